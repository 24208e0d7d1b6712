// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fields.h"

#include <QtGlobal>

namespace lumbung {

namespace {

QVariant toVariant(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
QVariant toVariant(const QDate &value)
{
    return value.isValid() ? QVariant(value) : QVariant();
}
QVariant toVariant(const Amount &value)
{
    return value ? QVariant(static_cast<qlonglong>(*value)) : QVariant();
}
QVariant toVariant(bool value)
{
    return value;
}

void fromVariant(QString &target, const QVariant &value)
{
    target = value.toString();
}
void fromVariant(QDate &target, const QVariant &value)
{
    target = value.toDate();
}
void fromVariant(bool &target, const QVariant &value)
{
    target = value.toBool();
}
void fromVariant(Amount &target, const QVariant &value)
{
    target = value.isNull() ? Amount() : Amount(value.toLongLong());
}

template <auto member>
struct Access;

template <class Record, class T, T Record::*member>
struct Access<member> {
    static QVariant get(const Record &record) { return toVariant(record.*member); }
    static void set(Record &record, const QVariant &value) { fromVariant(record.*member, value); }
};

/// Dated facts are reached through the record.
template <auto member>
struct FactAccess {
    static QVariant get(const Cooperative &record) { return toVariant(record.facts.*member); }
    static void set(Cooperative &record, const QVariant &value) { fromVariant(record.facts.*member, value); }
};

template <auto member>
Field field(FieldInfo info)
{
    return {info, &Access<member>::get, &Access<member>::set};
}

template <auto member>
Field fact(FieldInfo info)
{
    info.home = FieldHome::Standing;
    return {info, &FactAccess<member>::get, &FactAccess<member>::set};
}

template <auto member>
YearlyField yearly(FieldInfo info)
{
    info.home = FieldHome::Yearly;
    return {info, &Access<member>::get, &Access<member>::set};
}

template <auto member>
OfficerField officer(FieldInfo info)
{
    info.home = FieldHome::Officer;
    info.isPersonal = true;
    return {info, &Access<member>::get, &Access<member>::set};
}

using enum FieldType;
using Group = FieldGroup;
constexpr FieldHome own = FieldHome::Cooperative;
using C = Cooperative;
using F = StandingFacts;
using Y = YearlyFigures;
using O = Officer;

// clang-format off
QList<Field> makeCooperativeFields()
{
    return {
        field<&C::name>({.key = "name", .column = "name", .label = QT_TRANSLATE_NOOP("Field", "Name"), .group = Group::Identity, .type = Text, .home = own,
            .maxLength = 150, .ministryNumber = 1, .isRequired = true, .help = QT_TRANSLATE_NOOP("Field", "As in the deed, with its kind: KUD Sumber Rejeki")}),
        field<&C::nik>({.key = "nik", .column = "nik", .label = QT_TRANSLATE_NOOP("Field", "NIK (cooperative number)"), .group = Group::Identity, .type = Digits, .home = own,
            .maxLength = 13, .ministryNumber = 26, .help = QT_TRANSLATE_NOOP("Field", "Nomor Induk Koperasi, 13 digits; not a citizen's number")}),
        field<&C::nikStatus>({.key = "nikStatus", .column = "nik_status", .label = QT_TRANSLATE_NOOP("Field", "NIK certificate"), .group = Group::Identity, .type = Code, .home = own,
            .codeList = "nik_status", .ministryNumber = 27, .help = QT_TRANSLATE_NOOP("Field", "State of the NIK certificate in the ministry's list")}),
        field<&C::certificateDate>({.key = "certificateDate", .column = "certificate_date", .label = QT_TRANSLATE_NOOP("Field", "Certificate valid until"), .group = Group::Identity, .type = Date, .home = own,
            .ministryNumber = 28, .help = QT_TRANSLATE_NOOP("Field", "Day, month, year: 31/12/2025")}),
        field<&C::grade>({.key = "grade", .column = "grade", .label = QT_TRANSLATE_NOOP("Field", "Grade"), .group = Group::Identity, .type = Code, .home = own,
            .codeList = "grade", .ministryNumber = 29, .help = QT_TRANSLATE_NOOP("Field", "The ministry's grade of annual meetings reported; it does not tell the health")}),
        field<&C::nib>({.key = "nib", .column = "nib", .label = QT_TRANSLATE_NOOP("Field", "NIB"), .group = Group::Identity, .type = Digits, .home = own,
            .maxLength = 13, .help = QT_TRANSLATE_NOOP("Field", "Business number of OSS, 13 digits")}),
        field<&C::npwp>({.key = "npwp", .column = "npwp", .label = QT_TRANSLATE_NOOP("Field", "NPWP"), .group = Group::Identity, .type = Digits, .home = own,
            .maxLength = 16, .help = QT_TRANSLATE_NOOP("Field", "Taxpayer number, 15 or 16 digits; dots and dashes may be typed")}),
        field<&C::externalId>({.key = "externalId", .column = "external_id", .label = QT_TRANSLATE_NOOP("Field", "Number in another register"), .group = Group::Identity, .type = Text, .home = own,
            .maxLength = 40, .help = QT_TRANSLATE_NOOP("Field", "Where it was taken over from, if anywhere")}),

        fact<&F::regency>({.key = "regency", .column = "regency", .label = QT_TRANSLATE_NOOP("Field", "Regency or city"), .group = Group::Region, .type = Region, .home = own,
            .codeList = "regency", .ministryNumber = 10, .isRequired = true, .help = QT_TRANSLATE_NOOP("Field", "Code or part of the name: 33.74, semarang, KSM")}),
        field<&C::district>({.key = "district", .column = "district", .label = QT_TRANSLATE_NOOP("Field", "District"), .group = Group::Region, .type = Region, .home = own,
            .codeList = "district", .ministryNumber = 9, .help = QT_TRANSLATE_NOOP("Field", "Code or part of the name, of the regency chosen above")}),
        field<&C::districtText>({.key = "districtText", .column = "district_text", .label = QT_TRANSLATE_NOOP("Field", "District as written"), .group = Group::Region, .type = Text, .home = own,
            .maxLength = 80, .help = QT_TRANSLATE_NOOP("Field", "Only when the list does not have it")}),
        field<&C::village>({.key = "village", .column = "village", .label = QT_TRANSLATE_NOOP("Field", "Village"), .group = Group::Region, .type = Region, .home = own,
            .codeList = "village", .ministryNumber = 8, .help = QT_TRANSLATE_NOOP("Field", "Desa or kelurahan of the district chosen above")}),
        field<&C::villageText>({.key = "villageText", .column = "village_text", .label = QT_TRANSLATE_NOOP("Field", "Village as written"), .group = Group::Region, .type = Text, .home = own,
            .maxLength = 80, .help = QT_TRANSLATE_NOOP("Field", "Only when the list does not have it")}),
        field<&C::address>({.key = "address", .column = "address", .label = QT_TRANSLATE_NOOP("Field", "Address"), .group = Group::Region, .type = Text, .home = own,
            .maxLength = 225, .ministryNumber = 7, .help = QT_TRANSLATE_NOOP("Field", "Street, number, RT and RW of the office")}),
        field<&C::postalCode>({.key = "postalCode", .column = "postal_code", .label = QT_TRANSLATE_NOOP("Field", "Postal code"), .group = Group::Region, .type = Digits, .home = own,
            .maxLength = 5, .help = QT_TRANSLATE_NOOP("Field", "5 digits")}),
        field<&C::phone>({.key = "phone", .column = "phone", .label = QT_TRANSLATE_NOOP("Field", "Telephone"), .group = Group::Region, .type = Text, .home = FieldHome::Contact,
            .maxLength = 40, .isPersonal = true, .help = QT_TRANSLATE_NOOP("Field", "Kept apart; not in reports")}),
        field<&C::email>({.key = "email", .column = "email", .label = QT_TRANSLATE_NOOP("Field", "E-mail"), .group = Group::Region, .type = Text, .home = FieldHome::Contact,
            .maxLength = 80, .isPersonal = true, .help = QT_TRANSLATE_NOOP("Field", "Kept apart; not in reports")}),

        field<&C::legalNumber>({.key = "legalNumber", .column = "legal_number", .label = QT_TRANSLATE_NOOP("Field", "Legal entity number"), .group = Group::LegalEntity, .type = Text, .home = own,
            .maxLength = 64, .ministryNumber = 2, .help = QT_TRANSLATE_NOOP("Field", "As on the decree: 518/BH/XIV.13/05/2016 or AHU-0001397.AH.01.26.TAHUN 2019")}),
        field<&C::legalDate>({.key = "legalDate", .column = "legal_date", .label = QT_TRANSLATE_NOOP("Field", "Legal entity date"), .group = Group::LegalEntity, .type = Date, .home = own,
            .ministryNumber = 3, .help = QT_TRANSLATE_NOOP("Field", "Day, month, year: 31/12/2025. The cooperative is counted from this day")}),
        field<&C::foundedOn>({.key = "foundedOn", .column = "founded_on", .label = QT_TRANSLATE_NOOP("Field", "Founded on"), .group = Group::LegalEntity, .type = Date, .home = own,
            .help = QT_TRANSLATE_NOOP("Field", "Only when the founding meeting is to count instead of the legal entity date")}),
        field<&C::amendmentNumber>({.key = "amendmentNumber", .column = "amendment_number", .label = QT_TRANSLATE_NOOP("Field", "Latest amendment number"), .group = Group::LegalEntity, .type = Text, .home = own,
            .maxLength = 64, .ministryNumber = 4, .help = QT_TRANSLATE_NOOP("Field", "Latest change of the articles of association (PAD)")}),
        field<&C::amendmentDate>({.key = "amendmentDate", .column = "amendment_date", .label = QT_TRANSLATE_NOOP("Field", "Latest amendment date"), .group = Group::LegalEntity, .type = Date, .home = own,
            .ministryNumber = 5, .help = QT_TRANSLATE_NOOP("Field", "Day, month, year: 31/12/2025")}),

        fact<&F::type>({.key = "type", .column = "type", .label = QT_TRANSLATE_NOOP("Field", "Type"), .group = Group::Type, .type = Code, .home = own,
            .codeList = "type", .ministryNumber = 13, .help = QT_TRANSLATE_NOOP("Field", "One of the five types of the law on cooperatives")}),
        fact<&F::group>({.key = "group", .column = "group_code", .label = QT_TRANSLATE_NOOP("Field", "Group"), .group = Group::Type, .type = Code, .home = own,
            .codeList = "group", .ministryNumber = 14, .help = QT_TRANSLATE_NOOP("Field", "Group in the ministry's list: KUD, KPRI, Kopinkra…")}),
        fact<&F::form>({.key = "form", .column = "form", .label = QT_TRANSLATE_NOOP("Field", "Form"), .group = Group::Type, .type = Code, .home = own,
            .codeList = "form", .ministryNumber = 12, .help = QT_TRANSLATE_NOOP("Field", "Primary or secondary, by where the members live")}),
        field<&C::sector>({.key = "sector", .column = "sector", .label = QT_TRANSLATE_NOOP("Field", "Business sector"), .group = Group::Type, .type = Code, .home = own,
            .codeList = "sector", .ministryNumber = 15, .help = QT_TRANSLATE_NOOP("Field", "One of the 17 business fields")}),
        fact<&F::status>({.key = "status", .column = "status", .label = QT_TRANSLATE_NOOP("Field", "Recorded status"), .group = Group::Type, .type = Code, .home = own,
            .codeList = "status", .help = QT_TRANSLATE_NOOP("Field", "As the office recorded it; dissolved, merged and moved away are no longer counted")}),
        fact<&F::kdkmp>({.key = "kdkmp", .column = "kdkmp", .label = QT_TRANSLATE_NOOP("Field", "Merah Putih village cooperative"), .group = Group::Type, .type = Flag, .home = own,
            .help = QT_TRANSLATE_NOOP("Field", "Koperasi Desa/Kelurahan Merah Putih, founded or revitalised from 2025 on")}),
        field<&C::scheme>({.key = "scheme", .column = "scheme", .label = QT_TRANSLATE_NOOP("Field", "Scheme"), .group = Group::Type, .type = Code, .home = own,
            .codeList = "scheme", .help = QT_TRANSLATE_NOOP("Field", "Conventional or sharia")}),
        field<&C::kbliMain>({.key = "kbliMain", .column = "kbli_main", .label = QT_TRANSLATE_NOOP("Field", "Main KBLI"), .group = Group::Type, .type = Digits, .home = own,
            .maxLength = 5, .help = QT_TRANSLATE_NOOP("Field", "5 digits of the business classification")}),
        field<&C::kbliOther>({.key = "kbliOther", .column = "kbli_other", .label = QT_TRANSLATE_NOOP("Field", "Further KBLI"), .group = Group::Type, .type = Text, .home = own,
            .maxLength = 120, .help = QT_TRANSLATE_NOOP("Field", "5 digits each, commas between")}),
        field<&C::supervisedBy>({.key = "supervisedBy", .column = "supervised_by", .label = QT_TRANSLATE_NOOP("Field", "Supervised by"), .group = Group::Type, .type = Code, .home = own,
            .codeList = "supervised_by", .help = QT_TRANSLATE_NOOP("Field", "By where the members live: regency, province or ministry")}),
        field<&C::health>({.key = "health", .column = "health", .label = QT_TRANSLATE_NOOP("Field", "Health class"), .group = Group::Type, .type = Code, .home = own,
            .codeList = "health", .help = QT_TRANSLATE_NOOP("Field", "Latest examination, scale of Permenkop 9/2020")}),
        field<&C::activity>({.key = "activity", .column = "activity", .label = QT_TRANSLATE_NOOP("Field", "Activity in words"), .group = Group::Classification, .type = LongText, .home = own,
            .maxLength = 1000, .help = QT_TRANSLATE_NOOP("Field", "What is done to what, for whom: collects members' milk, cools and sells it")}),
        field<&C::products>({.key = "products", .column = "products", .label = QT_TRANSLATE_NOOP("Field", "Products"), .group = Group::Classification, .type = Text, .home = own,
            .maxLength = 250, .help = QT_TRANSLATE_NOOP("Field", "Goods made or sold, commas between")}),

        fact<&F::producing>({.key = "producing", .column = "producing", .label = QT_TRANSLATE_NOOP("Field", "Makes and sells goods"), .group = Group::Classification, .type = Code, .home = own,
            .codeList = "yes_no", .help = QT_TRANSLATE_NOOP("Field", "The cooperative as an organisation or its members")}),
        fact<&F::ownUnit>({.key = "ownUnit", .column = "own_unit", .label = QT_TRANSLATE_NOOP("Field", "Own production unit"), .group = Group::Classification, .type = Code, .home = own,
            .codeList = "yes_no", .help = QT_TRANSLATE_NOOP("Field", "In the cooperative, beside the members' own businesses")}),
        fact<&F::stages>({.key = "stages", .column = "stages", .label = QT_TRANSLATE_NOOP("Field", "Stages of the own unit"), .group = Group::Classification, .type = CodeSet, .home = own,
            .codeList = "stage", .help = QT_TRANSLATE_NOOP("Field", "Start: main raw material. Middle: semi-finished goods. End: assembly, grading, finishing, packing")}),
        fact<&F::services>({.key = "services", .column = "services", .label = QT_TRANSLATE_NOOP("Field", "Services to members"), .group = Group::Classification, .type = CodeSet, .home = own,
            .codeList = "service", .help = QT_TRANSLATE_NOOP("Field", "The four services of the indicator's sheet")}),
        fact<&F::trades>({.key = "trades", .column = "trades", .label = QT_TRANSLATE_NOOP("Field", "Whose production"), .group = Group::Classification, .type = CodeSet, .home = own,
            .codeList = "trade", .help = QT_TRANSLATE_NOOP("Field", "What the producing members are")}),
        fact<&F::kind>({.key = "kind", .column = "kind", .label = QT_TRANSLATE_NOOP("Field", "Production kind"), .group = Group::Classification, .type = Code, .home = own,
            .codeList = "kind", .isDerived = true, .help = QT_TRANSLATE_NOOP("Field", "Outcome of the questions of the indicator's sheet")}),
        field<&C::note>({.key = "note", .column = "note", .label = QT_TRANSLATE_NOOP("Field", "Note"), .group = Group::Classification, .type = LongText, .home = own,
            .maxLength = 1000, .help = QT_TRANSLATE_NOOP("Field", "For colleagues; no personal data here")}),
    };
}

QList<YearlyField> makeYearlyFields()
{
    const auto persons = [](const char *key, const char *column, const char *label, int ministryNumber = 0) {
        return FieldInfo{.key = key, .column = column, .label = label, .group = Group::Institution, .type = Integer, .home = FieldHome::Yearly, .ministryNumber = ministryNumber};
    };
    const auto money = [](const char *key, const char *column, const char *label) {
        return FieldInfo{.key = key, .column = column, .label = label, .group = Group::Finance, .type = Money, .home = FieldHome::Yearly,
            .help = QT_TRANSLATE_NOOP("Field", "Whole rupiah; 1.234.567 may be typed")};
    };
    return {
        yearly<&Y::membersMale>(persons("membersMale", "members_male", QT_TRANSLATE_NOOP("Field", "Members, male"), 21)),
        yearly<&Y::membersFemale>(persons("membersFemale", "members_female", QT_TRANSLATE_NOOP("Field", "Members, female"), 22)),
        yearly<&Y::members>(persons("members", "members", QT_TRANSLATE_NOOP("Field", "Members, total"), 23)),
        yearly<&Y::managersMale>(persons("managersMale", "managers_male", QT_TRANSLATE_NOOP("Field", "Managers, male"))),
        yearly<&Y::managersFemale>(persons("managersFemale", "managers_female", QT_TRANSLATE_NOOP("Field", "Managers, female"))),
        yearly<&Y::managers>(persons("managers", "managers", QT_TRANSLATE_NOOP("Field", "Managers, total"), 24)),
        yearly<&Y::employeesMale>(persons("employeesMale", "employees_male", QT_TRANSLATE_NOOP("Field", "Employees, male"))),
        yearly<&Y::employeesFemale>(persons("employeesFemale", "employees_female", QT_TRANSLATE_NOOP("Field", "Employees, female"))),
        yearly<&Y::employees>(persons("employees", "employees", QT_TRANSLATE_NOOP("Field", "Employees, total"), 25)),
        yearly<&Y::annualMeeting>({.key = "annualMeeting", .column = "annual_meeting", .label = QT_TRANSLATE_NOOP("Field", "Annual meeting (RAT)"), .group = Group::Institution, .type = Date, .home = FieldHome::Yearly,
            .ministryNumber = 6, .help = QT_TRANSLATE_NOOP("Field", "Day on which the meeting over this book year was held")}),
        yearly<&Y::support>({.key = "support", .column = "support", .label = QT_TRANSLATE_NOOP("Field", "Support"), .group = Group::Institution, .type = Code, .home = FieldHome::Yearly,
            .codeList = "support", .help = QT_TRANSLATE_NOOP("Field", "Helped by the government, or self-owned, in this year")}),
        yearly<&Y::equity>(money("equity", "equity", QT_TRANSLATE_NOOP("Field", "Own capital"))),
        yearly<&Y::outsideCapital>(money("outsideCapital", "outside_capital", QT_TRANSLATE_NOOP("Field", "Outside capital"))),
        yearly<&Y::assets>(money("assets", "assets", QT_TRANSLATE_NOOP("Field", "Assets"))),
        yearly<&Y::turnover>(money("turnover", "turnover", QT_TRANSLATE_NOOP("Field", "Turnover"))),
        yearly<&Y::surplus>(money("surplus", "surplus", QT_TRANSLATE_NOOP("Field", "Surplus (SHU)"))),
    };
}

QList<OfficerField> makeOfficerFields()
{
    // Fields 16 to 20 of the ministry's record: chair, secretary, treasurer, supervisor, manager, one row each.
    return {
        officer<&O::role>({.key = "role", .column = "role", .label = QT_TRANSLATE_NOOP("Field", "Office held"), .group = Group::Officers, .type = Code, .home = own, .codeList = "officer_role", .isRequired = true}),
        officer<&O::name>({.key = "officerName", .column = "name", .label = QT_TRANSLATE_NOOP("Field", "Officer's name"), .group = Group::Officers, .type = Text, .home = own, .maxLength = 100, .ministryNumber = 16, .isRequired = true}),
        officer<&O::phone>({.key = "officerPhone", .column = "phone", .label = QT_TRANSLATE_NOOP("Field", "Officer's telephone"), .group = Group::Officers, .type = Text, .home = own, .maxLength = 40}),
        officer<&O::personNik>({.key = "personNik", .column = "person_nik", .label = QT_TRANSLATE_NOOP("Field", "Citizen number (NIK, 16 digits)"), .group = Group::Officers, .type = Digits, .home = own, .maxLength = 16}),
    };
}
// clang-format on

} // namespace

const QList<Field> &cooperativeFields()
{
    static const QList<Field> fields = makeCooperativeFields();
    return fields;
}

const QList<YearlyField> &yearlyFields()
{
    static const QList<YearlyField> fields = makeYearlyFields();
    return fields;
}

const QList<OfficerField> &officerFields()
{
    static const QList<OfficerField> fields = makeOfficerFields();
    return fields;
}

} // namespace lumbung
