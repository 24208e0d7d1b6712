-- SPDX-License-Identifier: GPL-3.0-or-later
-- First and second answers to every coded case of a sample, and whether somebody decided with a reason since.
select c.cooperative_id, c.position, c.first_author, k.coder, a.at,
    exists (select 1 from decision d where d.cooperative_id = c.cooperative_id and d.basis = 'overridden'
        and d.action_id > k.action_id),
    c.producing, c.own_unit, c.stages, c.services, c.trades, c.kind,
    k.producing, k.own_unit, k.stages, k.services, k.trades, k.kind
from coding_case c join coding k on k.case_id = c.id join action a on a.id = k.action_id
where c.sample_id = ?
order by c.position, k.id
