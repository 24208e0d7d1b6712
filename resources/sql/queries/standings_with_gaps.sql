-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many cooperatives have a line of current standings that is not joined without gaps, open at the end.
select count(distinct cooperative_id) from (
    select cooperative_id, valid_to,
        lead(valid_from, 1, 99991231) over (partition by cooperative_id order by valid_from) as next_from
    from standing where superseded_at = 253402300799999)
where valid_to <> next_from
