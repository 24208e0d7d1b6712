-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many rows refer to an action or a cooperative that is not there.
select count(*) from pragma_foreign_key_check
