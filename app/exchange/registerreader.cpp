// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/registerreader.h"

#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/domain/codelist.h"

#include <QCoreApplication>
#include <QtNumeric>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// Fields whose value depends on other cells; see the functions named after them.
bool isReadApart(const QString &key)
{
    static const QStringList apart = {u"externalId"_s, u"regency"_s, u"district"_s, u"village"_s};
    return apart.contains(key);
}

bool isMerahPutih(const QString &group)
{
    const QString word = text::compact(group);
    return std::ranges::any_of(std::array{"KDMP"_L1, "KDKMP"_L1, "MERAHPUTIH"_L1},
        [&word](QLatin1StringView name) { return word.contains(name); });
}

/// The code of a region by its name; "Kec. Tugu" and "Desa Jatirejo" are tried without their first word too.
QString regionNamed(const CodeList &list, const QString &name, const QString &parent)
{
    static const QStringList kinds = {u"kec"_s, u"kecamatan"_s, u"ds"_s, u"desa"_s, u"kel"_s, u"kelurahan"_s};
    if (name.isEmpty())
        return {};
    const QString code = list.match(name, parent);
    if (!code.isEmpty())
        return code;
    const QString folded = text::folded(name);
    const qsizetype space = folded.indexOf(u' ');
    return space > 0 && kinds.contains(folded.left(space)) ? list.match(folded.mid(space + 1), parent) : QString();
}

const OfficerField &officerField(QLatin1StringView key)
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

bool hasAnswers(const StandingFacts &facts)
{
    return !facts.producing.isEmpty() || !facts.ownUnit.isEmpty() || !facts.stages.isEmpty()
        || !facts.services.isEmpty() || !facts.trades.isEmpty();
}

} // namespace

struct RegisterReader::Row {
    const QStringList &cells;
    CellParser &parser;
    RegisterEntry entry = {};
    QStringList problems = {};

    /// The value of a cell; null, and a problem, when it cannot be read.
    QVariant value(const FieldInfo &field, const QString &cell, const QString &parent = {})
    {
        Result<QVariant> read = parser.value(field, cell, parent);
        if (read)
            return *std::move(read);
        problems.append(read.error().message);
        return {};
    }
};

RegisterReader::RegisterReader(const Mapping &mapping, QString regency)
    : m_mapping(mapping), m_regency(std::move(regency))
{
    for (const Field &field : cooperativeFields()) {
        const int column = mapping.column(field.keyString());
        if (column >= 0 && !isReadApart(field.keyString()))
            m_fields.append({&field, column});
    }
    for (const YearlyField &field : yearlyFields()) {
        if (const int column = mapping.column(field.keyString()); column >= 0)
            m_yearly.append({&field, column});
    }
    for (const CodeEntry &role : codeList(u"officer_role"_s).entries()) {
        const OfficerColumns columns{role.code, mapping.column(role.code), mapping.column(role.code + "Phone"_L1)};
        if (columns.name >= 0 || columns.phone >= 0)
            m_officers.append(columns);
    }
}

Result<RegisterEntry> RegisterReader::read(const QStringList &cells, CellParser &parser)
{
    Row row{cells, parser};
    readFields(row);
    readExternalId(row);
    readGroup(row);
    readRegion(row);
    readFigures(row);
    readOfficers(row);
    if (!row.problems.isEmpty())
        return Error{Error::Kind::Invalid, row.problems.join(u' ')};

    StandingFacts &facts = row.entry.record.facts;
    if (hasAnswers(facts))
        facts = classified(facts);
    return std::move(row.entry);
}

QString RegisterReader::name(const QStringList &cells) const
{
    return written(cells, u"name"_s).left(findField(u"name"_s)->maxLength);
}

QString RegisterReader::externalId(const QStringList &cells) const
{
    const QString sourceId = written(cells, u"sourceId"_s);
    if (sourceId.isEmpty())
        return written(cells, u"externalId"_s);
    const QString source = written(cells, u"source"_s);
    return source.isEmpty() ? sourceId : QString(source + u':' + sourceId);
}

bool RegisterReader::isTotal(const QStringList &cells) const
{
    static const QStringList words
        = {u"JUMLAH"_s, u"TOTAL"_s, u"JUMLAHTOTAL"_s, u"GRANDTOTAL"_s, u"JUMLAHKESELURUHAN"_s, u"JUMLAHSELURUHNYA"_s};
    constexpr QStringView initials = u"JTGjtg"; // most names are told apart by them
    const auto isTotalWord = [initials](const QString &cell) {
        const QString word = cell.trimmed();
        return !word.isEmpty() && initials.contains(word.front()) && words.contains(text::compact(word));
    };
    const QString written = name(cells);
    return written.isEmpty() ? std::ranges::any_of(cells, isTotalWord) : isTotalWord(written);
}

