// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/sink.h"

namespace lumbung::testing {

/// Writes down what a reader hands on.
class RecordingSink : public sheets::Sink
{
public:
    std::string written;

    void file(sheets::FileFormat, const std::string &, const std::string &) override { written += "file\n"; }
    void sheet(const std::string &name, bool isHidden) override { add("sheet " + name, {isHidden}); }
    void row(const sheets::Row &row) override
    {
        std::string cells = "row";
        for (const sheets::Cell &cell : row.cells)
            cells += '|' + std::to_string(int(cell.kind)) + cell.text;
        add(cells, {row.line, row.isHidden});
    }
    void merge(const sheets::Merge &merge) override
    {
        add("merge", {merge.firstLine, merge.lastLine, merge.firstColumn, merge.lastColumn});
    }
    void note(const sheets::Note &note) override { add("note", {int(note.kind), note.count, note.line, note.column}); }
    void progress(int) override { }

    /// How it ended; without the place in the XML, which depends on how it was read.
    void end(const sheets::Outcome &outcome)
    {
        if (outcome)
            add("refused " + outcome->sheet, {int(outcome->reason), outcome->line, outcome->column});
    }

private:
    void add(const std::string &what, std::initializer_list<int> numbers)
    {
        written += what;
        for (const int number : numbers)
            written += ' ' + std::to_string(number);
        written += '\n';
    }
};

} // namespace lumbung::testing
