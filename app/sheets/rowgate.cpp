// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/rowgate.h"

#include "app/sheets/limits.h"

#include <algorithm>

namespace lumbung::sheets {

namespace {

using Reason = Refusal::Reason;

bool isEmpty(const Cell &cell)
{
    return cell.kind == CellKind::Empty;
}

} // namespace

qint64 lettersOf(const std::string &text)
{
    if (text.size() <= size_t(limit::cellLetters))
        return qint64(text.size()); // cannot be more
    return std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; })
        + std::ranges::count_if(text, [](char byte) { return (byte & 0xF8) == 0xF0; });
}

Outcome RowGate::sheet(const std::string &name, bool isHidden)
{
    m_sheet = name;
    m_notes = {Note{.kind = Note::Kind::ErrorCells}, Note{.kind = Note::Kind::HiddenRows},
        Note{.kind = Note::Kind::FormulasWithoutValue}};
    if (++m_sheets > limit::sheets)
        return refusal(Reason::TooManySheets, 0, 0);
    m_sink.sheet(name, isHidden);
    return {};
}

Outcome RowGate::place(Row &row, int column, Cell cell) const
{
    if (isEmpty(cell))
        return {};
    if (column >= limit::columns)
        return refusal(Reason::TooManyColumns, row.line, column);
    if (row.cells.size() <= size_t(column))
        row.cells.resize(size_t(column) + 1);
    Cell &place = row.cells[size_t(column)];
    if (!isEmpty(place)) {
        Refusal twice = refusal(Reason::Damaged, row.line, column);
        twice.detail = "a cell twice";
        return twice;
    }
    place = std::move(cell);
    return {};
}

Outcome RowGate::row(Row &row)
{
    const auto last = std::find_if_not(row.cells.rbegin(), row.cells.rend(), isEmpty);
    row.cells.erase(last.base(), row.cells.end());
    if (row.cells.empty())
        return {};
    if (Outcome outcome = look(row); outcome)
        return outcome;
    if (row.isHidden)
        count(Note::Kind::HiddenRows, row.line, 0);
    m_sink.row(row);
    return {};
}

Outcome RowGate::look(const Row &row)
{
    if (row.line < 1 || row.line > limit::sheetLines)
        return Refusal{.reason = Reason::Damaged, .detail = "row " + std::to_string(row.line), .sheet = m_sheet};
    if (++m_rows > limit::rows)
        return refusal(Reason::TooManyRows, row.line, 0);
    if (row.cells.size() > size_t(limit::columns))
        return refusal(Reason::TooManyColumns, row.line, int(row.cells.size()) - 1);
    qint64 bytes = 0;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const Cell &cell = row.cells[column];
        if (isEmpty(cell))
            continue;
        ++m_cells;
        bytes += qint64(cell.text.size());
        if (lettersOf(cell.text) > limit::cellLetters)
            return refusal(Reason::CellTooLong, row.line, int(column));
        if (cell.kind == CellKind::Error)
            count(Note::Kind::ErrorCells, row.line, int(column));
    }
    m_textBytes += bytes;
    if (m_cells > limit::cells || bytes > limit::rowBytes || m_textBytes > limit::textBytes)
        return refusal(Reason::TooManyCells, row.line, 0);
    return {};
}

Outcome RowGate::merge(const Merge &merge)
{
    if (++m_merges > limit::merges)
        return refusal(Reason::TooManyCells, merge.firstLine, merge.firstColumn);
    m_sink.merge(merge);
    return {};
}

void RowGate::endSheet()
{
    for (const Note &note : m_notes) {
        if (note.count > 0)
            m_sink.note(note);
    }
}

void RowGate::progress(qint64 done, qint64 total)
{
    const int permille = total > 0 ? int(std::min<qint64>(done, total) * 1000 / total) : 0;
    constexpr int step = 20;
    if (permille < m_permille + step)
        return;
    m_permille = permille;
    m_sink.progress(permille);
}

void RowGate::count(Note::Kind kind, int line, int column)
{
    Note &note = m_notes[size_t(kind)];
    if (note.count++ == 0) {
        note.line = line;
        note.column = column;
    }
}

Refusal RowGate::refusal(Reason reason, int line, int column) const
{
    return {.reason = reason, .sheet = m_sheet, .line = line, .column = column};
}

} // namespace lumbung::sheets
