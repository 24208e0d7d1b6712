-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every publication that counted a cooperative, newest first, and in which cell.
select p.number, p.as_of, p.variant, m.regency, m.kind,
    exists (select 1 from publication_withdrawal w where w.publication_id = p.id)
from publication_member m join publication p on p.id = m.publication_id
where m.cooperative_id = ?
order by p.id desc
