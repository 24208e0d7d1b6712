// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/trend.h"

#include "app/statistics/tabulate.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// The variant a filter counts by, narrowed to regencies and kinds at most: the cells of publications tell no more.
const Variant *publishableVariant(const Filter &filter)
{
    const Variant *variant = variantOf(filter);
    if (!variant)
        return nullptr;
    Filter known = variantFilter(*variant, filter.asOf, filter.asKnown);
    for (const QString &field : {u"regency"_s, u"kind"_s})
        known.only(field, filter.wanted.value(field));
    return known == filter ? variant : nullptr;
}

bool isWanted(const Filter &filter, const QString &field, const QString &code)
{
    const QStringList codes = filter.wanted.value(field);
    return codes.isEmpty() || codes.contains(code);
}

/// Those a publication counted in a line.
QList<qint64> publishedIds(const TrendRequest &request, const Publication &publication, const QString &line, bool isAll)
{
    const bool isByKind = request.by && request.by->field() == "kind"_L1;
    QList<qint64> ids;
    for (const PublishedCell &cell : publication.cells) {
        const bool isInLine = isAll || line == (isByKind ? cell.kind : cell.regency);
        if (isInLine && isWanted(request.filter, u"regency"_s, cell.regency)
            && isWanted(request.filter, u"kind"_s, cell.kind))
            ids += cell.ids;
    }
    std::ranges::sort(ids);
    return ids;
}

/// The newest standing publication of each day.
Result<void> readPublications(Store &store, Trend &trend)
{
    const Variant *variant = publishableVariant(trend.request.filter);
    if (!variant)
        return {};
    const auto publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QList<PublicationEntry>> entries = (*publications)->list();
    if (!entries)
        return entries.error();
    for (const PublicationEntry &entry : *entries) { // newest first
        const qsizetype place = trend.days.indexOf(entry.asOf);
        if (place < 0 || entry.isWithdrawn() || entry.variant != variant->id || trend.publications.contains(place))
            continue;
        const Result<QByteArray> content = (*publications)->content(entry.number);
        if (!content)
            return content.error();
        const Result<Publication> publication = publicationFrom(*content);
        if (!publication)
            return publication.error();
        trend.publications.insert(place, *publication);
    }
    return {};
}

Result<void> readBreaks(Store &store, Trend &trend)
{
    const auto breaks = store.breaks();
    if (!breaks)
        return breaks.error();
    const Result<QList<TrendBreak>> all = (*breaks)->list();
    if (!all)
        return all.error();
    for (const TrendBreak &one : *all) {
        if (!trend.days.isEmpty() && one.day >= trend.periods.first().firstDay() && one.day <= trend.days.last())
            trend.breaks.append(one);
    }
    return {};
}

/// A line that occurs first in a later period was 0 before.
qsizetype lineOf(Trend &trend, const Category &category)
{
    const auto found = std::ranges::find(trend.lines.begin() + 1, trend.lines.end(), category.code, &Category::code);
    if (found != trend.lines.end())
        return std::distance(trend.lines.begin(), found);
    trend.lines.append(category);
    trend.known.append(QList<qint64>(trend.periods.size(), 0));
    return trend.lines.size() - 1;
}

Result<void> count(Store &store, Trend &trend, Progress &progress)
{
    const auto counts = store.counts();
    if (!counts)
        return counts.error();
    const Variable &by = trend.request.by ? *trend.request.by : *findVariable(u"kind"_s);
    for (qsizetype period = 0; period < trend.periods.size(); ++period) {
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Trend", "Stopped before the end.")};
        Filter filter = trend.request.filter;
        filter.asOf = trend.days.at(period);
        const Result<CrossTable> table = tabulate(**counts, filter, by, nullptr, progress);
        if (!table)
            return table.error();
        trend.known[0][period] = table->total();
        for (qsizetype row = 0; trend.request.by && row < table->rows().size(); ++row)
            trend.known[lineOf(trend, table->rows().at(row))][period] = table->rowTotal(row);
    }
    return {};
}

} // namespace

std::optional<qint64> Trend::published(qsizetype line, qsizetype period) const
{
    const auto publication = publications.constFind(period);
    if (publication == publications.cend())
        return std::nullopt;
    return publishedIds(request, *publication, lines.at(line).code, line == 0).size();
}

Filter Trend::knownFilter(qsizetype line, qsizetype period) const
{
    Filter filter = request.filter;
    filter.asOf = days.at(period);
    return line == 0 ? filter : cellFilter(filter, *request.by, lines.at(line).code);
}

Filter Trend::publishedFilter(qsizetype line, qsizetype period) const
{
    const Publication publication = publications.value(period);
    Filter filter;
    filter.asOf = publication.asOf;
    filter.asKnown = publication.asKnown;
    filter.onlyIds = publishedIds(request, publication, lines.at(line).code, line == 0);
    return filter;
}

double Trend::placeOf(const QDate &day) const
{
    const auto next = std::ranges::lower_bound(days, day);
    const qsizetype place = std::min<qsizetype>(std::distance(days.cbegin(), next), days.size() - 1);
    const QDate end = days.at(place);
    const QDate before = place > 0 ? days.at(place - 1) : periods.first().firstDay().addDays(-1);
    const double length = double(std::max<qint64>(1, before.daysTo(end)));
    return double(place) - double(day.daysTo(end)) / length;
}

bool canTrendBy(const Variable &variable)
{
    return qstrcmp(variable.id, "regency") == 0 || qstrcmp(variable.id, "kind") == 0;
}

Result<Trend> trendOf(Store &store, const TrendRequest &request, const QDate &today, Progress &progress)
{
    Trend trend;
    trend.request = request;
    for (const Period &period : periodsBetween(request.from, request.to, request.kind)) {
        if (period.firstDay() > today)
            break;
        trend.periods.append(period);
        trend.days.append(std::min(period.cutoff(), today));
    }
    if (trend.periods.isEmpty()) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate(
                "Trend", "There is no period from %1 to %2 that has begun. Choose an earlier first one.")
                .arg(QString::number(request.from.year()), QString::number(request.to.year()))};
    }
    trend.lines = {{u"TOTAL"_s, QCoreApplication::translate("Trend", "Total")}};
    trend.known = {QList<qint64>(trend.periods.size(), 0)};
    if (const Result<void> counted = count(store, trend, progress); !counted)
        return counted.error();
    if (const Result<void> read = readPublications(store, trend); !read)
        return read.error();
    if (const Result<void> read = readBreaks(store, trend); !read)
        return read.error();
    return trend;
}

} // namespace lumbung
