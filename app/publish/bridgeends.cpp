// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bridgeends.h"

#include "app/base/text.h"
#include "app/publish/draft.h"
#include "app/storage/publicationstore.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QList<Member> membersOf(const Publication &publication)
{
    QList<Member> members;
    for (const PublishedCell &cell : publication.cells) {
        for (const qint64 id : cell.ids)
            members.append({id, cell.regency, cell.kind});
    }
    return members;
}

} // namespace

BridgeEnd dayEnd(const Variant &variant, const QDate &day, const QDateTime &asKnown)
{
    return {{}, variant.id, variantFilter(variant, day, asKnown), {}};
}

Result<BridgeEnd> publicationEnd(Store &store, const QString &number)
{
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QByteArray> content = (*publications)->content(number);
    if (!content)
        return content.error();
    const Result<Publication> publication = publicationFrom(*content);
    if (!publication)
        return publication.error();
    // What can no longer be counted by its own conditions is counted officially: the rest differs by definition.
    const Result<Filter> filter = publishedFilter(*publication);
    BridgeEnd end = dayEnd(officialVariant(), publication->asOf, publication->asKnown);
    if (filter)
        end.filter = *filter;
    end.publication = number;
    end.variant = publication->variant.id;
    end.frozen = membersOf(*publication);
    return end;
}

Filter listOf(const Bridge &bridge, BridgeBlock block, const QList<BridgeEntry> &entries)
{
    const BridgeEnd &end = blockInfo(block).isIn ? bridge.to() : bridge.from();
    QList<qint64> ids;
    for (const BridgeEntry &entry : entries)
        ids.append(entry.id);
    Filter filter;
    filter.asOf = end.filter.asOf;
    filter.asKnown = end.filter.asKnown;
    filter.onlyIds = ids;
    return filter;
}

Filter listOf(const BridgeEnd &end, const BridgeScope &scope)
{
    Filter filter;
    if (end.frozen) {
        QList<qint64> ids;
        for (const Member &member : *end.frozen) {
            if (!scope || member.regency == *scope)
                ids.append(member.id);
        }
        filter.asOf = end.filter.asOf;
        filter.asKnown = end.filter.asKnown;
        filter.onlyIds = ids;
        return filter;
    }
    filter = end.filter;
    return scope ? filter.narrow(u"regency"_s, {*scope}) : filter;
}

QString endTitle(const BridgeEnd &end)
{
    const QString day = text::longDate(end.filter.asOf);
    if (!end.publication.isEmpty())
        return QCoreApplication::translate("Bridge", "publication %1 (%2)").arg(end.publication, day);
    if (!end.filter.asKnown.isValid())
        return day;
    return QCoreApplication::translate("Bridge", "%1 as known on %2").arg(day, text::longDateTime(end.filter.asKnown));
}

} // namespace lumbung
