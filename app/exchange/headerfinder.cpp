// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/headerfinder.h"

#include "app/base/csv.h"
#include "app/base/text.h"
#include "app/exchange/importdraft.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int rowsSearched = 60; // titles, office and address are seldom more than ten
constexpr int mostHeadingRows = 3;
constexpr qsizetype longestHeading = 70;
constexpr QLatin1StringView reasonMark = "Lumbung: alasan"_L1;

QString cellText(const TableRow &row, int column)
{
    return column < row.cells.size() ? text::tidied(row.cells[column].text) : QString();
}

int columnCount(const TableSheet &sheet, int first, int last)
{
    qsizetype count = 0;
    for (int row = first; row <= last; ++row)
        count = std::max(count, sheet.rows[row].cells.size());
    return int(count);
}

/// The text over a column: its own, that of the cells merged with it, or that of the group begun further left.
QString groupOver(const TableSheet &sheet, int row, int column, const TableRow &below)
{
    const TableRow &above = sheet.rows[row];
    if (const QString own = cellText(above, column); !own.isEmpty())
        return own;
    for (const TableMerge &merge : sheet.merges) {
        if (merge.firstLine <= above.line && above.line <= merge.lastLine && merge.firstColumn <= column
            && column <= merge.lastColumn) {
            return merge.firstLine == above.line ? cellText(above, merge.firstColumn) : QString();
        }
    }
    if (cellText(below, column).isEmpty())
        return {};
    for (int left = column - 1; left >= 0; --left) {
        if (cellText(below, left).isEmpty())
            return {};
        if (const QString group = cellText(above, left); !group.isEmpty())
            return group;
    }
    return {};
}

QStringList joinedHeadings(const TableSheet &sheet, int first, int last)
{
    const int columns = columnCount(sheet, first, last);
    QStringList headings;
    for (int column = 0; column < columns; ++column) {
        QStringList parts;
        for (int row = first; row <= last; ++row) {
            const QString part
                = row < last ? groupOver(sheet, row, column, sheet.rows[row + 1]) : cellText(sheet.rows[row], column);
            if (!part.isEmpty() && (parts.isEmpty() || parts.last() != part))
                parts.append(part);
        }
        headings.append(parts.join(": "_L1));
    }
    return headings;
}

/// Whether a row can be the second row of headings: short words, no numbers but years.
bool canContinue(const TableRow &row)
{
    int filled = 0;
    for (const TableCell &cell : row.cells) {
        const QString written = text::tidied(cell.text);
        if (written.isEmpty())
            continue;
        ++filled;
        const bool isYear = written.size() == 4 && written.toInt() > 1900 && written.toInt() < 2100;
        if (written.size() > 40
            || ((cell.kind == TableCell::Kind::Number || cell.kind == TableCell::Kind::Date) && !isYear)
            || (!isYear && written.toLongLong() != 0))
            return false;
    }
    return filled > 0;
}

/// "Keaktifan: Tidak Aktif" stands above marks; "STATUS AKTIF" in one row above words.
QString markedStatus(const QString &heading, qsizetype colon)
{
    static const QStringList groups = {u"status"_s, u"keaktifan"_s, u"keadaan"_s, u"kondisi"_s, u"keterangan"_s};
    static const QStringList inactive
        = {u"tidak aktif"_s, u"tdk aktif"_s, u"non aktif"_s, u"nonaktif"_s, u"pasif"_s, u"tidak"_s, u"tdk"_s};
    if (colon < 0 || !groups.contains(headings::words(heading.left(colon)).value(0)))
        return {};
    const QString last = text::folded(heading.mid(colon + 2));
    if (last == "aktif"_L1)
        return u"statusActive"_s;
    return inactive.contains(last) ? u"statusInactive"_s : QString();
}

struct Weighed {
    FoundHeadings found;
    double weight = 0;
};

/// Whether a column's heading is but the group over those of the next row: "Koperasi" over Jumlah, Aktif, Tidak Aktif.
bool isGroup(const TableSheet &sheet, int row, int column)
{
    if (row + 1 >= sheet.rows.size() || !canContinue(sheet.rows[row + 1]))
        return false;
    const TableRow &here = sheet.rows[row], &below = sheet.rows[row + 1];
    return cellText(here, column + 1).isEmpty() && !cellText(below, column).isEmpty()
        && !cellText(below, column + 1).isEmpty();
}

Weighed weighed(const TableSheet &sheet, int first, int last)
{
    Weighed result;
    result.found = {first, last, joinedHeadings(sheet, first, last), 0, false};
    QSet<QString> fields;
    int filled = 0;
    for (int column = 0; column < result.found.headings.size(); ++column) {
        const QString &heading = result.found.headings[column];
        if (heading.isEmpty())
            continue;
        ++filled;
        if (isGroup(sheet, last, column))
            continue;
        const headings::Meaning meaning
            = heading.size() > longestHeading ? headings::Meaning() : joinedMeaning(heading);
        if (meaning.fields.isEmpty())
            continue;
        const QString key = meaning.fields.first() + QString::number(meaning.bookYear);
        if (fields.contains(key))
            continue;
        fields.insert(key);
        result.weight += meaning.confidence;
        result.found.hasName = result.found.hasName || meaning.fields.contains(u"name"_s);
    }
    result.found.understood = int(fields.size());
    if (filled > 0 && result.found.understood * 4 < filled)
        result.weight = 0; // a few words of a row of data that happen to be headings too
    if (result.found.hasName)
        result.weight += 1;
    return result;
}

} // namespace

