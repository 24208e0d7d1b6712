// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sheetwalk.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/exchange/cellparser.h"
#include "app/exchange/valuesigns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

bool isLabel(const QString &field)
{
    static const QStringList labels = {u"regency"_s, u"regencyName"_s, u"province"_s, u"district"_s, u"village"_s,
        u"type"_s, u"group"_s, u"form"_s, u"sector"_s, u"status"_s, u"scheme"_s, u"bookYear"_s, u"supervisedBy"_s};
    return labels.contains(field);
}

bool isSameAsAbove(const QString &written)
{
    static const QStringList words
        = {u"sda"_s, u"s d a"_s, u"idem"_s, u"id"_s, u"sama"_s, u"sama dengan atas"_s, u"sama dengan di atas"_s};
    if (words.contains(text::folded(written)))
        return true;
    const QString marks = text::tidied(written).remove(u'-').remove(u' ').remove(u'—');
    return !marks.isEmpty() && marks.size() <= 3 && std::ranges::all_of(marks, [](QChar c) {
        return c == u'"' || c == u'\'' || c == u'”' || c == u'〃' || c == u'„';
    });
}

QString filledCells(const TableRow &row, int &count)
{
    QString first;
    count = 0;
    for (const TableCell &cell : row.cells) {
        const QString written = text::tidied(cell.text);
        if (written.isEmpty())
            continue;
        ++count;
        if (first.isEmpty() || written.size() > first.size())
            first = written; // the longest: not the "I." before it
    }
    return first;
}

/// 1, 2, 3 … or (1), (2) … or 4=2+3 below the headings, as official tables have it.
bool numbersTheColumns(const TableRow &row)
{
    constexpr int fewest = 3;
    static const QRegularExpression numbered(u"^\\(?\\s*([0-9]{1,2})\\s*\\)?(?:\\s*[=(].*)?$"_s);
    int count = 0, last = 0;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString written = text::tidied(row.cells[column].text);
        if (written.isEmpty())
            continue;
        const auto match = numbered.match(written);
        const int number = match.captured(1).toInt();
        if (!match.hasMatch() || number != last + 1) {
            if (!match.hasMatch() || number != column + 1)
                return false;
        }
        last = number;
        ++count;
    }
    return count >= fewest;
}

bool isSignature(const QString &written)
{
    static const QRegularExpression words(
        u"^(?:mengetahui|menyetujui|mengesahkan|kepala "
        u"(?:dinas|bidang|seksi|badan)|plt\\b|plh\\b|a\\.?\\s?n\\.?\\s|an\\.|nip\\b|"
        "pembina (?:tk|tingkat|utama|muda)|penata\\b|bupati|wali ?kota|sekretaris daerah|ttd\\b|tanda tangan|dibuat "
        "oleh|"
        "petugas|operator|catatan\\b|keterangan\\s*:|ket\\.?\\s*:|sumber\\s*:|sumber data|\\*|note\\b|dinas koperasi|demikian)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(written).hasMatch();
}

} // namespace

bool isTotalWord(const QString &written)
{
    static const QRegularExpression words(
        u"^(?:sub ?)?(?:jumlah|jml|jlh|total|grand total|rata rata|rekapitulasi|total jumlah|jumlah total)"
        "(?: "
        "(?:[ivx]+|[0-9]+|[a-z]|total|jumlah|keseluruhan|seluruhnya|seluruh|semua|koperasi|akhir|umum|kecamatan.*|kec "
        ".*|kabupaten.*|"
        "kab .*|kota .*|halaman.*|per .*|s d.*|ini|dipindahkan|pindahan|[a-z]* ?[0-9. ]*))*$"_s);
    const QString folded = text::folded(written);
    return !folded.isEmpty() && words.match(folded).hasMatch();
}

SheetWalk::SheetWalk(const TableSheet &sheet, const SheetPlan &plan) : m_sheet(sheet), m_plan(plan), m_said(plan.said)
{
    for (const TableRow &row : sheet.rows) {
        if (row.line < plan.firstHeadingLine || row.line > plan.lastHeadingLine || plan.lastHeadingLine == 0)
            continue;
        QStringList compact;
        for (const TableCell &cell : row.cells)
            compact.append(text::compact(cell.text));
        m_headingRows.append(compact);
    }
    for (const ColumnMatch &match : plan.columns) {
        if (match.field.isEmpty())
            continue;
        if (!m_columns.contains(match.field))
            m_columns.insert(match.field, match.column);
        if (isLabel(match.field))
            m_labelColumns.append(match.column);
    }
    for (const TableMerge &merge : sheet.merges) {
        if (merge.firstLine == merge.lastLine || !m_labelColumns.contains(merge.firstColumn))
            continue;
        const auto holder = std::ranges::find(sheet.rows, merge.firstLine, &TableRow::line);
        if (holder == sheet.rows.cend())
            continue;
        for (int line = merge.firstLine + 1; line <= merge.lastLine; ++line)
            m_mergedWith.insert({line, merge.firstColumn}, {int(holder - sheet.rows.cbegin()), merge.firstColumn});
    }
}

