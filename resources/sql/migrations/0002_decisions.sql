-- Why a cooperative is in its class: every decision, what was put off, and blind second codings. Added to, never changed.
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Days and moments as in the first migration. Answers are codes, several joined by ','; '' is "not answered".

create table decision (
    id integer primary key,
    action_id integer not null references action (id),
    cooperative_id integer not null references cooperative (id),
    scheme text not null,
    rule text not null,
    kind text not null check (kind <> ''),
    producing text not null,
    own_unit text not null,
    stages text not null,
    services text not null,
    trades text not null,
    basis text not null check (basis in ('answered', 'confirmed', 'imported', 'overridden')),
    reason text not null,
    valid_from integer not null, -- 0: since its founding
    check (basis <> 'overridden' or reason <> '')
) strict;

create index decision_by_cooperative on decision (cooperative_id, id);

-- Cooperatives drawn by lot, to be classified once more by somebody who does not see the first answers.
create table coding_sample (
    id integer primary key,
    action_id integer not null references action (id),
    name text not null check (name <> ''),
    seed integer not null,
    drawn_from integer not null, -- how many could have been drawn
    size integer not null check (size between 1 and drawn_from)
) strict;

-- The answers at the time of the draw: what the second ones are compared with.
create table coding_case (
    id integer primary key,
    sample_id integer not null references coding_sample (id),
    position integer not null,
    cooperative_id integer not null references cooperative (id),
    first_author text not null, -- '': not known
    kind text not null check (kind <> ''),
    producing text not null,
    own_unit text not null,
    stages text not null,
    services text not null,
    trades text not null
) strict;

create unique index coding_case_once on coding_case (sample_id, cooperative_id);
create unique index coding_case_in_order on coding_case (sample_id, position);

create table coding (
    id integer primary key,
    action_id integer not null references action (id),
    case_id integer not null references coding_case (id),
    coder text not null check (coder <> ''),
    kind text not null check (kind <> ''),
    producing text not null,
    own_unit text not null,
    stages text not null,
    services text not null,
    trades text not null
) strict;

create unique index coding_once on coding (case_id, coder);

-- Put off, and why. A later decision ends it.
create table skip (
    id integer primary key,
    action_id integer not null references action (id),
    cooperative_id integer not null references cooperative (id),
    note text not null
) strict;

create index skip_by_cooperative on skip (cooperative_id, id);

create trigger decision_stays before delete on decision begin select raise(abort, 'no row is deleted'); end;
create trigger coding_sample_stays before delete on coding_sample begin select raise(abort, 'no row is deleted'); end;
create trigger coding_case_stays before delete on coding_case begin select raise(abort, 'no row is deleted'); end;
create trigger coding_stays before delete on coding begin select raise(abort, 'no row is deleted'); end;
create trigger skip_stays before delete on skip begin select raise(abort, 'no row is deleted'); end;

create trigger decision_keeps before update on decision begin select raise(abort, 'no row is overwritten'); end;
create trigger coding_sample_keeps before update on coding_sample begin select raise(abort, 'no row is overwritten'); end;
create trigger coding_case_keeps before update on coding_case begin select raise(abort, 'no row is overwritten'); end;
create trigger coding_keeps before update on coding begin select raise(abort, 'no row is overwritten'); end;
create trigger skip_keeps before update on skip begin select raise(abort, 'no row is overwritten'); end;

create trigger decision_is_new before insert on decision when exists (select 1 from decision where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger coding_sample_is_new before insert on coding_sample
when exists (select 1 from coding_sample where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger coding_case_is_new before insert on coding_case
when exists (select 1 from coding_case where id = new.id
    or sample_id = new.sample_id and (cooperative_id = new.cooperative_id or position = new.position))
begin select raise(abort, 'no row is overwritten'); end;
create trigger coding_is_new before insert on coding
when exists (select 1 from coding where id = new.id or case_id = new.case_id and coder = new.coder)
begin select raise(abort, 'no row is overwritten'); end;
create trigger skip_is_new before insert on skip when exists (select 1 from skip where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
