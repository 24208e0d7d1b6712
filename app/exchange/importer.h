// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/verdict.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lumbung {

struct ImportRequest {
    QString file = {};
    /// Intervals id, valid_from, valid_to, event, status, form, level, regency_code, basis; may be empty.
    QString historyFile = {};
    QString annualFile = {}; ///< id, year, members_m, …; may be empty
    QString regency = {}; ///< code, for rows that name no regency or city (lists of one office); may be empty
    bool dryRun = false; ///< everything but the writing
    QString author = {};
};

/// A row that did not go in.
struct RefusedRow {
    QString file; ///< name without folder
    int line = 0; ///< in the file, the first is 1
    QString name; ///< of the cooperative, if it could be read; never personal data
    QString reason; ///< a sentence
};

/// rows = imported + changed + same + refused.size() + skipped, always.
struct ImportSummary {
    int rows = 0;
    int imported = 0; ///< new ones
    int changed = 0;
    int same = 0; ///< the register says the same
    int skipped = 0; ///< empty rows, titles, headings, totals, notes
    int warnings = 0; ///< rows that went in with warnings of the rulebook; hints are not counted
    QList<RefusedRow> refused; ///< also doubtful rows, and possible duplicates
    /// Headings that stand for no field, as written; those of the history and the yearly file as "FILE: heading".
    QStringList ignoredColumns;
    QStringList notes; ///< sentences about what else was left out or decided
    bool committed = false;
};

ImportSummary summaryOf(const ImportDraft &draft, const Verdicts &verdicts);

/// The whole way in one step, with what the program finds by itself: opens the draft, judges, takes in what is beyond
/// doubt. Invalid when the file is no such list; Cancelled leaves nothing behind.
Result<ImportSummary> importRegister(
    Store &store, const ImportRequest &request, const Clock &clock, Progress &progress);

} // namespace lumbung
