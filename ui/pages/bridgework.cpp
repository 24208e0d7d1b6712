// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bridgework.h"

#include "app/publish/bridgeends.h"
#include "app/publish/bridging.h"

namespace lumbung::work {

using namespace Qt::StringLiterals;

namespace {

Result<BridgeEnd> endFor(Store &store, const EndChoice &choice)
{
    if (!choice.publication.isEmpty())
        return publicationEnd(store, choice.publication);
    const Variant *variant = findVariant(choice.variant);
    return dayEnd(variant ? *variant : officialVariant(), choice.day, choice.asKnown);
}

} // namespace

Result<QList<PublicationEntry>> publications(Store &store)
{
    const Result<std::unique_ptr<PublicationStore>> all = store.publications();
    return all ? (*all)->list() : Result<QList<PublicationEntry>>(all.error());
}

Result<Bridge> bridgeBetween(Store &store, const EndChoice &from, const EndChoice &to, Progress &progress)
{
    Result<BridgeEnd> first = endFor(store, from);
    if (!first)
        return first.error();
    Result<BridgeEnd> second = endFor(store, to);
    if (!second)
        return second.error();
    return makeBridge(store, *std::move(first), *std::move(second), progress);
}

Result<QList<BlockRow>> rowsOf(Store &store, const Bridge &bridge, QList<BridgeEntry> entries, Progress &progress)
{
    if (const Result<void> added = addAuthors(store, entries, progress); !added)
        return added.error();
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    QList<qint64> ids;
    for (const BridgeEntry &entry : std::as_const(entries))
        ids.append(entry.id);
    const Result<QList<RegisterRow>> named = (*lists)->rows(ids, bridge.to().filter.asOf, bridge.to().filter.asKnown);
    if (!named)
        return named.error();
    QList<BlockRow> rows;
    for (qsizetype i = 0; i < entries.size(); ++i)
        rows.append({entries.at(i), named->at(i).name});
    return rows;
}

} // namespace lumbung::work
