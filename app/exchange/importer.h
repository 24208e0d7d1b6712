// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/base/clock.h"
#include "app/storage/store.h"

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
    bool dryRun = false; ///< everything but the commit
    QString author = {};
};

/// A row that did not go in.
struct RefusedRow {
    QString file; ///< name without folder
    int line = 0; ///< in the file, the first is 1
    QString name; ///< of the cooperative, if it could be read; never personal data
    QString reason; ///< a sentence
};

/// rows = imported + refused.size() + skipped, always.
struct ImportSummary {
    int rows = 0;
    int imported = 0;
    int skipped = 0; ///< empty rows
    int warnings = 0; ///< imported rows with warnings of the rulebook; hints are not counted
    QList<RefusedRow> refused;
    /// Headings that stand for no field, as written; those of the history and the yearly file as "FILE: heading".
    QStringList ignoredColumns;
    QStringList notes; ///< sentences about what else was left out or decided
    bool committed = false;
};

/// Reads a register from CSV (the clean form of columns id, name, form, …, or the ministry-shaped list of columns nik,
/// name, legal_no, …): every row is checked by the rulebook; rows with errors are refused with a reason, good rows go
/// in, all in one transaction. The columns are found through exchange/mapping. Invalid when the file is no such list;
/// Cancelled leaves nothing behind.
Result<ImportSummary> importRegister(
    Store &store, const ImportRequest &request, const Clock &clock, Progress &progress);

} // namespace lumbung
