-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is compared to find duplicates, of all that are here now; ?1: only of this regency, '' of all.
select c.id, c.name, c.legal_number, c.nik, s.regency,
    case when c.district = '' then c.district_text else c.district end,
    case when c.village = '' then c.village_text else c.village end,
    c.address, c.legal_date
from standing s join cooperative c on c.id = s.cooperative_id
where s.valid_to = 99991231 and s.superseded_at = 253402300799999 and s.status <> 'merged'
    and (?1 = '' or s.regency = ?1)
order by c.id
