// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/bridge.h"
#include "app/storage/publicationstore.h"

/// What the bridge shows is made from, on a worker.
namespace lumbung::work {

/// One end as it is chosen on the page.
struct EndChoice {
    QString publication; ///< its number; empty: a day
    QDate day;
    QDateTime asKnown; ///< UTC; null: now
    QString variant; ///< of a day
    bool operator==(const EndChoice &) const = default;
};

/// A cooperative of a block.
struct BlockRow {
    BridgeEntry entry;
    QString name;
};

Result<QList<PublicationEntry>> publications(Store &store); ///< newest first
Result<Bridge> bridgeBetween(Store &store, const EndChoice &from, const EndChoice &to, Progress &progress);
Result<QList<BlockRow>> rowsOf(Store &store, const Bridge &bridge, QList<BridgeEntry> entries, Progress &progress);

} // namespace lumbung::work
