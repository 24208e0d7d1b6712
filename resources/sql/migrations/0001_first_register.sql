-- The first register: cooperatives, dated standings, yearly figures, contact and officers apart, every change kept.
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Days are yyyymmdd integers in `standing` (0: since ever, 99991231: still so), ISO text elsewhere. Moments are
-- milliseconds since 1970 UTC; 253402300799999 in superseded_at: what we know now. Text is never null: '' is "not recorded".

-- One thing that somebody did: one transaction.
create table action (
    id integer primary key,
    at integer not null,
    author text not null,
    source text not null,
    kind text not null
) strict;

create table cooperative (
    id integer primary key,
    revision integer not null check (revision >= 1),
    name text not null check (name <> ''),
    name_key text not null, -- folded, for order and search
    nik text not null,
    nik_status text not null,
    certificate_date text not null,
    grade text not null,
    nib text not null,
    npwp text not null,
    external_id text not null,
    district text not null,
    district_text text not null,
    village text not null,
    village_text text not null,
    address text not null,
    postal_code text not null,
    legal_number text not null,
    legal_key text not null, -- letters and digits only
    legal_date text not null,
    founded_on text not null,
    amendment_number text not null,
    amendment_date text not null,
    sector text not null,
    scheme text not null,
    kbli_main text not null,
    kbli_other text not null,
    supervised_by text not null,
    health text not null,
    activity text not null,
    products text not null,
    note text not null
) strict;

create index cooperative_by_name on cooperative (name_key, id);
create index cooperative_by_nik on cooperative (nik) where nik <> '';
create index cooperative_by_external_id on cooperative (external_id) where external_id <> '';
create index cooperative_by_legal_key on cooperative (legal_key) where legal_key <> '';

-- A field that got another value. Old values of `cooperative` live here; the triggers below see to it.
create table change (
    id integer primary key,
    action_id integer not null references action (id),
    cooperative_id integer not null references cooperative (id),
    revision integer not null,
    field text not null,
    old_value text not null,
    new_value text not null,
    valid_from integer, -- dated facts only
    note text not null default ''
) strict;

create index change_by_cooperative on change (cooperative_id, revision, field);

-- What is dated: when it was so, and when we knew it.
create table standing (
    id integer primary key,
    action_id integer not null references action (id),
    cooperative_id integer not null references cooperative (id),
    valid_from integer not null,
    valid_to integer not null,
    recorded_at integer not null,
    superseded_at integer not null,
    regency text not null,
    type text not null,
    group_code text not null,
    form text not null,
    status text not null,
    kdkmp integer not null check (kdkmp in (0, 1)),
    producing text not null,
    own_unit text not null,
    stages text not null,
    services text not null,
    trades text not null,
    kind text not null check (kind <> ''),
    event text not null,
    basis text not null,
    check (valid_from < valid_to),
    check (recorded_at < superseded_at)
) strict;

-- Counting is one scan of this index; nothing else of the row is read.
create index standing_count on standing (superseded_at, type, status, regency, kind, group_code, form, kdkmp,
    valid_from, valid_to, recorded_at, cooperative_id);
create index standing_by_cooperative on standing (cooperative_id, superseded_at, valid_from);
create unique index standing_current on standing (cooperative_id)
    where valid_to = 99991231 and superseded_at = 253402300799999;

create table yearly (
    id integer primary key,
    action_id integer not null references action (id),
    cooperative_id integer not null references cooperative (id),
    book_year integer not null check (book_year between 1900 and 2200),
    recorded_at integer not null,
    superseded_at integer not null,
    members_male integer,
    members_female integer,
    members integer,
    managers_male integer,
    managers_female integer,
    managers integer,
    employees_male integer,
    employees_female integer,
    employees integer,
    annual_meeting text not null,
    support text not null,
    equity integer,
    outside_capital integer,
    assets integer,
    turnover integer,
    surplus integer
) strict;

create unique index yearly_current on yearly (cooperative_id, book_year) where superseded_at = 253402300799999;
create index yearly_by_cooperative on yearly (cooperative_id, recorded_at);

-- Personal data (UU 27/2022): in tables of their own, so that counts and default exports never touch them.
create table contact (
    id integer primary key,
    action_id integer not null references action (id),
    cooperative_id integer not null references cooperative (id),
    recorded_at integer not null,
    superseded_at integer not null,
    phone text not null,
    email text not null
) strict;

create unique index contact_current on contact (cooperative_id) where superseded_at = 253402300799999;

create table officer (
    id integer primary key,
    action_id integer not null references action (id),
    cooperative_id integer not null references cooperative (id),
    position integer not null,
    recorded_at integer not null,
    superseded_at integer not null,
    role text not null,
    name text not null,
    phone text not null,
    person_nik text not null
) strict;

