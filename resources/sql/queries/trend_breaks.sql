-- SPDX-License-Identifier: GPL-3.0-or-later
-- The notes on what breaks a trend, as they are now, by day.
select t.id, t.day, t.note, a.at, a.author
from trend_break t join action a on a.id = t.action_id
where t.superseded_at = 253402300799999
order by t.day, t.id
