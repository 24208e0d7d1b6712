// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/trendchart.h"

#include "app/base/text.h"
#include "app/statistics/chartwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 6; ///< distinguishable colours

/// The total alone, or the largest of what it is counted by; those that never had any are left out.
QList<qsizetype> drawnLines(const Trend &trend)
{
    if (!trend.request.by)
        return {0};
    QList<qsizetype> lines;
    for (qsizetype line = 1; line < trend.lines.size(); ++line) {
        if (std::ranges::any_of(trend.known.at(line), [](qint64 count) { return count > 0; }))
            lines.append(line);
    }
    if (lines.size() <= mostLines)
        return lines;
    std::ranges::stable_sort(lines, std::greater(), [&](qsizetype line) { return trend.known.at(line).last(); });
    return lines.first(mostLines);
}

QString titleOf(const Trend &trend)
{
    const Filter &filter = trend.request.filter;
    const Variant *variant = variantOf(filter);
    const QString what = variant ? variant->title() : chartwords::subject(filter);
    const QString place = chartwords::place(filter);
    const QString first = periodLabel(trend.periods.first()), last = periodLabel(trend.periods.last());
    if (trend.request.by) {
        const bool isByRegency = trend.request.by->field() == "regency"_L1;
        const QString by = isByRegency ? QCoreApplication::translate("Chart", "regency and city")
                                       : trend.request.by->titleInSentence();
        const QString title = QCoreApplication::translate("Chart", "Number of cooperatives by %1 (%2), %3, %4 to %5")
                                  .arg(by, what, place, first, last);
        return chartwords::withProgramme(title, filter);
    }
    const QString title = QCoreApplication::translate("Chart", "Number of cooperatives (%1), %2, %3 to %4")
                              .arg(what, place, first, last);
    return chartwords::withProgramme(title, filter);
}

QString remarkOf(const Trend &trend, qsizetype drawn)
{
    QStringList sentences;
    if (!trend.publications.isEmpty())
        sentences.append(QCoreApplication::translate("Chart", "Dashed with hollow points: as published."));
    if (trend.request.by && drawn == mostLines)
        sentences.append(QCoreApplication::translate("Chart", "The largest are drawn; the table has all."));
    return sentences.join(u' ');
}

QString pointLabel(const Trend &trend, const TrendPoint &point)
{
    return QCoreApplication::translate("Chart", "%1, %2, %3")
        .arg(trend.periods.at(point.period).title(), trend.lines.at(point.line).label,
            point.isPublished ? QCoreApplication::translate("Chart", "published")
                              : knownTitle(trend.request.filter).toLower());
}

void addLine(ChartSpec &spec, const Trend &trend, qsizetype line, bool isPublished)
{
    ChartSeries series{trend.lines.at(line), {}};
    series.isPublished = isPublished;
    series.values.resize(spec.rows.size());
    for (qsizetype period = 0; period < trend.periods.size(); ++period) {
        const std::optional<qint64> value
            = isPublished ? trend.published(line, period) : std::optional(trend.known.at(line).at(period));
        if (!value)
            continue;
        spec.rows.append({QString::number(spec.rows.size()), pointLabel(trend, {line, period, isPublished})});
        spec.points.append({int(period), int(spec.series.size())});
        spec.shares.append(0);
        series.values.append(*value);
    }
    spec.series.append(series);
}

} // namespace

QString periodLabel(const Period &period)
{
    const QString year = QString::number(period.year), part = QString::number(period.part);
    switch (period.kind) {
    case PeriodKind::Quarter:
        return QCoreApplication::translate("Chart", "Q%1 %2").arg(part, year);
    case PeriodKind::HalfYear:
        return QCoreApplication::translate("Chart", "H%1 %2").arg(part, year);
    case PeriodKind::Year:
        break;
    }
    return year;
}

QString knownTitle(const Filter &filter)
{
    if (!filter.asKnown.isValid())
        return QCoreApplication::translate("Chart", "Known now");
    constexpr int officeOffset = 7 * 3600; // Western Indonesian Time
    return QCoreApplication::translate("Chart", "Known on %1")
        .arg(text::shortDate(filter.asKnown.toOffsetFromUtc(officeOffset).date()));
}

QList<TrendPoint> trendPoints(const Trend &trend)
{
    QList<TrendPoint> points;
    for (const qsizetype line : drawnLines(trend)) {
        for (const bool isPublished : {false, true}) {
            for (qsizetype period = 0; period < trend.periods.size(); ++period) {
                if (!isPublished || trend.publications.contains(period))
                    points.append({line, period, isPublished});
            }
        }
    }
    return points;
}

ChartSpec trendChart(const Trend &trend)
{
    ChartSpec spec;
    spec.kind = ChartKind::Trend;
    spec.order = ChartOrder::ByCode;
    spec.title = titleOf(trend);
    spec.source = chartwords::source(trend.request.filter, true);
    spec.valueTitle = QCoreApplication::translate("Chart", "Cooperatives");
    spec.rowTitle = QCoreApplication::translate("Chart", "Period");
    for (qsizetype period = 0; period < trend.periods.size(); ++period) {
        const bool isEnded = trend.days.at(period) == trend.periods.at(period).cutoff();
        spec.columns.append({trend.periods.at(period).id(),
            isEnded ? periodLabel(trend.periods.at(period)) : text::shortDate(trend.days.at(period))});
    }
    const QList<qsizetype> lines = drawnLines(trend);
    for (const qsizetype line : lines) {
        addLine(spec, trend, line, false);
        if (!trend.publications.isEmpty())
            addLine(spec, trend, line, true);
    }
    for (ChartSeries &series : spec.series) // one value for each row, 0 where the point is another line's
        series.values.resize(spec.rows.size());
    for (const TrendBreak &one : trend.breaks)
        spec.marks.append({trend.placeOf(one.day), text::shortDate(one.day) + u' ' + one.note});
    spec.remark = remarkOf(trend, lines.size());
    return spec;
}

} // namespace lumbung
