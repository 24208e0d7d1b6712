// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/catalogue.h"

#include "app/report/recap.h"
#include "app/report/registerlist.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

#define TEXT(words) QT_TRANSLATE_NOOP("Report", words)

const QList<ReportInfo> &reports()
{
    static const QList<ReportInfo> all = {
        {"recap", TEXT("Recap by regency and city"),
            TEXT("Number of cooperatives, members, annual meetings, managers, employees and finances of every regency "
                 "and "
                 "city, with totals, chart and signature"),
            {u"xlsx"_s, u"csv"_s}, false, &makeRecap},
        {"register", TEXT("List of cooperatives"),
            TEXT("Every cooperative with all its fields and the figures of its latest book year, a row each"),
            {u"xlsx"_s, u"csv"_s}, true, &makeRegisterList},
    };
    return all;
}

#undef TEXT

const ReportInfo *findReport(const QString &id)
{
    const auto found = std::ranges::find_if(
        reports(), [&id](const ReportInfo &report) { return id == QLatin1StringView(report.id); });
    return found == reports().cend() ? nullptr : &*found;
}

} // namespace lumbung
