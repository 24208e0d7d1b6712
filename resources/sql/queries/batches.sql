-- SPDX-License-Identifier: GPL-3.0-or-later
-- The batches, newest first, with how many records they added and touched, and whether they were taken back.
-- {where} is filled in by the program.
select b.action_id, a.at, a.author, b.kind, b.title, b.sha256, b.sender, b.note,
    (select count(distinct c.cooperative_id) from change c where c.action_id = b.action_id and c.revision = 1),
    (select count(distinct c.cooperative_id) from change c where c.action_id = b.action_id),
    coalesce(u.action_id, 0), k.at, coalesce(k.author, ''), coalesce(u.reason, '')
from batch b join action a on a.id = b.action_id
left join batch_undo u on u.batch_id = b.id
left join action k on k.id = u.action_id
where {where}
order by b.action_id desc
