-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes a cooperative into a sample, with what is answered now and by whom.
insert into coding_case (sample_id, position, cooperative_id, first_author, kind, producing, own_unit, stages, services,
    trades)
select ?, ?, s.cooperative_id,
    coalesce(
        (select a.author from decision d join action a on a.id = d.action_id
            where d.cooperative_id = s.cooperative_id order by d.id desc limit 1),
        (select a.author from change c join action a on a.id = c.action_id
            where c.cooperative_id = s.cooperative_id
                and c.field in ('producing', 'ownUnit', 'stages', 'services', 'trades')
            order by c.id desc limit 1),
        ''),
    s.kind, s.producing, s.own_unit, s.stages, s.services, s.trades
from standing s
where s.cooperative_id = ? and s.valid_to = 99991231 and s.superseded_at = 253402300799999
