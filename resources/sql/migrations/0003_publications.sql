-- What was published stays as it was: frozen content in a chain, who was counted, what was verified, breaks in a trend.
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Days and moments as in the first migration. `content` is the canonical text of a publication, its fingerprint the
-- SHA-256 of that text in hexadecimal digits.

create table publication (
    id integer primary key,
    action_id integer not null references action (id),
    number text not null check (number <> ''), -- year of publishing and running number: '2026-01'
    fingerprint text not null check (length(fingerprint) = 64),
    previous text not null, -- fingerprint of the one before; '' for the first
    as_of integer not null, -- this and the next two say what the content says, for lists
    variant text not null,
    total integer not null check (total >= 0),
    content blob not null
) strict;

create unique index publication_number on publication (number);
create unique index publication_fingerprint on publication (fingerprint);
create unique index publication_chain on publication (previous); -- one chain, no forks

-- Who was counted, and where: from a cooperative to the publications that counted it.
create table publication_member (
    id integer primary key,
    publication_id integer not null references publication (id),
    cooperative_id integer not null references cooperative (id),
    regency text not null,
    kind text not null
) strict;

create unique index publication_member_once on publication_member (publication_id, cooperative_id);
create index publication_member_by_cooperative on publication_member (cooperative_id);

create table publication_withdrawal (
    id integer primary key,
    action_id integer not null references action (id),
    publication_id integer not null references publication (id),
    reason text not null check (reason <> '')
) strict;

create unique index publication_withdrawal_once on publication_withdrawal (publication_id);

-- A supervisor looked at this revision of the record and found it right. The next revision is unverified again.
create table verification (
    id integer primary key,
    action_id integer not null references action (id),
    cooperative_id integer not null references cooperative (id),
    revision integer not null check (revision >= 1)
) strict;

create unique index verification_once on verification (cooperative_id, revision);

-- Dated notes on what broke a trend (a rule that changed, a campaign); closed and added, never overwritten.
create table trend_break (
    id integer primary key,
    action_id integer not null references action (id),
    recorded_at integer not null,
    superseded_at integer not null,
    day integer not null check (day between 10000101 and 99991230),
    note text not null check (note <> ''),
    check (recorded_at < superseded_at)
) strict;

create index trend_break_by_day on trend_break (superseded_at, day);

-- Status by annual meetings is asked of many cooperatives at once: nothing else of the row is read.
create index yearly_meeting on yearly (cooperative_id, superseded_at, book_year, annual_meeting, turnover, recorded_at);

create trigger publication_stays before delete on publication begin select raise(abort, 'no row is deleted'); end;
create trigger publication_member_stays before delete on publication_member
begin select raise(abort, 'no row is deleted'); end;
create trigger publication_withdrawal_stays before delete on publication_withdrawal
begin select raise(abort, 'no row is deleted'); end;
create trigger verification_stays before delete on verification begin select raise(abort, 'no row is deleted'); end;
create trigger trend_break_stays before delete on trend_break begin select raise(abort, 'no row is deleted'); end;

create trigger publication_keeps before update on publication begin select raise(abort, 'no row is overwritten'); end;
create trigger publication_member_keeps before update on publication_member
begin select raise(abort, 'no row is overwritten'); end;
create trigger publication_withdrawal_keeps before update on publication_withdrawal
begin select raise(abort, 'no row is overwritten'); end;
create trigger verification_keeps before update on verification begin select raise(abort, 'no row is overwritten'); end;

create trigger publication_is_new before insert on publication
when exists (select 1 from publication where id = new.id or number = new.number or fingerprint = new.fingerprint
    or previous = new.previous)
begin select raise(abort, 'no row is overwritten'); end;
create trigger publication_member_is_new before insert on publication_member
when exists (select 1 from publication_member where id = new.id)
    or exists (select 1 from publication_member
        where publication_id = new.publication_id and cooperative_id = new.cooperative_id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger publication_withdrawal_is_new before insert on publication_withdrawal
when exists (select 1 from publication_withdrawal where id = new.id or publication_id = new.publication_id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger verification_is_new before insert on verification
when exists (select 1 from verification where id = new.id)
    or exists (select 1 from verification where cooperative_id = new.cooperative_id and revision = new.revision)
begin select raise(abort, 'no row is overwritten'); end;
create trigger trend_break_is_new before insert on trend_break when exists (select 1 from trend_break where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;

-- A note is only ever closed: superseded_at from open to a moment, everything else as it was.
create trigger trend_break_is_closed_only before update on trend_break
when old.superseded_at <> 253402300799999 or new.superseded_at = 253402300799999
    or (new.id, new.action_id, new.recorded_at, new.day, new.note)
    is not
       (old.id, old.action_id, old.recorded_at, old.day, old.note)
begin select raise(abort, 'no row is overwritten'); end;