headings::Meaning joinedMeaning(const QString &heading)
{
    const auto meaningOf = [](const QString &written) {
        headings::Meaning meaning = headings::meaningOf(written);
        meaning.fields.removeIf([](const QString &field) { return !isImportField(field); }); // those of histories
        return meaning;
    };
    const qsizetype colon = heading.lastIndexOf(u": "_s);
    if (const QString mark = markedStatus(heading, colon); !mark.isEmpty())
        return {{mark}, 0.9, 1, 0};
    headings::Meaning whole = meaningOf(heading);
    if (!whole.fields.isEmpty() || colon < 0)
        return whole;
    static const QStringList telling_nothing_alone
        = {u"pria"_s, u"wanita"_s, u"jumlah"_s, u"nomor"_s, u"tanggal"_s, u"aktif"_s, u"nama"_s, u"tidak"_s, u"unit"_s};
    const QString last = heading.mid(colon + 2);
    const QStringList words = headings::words(last);
    if (words.isEmpty() || (words.size() == 1 && telling_nothing_alone.contains(words.first())))
        return whole;
    headings::Meaning part = meaningOf(last);
    if (part.fields.contains(u"name"_s) || part.fields.contains(u"rowNumber"_s))
        return whole;
    part.unit = std::max(part.unit, whole.unit);
    part.bookYear = part.bookYear ? part.bookYear : whole.bookYear;
    part.confidence *= 0.9;
    return part;
}

FoundHeadings findHeadings(const TableSheet &sheet)
{
    Weighed best;
    const int last = std::min(rowsSearched, int(sheet.rows.size()));
    for (int row = 0; row < last; ++row) {
        if (sheet.rows[row].cells.size() < 2)
            continue;
        for (int depth = 0; depth < mostHeadingRows && row + depth < sheet.rows.size(); ++depth) {
            if (depth > 0 && !canContinue(sheet.rows[row + depth]))
                break;
            const Weighed now = weighed(sheet, row, row + depth);
            // A further row must tell more than it makes unclear.
            if (now.found.understood >= 2 && now.weight > best.weight + (depth > 0 ? 0.5 : 0.01))
                best = now;
        }
    }
    return best.found;
}

FoundHeadings headingsAt(const TableSheet &sheet, int firstLine, int lastLine)
{
    FoundHeadings found;
    for (int row = 0; row < sheet.rows.size(); ++row) {
        const int line = sheet.rows[row].line;
        if (line < firstLine || line > lastLine || firstLine <= 0)
            continue;
        found.firstRow = found.firstRow < 0 ? row : found.firstRow;
        found.lastRow = row;
    }
    if (found.firstRow >= 0)
        return weighed(sheet, found.firstRow, found.lastRow).found;
    qsizetype columns = 0;
    for (const TableRow &row : sheet.rows)
        columns = std::max(columns, row.cells.size());
    found.headings = QList<QString>(columns);
    return found;
}

QString shapeOf(const QStringList &headings)
{
    QStringList compact;
    for (const QString &heading : headings) {
        if (!asReasonHeading(heading))
            compact.append(text::compact(heading));
    }
    while (!compact.isEmpty() && compact.last().isEmpty())
        compact.removeLast();
    return QString::fromLatin1(
        QCryptographicHash::hash(compact.join(u'|').toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

bool cutWholeLines(TableSheet &sheet)
{
    constexpr int fewestCells = 3;
    QStringList lines;
    int others = 0;
    for (const TableRow &row : std::as_const(sheet.rows)) {
        if (row.cells.size() == 1 && row.cells.first().kind == TableCell::Kind::Text)
            lines.append(row.cells.first().text);
        else
            ++others;
    }
    if (lines.size() < 2 || others * 5 > lines.size())
        return false;
    const char16_t delimiter = csv::sniffDelimiter(lines.mid(0, 50).join(u'\n'));
    QList<TableRow> cut;
    int wide = 0;
    for (const TableRow &row : std::as_const(sheet.rows)) {
        if (row.cells.size() != 1) {
            cut.append(row);
            continue;
        }
        QString line = row.cells.first().text;
        line.replace(u'\n', u' ').remove(u'\r');
        const csv::Table table = csv::parseTrusted(line, delimiter);
        TableRow cells{row.line, row.isHidden, {}};
        for (const QString &cell : table.rows.value(0))
            cells.cells.append({cell.isEmpty() ? TableCell::Kind::Empty : TableCell::Kind::Text, cell});
        while (!cells.cells.isEmpty() && cells.cells.last().kind == TableCell::Kind::Empty)
            cells.cells.removeLast();
        wide += cells.cells.size() >= fewestCells ? 1 : 0;
        cut.append(cells);
    }
    if (wide * 2 < lines.size())
        return false;
    sheet.rows = cut;
    return true;
}

QString reasonHeading(const ReasonHeading &content)
{
    const QStringList parts = {QString(content.sender).replace(u'|', u'/'), content.asOf.toString(Qt::ISODate),
        content.regency, content.bookYear > 0 ? QString::number(content.bookYear) : QString()};
    return reasonMark + " | "_L1 + parts.join(" | "_L1);
}

std::optional<ReasonHeading> asReasonHeading(const QString &heading)
{
    if (!heading.startsWith(reasonMark))
        return std::nullopt;
    const QStringList parts = heading.split(u'|');
    return ReasonHeading{parts.value(1).trimmed(), QDate::fromString(parts.value(2).trimmed(), Qt::ISODate),
        parts.value(3).trimmed(), parts.value(4).toInt()};
}

} // namespace lumbung
