// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rowwriter.h"
#include "app/exchange/verdict.h"

namespace lumbung {

/// What an import found and did, for a person and for scripts.
struct ImportReport {
    const ImportDraft &draft;
    const Verdicts &verdicts;
    Taken taken;
    bool wasDry = false;
};

/// Table: the rows that need a look. CSV: every row. JSON: one object with sheets, rows and summary.
void printImport(const ImportReport &report, RowFormat format, CliIo &io);
void tellImport(const ImportReport &report, CliIo &io); ///< in sentences

} // namespace lumbung
