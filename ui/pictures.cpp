// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures.h"

#include "app/base/atomicfile.h"
#include "app/base/background.h"
#include "app/statistics/tabulate.h"
#include "app/statistics/trendchart.h"
#include "app/statistics/variantchart.h"
#include "app/storage/store.h"
#include "ui/charts/chartpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPixmap>
#include <QWidget>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int trendYears = 7; // before that of the day

Result<ChartSpec> drawnTrend(Store &store, const QDate &asOf)
{
    TrendRequest request;
    request.filter = officialFilter(asOf);
    request.from = QDate(asOf.year() - trendYears, 1, 1);
    request.to = asOf;
    Progress unwatched;
    const Result<Trend> trend = trendOf(store, request, asOf, unwatched);
    return trend ? Result<ChartSpec>(trendChart(*trend)) : trend.error();
}

Result<ChartSpec> drawnDefinitions(const CountStore &counts, const QDate &asOf)
{
    Filter day;
    day.asOf = asOf;
    Progress unwatched;
    const Result<CrossTable> table = variantTable(counts, day, nullptr, unwatched);
    return table ? Result<ChartSpec>(variantChart(*table, day)) : table.error();
}

Result<ChartSpec> countedChart(Store &store, const CommandLine &line, const QDate &asOf)
{
    if (line.chart == ChartKind::Trend)
        return drawnTrend(store, asOf);
    const Result<std::unique_ptr<CountStore>> counts = store.counts();
    if (!counts)
        return counts.error();
    if (line.chart == ChartKind::VariantBars)
        return drawnDefinitions(**counts, asOf);
    const Variable *regency = findVariable(u"regency"_s);
    Progress unwatched;
    const Filter official = officialFilter(asOf);
    const Result<CrossTable> counted = tabulate(**counts, official, *regency, findVariable(u"kind"_s), unwatched);
    if (!counted)
        return counted.error();
    const Result<CrossTable> all
        = tabulate(**counts, Filter(official).only(u"type"_s, {}), *regency, nullptr, unwatched);
    if (!all)
        return all.error();
    return regencyChart(line.chart, line.order, *counted, *all, official);
}

} // namespace

Result<void> saveChart(const CommandLine &line, const Clock &clock)
{
    const Result<std::unique_ptr<Store>> store = openStore(line.store, Access::Read, clock);
    if (!store)
        return store.error();
    const Result<ChartSpec> spec = countedChart(**store, line, line.asOf.isValid() ? line.asOf : clock.today());
    if (!spec)
        return spec.error();
    const Result<QByteArray> picture
        = renderChart(*spec, QFileInfo(line.output).suffix().toLower(), pictureSize(*spec));
    if (!picture)
        return picture.error();
    return writeFileAtomically(line.output, *picture);
}

Result<void> saveWidget(QWidget &widget, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !widget.grab().save(&buffer, "PNG")) {
        return Error{Error::Kind::File,
            QCoreApplication::translate("CommandLine", "The picture could not be drawn. Nothing was written.")};
    }
    return writeFileAtomically(path, bytes);
}

} // namespace lumbung
