-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mappings that count, the newest of each sender and shape, newest first.
select m.sender, m.shape, m.mapping, a.at, a.author
from import_mapping m join action a on a.id = m.action_id
where m.id = (select max(n.id) from import_mapping n where n.shape = m.shape and n.sender = m.sender)
order by m.id desc
