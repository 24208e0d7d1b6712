-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many samples for a second coding lack cases.
select count(*) from coding_sample s
where s.size <> (select count(*) from coding_case c where c.sample_id = s.id)
