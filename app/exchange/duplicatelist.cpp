// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/duplicatelist.h"

#include "app/base/text.h"
#include "app/exchange/mapping.h"
#include "app/exchange/tablereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsWithHeadings = 15; // titles stand above them
constexpr int dayZero = 2415019; // Julian day of 30 December 1899, from which spreadsheets count
constexpr int firstSerial = 5000, lastSerial = 80000; // 1913 to 2119

QStringList textsOf(const TableRow &row)
{
    QStringList texts;
    for (const TableCell &cell : row.cells)
        texts.append(cell.text);
    return texts;
}

/// The row that has most of the headings, the name among them; -1: none.
qsizetype headingRow(const TableSheet &sheet)
{
    qsizetype best = -1;
    int most = 0;
    for (qsizetype row = 0; row < std::min(rowsWithHeadings, sheet.rows.size()); ++row) {
        const Mapping mapping = Mapping::of(textsOf(sheet.rows[row]), ListKind::Register);
        if (mapping.has(u"name"_s) && mapping.understood() > most) {
            most = mapping.understood();
            best = row;
        }
    }
    return best;
}

/// "-", "n/a" and the like are no value.
QString valueOf(const QString &written)
{
    static const QStringList none{u"-"_s, u"n/a"_s, u"null"_s, u"nihil"_s, u"tidak ada"_s, u"belum ada"_s, u"0"_s};
    const QString tidy = text::tidied(written);
    return none.contains(tidy.toLower()) ? QString() : tidy;
}

QDate dayOf(const QString &written)
{
    bool isNumber = false;
    const int serial = written.toInt(&isNumber);
    if (isNumber && serial >= firstSerial && serial <= lastSerial)
        return QDate::fromJulianDay(dayZero + serial);
    const Result<QDate> day = text::parseDate(written.section(u'T', 0, 0));
    return day ? *day : QDate();
}

/// Reads the rows below the headings of one sheet.
class SheetRows
{
public:
    SheetRows(const TableSheet &sheet, qsizetype heading)
        : m_sheet(sheet), m_heading(heading), m_mapping(Mapping::of(textsOf(sheet.rows[heading]), ListKind::Register))
    {
    }

    void appendTo(QList<ListedSubject> &all) const
    {
        for (qsizetype row = m_heading + 1; row < m_sheet.rows.size(); ++row) {
            const TableRow &cells = m_sheet.rows[row];
            const QString name = valueOf(cell(cells, u"name"_s));
            // Column numbers below the headings, and sums.
            if (!std::ranges::any_of(name, [](QChar c) { return c.isLetter(); }) || isTotal(name))
                continue;
            all.append({.subject = subjectOf(cells, name, all.size() + 1),
                .line = cells.line,
                .sheet = m_sheet.name,
                .id = idOf(cells)});
        }
    }

private:
    static bool isTotal(const QString &name)
    {
        const QString folded = text::folded(name);
        return folded == "jumlah"_L1 || folded == "total"_L1;
    }

    QString cell(const TableRow &row, const QString &field) const
    {
        const int column = m_mapping.column(field);
        return column >= 0 && column < row.cells.size() ? row.cells[column].text : QString();
    }

    QString idOf(const TableRow &row) const
    {
        for (const QString &field : {u"sourceId"_s, u"externalId"_s, u"nik"_s, u"rowNumber"_s}) {
            if (const QString id = valueOf(cell(row, field)); !id.isEmpty())
                return id;
        }
        return {};
    }

    QString villageOf(const TableRow &row) const
    {
        for (const int column : m_mapping.columns(u"village"_s)) {
            const QString village = column < row.cells.size() ? valueOf(row.cells[column].text) : QString();
            if (!village.isEmpty())
                return village;
        }
        return {};
    }

    DuplicateSubject subjectOf(const TableRow &row, const QString &name, qint64 id) const
    {
        QString regency = valueOf(cell(row, u"regencyName"_s));
        if (regency.isEmpty())
            regency = valueOf(cell(row, u"regency"_s));
        return {.id = id,
            .name = name,
            .legalNumber = valueOf(cell(row, u"legalNumber"_s)),
            .nik = valueOf(cell(row, u"nik"_s)),
            .regency = regency,
            .district = valueOf(cell(row, u"district"_s)),
            .village = villageOf(row),
            .address = valueOf(cell(row, u"address"_s)),
            .legalDate = dayOf(valueOf(cell(row, u"legalDate"_s)))};
    }

    const TableSheet &m_sheet;
    qsizetype m_heading;
    Mapping m_mapping;
};

} // namespace

Result<QList<ListedSubject>> readListedSubjects(const QString &path, Progress &progress)
{
    const Result<TableFile> table = readTable(path, {}, progress);
    if (!table)
        return table.error();
    QList<ListedSubject> all;
    bool hasList = false;
    for (const TableSheet &sheet : table->sheets) {
        const qsizetype heading = headingRow(sheet);
        if (heading < 0)
            continue;
        hasList = true;
        SheetRows(sheet, heading).appendTo(all);
    }
    if (hasList)
        return all;
    return Error{Error::Kind::Invalid,
        QCoreApplication::translate("Import",
            "“%1” has no heading for the name of the cooperative (such as “Nama Koperasi”) in its first rows.")
            .arg(table->name)};
}

} // namespace lumbung
