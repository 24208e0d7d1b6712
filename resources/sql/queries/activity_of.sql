-- SPDX-License-Identifier: GPL-3.0-or-later
-- An expression: whether the cooperative of `standing s` is active by its annual meetings. The rule is that of
-- domain/activity.h; {…} are filled in by the program.
(select case
        when latest.turnover <= 0 then 'inactive'
        when latest.held = 0 and latest.begun <= {first} then 'inactive'
        when latest.held = {all} and latest.turnover > 0 then 'active'
        else 'undetermined'
    end
from (select
    (select count(*) from yearly y where y.cooperative_id = s.cooperative_id and {known}
        and y.book_year between {first} and {last}
        and y.annual_meeting <> '' and y.annual_meeting <= {day}) as held,
    (select y.turnover from yearly y where y.cooperative_id = s.cooperative_id and {known}
        and y.book_year between {first} and {ended} and y.turnover is not null
        order by y.book_year desc limit 1) as turnover,
    (select min(b.valid_from) / 10000 from standing b where b.cooperative_id = s.cooperative_id
        and {standing.known}) as begun) latest)