WalkedRow SheetWalk::next()
{
    WalkedRow walked;
    walked.row = int(m_next);
    const TableRow &row = m_sheet.rows[m_next++];
    walked.skipped = skipReason(row);
    if (walked.skipped.isEmpty()) {
        walked.cells = row.cells;
        fill(walked);
    }
    walked.said = m_said;
    return walked;
}

QString SheetWalk::skipReason(const TableRow &row)
{
    if (m_plan.lastHeadingLine > 0 && row.line < m_plan.firstHeadingLine)
        return QCoreApplication::translate("Import", "This is a title above the list.");
    if (m_plan.lastHeadingLine > 0 && row.line <= m_plan.lastHeadingLine)
        return QCoreApplication::translate("Import", "These are the headings of the columns.");
    int filled = 0;
    const QString longest = filledCells(row, filled);
    if (filled == 0)
        return QCoreApplication::translate("Import", "The row is empty.");
    if (numbersTheColumns(row))
        return QCoreApplication::translate("Import", "This row numbers the columns; it is not a cooperative.");
    if (isHeadingAgain(row))
        return QCoreApplication::translate("Import", "The headings of the columns are repeated here.");
    if (filled == 1 && m_plan.titles.contains(longest))
        return QCoreApplication::translate("Import", "A title of the list is repeated here.");
    if (isTotal(row)) {
        m_isTail = m_isTail || !text::folded(longest).startsWith("sub"_L1);
        return QCoreApplication::translate("Import", "This is a row of totals, not a cooperative.");
    }
    if (filled <= 2 && takesSubHeading(row))
        return QCoreApplication::translate(
            "Import", "This is a heading between the rows; what it says was taken for the rows below.");
    return noteReason(row);
}

bool SheetWalk::isHeadingAgain(const TableRow &row) const
{
    for (const QStringList &headings : m_headingRows) {
        int filled = 0, same = 0;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const QString compact = text::compact(row.cells[column].text);
            filled += compact.isEmpty() ? 0 : 1;
            same += !compact.isEmpty() && headings.value(column) == compact ? 1 : 0;
        }
        if (same >= 2 && same * 10 >= filled * 6)
            return true;
    }
    return false;
}

bool SheetWalk::isTotal(const TableRow &row) const
{
    if (!cellOf(row, u"nik"_s).isEmpty() || !cellOf(row, u"legalNumber"_s).isEmpty())
        return false;
    const QString name = cellOf(row, u"name"_s);
    if (isListed(row) && name.contains(u' '))
        return false; // "Total Sejahtera"
    if (!name.isEmpty())
        return isTotalWord(name);
    return std::ranges::any_of(row.cells, [](const TableCell &cell) {
        return cell.kind == TableCell::Kind::Text && cell.text.size() < 80 && isTotalWord(cell.text);
    });
}

