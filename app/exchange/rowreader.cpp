// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rowreader.h"

#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/domain/codelist.h"
#include "app/exchange/valuereading.h"
#include "app/exchange/valuesigns.h"

#include <QCoreApplication>
#include <QtNumeric>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

using Weight = CellFinding::Weight;

/// Fields whose value depends on other cells; see the functions named after them.
bool dependsOnOthers(const QString &key)
{
    static const QStringList apart
        = {u"externalId"_s, u"regency"_s, u"district"_s, u"village"_s, u"districtText"_s, u"villageText"_s};
    return apart.contains(key);
}

bool saysMerahPutih(const QString &group)
{
    static const QStringList names = {u"KDMP"_s, u"KDKMP"_s, u"MERAHPUTIH"_s};
    const QString word = text::compact(group);
    return std::ranges::any_of(names, [&word](const QString &name) { return word.contains(name); });
}

const OfficerField &officerFieldOf(QLatin1StringView key)
{
    return *std::ranges::find_if(
        officerFields(), [key](const OfficerField &field) { return QLatin1StringView(field.key) == key; });
}

void completeTotal(const Amount &male, const Amount &female, Amount &total)
{
    qint64 sum = 0;
    if (!total && male && female && !qAddOverflow(*male, *female, &sum))
        total = sum;
}

/// Contact data that cannot be read is left out; the rest of the row is none the worse for it.
Weight weightOf(const FieldInfo &field)
{
    return field.isPersonal ? Weight::Warning : Weight::Doubt;
}

} // namespace

struct RowReader::Cell {
    TableCell cell;
    int column = -1;
    QString written; ///< tidied; empty for what stands for "missing"
    bool isInFile = false; ///< else a fixed value, or what a heading says
};

bool ReadRow::isRefused() const
{
    return std::ranges::any_of(findings, [](const CellFinding &finding) { return finding.weight == Weight::Refuses; });
}

bool ReadRow::isDoubtful() const
{
    return std::ranges::any_of(findings, [](const CellFinding &finding) { return finding.weight == Weight::Doubt; });
}

void ReadRow::say(int column, Weight weight, const QString &message)
{
    findings.append({column, weight, message});
}

RowReader::RowReader(const ImportDraft &draft, const SheetPlan &plan, RegionReading &regions, CellParser &parser)
    : m_draft(draft), m_plan(plan), m_regions(regions), m_parser(parser), m_fixed(draft.fixed)
{
    for (const ColumnMatch &match : plan.columns) {
        if (!match.field.isEmpty())
            m_columns[match.field].append(&match);
    }
    for (const Field &field : cooperativeFields()) {
        const ColumnMatch *match = plan.of(field.keyString());
        if (!dependsOnOthers(field.keyString()) && !field.isDerived)
            m_fields.append({&field, match});
    }
    for (const CodeEntry &role : codeList(u"officer_role"_s).entries()) {
        const OfficerColumns columns{role.code, plan.of(role.code), plan.of(role.code + "Phone"_L1)};
        if (columns.name || columns.phone)
            m_officers.append(columns);
    }
}

ReadRow RowReader::read(const WalkedRow &row)
{
    ReadRow read;
    readFields(read, row);
    readNumbers(read, row);
    readLegalNumberAndDate(read, row);
    readStatusMarks(read, row);
    readRegion(read, row);
    readFigures(read, row);
    readOfficers(read, row);
    std::ranges::stable_sort(read.findings, {}, &CellFinding::column);
    return read;
}

QString RowReader::name(const WalkedRow &row) const
{
    return cellOf(row, u"name"_s).written.left(findField(u"name"_s)->maxLength);
}

int RowReader::columnOf(const QString &field) const
{
    const auto found = m_columns.constFind(field);
    if (found != m_columns.cend())
        return found->first()->column;
    if (field == "regency"_L1)
        return m_columns.contains(u"regencyName"_s) ? columnOf(u"regencyName"_s) : -1;
    if (field == "legalNumber"_L1 || field == "legalDate"_L1)
        return m_columns.contains(u"legalNumberDate"_s) ? columnOf(u"legalNumberDate"_s) : -1;
    return -1;
}

RowReader::Cell RowReader::cellOf(const WalkedRow &row, const ColumnMatch *match, const QString &field) const
{
    Cell found;
    if (match) {
        found.column = match->column;
        found.cell = row.cells.value(match->column);
        found.written = found.cell.kind == TableCell::Kind::Error ? QString() : CellParser::written(found.cell.text);
        found.isInFile = !found.written.isEmpty();
    }
    if (found.isInFile)
        return found;
    const QString said = row.said.value(field);
    const QString fixed = m_fixed.value(field);
    // A heading between the rows is closer to them than what was fixed for the whole file.
    const QString instead = said != m_plan.said.value(field) || fixed.isEmpty() ? said : fixed;
    found.written = CellParser::written(instead);
    found.cell = {found.written.isEmpty() ? TableCell::Kind::Empty : TableCell::Kind::Text, found.written};
    return found;
}

