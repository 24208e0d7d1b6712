-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mergers, newest first, and whether they were undone. {where} is filled in by the program.
select m.action_id, m.kept_id, k.name, m.absorbed_id, c.name, m.mode, m.day, m.reason, m.basis, a.at, a.author,
    x.at, coalesce(x.author, '')
from merge m join action a on a.id = m.action_id
join cooperative k on k.id = m.kept_id
join cooperative c on c.id = m.absorbed_id
join batch b on b.action_id = m.action_id
left join batch_undo u on u.batch_id = b.id
left join action x on x.id = u.action_id
where {where}
order by m.id desc
