-- SPDX-License-Identifier: GPL-3.0-or-later
-- The samples for second codings, newest first, with how many of their cases were coded.
select s.id, s.name, s.seed, s.drawn_from, s.size,
    (select count(*) from coding_case c where c.sample_id = s.id
        and exists (select 1 from coding k where k.case_id = c.id)),
    a.at, a.author
from coding_sample s join action a on a.id = s.action_id
order by s.id desc
