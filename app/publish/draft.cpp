// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/draft.h"

#include "app/classify/scheme.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int officeOffset = 7 * 3600; // Western Indonesian Time: the year of a publication's number

/// The latest moment whose knowledge is complete: whatever is recorded from now on is recorded later.
Result<QDateTime> momentBefore(const PublicationStore &publications, const QDateTime &now)
{
    const Result<QDateTime> recorded = publications.lastRecorded();
    if (!recorded)
        return recorded.error();
    const QDateTime before = now.addMSecs(-1);
    return recorded->isValid() ? std::max(*recorded, before) : before;
}

PublishedVariant frozen(const Variant &variant)
{
    return {variant.id, variant.name.indonesian, variant.sentence.indonesian, variant.citation.indonesian,
        conditionsJson(variant.conditions)};
}

Result<QList<PublishedCell>> publishedCells(Store &store, const Filter &filter, Progress &progress)
{
    const Result<std::unique_ptr<CountStore>> counts = store.counts();
    if (!counts)
        return counts.error();
    const Result<QList<Member>> members = (*counts)->members(filter, progress);
    if (!members)
        return members.error();
    QMap<std::pair<QString, QString>, QList<qint64>> found;
    for (const Member &member : *members)
        found[{member.regency, member.kind}].append(member.id);
    QList<PublishedCell> cells;
    for (const auto &[cell, ids] : found.asKeyValueRange())
        cells.append({cell.first, cell.second, ids});
    return cells;
}

} // namespace

Result<Publication> draftPublication(
    Store &store, const PublicationRequest &request, const QDateTime &now, Progress &progress)
{
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QList<PublicationEntry>> list = (*publications)->list();
    if (!list)
        return list.error();
    const Result<QDateTime> moment = momentBefore(**publications, now);
    if (!moment)
        return moment.error();

    Publication publication;
    const PublicationEntry newest = list->isEmpty() ? PublicationEntry() : list->first();
    publication.number = nextPublicationNumber(newest.number, now.toOffsetFromUtc(officeOffset).date().year());
    publication.previous = newest.fingerprint;
    publication.indicator = u"jumlah-koperasi-produksi"_s;
    publication.variant = frozen(request.variant);
    publication.period = request.period;
    publication.asOf = request.asOf;
    publication.asKnown = request.asKnown.isValid() ? std::min(request.asKnown, *moment) : *moment;
    publication.scheme = currentScheme().id;
    publication.at = now;
    const Result<QList<PublishedCell>> cells
        = publishedCells(store, variantFilter(request.variant, publication.asOf, publication.asKnown), progress);
    if (!cells)
        return cells.error();
    publication.cells = *cells;
    return publication;
}

Result<Filter> publishedFilter(const Publication &publication)
{
    Result<Filter> filter = parseConditions(publication.variant.conditions);
    if (!filter)
        return filter.error();
    filter->asOf = publication.asOf;
    filter->asKnown = publication.asKnown;
    return filter;
}

Result<std::optional<Publication>> publicationBefore(Store &store, const QString &variant)
{
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QList<PublicationEntry>> list = (*publications)->list();
    if (!list)
        return list.error();
    const auto newest = std::ranges::find_if(
        *list, [&variant](const PublicationEntry &entry) { return entry.variant == variant && !entry.isWithdrawn(); });
    if (newest == list->cend())
        return std::optional<Publication>();
    const Result<QByteArray> content = (*publications)->content(newest->number);
    if (!content)
        return content.error();
    const Result<Publication> publication = publicationFrom(*content);
    return publication ? Result<std::optional<Publication>>(*publication) : publication.error();
}

bool RegencyDifference::isLarge() const
{
    constexpr qint64 few = 2, part = 10;
    return std::abs(now - before) > std::max(few, before / part);
}

QList<RegencyDifference> regencyDifferences(const Publication &before, const Publication &now)
{
    QSet<QString> codes;
    for (const Publication *publication : {&before, &now}) {
        for (const PublishedCell &cell : publication->cells)
            codes.insert(cell.regency);
    }
    QStringList sorted(codes.cbegin(), codes.cend());
    sorted.sort();
    QList<RegencyDifference> differences;
    for (const QString &code : std::as_const(sorted)) {
        RegencyDifference difference{code, before.regencyTotal(code), now.regencyTotal(code), {}};
        const QList<qint64> then = before.ids(code), today = now.ids(code);
        std::ranges::set_symmetric_difference(then, today, std::back_inserter(difference.ids));
        if (!difference.ids.isEmpty())
            differences.append(difference);
    }
    return differences;
}

} // namespace lumbung
