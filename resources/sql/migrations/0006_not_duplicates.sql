-- Two records that look alike and are two cooperatives: somebody said so and why, and is not asked again.
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The latest entry of a pair holds; one that takes it back stands behind it.
create table not_duplicate (
    id integer primary key,
    action_id integer not null references action (id),
    one_id integer not null references cooperative (id),
    other_id integer not null references cooperative (id),
    is_taken_back integer not null check (is_taken_back in (0, 1)),
    reason text not null check (reason <> ''),
    check (one_id < other_id)
) strict;

create index not_duplicate_by_pair on not_duplicate (one_id, other_id, id);
create index not_duplicate_by_action on not_duplicate (action_id);

create trigger not_duplicate_stays before delete on not_duplicate begin select raise(abort, 'no row is deleted'); end;
create trigger not_duplicate_keeps before update on not_duplicate
begin select raise(abort, 'no row is overwritten'); end;
create trigger not_duplicate_is_new before insert on not_duplicate
when exists (select 1 from not_duplicate where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
