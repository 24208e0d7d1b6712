-- SPDX-License-Identifier: GPL-3.0-or-later
-- A cooperative other than ?1, not taken back and not touched by the action ?4, that has this NIK (?2) or number in
-- another register (?3); '' is none.
select c.id, c.name from cooperative c
where (?2 <> '' and c.nik = ?2 and c.nik <> '' or ?3 <> '' and c.external_id = ?3 and c.external_id <> '')
    and c.id <> ?1
    and not exists (select 1 from absence n where n.cooperative_id = c.id and n.superseded_at = 253402300799999)
    and not exists (select 1 from change h where h.action_id = ?4 and h.cooperative_id = c.id)
limit 1
