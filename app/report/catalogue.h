// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/base/settings.h"
#include "app/domain/filter.h"
#include "app/report/document.h"
#include "app/storage/store.h"

#include <optional>

namespace lumbung {

/// What a report is made from.
struct ReportRequest {
    Filter filter; ///< with its day
    std::optional<Filter> from = {}; ///< where a report of changes begins; none: at the end of the year before
    QString fromPublication = {},
            toPublication = {}; ///< the ends of a report of changes that are publications, by number
    QDate signedOn; ///< the date in the signature block
    QDateTime made; ///< UTC, the clock's; null: the beginning of the day of signing
    bool withPersonal = false; ///< officers and contact data, only where the report can hold them
};

/// One report: list, preview, command and workbook follow the catalogue.
struct ReportInfo {
    const char *id; ///< on the command line: "recap"
    const char *title; ///< QT_TRANSLATE_NOOP("Report", …)
    const char *description;
    QStringList formats; ///< "xlsx", "csv"
    bool hasPersonal; ///< whether withPersonal means anything
    Result<Document> (*make)(Store &store, const ReportRequest &request, const Settings &settings, Progress &progress);
    bool isOfChanges = false; ///< has two ends, days or publications
};

/// recap (by regency, DOMAIN section 6), classification (by regency, kind, stage, service, trade), register (every
/// cooperative), mengapa-berubah (from one day to another, block by block), definisi (every definition side by side),
/// tren (year by year)
const QList<ReportInfo> &reports();
const ReportInfo *findReport(const QString &id); ///< null when there is none

} // namespace lumbung
