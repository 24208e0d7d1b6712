-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cooperatives, recorded activity, annual meetings of the calendar year and sums of the latest ended book year, by regency.
-- Values: first day of the year, the day, last ended book year, then the filter's. {…} are filled in by the program.
select s.regency, count(*), sum(s.status = 'active'), sum(s.status = 'inactive'),
    sum(exists (select 1 from yearly m where m.cooperative_id = s.cooperative_id and {m.known}
        and m.annual_meeting >= ?1 and m.annual_meeting <= ?2)),
    {sums}
from {from}
left join yearly y on y.id = (select l.id from yearly l where l.cooperative_id = s.cooperative_id and {l.known}
    and l.book_year <= ?3 order by l.book_year desc limit 1)
where {where}
group by s.regency
