-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many batches and undos are known to have been made and are not there.
select count(*) from action a
where a.kind = 'batch' and not exists (select 1 from batch b where b.action_id = a.id)
    or a.kind = 'undo' and not exists (select 1 from batch_undo u where u.action_id = a.id)
