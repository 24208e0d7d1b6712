// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/catalogue.h"

#include "app/report/classificationrecap.h"
#include "app/report/definitions.h"
#include "app/report/recap.h"
#include "app/report/registerlist.h"
#include "app/report/trendreport.h"
#include "app/report/whychanged.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

const QList<ReportInfo> &reports()
{
    static const QList<ReportInfo> all = {
        {"recap", QT_TRANSLATE_NOOP("Report", "Recap by regency and city"),
            QT_TRANSLATE_NOOP("Report",
                "Number of cooperatives, members, annual meetings, managers, employees and finances of every regency "
                "and "
                "city, with totals, chart and signature"),
            {u"xlsx"_s, u"csv"_s}, false, &makeRecap},
        {"classification", QT_TRANSLATE_NOOP("Report", "Recap of the classification"),
            QT_TRANSLATE_NOOP("Report",
                "Number of cooperatives of every regency and city by production kind, stage, service and trade of the "
                "members, with those not yet classified, chart and signature"),
            {u"xlsx"_s, u"csv"_s}, false, &makeClassificationRecap},
        {"register", QT_TRANSLATE_NOOP("Report", "List of cooperatives"),
            QT_TRANSLATE_NOOP(
                "Report", "Every cooperative with all its fields and the figures of its latest book year, a row each"),
            {u"xlsx"_s, u"csv"_s}, true, &makeRegisterList},
        {"mengapa-berubah", QT_TRANSLATE_NOOP("Report", "Why the number changed"),
            QT_TRANSLATE_NOOP("Report",
                "From one number to another, of two days or two publications, block by block for every regency and "
                "city, "
                "with a waterfall chart"),
            {u"xlsx"_s, u"csv"_s}, false, &makeWhyChanged, true},
        {"definisi", QT_TRANSLATE_NOOP("Report", "Definitions side by side"),
            QT_TRANSLATE_NOOP("Report",
                "The number by every definition of the indicator, with its sentence, the difference to the official "
                "one and a chart"),
            {u"xlsx"_s, u"csv"_s}, false, &makeDefinitions},
        {"tren", QT_TRANSLATE_NOOP("Report", "Year by year"),
            QT_TRANSLATE_NOOP("Report",
                "The number at the end of each of the last years, as known and as published, with a line chart"),
            {u"xlsx"_s, u"csv"_s}, false, &makeTrendReport},
    };
    return all;
}

const ReportInfo *findReport(const QString &id)
{
    const auto found = std::ranges::find_if(
        reports(), [&id](const ReportInfo &report) { return id == QLatin1StringView(report.id); });
    return found == reports().cend() ? nullptr : &*found;
}

} // namespace lumbung
