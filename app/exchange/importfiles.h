// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/annualfile.h"
#include "app/exchange/historyfile.h"
#include "app/exchange/importer.h"

#include <optional>

namespace lumbung {

/// The files of one import, opened, with their columns understood.
struct ImportFiles {
    ListFile list; ///< the register
    std::optional<HistoryFile> history;
    std::optional<AnnualFile> annual;
    QStringList ignoredColumns;
    QStringList notes; ///< what was decided about the columns

    /// The list has this cooperative, so its rows in the other files belong to somebody.
    void claim(const QString &externalId);
    /// Sentences about rows of the other files that belong to no cooperative of the list.
    QStringList notesOnUnclaimed() const;
};

/// As ListFile::open; Usage for an unknown regency in the request; Cancelled.
Result<ImportFiles> openImportFiles(const ImportRequest &request, Progress &progress);

} // namespace lumbung
