-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mapping for a list of these headings: of this sender, else the newest of any.
select m.sender, m.shape, m.mapping, a.at, a.author
from import_mapping m join action a on a.id = m.action_id
where m.shape = ?
order by m.sender = ? desc, m.id desc
limit 1
