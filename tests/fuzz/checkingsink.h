// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/limits.h"
#include "app/sheets/sink.h"

#include <cstdlib>
#include <utility>

namespace lumbung::sheets {

/// Stops the fuzzer when a reader hands on what it must not.
class CheckingSink : public Sink
{
public:
    void file(FileFormat, const std::string &, const std::string &) override
    {
        expect(!std::exchange(m_hasFile, true));
    }
    void sheet(const std::string &, bool) override { expect(m_hasFile && ++m_sheets <= limit::sheets); }
    void row(const Row &row) override
    {
        expect(m_sheets > 0 && ++m_rows <= limit::rows);
        expect(row.line >= 1 && row.line <= limit::sheetLines);
        expect(!row.cells.empty() && row.cells.size() <= size_t(limit::columns));
        expect(row.cells.back().kind != CellKind::Empty);
        for (const Cell &cell : row.cells)
            expect((cell.kind == CellKind::Empty) == cell.text.empty());
    }
    void merge(const Merge &merge) override
    {
        expect(merge.firstLine >= 1 && merge.lastLine >= merge.firstLine && merge.lastLine <= limit::sheetLines);
        expect(
            merge.firstColumn >= 0 && merge.lastColumn >= merge.firstColumn && merge.lastColumn < limit::sheetColumns);
    }
    void note(const Note &note) override { expect(note.count > 0 && note.line >= 1); }
    void progress(int permille) override { expect(permille >= 0 && permille <= 1000); }

private:
    static void expect(bool isSo)
    {
        if (!isSo)
            std::abort();
    }

    bool m_hasFile = false;
    int m_sheets = 0, m_rows = 0;
};

} // namespace lumbung::sheets
