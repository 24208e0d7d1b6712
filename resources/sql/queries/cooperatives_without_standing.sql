-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many cooperatives have no standing that holds now, though they were not taken back.
select count(*) from cooperative c where not exists (select 1 from standing s
    where s.cooperative_id = c.id and s.valid_to = 99991231 and s.superseded_at = 253402300799999)
    and not exists (select 1 from absence n where n.cooperative_id = c.id and n.superseded_at = 253402300799999)
