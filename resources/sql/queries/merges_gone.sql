-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many mergers are known as batches and are not there.
select count(*) from batch b where b.kind = 'merge' and not exists (select 1 from merge m where m.action_id = b.action_id)
