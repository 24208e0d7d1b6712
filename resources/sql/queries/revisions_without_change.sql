-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many saves of a cooperative left no line in its history.
select count(*) from (
    select c.id, c.revision, (select count(distinct h.revision) from change h where h.cooperative_id = c.id) as kept
    from cooperative c)
where kept <> revision