RowReader::Cell RowReader::cellOf(const WalkedRow &row, const QString &field) const
{
    const auto columns = m_columns.constFind(field);
    return cellOf(row, columns == m_columns.cend() ? nullptr : columns->first(), field);
}

QVariant RowReader::valueOf(ReadRow &read, const FieldInfo &field, const Cell &cell, const ColumnMatch *match) const
{
    const ReadValue value = readValue(field, cell.cell, match, m_parser);
    if (!value.problem.isEmpty())
        read.say(cell.column, weightOf(field), value.problem);
    else if (!value.remark.isEmpty() && !field.isPersonal)
        read.say(cell.column, Weight::Hint, value.remark);
    return value.value;
}

void RowReader::readFields(ReadRow &read, const WalkedRow &row) const
{
    for (const auto &[field, match] : m_fields) {
        const Cell cell = cellOf(row, match, field->keyString());
        if (cell.written.isEmpty()) {
            if (match && (match->erases || m_draft.erasesEmpty) && !field->isRequired
                && cell.cell.kind != TableCell::Kind::Error)
                read.emptied.insert(field->keyString());
            continue;
        }
        const QVariant value = valueOf(read, *field, cell, match);
        if (value.isNull())
            continue;
        field->set(read.record, value);
        read.given.insert(field->keyString());
        if (row.copied.contains(cell.column))
            read.say(cell.column, Weight::Hint,
                QCoreApplication::translate("Import", "“sda” was read as what stands above it: %1.").arg(cell.written));
        if (field->keyString() == "group"_L1 && saysMerahPutih(cell.written)) {
            read.record.facts.kdkmp = true;
            read.given.insert(u"kdkmp"_s);
        }
    }
    if (cellOf(row, u"name"_s).written.isEmpty())
        read.say(columnOf(u"name"_s), Weight::Refuses, QCoreApplication::translate("Import", "The name is missing."));
}

/// One number in the other register: a column of its own, else source and source_id.
void RowReader::readNumbers(ReadRow &read, const WalkedRow &row) const
{
    Cell number = cellOf(row, u"externalId"_s);
    if (m_columns.contains(u"sourceId"_s)) {
        number = cellOf(row, u"sourceId"_s);
        const QString source = cellOf(row, u"source"_s).written;
        if (!number.written.isEmpty() && !source.isEmpty())
            number.written = source + u':' + number.written;
        number.cell.text = number.written;
    }
    if (number.written.isEmpty())
        return;
    const Field *field = findField(u"externalId"_s);
    const QVariant value = valueOf(read, *field, number, nullptr);
    field->set(read.record, value);
    if (!value.isNull())
        read.given.insert(u"externalId"_s);
}

void RowReader::readLegalNumberAndDate(ReadRow &read, const WalkedRow &row) const
{
    if (!m_columns.contains(u"legalNumberDate"_s))
        return;
    Cell both = cellOf(row, u"legalNumberDate"_s);
    const NumberAndDay parts = numberAndDay(both.cell.text);
    if (both.written.isEmpty())
        return;
    const auto put = [&](const QString &key, const QString &written) {
        if (read.given.contains(key) || written.isEmpty())
            return;
        both.cell.text = written;
        const Field *field = findField(key);
        const QVariant value = valueOf(read, *field, both, m_columns[u"legalNumberDate"_s].first());
        field->set(read.record, value);
        if (!value.isNull())
            read.given.insert(key);
    };
    put(u"legalNumber"_s, parts.number);
    put(u"legalDate"_s, parts.day);
}

/// Two columns, Aktif and Tidak Aktif, with a mark in one of them.
void RowReader::readStatusMarks(ReadRow &read, const WalkedRow &row) const
{
    if (read.given.contains(u"status"_s))
        return;
    const Cell active = cellOf(row, u"statusActive"_s), inactive = cellOf(row, u"statusInactive"_s);
    const bool isActive = valuesigns::isMark(active.written), isInactive = valuesigns::isMark(inactive.written);
    if (isActive && isInactive) {
        read.say(active.column, Weight::Doubt,
            QCoreApplication::translate("Import", "Both active and inactive are marked. Keep the right one."));
    } else if (isActive || isInactive) {
        read.record.facts.status = isActive ? u"active"_s : u"inactive"_s;
        read.given.insert(u"status"_s);
    }
}