bool RegisterReader::isNumbering(const QStringList &cells)
{
    constexpr int fewest = 3;
    int numbers = 0;
    for (int column = 0; column < cells.size(); ++column) {
        QString cell = cells[column].trimmed();
        if (cell.startsWith(u'(') && cell.endsWith(u')'))
            cell = cell.sliced(1).chopped(1);
        if (!cell.isEmpty() && cell != QString::number(column + 1))
            return false;
        numbers += cell.isEmpty() ? 0 : 1;
    }
    return numbers >= fewest;
}

QString RegisterReader::written(const QStringList &cells, const QString &field) const
{
    const int column = m_mapping.column(field);
    return column < 0 ? QString() : CellParser::written(cells.value(column));
}

void RegisterReader::readFields(Row &row) const
{
    for (const auto &[field, column] : m_fields)
        field->set(row.entry.record, row.value(*field, row.cells.value(column)));
    if (written(row.cells, u"name"_s).isEmpty())
        row.problems.prepend(QCoreApplication::translate("Import", "The name is missing."));
}

void RegisterReader::readExternalId(Row &row) const
{
    const Field *field = findField(u"externalId"_s);
    field->set(row.entry.record, row.value(*field, externalId(row.cells)));
}

void RegisterReader::readGroup(Row &row) const
{
    if (isMerahPutih(written(row.cells, u"group"_s)))
        row.entry.record.facts.kdkmp = true;
}

void RegisterReader::readRegion(Row &row) const
{
    static const CodeList &districts = codeList(u"district"_s);
    static const CodeList &villages = codeList(u"village"_s);
    Cooperative &record = row.entry.record;
    const QString code = written(row.cells, u"regency"_s);
    const QString regencyName = written(row.cells, u"regencyName"_s);
    const bool isNamed = !code.isEmpty() || !regencyName.isEmpty() || m_regency.isEmpty();
    const Result<QString> regency = isNamed ? row.parser.regency(code, regencyName, written(row.cells, u"province"_s))
                                            : Result<QString>(m_regency);
    if (!regency) {
        row.problems.append(regency.error().message);
        return;
    }
    record.facts.regency = *regency;

    const QString district = written(row.cells, u"district"_s);
    record.district = regionNamed(districts, district, record.facts.regency);
    if (record.district.isEmpty() && !district.isEmpty())
        record.districtText = row.value(*findField(u"districtText"_s), district).toString();

    QStringList names;
    for (const int column : m_mapping.columns(u"village"_s))
        names.append(CellParser::written(row.cells.value(column)));
    names.removeAll(QString());
    names.removeDuplicates();
    if (names.size() > 1)
        row.problems.append(QCoreApplication::translate("Import", "The row names two villages. Keep the right one."));
    const QString village = names.value(0);
    if (!record.district.isEmpty())
        record.village = regionNamed(villages, village, record.district);
    if (record.village.isEmpty() && !village.isEmpty())
        record.villageText = row.value(*findField(u"villageText"_s), village).toString();
}

void RegisterReader::readFigures(Row &row) const
{
    for (const auto &[field, column] : m_yearly)
        field->set(row.entry.figures, row.value(*field, row.cells.value(column)));
    completeTotals(row.entry.figures);

    const QString year = written(row.cells, u"bookYear"_s);
    if (year.isEmpty())
        return;
    const Result<int> bookYear = CellParser::bookYear(year);
    if (bookYear)
        row.entry.figures.bookYear = *bookYear;
    else
        row.problems.append(bookYear.error().message);
}

void RegisterReader::readOfficers(Row &row)
{
    static const OfficerField &nameField = officerField("officerName"_L1);
    static const OfficerField &phoneField = officerField("officerPhone"_L1);
    for (const OfficerColumns &columns : std::as_const(m_officers)) {
        Officer officer;
        officer.role = columns.role;
        nameField.set(officer, row.value(nameField, row.cells.value(columns.name)));
        phoneField.set(officer, row.value(phoneField, row.cells.value(columns.phone)));
        if (!officer.name.isEmpty())
            row.entry.record.officers.append(officer);
        else if (!officer.phone.isEmpty())
            ++m_droppedPhones;
    }
}

void completeTotals(YearlyFigures &figures)
{
    completeTotal(figures.membersMale, figures.membersFemale, figures.members);
    completeTotal(figures.managersMale, figures.managersFemale, figures.managers);
    completeTotal(figures.employeesMale, figures.employeesFemale, figures.employees);
}

} // namespace lumbung
