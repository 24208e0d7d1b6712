-- Two records that are one: which was kept, which was absorbed, since when. Each is a batch, undone like one.
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Days as in the first migration.

create table merge (
    id integer primary key,
    action_id integer not null references action (id),
    kept_id integer not null references cooperative (id),
    absorbed_id integer not null references cooperative (id),
    mode text not null check (mode in ('date', 'twice')),
    day integer not null, -- 0: it was always one, entered twice
    reason text not null check (reason <> ''),
    basis text not null,
    check (kept_id <> absorbed_id),
    check ((mode = 'twice') = (day = 0))
) strict;

create unique index merge_by_action on merge (action_id);
create index merge_by_absorbed on merge (absorbed_id);
create index merge_by_kept on merge (kept_id);

-- Those that were not undone.
create view standing_merge as
select m.id, m.action_id, m.kept_id, m.absorbed_id from merge m
where not exists (select 1 from batch b join batch_undo u on u.batch_id = b.id where b.action_id = m.action_id);

create trigger merge_stays before delete on merge begin select raise(abort, 'no row is deleted'); end;
create trigger merge_keeps before update on merge begin select raise(abort, 'no row is overwritten'); end;
create trigger merge_is_new before insert on merge
when exists (select 1 from merge where id = new.id or action_id = new.action_id)
begin select raise(abort, 'no row is overwritten'); end;