create unique index officer_current on officer (cooperative_id, position) where superseded_at = 253402300799999;

-- Typed words find names, numbers and villages anywhere inside. Derived: can be built again from `cooperative`.
create virtual table search using fts5 (name, number, legal, place, tokenize = 'trigram');

-- Nothing is deleted.
create trigger action_stays before delete on action begin select raise(abort, 'no row is deleted'); end;
create trigger cooperative_stays before delete on cooperative begin select raise(abort, 'no row is deleted'); end;
create trigger change_stays before delete on change begin select raise(abort, 'no row is deleted'); end;
create trigger standing_stays before delete on standing begin select raise(abort, 'no row is deleted'); end;
create trigger yearly_stays before delete on yearly begin select raise(abort, 'no row is deleted'); end;
create trigger contact_stays before delete on contact begin select raise(abort, 'no row is deleted'); end;
create trigger officer_stays before delete on officer begin select raise(abort, 'no row is deleted'); end;

-- Nothing is overwritten: not by an update …
create trigger action_keeps before update on action begin select raise(abort, 'no row is overwritten'); end;
create trigger change_keeps before update on change begin select raise(abort, 'no row is overwritten'); end;

-- … nor by an insert that replaces.
create trigger action_is_new before insert on action when exists (select 1 from action where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger cooperative_is_new before insert on cooperative when exists (select 1 from cooperative where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger change_is_new before insert on change when exists (select 1 from change where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger standing_is_new before insert on standing when exists (select 1 from standing where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger yearly_is_new before insert on yearly when exists (select 1 from yearly where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger contact_is_new before insert on contact when exists (select 1 from contact where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;
create trigger officer_is_new before insert on officer when exists (select 1 from officer where id = new.id)
begin select raise(abort, 'no row is overwritten'); end;

-- A dated row is only ever closed: superseded_at from open to a moment, everything else as it was.
create trigger standing_is_closed_only before update on standing
when old.superseded_at <> 253402300799999 or new.superseded_at = 253402300799999
    or (new.id, new.action_id, new.cooperative_id, new.valid_from, new.valid_to, new.recorded_at, new.regency,
        new.type, new.group_code, new.form, new.status, new.kdkmp, new.producing, new.own_unit, new.stages,
        new.services, new.trades, new.kind, new.event, new.basis)
    is not
       (old.id, old.action_id, old.cooperative_id, old.valid_from, old.valid_to, old.recorded_at, old.regency,
        old.type, old.group_code, old.form, old.status, old.kdkmp, old.producing, old.own_unit, old.stages,
        old.services, old.trades, old.kind, old.event, old.basis)
begin select raise(abort, 'no row is overwritten'); end;
create trigger yearly_is_closed_only before update on yearly
when old.superseded_at <> 253402300799999 or new.superseded_at = 253402300799999
    or (new.id, new.action_id, new.cooperative_id, new.book_year, new.recorded_at, new.members_male,
        new.members_female, new.members, new.managers_male, new.managers_female, new.managers,
        new.employees_male, new.employees_female, new.employees, new.annual_meeting, new.support, new.equity,
        new.outside_capital, new.assets, new.turnover, new.surplus)
    is not
       (old.id, old.action_id, old.cooperative_id, old.book_year, old.recorded_at, old.members_male,
        old.members_female, old.members, old.managers_male, old.managers_female, old.managers,
        old.employees_male, old.employees_female, old.employees, old.annual_meeting, old.support, old.equity,
        old.outside_capital, old.assets, old.turnover, old.surplus)
begin select raise(abort, 'no row is overwritten'); end;
create trigger contact_is_closed_only before update on contact
when old.superseded_at <> 253402300799999 or new.superseded_at = 253402300799999
    or (new.id, new.action_id, new.cooperative_id, new.recorded_at, new.phone, new.email)
    is not
       (old.id, old.action_id, old.cooperative_id, old.recorded_at, old.phone, old.email)
begin select raise(abort, 'no row is overwritten'); end;
create trigger officer_is_closed_only before update on officer
when old.superseded_at <> 253402300799999 or new.superseded_at = 253402300799999
    or (new.id, new.action_id, new.cooperative_id, new.position, new.recorded_at, new.role, new.name,
        new.phone, new.person_nik)
    is not
       (old.id, old.action_id, old.cooperative_id, old.position, old.recorded_at, old.role, old.name,
        old.phone, old.person_nik)
begin select raise(abort, 'no row is overwritten'); end;

-- A cooperative's old value is kept in `change`, with the revision that replaced it, before it is overwritten.
create trigger cooperative_keeps before update on cooperative
begin
    select raise(abort, 'no row is overwritten') where new.id <> old.id or new.revision <> old.revision + 1;
    select raise(abort, 'no value is overwritten before it is kept') where new.name <> old.name and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'name'
            and old_value = old.name and new_value = new.name);
    select raise(abort, 'no value is overwritten before it is kept') where new.nik <> old.nik and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'nik'
            and old_value = old.nik and new_value = new.nik);
    select raise(abort, 'no value is overwritten before it is kept') where new.nik_status <> old.nik_status and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'nikStatus'
            and old_value = old.nik_status and new_value = new.nik_status);
    select raise(abort, 'no value is overwritten before it is kept') where new.certificate_date <> old.certificate_date and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'certificateDate'
            and old_value = old.certificate_date and new_value = new.certificate_date);
    select raise(abort, 'no value is overwritten before it is kept') where new.grade <> old.grade and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'grade'
            and old_value = old.grade and new_value = new.grade);
    select raise(abort, 'no value is overwritten before it is kept') where new.nib <> old.nib and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'nib'
            and old_value = old.nib and new_value = new.nib);
    select raise(abort, 'no value is overwritten before it is kept') where new.npwp <> old.npwp and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'npwp'
            and old_value = old.npwp and new_value = new.npwp);
    select raise(abort, 'no value is overwritten before it is kept') where new.external_id <> old.external_id and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'externalId'
            and old_value = old.external_id and new_value = new.external_id);
    select raise(abort, 'no value is overwritten before it is kept') where new.district <> old.district and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'district'
            and old_value = old.district and new_value = new.district);
    select raise(abort, 'no value is overwritten before it is kept') where new.district_text <> old.district_text and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'districtText'
            and old_value = old.district_text and new_value = new.district_text);
    select raise(abort, 'no value is overwritten before it is kept') where new.village <> old.village and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'village'
            and old_value = old.village and new_value = new.village);
    select raise(abort, 'no value is overwritten before it is kept') where new.village_text <> old.village_text and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'villageText'
            and old_value = old.village_text and new_value = new.village_text);
    select raise(abort, 'no value is overwritten before it is kept') where new.address <> old.address and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'address'
            and old_value = old.address and new_value = new.address);
    select raise(abort, 'no value is overwritten before it is kept') where new.postal_code <> old.postal_code and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'postalCode'
            and old_value = old.postal_code and new_value = new.postal_code);
    select raise(abort, 'no value is overwritten before it is kept') where new.legal_number <> old.legal_number and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'legalNumber'
            and old_value = old.legal_number and new_value = new.legal_number);
    select raise(abort, 'no value is overwritten before it is kept') where new.legal_date <> old.legal_date and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'legalDate'
            and old_value = old.legal_date and new_value = new.legal_date);
    select raise(abort, 'no value is overwritten before it is kept') where new.founded_on <> old.founded_on and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'foundedOn'
            and old_value = old.founded_on and new_value = new.founded_on);
    select raise(abort, 'no value is overwritten before it is kept') where new.amendment_number <> old.amendment_number and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'amendmentNumber'
            and old_value = old.amendment_number and new_value = new.amendment_number);
    select raise(abort, 'no value is overwritten before it is kept') where new.amendment_date <> old.amendment_date and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'amendmentDate'
            and old_value = old.amendment_date and new_value = new.amendment_date);
    select raise(abort, 'no value is overwritten before it is kept') where new.sector <> old.sector and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'sector'
            and old_value = old.sector and new_value = new.sector);
    select raise(abort, 'no value is overwritten before it is kept') where new.scheme <> old.scheme and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'scheme'
            and old_value = old.scheme and new_value = new.scheme);
    select raise(abort, 'no value is overwritten before it is kept') where new.kbli_main <> old.kbli_main and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'kbliMain'
            and old_value = old.kbli_main and new_value = new.kbli_main);
    select raise(abort, 'no value is overwritten before it is kept') where new.kbli_other <> old.kbli_other and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'kbliOther'
            and old_value = old.kbli_other and new_value = new.kbli_other);
    select raise(abort, 'no value is overwritten before it is kept') where new.supervised_by <> old.supervised_by and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'supervisedBy'
            and old_value = old.supervised_by and new_value = new.supervised_by);
    select raise(abort, 'no value is overwritten before it is kept') where new.health <> old.health and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'health'
            and old_value = old.health and new_value = new.health);
    select raise(abort, 'no value is overwritten before it is kept') where new.activity <> old.activity and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'activity'
            and old_value = old.activity and new_value = new.activity);
    select raise(abort, 'no value is overwritten before it is kept') where new.products <> old.products and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'products'
            and old_value = old.products and new_value = new.products);
    select raise(abort, 'no value is overwritten before it is kept') where new.note <> old.note and not exists (
        select 1 from change where cooperative_id = old.id and revision = new.revision and field = 'note'
            and old_value = old.note and new_value = new.note);
end;
