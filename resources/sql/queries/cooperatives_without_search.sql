-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many cooperatives the search index lacks, or names otherwise than the register.
select count(*) from cooperative c left join search s on s.rowid = c.id where s.name is not c.name_key
