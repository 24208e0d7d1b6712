-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many cooperatives were taken back and yet have a standing that is known now.
select count(*) from absence n where n.superseded_at = 253402300799999
    and exists (select 1 from standing s where s.cooperative_id = n.cooperative_id and s.superseded_at = 253402300799999)
