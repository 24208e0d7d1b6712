-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was put off last and not decided on since, of cooperatives that were not taken back.
select k.cooperative_id, k.note, a.at, a.author
from skip k join action a on a.id = k.action_id
where k.id = (select max(id) from skip l where l.cooperative_id = k.cooperative_id)
    and not exists (select 1 from decision d where d.cooperative_id = k.cooperative_id and d.action_id > k.action_id)
    and not exists (select 1 from absence n
        where n.cooperative_id = k.cooperative_id and n.superseded_at = 253402300799999)
order by k.id
