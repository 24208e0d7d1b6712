// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/sink.h"

#include <array>

namespace lumbung::sheets {

/// Between a reader and the sink: leaves out what is empty, keeps to the limits, and counts what a person should know.
class RowGate
{
public:
    explicit RowGate(Sink &sink) : m_sink(sink) { }

    bool hasRows() const { return m_rows > 0; }

    Outcome sheet(const std::string &name, bool isHidden);
    /// Puts a cell into a row; an empty one takes no room. Damaged when there is one already.
    Outcome place(Row &row, int column, Cell cell) const;
    /// Empty cells at its end are taken away, and it is not handed on when nothing is left.
    Outcome row(Row &row);
    Outcome merge(const Merge &merge);
    void formulaWithoutValue(int line, int column) { count(Note::Kind::FormulasWithoutValue, line, column); }
    void endSheet(); ///< hands on the notes

    /// Tells the sink now and then.
    void progress(qint64 done, qint64 total);

    Refusal refusal(Refusal::Reason reason, int line, int column) const; ///< in the sheet at hand

private:
    void count(Note::Kind kind, int line, int column);
    Outcome look(const Row &row);

    Sink &m_sink;
    std::string m_sheet;
    std::array<Note, 3> m_notes;
    int m_sheets = 0, m_rows = 0, m_cells = 0, m_merges = 0;
    qint64 m_textBytes = 0;
    int m_permille = 0;
};

/// Of UTF-8, in UTF-16 units: how spreadsheets count.
qint64 lettersOf(const std::string &text);

} // namespace lumbung::sheets
