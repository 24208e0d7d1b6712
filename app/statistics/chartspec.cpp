// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/chartspec.h"

#include "app/domain/region.h"
#include "app/statistics/chartwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// The classified kinds first, then what is not classified; a kind outside production only when it occurs.
QList<qsizetype> seriesColumns(const CrossTable &counted)
{
    static const QStringList always = {u"kindI"_s, u"kindII"_s, u"unclassified"_s};
    QList<qsizetype> columns;
    for (const QString &code : always) {
        const auto found = std::ranges::find(counted.columns(), code, &Category::code);
        if (found != counted.columns().cend())
            columns.append(std::distance(counted.columns().cbegin(), found));
    }
    for (qsizetype column = 0; column < counted.columns().size(); ++column) {
        if (!columns.contains(column) && counted.columnTotal(column) > 0)
            columns.append(column);
    }
    return columns;
}

/// The stacked parts of every bar: the kinds of `counted`, of which each cooperative has one.
void addSeries(ChartSpec &spec, const CrossTable &counted, const QList<qsizetype> &rows)
{
    for (const qsizetype column : seriesColumns(counted)) {
        ChartSeries series{counted.columns().at(column), {}, counted.columnTotal(column)};
        for (const qsizetype row : rows)
            series.values.append(counted.at(row, column));
        spec.series.append(series);
    }
}

double shareOfAll(const CrossTable &counted, qsizetype row, const CrossTable &all)
{
    const qsizetype place = all.rowOf(counted.rows().at(row).code);
    const qint64 registered = place < 0 ? 0 : all.rowTotal(place);
    return registered == 0 ? 0.0 : double(counted.rowTotal(row)) / double(registered);
}

/// What has no category stays last whatever its value: none of them, then not classified, then not recorded.
int restRank(const QString &code)
{
    return code == noneOfThem() ? 1 : code == notClassified() ? 2 : code.isEmpty() ? 3 : 0;
}

/// Rows of `counted` in drawing order.
QList<qsizetype> drawingOrder(const CrossTable &counted, const QList<double> &shares, ChartOrder order)
{
    QList<qsizetype> rows(counted.rows().size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto rank = [&](qsizetype row) {
        const double value = order == ChartOrder::ByShare ? shares.at(row)
            : order == ChartOrder::ByCount                ? double(counted.rowTotal(row))
                                                          : 0.0;
        return std::pair(restRank(counted.rows().at(row).code), -value);
    };
    std::ranges::stable_sort(rows, {}, rank); // ties stay in the order of the codes
    return rows;
}

void addPlace(ChartSpec &spec, const Category &row)
{
    const region::Regency *regency = region::findRegency(row.code);
    spec.rows.append(row);
    spec.tiles.append(regency ? regency->tile : noTile);
    spec.abbreviations.append(regency ? regency->abbreviation : QString());
}

} // namespace

qint64 ChartSpec::value(qsizetype row) const
{
    return std::accumulate(series.cbegin(), series.cend(), qint64(0),
        [row](qint64 sum, const ChartSeries &part) { return sum + part.values.at(row); });
}

qint64 ChartSeries::total() const
{
    return distinct.value_or(std::accumulate(values.cbegin(), values.cend(), qint64(0)));
}

qint64 ChartSpec::total() const
{
    return std::accumulate(series.cbegin(), series.cend(), qint64(0),
        [](qint64 sum, const ChartSeries &part) { return sum + part.total(); });
}

ChartSpec regencyChart(
    ChartKind kind, ChartOrder order, const CrossTable &counted, const CrossTable &all, const Filter &filter)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.order = order;
    spec.title = chartwords::titleByRegency(filter, order);
    spec.source = chartwords::source(filter, false);
    spec.rowTitle = QCoreApplication::translate("Chart", "Regency/city");
    spec.shareTitle = QCoreApplication::translate("Chart", "Share of all cooperatives");
    spec.valueTitle
        = order == ChartOrder::ByShare ? spec.shareTitle : QCoreApplication::translate("Chart", "Cooperatives");
    spec.totalShare = all.total() == 0 ? 0.0 : double(counted.total()) / double(all.total());

    QList<double> shares;
    for (qsizetype row = 0; row < counted.rows().size(); ++row)
        shares.append(shareOfAll(counted, row, all));
    const QList<qsizetype> rows = drawingOrder(counted, shares, order);
    for (const qsizetype row : rows) {
        addPlace(spec, counted.rows().at(row));
        spec.shares.append(shares.at(row));
    }
    addSeries(spec, counted, rows);
    return spec;
}

ChartSpec categoryChart(ChartOrder order, const Variable &by, const CrossTable &counted, const Filter &filter)
{
    ChartSpec spec;
    spec.kind = ChartKind::CategoryBars;
    spec.order = order;
    spec.title = chartwords::titleBy(by, filter, order);
    spec.source = chartwords::source(filter, true);
    if (const QString sentence = counted.overlapSentence(); !sentence.isEmpty())
        spec.source.prepend(sentence + u' ');
    spec.rowTitle = by.title();
    spec.shareTitle = QCoreApplication::translate("Chart", "Share of those counted");
    spec.valueTitle
        = order == ChartOrder::ByShare ? spec.shareTitle : QCoreApplication::translate("Chart", "Cooperatives");
    spec.totalShare = counted.total() == 0 ? 0.0 : 1.0;

    QList<double> shares;
    for (qsizetype row = 0; row < counted.rows().size(); ++row)
        shares.append(counted.share(row));
    const QList<qsizetype> rows = drawingOrder(counted, shares, order);
    for (const qsizetype row : rows) {
        spec.rows.append(counted.rows().at(row));
        spec.shares.append(shares.at(row));
    }
    addSeries(spec, counted, rows);
    return spec;
}

ChartSpec regencyChart(
    ChartKind kind, ChartOrder order, const CrossTable &counted, const CrossTable &all, const QDate &asOf)
{
    return regencyChart(kind, order, counted, all, officialFilter(asOf));
}

QString chartKindId(ChartKind kind)
{
    switch (kind) {
    case ChartKind::RegencyBars:
        return u"regency-bars"_s;
    case ChartKind::RegencyTiles:
        return u"regency-tiles"_s;
    case ChartKind::CategoryBars:
        return u"category-bars"_s;
    case ChartKind::Waterfall:
        return u"waterfall"_s;
    case ChartKind::VariantBars:
        return u"variant-bars"_s;
    case ChartKind::Trend:
        return u"trend"_s;
    }
    return {};
}

} // namespace lumbung
