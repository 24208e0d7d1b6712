// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tabledecoder.h"

#include "app/exchange/refusaltext.h"
#include "app/sheets/limits.h"

#include <QHashFunctions>
#include <QtEndian>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;
using sheets::Frame;
namespace limit = sheets::limit;

namespace {

constexpr qsizetype frameHead = 4;
constexpr quint32 longestName = 4096, longestDetail = 1000;
/// The texts of a row, and what stands around them.
constexpr quint32 longestFrame = limit::rowBytes + 64 * 1024;
constexpr qint64 mostNotes = 8 * limit::sheets;

bool isAscii(QByteArrayView bytes)
{
    quint8 all = 0;
    for (const char byte : bytes)
        all |= quint8(byte);
    return all < 0x80;
}

} // namespace

/// What stands in a frame, piece by piece; nothing and false behind its end.
class TableDecoder::Content
{
public:
    explicit Content(QByteArrayView bytes) : m_bytes(bytes) { }

    bool isSound() const { return m_isSound; }
    bool isAtEnd() const { return m_isSound && m_bytes.isEmpty(); }

    quint8 byte()
    {
        const QByteArrayView taken = take(1);
        return taken.isEmpty() ? 0 : quint8(taken.front());
    }
    bool flag()
    {
        const quint8 value = byte();
        m_isSound &= value <= 1;
        return value == 1;
    }
    quint32 number()
    {
        const QByteArrayView taken = take(4);
        return taken.isEmpty() ? 0 : qFromLittleEndian<quint32>(taken.data());
    }
    /// At most `most`, which is an int.
    int numberUpTo(qint64 most)
    {
        const quint32 value = number();
        m_isSound &= qint64(value) <= most;
        return m_isSound ? int(value) : 0;
    }
    QByteArrayView text(quint32 most)
    {
        const quint32 size = number();
        m_isSound &= size <= most;
        return take(m_isSound ? qsizetype(size) : 0);
    }

private:
    QByteArrayView take(qsizetype size)
    {
        m_isSound &= size <= m_bytes.size();
        if (!m_isSound)
            return {};
        const QByteArrayView taken = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return taken;
    }

    QByteArrayView m_bytes;
    bool m_isSound = true;
};

bool TableDecoder::fail(const char *problem)
{
    if (m_problem.isEmpty())
        m_problem = QString::fromLatin1(problem);
    return false;
}

bool TableDecoder::feed(QByteArrayView bytes)
{
    if (!m_problem.isEmpty())
        return false;
    const bool isFromRest = !m_rest.isEmpty();
    if (isFromRest)
        m_rest.append(bytes);
    QByteArrayView left = isFromRest ? QByteArrayView(m_rest) : bytes;
    while (left.size() >= frameHead) {
        const quint32 size = qFromLittleEndian<quint32>(left.data());
        if (size < 1 || size > longestFrame)
            return fail("length of a frame");
        if (left.size() < frameHead + qsizetype(size))
            break;
        if (m_isFinished)
            return fail("frame after the last");
        if (!takeFrame(left.sliced(frameHead, size)))
            return fail("content of a frame");
        left = left.sliced(frameHead + size);
    }
    m_rest = left.toByteArray();
    return true;
}

bool TableDecoder::takeFrame(QByteArrayView frame)
{
    const auto kind = Frame(frame.front());
    Content content(frame.sliced(1));
    if (!m_isGreeted)
        return kind == Frame::Greeting && takeGreeting(content);
    switch (kind) {
    case Frame::File:
        return takeFile(content);
    case Frame::Sheet:
        return takeSheet(content);
    case Frame::Row:
        return takeRow(content);
    case Frame::Merge:
        return takeMerge(content);
    case Frame::Note:
        return takeNote(content);
    case Frame::Progress:
        m_permille = content.numberUpTo(1000);
        return content.isAtEnd();
    case Frame::Refusal:
        return takeRefusal(content);
    case Frame::End:
        return takeEnd(content);
    case Frame::Greeting:
        break;
    }
    return fail("unknown frame");
}

bool TableDecoder::takeGreeting(Content &content)
{
    const QByteArrayView greeting = content.text(longestName);
    m_isGreeted
        = content.isAtEnd() && std::string_view(greeting.data(), size_t(greeting.size())) == sheets::wireGreeting;
    return m_isGreeted || fail("another version");
}

bool TableDecoder::takeFile(Content &content)
{
    static const QStringList formats = {u"csv"_s, u"xlsx"_s, u"ods"_s};
    const int format = content.byte();
    m_file.delimiter = QString::fromUtf8(content.text(longestName));
    m_file.encoding = QString::fromUtf8(content.text(longestName));
    if (!content.isAtEnd() || m_hasFile || format >= formats.size())
        return fail("file");
    m_file.format = formats[format];
    m_hasFile = true;
    return true;
}

bool TableDecoder::takeSheet(Content &content)
{
    if (!m_file.sheets.isEmpty() && !sortRows(m_file.sheets.last()))
        return false;
    TableSheet sheet;
    sheet.isHidden = content.flag();
    sheet.name = QString::fromUtf8(content.text(longestName));
    if (!content.isAtEnd() || !m_hasFile || m_file.sheets.size() >= limit::sheets)
        return fail("sheet");
    m_file.sheets.append(std::move(sheet));
    return true;
}

