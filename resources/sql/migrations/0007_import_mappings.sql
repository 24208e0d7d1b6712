-- How the columns of each sender's lists were taken is remembered, so that the next list of the same headings needs no choosing.
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A newer row of the same sender and shape counts; none is changed or deleted.
create table import_mapping (
    id integer primary key,
    action_id integer not null references action (id),
    sender text not null, -- as chosen; '': not said
    shape text not null check (shape <> ''), -- fingerprint of the headings
    mapping text not null check (mapping <> '') -- JSON
) strict;

create index import_mapping_by_shape on import_mapping (shape, sender, id);

create trigger import_mapping_stays before delete on import_mapping
begin select raise(abort, 'no row is deleted'); end;
create trigger import_mapping_keeps before update on import_mapping
begin select raise(abort, 'no row is overwritten'); end;
create trigger import_mapping_is_new before insert on import_mapping
when exists (select 1 from import_mapping where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