/// "I. KECAMATAN TRUCUK", "B. Koperasi Produsen": alone in its row.
bool SheetWalk::takesSubHeading(const TableRow &row)
{
    static const QRegularExpression numbered(u"^(?:[IVXLC]+|[A-Za-z]|[0-9]{1,2})\\s*[.)]\\s*"_s);
    static const QRegularExpression region(
        u"^(kecamatan|kec\\b\\.?|kabupaten|kab\\b\\.?|kota|kelurahan|kel\\b\\.?|desa)\\s*:?\\s*(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (hasIdentity(row))
        return false;
    int filled = 0;
    QString words = filledCells(row, filled);
    const auto isOther = [&words](const TableCell &cell) {
        const QString written = text::tidied(cell.text);
        return !written.isEmpty() && written != words && written.size() > 4; // no "I." or "A"
    };
    if (std::ranges::any_of(row.cells, isOther))
        return false;
    words = words.remove(numbered).trimmed();
    const auto match = region.match(words);
    if (match.hasMatch()) {
        const QString kind = text::folded(match.captured(1));
        if (kind.startsWith("kec"_L1)) {
            m_said.insert(u"district"_s, match.captured(2).trimmed());
            m_said.remove(u"village"_s);
        } else if (kind.startsWith("kel"_L1) || kind == "desa"_L1) {
            m_said.insert(u"village"_s, match.captured(2).trimmed());
        } else {
            m_said.insert(u"regency"_s, words);
            m_said.remove(u"district"_s);
        }
        return true;
    }
    for (const QString &field : {u"type"_s, u"group"_s}) {
        if (!m_columns.contains(field) && !codeList(field).match(words).isEmpty()) {
            m_said.insert(field, words);
            return true;
        }
    }
    if (filled == 1 && !m_columns.contains(u"district"_s) && valuesigns::isDistrictName(words)) {
        m_said.insert(u"district"_s, words);
        return true;
    }
    return false;
}

QString SheetWalk::noteReason(const TableRow &row)
{
    const QString reason = QCoreApplication::translate("Import", "This is a note or a signature, not a cooperative.");
    const QString name = cellOf(row, u"name"_s);
    const bool hasNumber = !cellOf(row, u"rowNumber"_s).isEmpty();
    int others = 0; // cells that are taken over, beside the name
    for (auto entry = m_columns.cbegin(); entry != m_columns.cend(); ++entry) {
        if (entry.key() != "name"_L1 && entry.key() != "rowNumber"_L1 && entry.key() != "note"_L1)
            others += cell(row, entry.value()).isEmpty() ? 0 : 1;
    }
    const bool isIdentified = hasIdentity(row);
    if (name.isEmpty() && hasNumber && others == 0 && cellOf(row, u"note"_s).isEmpty() && !m_isTail)
        return QCoreApplication::translate("Import", "This row holds only a number; it names no cooperative.");
    if (!isIdentified && !isListed(row)
        && std::ranges::any_of(row.cells,
            [](const TableCell &cell) {
                return cell.kind == TableCell::Kind::Text && isSignature(text::tidied(cell.text));
            })
        && (name.isEmpty() || isSignature(name) || !valuesigns::beginsLikeName(name))) {
        m_isTail = true;
        return reason;
    }
    if (name.isEmpty())
        return others < 3 && !isIdentified ? reason : QString();
    if (isIdentified || valuesigns::beginsLikeName(name))
        return {};
    if (m_isTail)
        return hasNumber && others > 0 ? QString() : reason;
    const bool isOnlyColumn = m_columns.size() <= 2;
    return others == 0 && !hasNumber && !isOnlyColumn ? reason : QString();
}

void SheetWalk::fill(WalkedRow &walked)
{
    const int line = m_sheet.rows[walked.row].line;
    for (const int column : std::as_const(m_labelColumns)) {
        if (column >= walked.cells.size() && m_mergedWith.contains({line, column}))
            walked.cells.resize(column + 1);
        if (column >= walked.cells.size())
            continue;
        TableCell &cell = walked.cells[column];
        if (text::tidied(cell.text).isEmpty()) {
            const auto holder = m_mergedWith.constFind({line, column});
            if (holder != m_mergedWith.cend())
                cell = m_sheet.rows[holder->first].cells.value(holder->second);
        } else if (isSameAsAbove(cell.text) && m_above.contains(column)) {
            cell = m_above.value(column);
            walked.copied.insert(column);
        }
        if (!text::tidied(cell.text).isEmpty())
            m_above.insert(column, cell);
    }
}

QString SheetWalk::cell(const TableRow &row, int column) const
{
    return column >= 0 && column < row.cells.size() ? CellParser::written(row.cells[column].text) : QString();
}

QString SheetWalk::cellOf(const TableRow &row, const QString &field) const
{
    return cell(row, m_columns.value(field, -1));
}

/// Numbered and placed: whatever its name sounds like, it is one of the list.
bool SheetWalk::isListed(const TableRow &row) const
{
    static const QStringList places = {u"regencyName"_s, u"regency"_s, u"district"_s, u"village"_s, u"address"_s};
    bool isNumber = false;
    cellOf(row, u"rowNumber"_s).toInt(&isNumber);
    return isNumber && !cellOf(row, u"name"_s).isEmpty()
        && std::ranges::any_of(places, [&](const QString &field) { return !cellOf(row, field).isEmpty(); });
}

bool SheetWalk::hasIdentity(const TableRow &row) const
{
    constexpr qsizetype fewestDigits = 2; // "I. KECAMATAN TRUCUK" may stand in any column
    static const QStringList fields
        = {u"nik"_s, u"legalNumber"_s, u"legalNumberDate"_s, u"externalId"_s, u"sourceId"_s};
    return std::ranges::any_of(fields, [&](const QString &field) {
        const QString written = cellOf(row, field);
        return text::digitsOnly(written).size() >= fewestDigits
            || (!written.isEmpty() && !written.contains(u' ') && field.endsWith("Id"_L1));
    });
}

} // namespace lumbung
