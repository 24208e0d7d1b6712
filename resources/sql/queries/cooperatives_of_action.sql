-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cooperatives that an action added, changed or decided on; whether it added and whether it decided.
select t.cooperative_id, exists (select 1 from change c
    where c.action_id = ?1 and c.cooperative_id = t.cooperative_id and c.revision = 1),
    exists (select 1 from decision d where d.action_id = ?1 and d.cooperative_id = t.cooperative_id)
from (select cooperative_id from change where action_id = ?1
    union select cooperative_id from decision where action_id = ?1) t
order by 1
