// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listfile.h"

#include "app/base/atomicfile.h"
#include "app/domain/fields.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int searchedRows = 15; // titles, office, date and a blank line are seldom more than five

QString neededColumns(ListKind kind)
{
    switch (kind) {
    case ListKind::Register:
        return QCoreApplication::translate("Import",
            "Needed is a CSV file with a column for the name (such as Nama Koperasi or name) and one for the regency "
            "or "
            "city (such as Kabupaten/Kota, Kode Wilayah or regency_code).");
    case ListKind::History:
        return QCoreApplication::translate("Import",
            "Needed is a CSV file with the columns id, valid_from, valid_to, status, form, level and regency_code.");
    case ListKind::Annual:
        return QCoreApplication::translate("Import",
            "Needed is a CSV file with the columns id, year and at least one of the figures, such as members_m or "
            "volume.");
    }
    return {};
}

bool hasFigures(const Mapping &mapping)
{
    return std::ranges::any_of(
        yearlyFields(), [&mapping](const YearlyField &field) { return mapping.has(field.keyString()); });
}

bool isHeading(const Mapping &mapping, ListKind kind)
{
    const auto hasAll = [&mapping](const QStringList &fields) {
        return std::ranges::all_of(fields, [&mapping](const QString &field) { return mapping.has(field); });
    };
    switch (kind) {
    case ListKind::Register:
        // A title "KOPERASI" alone is no heading.
        return mapping.has(u"name"_s) && mapping.understood() > 1;
    case ListKind::History:
        return hasAll({u"externalId"_s, u"validFrom"_s, u"validTo"_s, u"status"_s, u"type"_s, u"form"_s, u"regency"_s});
    case ListKind::Annual:
        return hasAll({u"externalId"_s, u"bookYear"_s}) && hasFigures(mapping);
    }
    return false;
}

} // namespace

Result<ListFile> ListFile::open(const QString &path, ListKind kind)
{
    ListFile file;
    file.m_name = QFileInfo(path).fileName();
    file.m_kind = kind;
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();

    Result<csv::RowFile> rows = csv::RowFile::parse(*bytes);
    if (!rows)
        return file.refused(rows.error().message, rows.error().detail);
    file.m_rows = *std::move(rows);
    if (!file.findHeadings())
        return file.refused(
            QCoreApplication::translate("Import", "None of its first rows holds the headings that are needed."));
    return file;
}

bool ListFile::findHeadings()
{
    int most = 0;
    for (int row = 0; row < std::min(searchedRows, m_rows.rowCount()); ++row) {
        Mapping mapping = Mapping::of(m_rows.cells(row), m_kind);
        if (!isHeading(mapping, m_kind) || mapping.understood() <= most)
            continue;
        most = mapping.understood();
        m_mapping = std::move(mapping);
        m_firstRow = row + 1;
    }
    return most > 0;
}

QString ListFile::cellCountProblem(const QStringList &cells) const
{
    if (cells.size() < m_mapping.neededCells()) {
        return QCoreApplication::translate(
            "Import", "The row has %1 cells, but there are %2 headings. Look for a missing delimiter or a line break.")
            .arg(QString::number(cells.size()), QString::number(m_mapping.neededCells()));
    }
    if (isBlankRow(cells.mid(m_mapping.headings().size())))
        return {};
    return QCoreApplication::translate("Import",
        "The row has %1 cells, more than the %2 headings. Look for a delimiter inside a text and put that text in "
        "quotes.")
        .arg(QString::number(cells.size()), QString::number(m_mapping.headings().size()));
}

Error ListFile::refused(const QString &because, const QString &detail) const
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Import", "“%1” was not imported. %2 %3")
            .arg(m_name, because, neededColumns(m_kind)),
        detail};
}

bool isBlankRow(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QString importCancelled()
{
    return QCoreApplication::translate("Import", "The import was stopped. Nothing was imported.");
}

} // namespace lumbung
