-- SPDX-License-Identifier: GPL-3.0-or-later
-- When and by whom a cooperative was taken back: the batch whose undo did so, or what it was merged into.
select a.at, a.author, coalesce(b.title, ''), coalesce(u.action_id, 0), coalesce(m.kept_id, 0), coalesce(k.name, '')
from absence n join action a on a.id = n.action_id
left join batch_undo u on u.action_id = n.action_id
left join batch b on b.id = u.batch_id
left join merge m on m.action_id = n.action_id
left join cooperative k on k.id = m.kept_id
where n.cooperative_id = ? and n.superseded_at = 253402300799999
