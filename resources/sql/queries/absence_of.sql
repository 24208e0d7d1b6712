-- SPDX-License-Identifier: GPL-3.0-or-later
-- When and by whom a cooperative was taken back, and the batch whose undo did so.
select a.at, a.author, coalesce(b.title, ''), coalesce(b.kind, ''), u.action_id
from absence n join action a on a.id = n.action_id
left join batch_undo u on u.action_id = n.action_id
left join batch b on b.id = u.batch_id
where n.cooperative_id = ? and n.superseded_at = 253402300799999
