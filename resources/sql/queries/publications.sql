-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was published, newest first, without the content, and whether it was withdrawn.
select p.number, p.fingerprint, p.previous, p.as_of, p.variant, p.total, a.at, a.author,
    coalesce(w.reason, ''), b.at, coalesce(b.author, '')
from publication p join action a on a.id = p.action_id
left join publication_withdrawal w on w.publication_id = p.id
left join action b on b.id = w.action_id
order by p.id desc