void RowReader::readRegion(ReadRow &read, const WalkedRow &row) const
{
    Cooperative &record = read.record;
    Cell code = cellOf(row, u"regency"_s);
    Cell name = cellOf(row, u"regencyName"_s);
    if (code.isInFile != name.isInFile) // what stands in the row counts before what was fixed
        (code.isInFile ? name : code).written.clear();
    const Cell district = cellOf(row, u"district"_s);
    const ReadRegion regency
        = m_regions.regency(code.written, name.written, cellOf(row, u"province"_s).written, district.written);
    const int regencyColumn = name.written.isEmpty() && code.column >= 0 ? code.column : columnOf(u"regency"_s);
    if (regency.code.isEmpty()) {
        read.say(regencyColumn, Weight::Refuses, regency.problem);
        return;
    }
    if (!regency.remark.isEmpty() && (code.isInFile || name.isInFile))
        read.say(name.column >= 0 ? name.column : code.column, Weight::Hint, regency.remark);
    record.facts.regency = regency.code;
    read.given.insert(u"regency"_s);

    const ReadRegion found
        = district.written.isEmpty() ? ReadRegion() : m_regions.district(district.written, regency.code);
    const auto place
        = [&read, &record](const QString &key, const ReadRegion &region, const Cell &cell, const RowReader &reader) {
              if (!region.remark.isEmpty() && cell.isInFile)
                  read.say(cell.column, Weight::Hint, region.remark);
              if (!region.problem.isEmpty())
                  read.say(cell.column, Weight::Warning, region.problem);
              const Field *field = findField(region.code.isEmpty() ? key + "Text"_L1 : key);
              const QVariant value
                  = region.code.isEmpty() ? reader.valueOf(read, *field, cell, nullptr) : QVariant(region.code);
              field->set(record, value);
              if (!value.isNull())
                  read.given.insert(field->keyString());
          };
    if (!district.written.isEmpty())
        place(u"district"_s, found, district, *this);
    const QString village = villageIn(read, row);
    if (!village.isEmpty()) {
        Cell cell = cellOf(row, u"village"_s);
        cell.written = village;
        cell.cell = {TableCell::Kind::Text, village};
        place(u"village"_s, m_regions.village(village, record.district, regency.code), cell, *this);
    }
}

QString RowReader::villageIn(ReadRow &read, const WalkedRow &row) const
{
    const QList<const ColumnMatch *> columns = m_columns.value(u"village"_s);
    if (columns.size() < 2)
        return cellOf(row, u"village"_s).written;
    QStringList names;
    for (const ColumnMatch *match : columns) {
        const QString name = CellParser::written(row.cells.value(match->column).text);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    if (names.size() > 1) {
        read.say(columns.last()->column, Weight::Doubt,
            QCoreApplication::translate("Import", "The row names two villages. Keep the right one."));
        return {};
    }
    return names.value(0);
}

void RowReader::readFigures(ReadRow &read, const WalkedRow &row) const
{
    for (const YearlyField &field : yearlyFields()) {
        const QList<const ColumnMatch *> columns = m_columns.value(field.keyString(), {nullptr});
        for (const ColumnMatch *match : columns) {
            const Cell cell = cellOf(row, match, field.keyString());
            if (cell.written.isEmpty())
                continue;
            const QVariant value = valueOf(read, field, cell, match);
            if (!value.isNull())
                field.set(read.figures[match ? match->bookYear : 0], value);
        }
    }
    const Cell year = cellOf(row, u"bookYear"_s);
    int named = 0;
    if (!year.written.isEmpty()) {
        const Result<int> bookYear = CellParser::bookYear(
            year.written.left(4) == text::digitsOnly(year.written) ? year.written.left(4) : year.written);
        if (bookYear)
            named = *bookYear;
        else
            read.say(year.column, Weight::Doubt, bookYear.error().message);
    }
    for (auto figures = read.figures.begin(); figures != read.figures.end(); ++figures) {
        figures->bookYear = figures.key() != 0 ? figures.key() : named;
        completeTotals(*figures);
    }
}

void RowReader::readOfficers(ReadRow &read, const WalkedRow &row) const
{
    static const OfficerField &nameField = officerFieldOf("officerName"_L1);
    static const OfficerField &phoneField = officerFieldOf("officerPhone"_L1);
    for (const OfficerColumns &columns : m_officers) {
        Officer officer;
        officer.role = columns.role;
        const Cell name = cellOf(row, columns.name, columns.role);
        const Cell phone = cellOf(row, columns.phone, columns.role + "Phone"_L1);
        nameField.set(officer, valueOf(read, nameField, name, columns.name));
        phoneField.set(officer, valueOf(read, phoneField, phone, columns.phone));
        if (!officer.name.isEmpty())
            read.record.officers.append(officer);
        else if (!officer.phone.isEmpty())
            read.say(phone.column, Weight::Warning,
                QCoreApplication::translate(
                    "Import", "The telephone number of an officer without a name was left out."));
    }
}

void completeTotals(YearlyFigures &figures)
{
    completeTotal(figures.membersMale, figures.membersFemale, figures.members);
    completeTotal(figures.managersMale, figures.managersFemale, figures.managers);
    completeTotal(figures.employeesMale, figures.employeesFemale, figures.employees);
}

bool hasFigures(const YearlyFigures &figures)
{
    return std::ranges::any_of(
        yearlyFields(), [&figures](const YearlyField &field) { return !field.get(figures).isNull(); });
}

} // namespace lumbung
