-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pairs that somebody said are two cooperatives, as it holds now, latest first.
select n.one_id, n.other_id, n.reason, a.at, a.author
from not_duplicate n join action a on a.id = n.action_id
where n.is_taken_back = 0
    and not exists (select 1 from not_duplicate later
        where later.one_id = n.one_id and later.other_id = n.other_id and later.id > n.id)
order by n.id desc