bool TableDecoder::takeRow(Content &content)
{
    TableRow row;
    row.line = content.numberUpTo(limit::sheetLines);
    row.isHidden = content.flag();
    const int columns = content.numberUpTo(limit::columns);
    if (!content.isSound() || row.line < 1 || columns < 1 || m_file.sheets.isEmpty() || ++m_rows > limit::rows)
        return fail("row");
    row.cells.reserve(columns);
    for (int column = 0; column < columns; ++column) {
        if (!takeCell(content, row))
            return fail("cell");
    }
    if (!content.isAtEnd() || row.cells.last().kind == TableCell::Kind::Empty)
        return fail("end of a row");
    m_file.sheets.last().rows.append(std::move(row));
    return true;
}

bool TableDecoder::takeCell(Content &content, TableRow &row)
{
    const quint8 kind = content.byte();
    if (!content.isSound() || kind > quint8(TableCell::Kind::Error))
        return false;
    if (TableCell::Kind(kind) == TableCell::Kind::Empty) {
        row.cells.append(TableCell());
        return true;
    }
    const QByteArrayView text = content.text(quint32(limit::rowBytes));
    m_textBytes += text.size();
    if (!content.isSound() || text.isEmpty() || ++m_cells > limit::cells || m_textBytes > limit::textBytes)
        return false;
    row.cells.append({TableCell::Kind(kind), interned(text)});
    return row.cells.last().text.size() <= limit::cellLetters;
}

QString TableDecoder::interned(QByteArrayView utf8)
{
    constexpr size_t places = 1 << 13;
    constexpr qsizetype longestKept = 64;
    if (utf8.size() > longestKept || !isAscii(utf8))
        return QString::fromUtf8(utf8);
    if (m_texts.empty())
        m_texts.resize(places);
    const QLatin1StringView letters(utf8);
    const size_t hash = qHashBits(utf8.data(), size_t(utf8.size()));
    Kept &kept = m_texts[hash % places];
    if (kept.hash != hash || kept.text != letters)
        kept = {hash, QString(letters)};
    return kept.text;
}

bool TableDecoder::takeMerge(Content &content)
{
    TableMerge merge;
    merge.firstLine = content.numberUpTo(limit::sheetLines);
    merge.lastLine = content.numberUpTo(limit::sheetLines);
    merge.firstColumn = content.numberUpTo(limit::sheetColumns - 1);
    merge.lastColumn = content.numberUpTo(limit::sheetColumns - 1);
    const bool isSound = content.isAtEnd() && merge.firstLine >= 1 && merge.lastLine >= merge.firstLine
        && merge.lastColumn >= merge.firstColumn && !m_file.sheets.isEmpty() && ++m_merges <= limit::merges;
    if (!isSound)
        return fail("merge");
    m_file.sheets.last().merges.append(merge);
    return true;
}

bool TableDecoder::takeNote(Content &content)
{
    sheets::Note note;
    const quint8 kind = content.byte();
    note.count = content.numberUpTo(limit::cells);
    note.line = content.numberUpTo(limit::sheetLines);
    note.column = content.numberUpTo(limit::sheetColumns - 1);
    note.kind = sheets::Note::Kind(kind);
    const bool isSound = content.isAtEnd() && kind <= quint8(sheets::Note::Kind::FormulasWithoutValue)
        && !m_file.sheets.isEmpty() && ++m_notes <= mostNotes;
    if (!isSound)
        return fail("note");
    m_file.sheets.last().notes.append(sentenceOf(note));
    return true;
}

bool TableDecoder::takeRefusal(Content &content)
{
    sheets::Refusal refusal;
    const quint8 reason = content.byte();
    refusal.reason = sheets::Refusal::Reason(reason);
    refusal.line = content.numberUpTo(std::numeric_limits<int>::max());
    refusal.column = content.numberUpTo(std::numeric_limits<int>::max());
    refusal.sheet = content.text(longestDetail).toByteArray().toStdString();
    refusal.detail = content.text(longestDetail).toByteArray().toStdString();
    if (!content.isAtEnd() || reason > quint8(sheets::Refusal::lastReason))
        return fail("refusal");
    m_outcome = std::move(refusal);
    m_isFinished = true;
    return true;
}

bool TableDecoder::takeEnd(Content &content)
{
    const bool hasAll = content.number() == m_rows && content.number() == m_cells && content.isAtEnd();
    if (!hasAll || m_file.sheets.isEmpty())
        return fail("end");
    m_isFinished = true;
    return sortRows(m_file.sheets.last());
}

/// Nearly every file has them in order already. A line that is there twice is damage.
bool TableDecoder::sortRows(TableSheet &sheet)
{
    if (!std::ranges::is_sorted(sheet.rows, {}, &TableRow::line))
        std::ranges::stable_sort(sheet.rows, {}, &TableRow::line);
    const auto twice = std::ranges::adjacent_find(sheet.rows, {}, &TableRow::line);
    if (twice == sheet.rows.end())
        return true;
    m_outcome = sheets::Refusal{.reason = sheets::Refusal::Reason::Damaged,
        .detail = "row " + std::to_string(twice->line) + " twice",
        .sheet = sheet.name.toStdString()};
    m_isFinished = true;
    return true;
}

TableFile TableDecoder::take()
{
    const QStringList hidden = [this] {
        QStringList names;
        for (const TableSheet &sheet : std::as_const(m_file.sheets)) {
            if (sheet.isHidden)
                names.append(sheet.name);
        }
        return names;
    }();
    if (!hidden.isEmpty())
        m_file.notes.append(sentenceOfHiddenSheets(hidden));
    m_texts.clear();
    return std::move(m_file);
}

} // namespace lumbung
