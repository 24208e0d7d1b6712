-- Many records taken in at once are one batch, undone as one step; what it brought in is then absent, not deleted.
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Days and moments as in the first migration.

-- Which register this is, drawn once: files that went out from it are known again when they come back.
create table register_identity (
    id integer primary key check (id = 1),
    token text not null check (length(token) = 32)
) strict;

insert into register_identity (id, token) values (1, lower(hex(randomblob(16))));

-- What an action took in: a file, a regency's workbook, a merger.
create table batch (
    id integer primary key,
    action_id integer not null references action (id),
    kind text not null check (kind <> ''),
    title text not null, -- name of the file, without its folder
    sha256 text not null, -- of its bytes; '': no file
    sender text not null,
    note text not null
) strict;

create unique index batch_by_action on batch (action_id);
create index batch_by_file on batch (sha256) where sha256 <> '';

create table batch_undo (
    id integer primary key,
    action_id integer not null references action (id), -- the one that took it back
    batch_id integer not null references batch (id),
    reason text not null
) strict;

create unique index batch_undo_once on batch_undo (batch_id);
create unique index batch_undo_by_action on batch_undo (action_id);

-- A cooperative that was taken back wholly: no standing of it is known now. Closed when it comes again.
create table absence (
    id integer primary key,
    action_id integer not null references action (id),
    cooperative_id integer not null references cooperative (id),
    recorded_at integer not null,
    superseded_at integer not null,
    check (recorded_at < superseded_at)
) strict;

create unique index absence_current on absence (cooperative_id) where superseded_at = 253402300799999;

-- What an action did, record by record; what a record had at a moment.
create index change_by_action on change (action_id, cooperative_id, revision);
create index decision_by_action on decision (action_id, cooperative_id);
create index contact_by_cooperative on contact (cooperative_id, recorded_at);
create index officer_by_cooperative on officer (cooperative_id, recorded_at);

create trigger register_identity_stays before delete on register_identity
begin select raise(abort, 'no row is deleted'); end;
create trigger batch_stays before delete on batch begin select raise(abort, 'no row is deleted'); end;
create trigger batch_undo_stays before delete on batch_undo begin select raise(abort, 'no row is deleted'); end;
create trigger absence_stays before delete on absence begin select raise(abort, 'no row is deleted'); end;

create trigger register_identity_keeps before update on register_identity
begin select raise(abort, 'no row is overwritten'); end;
create trigger batch_keeps before update on batch begin select raise(abort, 'no row is overwritten'); end;
create trigger batch_undo_keeps before update on batch_undo begin select raise(abort, 'no row is overwritten'); end;

create trigger register_identity_is_new before insert on register_identity
when exists (select 1 from register_identity)
begin select raise(abort, 'no row is overwritten'); end;
create trigger batch_is_new before insert on batch
when exists (select 1 from batch where id = new.id or action_id = new.action_id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger batch_undo_is_new before insert on batch_undo
when exists (select 1 from batch_undo where id = new.id or batch_id = new.batch_id or action_id = new.action_id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger absence_is_new before insert on absence
when exists (select 1 from absence where id = new.id
    or cooperative_id = new.cooperative_id and superseded_at = 253402300799999)
begin select raise(abort, 'no row is overwritten'); end;

-- An absence is only ever closed: superseded_at from open to a moment, everything else as it was.
create trigger absence_is_closed_only before update on absence
when old.superseded_at <> 253402300799999 or new.superseded_at = 253402300799999
    or (new.id, new.action_id, new.cooperative_id, new.recorded_at)
    is not
       (old.id, old.action_id, old.cooperative_id, old.recorded_at)
begin select raise(abort, 'no row is overwritten'); end;
