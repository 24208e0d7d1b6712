-- SPDX-License-Identifier: GPL-3.0-or-later
-- The decisions on one cooperative, newest first.
select d.id, d.scheme, d.rule, d.kind, d.producing, d.own_unit, d.stages, d.services, d.trades, d.basis, d.reason,
    d.valid_from, a.at, a.author, a.source
from decision d join action a on a.id = d.action_id
where d.cooperative_id = ?
order by d.id desc
