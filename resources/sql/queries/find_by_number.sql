-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cooperatives with this id (?1), NIK or number in another register (?2) or legal number (?3); numbers of one that
-- was merged lead to the one that was kept, its id only when it is not there any more.
with recursive
numbered(id) as (
    select id from cooperative where nik = ?2 and nik <> ''
    union select id from cooperative where external_id = ?2 and external_id <> ''
    union select id from cooperative where legal_key = ?3 and legal_key <> ''
    union select n.cooperative_id from absence n where n.cooperative_id = ?1 and n.superseded_at = 253402300799999),
way(id) as (
    select id from numbered
    union select m.kept_id from way w join standing_merge m on m.absorbed_id = w.id)
select c.id from cooperative c
where c.id in (select ?1 union select id from way
        where not exists (select 1 from standing_merge m where m.absorbed_id = way.id))
    and not exists (select 1 from absence n where n.cooperative_id = c.id and n.superseded_at = 253402300799999)
order by 1
