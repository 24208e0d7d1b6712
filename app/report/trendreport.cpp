// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/trendreport.h"

#include "app/report/officialtext.h"
#include "app/report/paper.h"
#include "app/statistics/trend.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

// Headings and notes of this paper are Indonesian and not translated: see officialtext.h.

constexpr int trendYearsBefore = 7;
/// Places in the table.
namespace trendColumn {
enum { Number, Period, Day, Known, Published, Difference, Publication };
}

TrendRequest trendRequestOf(const ReportRequest &request)
{
    const QDate &day = request.filter.asOf;
    TrendRequest wanted;
    wanted.filter = request.filter;
    wanted.from = QDate(request.from ? request.from->asOf.year() : day.year() - trendYearsBefore, 1, 1);
    wanted.to = day;
    return wanted;
}

ReportTable trendTable(const Trend &trend)
{
    ReportTable table;
    const auto number = [](const QString &title) {
        return ReportColumn{.group = {}, .title = title, .format = ColumnFormat::Integer};
    };
    table.columns = {number(u"No"_s), {.group = {}, .title = u"Tahun"_s},
        {.group = {}, .title = u"Keadaan per"_s, .format = ColumnFormat::Date}, number(u"Menurut Catatan (Unit)"_s),
        number(u"Menurut Terbitan (Unit)"_s), number(u"Selisih"_s), {.group = {}, .title = u"Nomor Terbitan"_s}};
    table.frozenColumns = trendColumn::Period + 1;
    for (qsizetype period = 0; period < trend.periods.size(); ++period) {
        const qint64 known = trend.known.first().at(period);
        const std::optional<qint64> published = trend.published(0, period);
        const auto optional
            = [&published](qint64 value) { return published ? QVariant(qlonglong(value)) : QVariant(); };
        table.rows.append(
            QVariantList{qlonglong(period + 1), QString::number(trend.periods.at(period).year), trend.days.at(period),
                qlonglong(known), optional(published.value_or(0)), optional(known - published.value_or(0)),
                published ? QVariant(trend.publications.value(period).number) : QVariant()});
        QList<std::optional<FigureList>> lists(trendColumn::Publication + 1);
        lists[trendColumn::Known] = FigureList{trend.knownFilter(0, period)};
        if (published)
            lists[trendColumn::Published] = FigureList{trend.publishedFilter(0, period)};
        table.lists.append(lists);
    }
    return table;
}

QStringList trendNotes(const Trend &trend, const Settings &settings)
{
    QStringList notes = paper::sourceNotes(trend.request.filter, settings);
    notes.append(
        u"Menurut terbitan: terbitan terakhir pada hari itu yang tidak ditarik, dengan definisi yang sama. Selisih: "
        u"menurut catatan dikurangi menurut terbitan."_s);
    for (const TrendBreak &one : trend.breaks)
        notes.append("Deret terputus pada "_L1 + official::date(one.day) + ": "_L1 + one.note);
    return notes;
}

void addTrendChart(Document &document, const Trend &trend)
{
    ChartSpec chart;
    chart.kind = ChartKind::Trend;
    chart.order = ChartOrder::ByCode;
    chart.title = "Jumlah "_L1 + official::counted(trend.request.filter) + " pada akhir tahun, "_L1
        + official::provinceName() + ", "_L1 + QString::number(trend.periods.first().year) + "–"_L1
        + QString::number(trend.periods.last().year);
    chart.valueTitle = u"Unit"_s;
    chart.series = {{{u"known"_s, u"Menurut catatan"_s}, {}}};
    document.chartValueColumns = {trendColumn::Known};
    if (!trend.publications.isEmpty()) {
        chart.series.append(ChartSeries{{u"published"_s, u"Menurut terbitan"_s}, {}});
        chart.series.last().isPublished = true;
        document.chartValueColumns.append(trendColumn::Published);
    }
    document.chart = chart;
    document.chartLabelColumn = trendColumn::Period;
}

} // namespace

Result<Document> makeTrendReport(
    Store &store, const ReportRequest &request, const Settings &settings, Progress &progress)
{
    progress.report(0, 0, QCoreApplication::translate("Report", "Counting at the end of every year…"));
    const Result<Trend> trend = trendOf(store, trendRequestOf(request), request.filter.asOf, progress);
    if (!trend)
        return trend.error();

    Document document;
    document.id = u"tren"_s;
    document.letterhead = paper::letterhead(settings);
    document.title
        = paper::title("Jumlah "_L1 + official::counted(request.filter) + " dari tahun ke tahun"_L1, request.filter);
    document.sheetName = u"Tren"_s;
    document.table = trendTable(*trend);
    document.notes = trendNotes(*trend, settings);
    document.signature = paper::signature(settings, request.signedOn);
    addTrendChart(document, *trend);
    document.definition = paper::indicator(request.filter) + paper::whatWasCounted(request) + paper::codeLists()
        + paper::references(request.filter) + paper::howMade(request);
    document.made = paper::made(request);
    return document;
}

} // namespace lumbung
