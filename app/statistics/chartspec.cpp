// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/chartspec.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString provinceName()
{
    return codeList(u"province"_s).title(region::homeProvince());
}

QString typeNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(code.isEmpty() ? QCoreApplication::translate("Chart", "type not recorded")
                                    : codeList(u"type"_s).title(code));
    return names.join(u", "_s);
}

/// A chart by share shows parts of all cooperatives, and says so.
QString shareTitle(const QStringList &types, const QString &day)
{
    if (types == officialFilter({}).wanted.value(u"type"_s)) {
        return QCoreApplication::translate(
            "Chart", "Share of production cooperatives among all cooperatives by regency and city, %1, as of %2")
            .arg(provinceName(), day);
    }
    return QCoreApplication::translate(
        "Chart", "Share of cooperatives of type %1 among all cooperatives by regency and city, %2, as of %3")
        .arg(typeNames(types), provinceName(), day);
}

QString chartTitle(const Filter &filter, ChartOrder order)
{
    const QStringList types = filter.wanted.value(u"type"_s);
    const QString day = text::longDate(filter.asOf);
    if (order == ChartOrder::ByShare && !types.isEmpty())
        return shareTitle(types, day);
    if (types.isEmpty())
        return QCoreApplication::translate("Chart", "Number of cooperatives by regency and city, %1, as of %2")
            .arg(provinceName(), day);
    if (types == officialFilter({}).wanted.value(u"type"_s)) {
        return QCoreApplication::translate(
            "Chart", "Number of production cooperatives by regency and city, %1, as of %2")
            .arg(provinceName(), day);
    }
    return QCoreApplication::translate("Chart", "Number of cooperatives of type %1 by regency and city, %2, as of %3")
        .arg(typeNames(types), provinceName(), day);
}

/// Says that more was asked for than the title tells.
bool isNarrower(Filter filter)
{
    filter.wanted.remove(u"type"_s);
    return !filter.text.isEmpty() || !filter.wanted.isEmpty() || filter.yearFounded;
}

QString chartSource(const Filter &filter)
{
    QStringList sentences{
        QCoreApplication::translate("Chart", "Source: register of cooperatives of the provincial office, processed.")};
    const QStringList types = filter.wanted.value(u"type"_s);
    if (!types.isEmpty())
        sentences.append(
            QCoreApplication::translate("Chart", "Counted are cooperatives of type %1.").arg(typeNames(types)));
    sentences.append(filter.registeredOnly
            ? QCoreApplication::translate(
                "Chart", "Those dissolved, merged or moved to another supervisor are not counted.")
            : QCoreApplication::translate(
                "Chart", "Those dissolved, merged or moved to another supervisor are counted too."));
    if (isNarrower(filter))
        sentences.append(QCoreApplication::translate("Chart", "Only part of them is shown: further filters are set."));
    return sentences.join(u' ');
}

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

double shareOfAll(const CrossTable &counted, qsizetype row, const CrossTable &all)
{
    const qsizetype place = all.rowOf(counted.rows().at(row).code);
    const qint64 registered = place < 0 ? 0 : all.rowTotal(place);
    return registered == 0 ? 0.0 : double(counted.rowTotal(row)) / double(registered);
}

/// Rows of `counted` in drawing order; what has no regency stays last whatever its value.
QList<qsizetype> drawingOrder(const CrossTable &counted, const QList<double> &shares, ChartOrder order)
{
    QList<qsizetype> rows(counted.rows().size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto rank = [&](qsizetype row) {
        const double value = order == ChartOrder::ByShare ? shares.at(row)
            : order == ChartOrder::ByCount                ? double(counted.rowTotal(row))
                                                          : 0.0;
        return std::pair(counted.rows().at(row).code.isEmpty(), -value);
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

qint64 ChartSpec::total() const
{
    qint64 sum = 0;
    for (qsizetype row = 0; row < rows.size(); ++row)
        sum += value(row);
    return sum;
}

ChartSpec regencyChart(
    ChartKind kind, ChartOrder order, const CrossTable &counted, const CrossTable &all, const Filter &filter)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.order = order;
    spec.title = chartTitle(filter, order);
    spec.source = chartSource(filter);
    spec.valueTitle = order == ChartOrder::ByShare ? QCoreApplication::translate("Chart", "Share of all cooperatives")
                                                   : QCoreApplication::translate("Chart", "Cooperatives");

    QList<double> shares;
    for (qsizetype row = 0; row < counted.rows().size(); ++row)
        shares.append(shareOfAll(counted, row, all));
    const QList<qsizetype> columns = seriesColumns(counted);
    for (const qsizetype column : columns)
        spec.series.append({counted.columns().at(column), {}});
    for (const qsizetype row : drawingOrder(counted, shares, order)) {
        addPlace(spec, counted.rows().at(row));
        spec.shares.append(shares.at(row));
        for (qsizetype i = 0; i < columns.size(); ++i)
            spec.series[i].values.append(counted.at(row, columns.at(i)));
    }
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
    }
    return {};
}

} // namespace lumbung
