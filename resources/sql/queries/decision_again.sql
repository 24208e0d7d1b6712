-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes the decision on a cooperative (?2) again that was the latest before an action (?3), under another action (?1).
insert into decision (action_id, cooperative_id, scheme, rule, kind, producing, own_unit, stages, services, trades,
    basis, reason, valid_from)
select ?1, cooperative_id, scheme, rule, kind, producing, own_unit, stages, services, trades, basis, reason, valid_from
from decision where cooperative_id = ?2 and action_id < ?3
order by id desc limit 1
