-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was done to a cooperative (?1) after an action (?2), the latest; not what a later batch did and its undo took back.
select x.what, a.at, a.author, coalesce(n.kind, ''), coalesce(n.title, '')
from (
    select 1 as what, action_id from change where cooperative_id = ?1 and action_id > ?2
    union all
    select 2, action_id from decision where cooperative_id = ?1 and action_id > ?2
    union all
    select 3, action_id from verification where cooperative_id = ?1 and action_id > ?2) x
join action a on a.id = x.action_id
left join batch n on n.action_id = x.action_id
where not exists (select 1 from batch b join batch_undo u on u.batch_id = b.id
    where x.action_id in (b.action_id, u.action_id)
        and (exists (select 1 from change c where c.action_id = u.action_id and c.cooperative_id = ?1)
            or exists (select 1 from decision d where d.action_id = u.action_id and d.cooperative_id = ?1)))
order by x.action_id desc, x.what
limit 1
