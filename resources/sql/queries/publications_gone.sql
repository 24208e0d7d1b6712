-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many publications and withdrawals are known to have been made and are not there.
select count(*) from action a
where a.kind = 'publication' and not exists (select 1 from publication p where p.action_id = a.id)
    or a.kind = 'withdrawal' and not exists (select 1 from publication_withdrawal w where w.action_id = a.id)
