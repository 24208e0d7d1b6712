-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cases of a sample that a clerk is still to code: neither coded by the clerk nor answered first by the clerk, of
-- cooperatives that were not taken back.
select c.cooperative_id, c.position from coding_case c
where c.sample_id = ?1 and (?2 = '' or (c.first_author <> ?2
    and not exists (select 1 from coding k where k.case_id = c.id and k.coder = ?2)))
    and not exists (select 1 from absence n
        where n.cooperative_id = c.cooperative_id and n.superseded_at = 253402300799999)
order by c.position
