-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many cooperatives have a latest decision that is not what now holds.
select count(*) from decision d
join standing s on s.cooperative_id = d.cooperative_id and s.valid_to = 99991231 and s.superseded_at = 253402300799999
where d.id = (select max(id) from decision l where l.cooperative_id = d.cooperative_id)
    and (d.kind, d.producing, d.own_unit, d.stages, d.services, d.trades)
        is not (s.kind, s.producing, s.own_unit, s.stages, s.services, s.trades)
