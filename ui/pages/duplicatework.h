// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/merge.h"
#include "app/services/duplicatesearch.h"

#include <functional>

/// What the page of duplicates reads and does, on a worker.
namespace lumbung::work {

/// Both records of a pair, whole.
struct RecordPair {
    Cooperative one, other;
};

Result<RecordPair> loadPair(Store &store, qint64 one, qint64 other);
Result<void> setNotDuplicate(Store &store, qint64 one, qint64 other, const QString &reason, const Author &author);
Result<void> mergeRecords(Store &store, const MergeRequest &request, const Author &author);

/// Something that was settled about two records, as a line of a list; it can be taken back.
struct Settled {
    qint64 one = 0, other = 0;
    qint64 action = 0; ///< of a merger; 0: they were marked as two
    QDateTime at;
    QString author, oneName, otherName, how, reason;
    QString undone; ///< when and by whom; empty: it holds
};

Result<QList<Settled>> mergers(Store &store); ///< newest first
Result<QList<Settled>> markedPairs(Store &store); ///< newest first
Result<void> takeBack(Store &store, const Settled &settled, const QString &reason, const Author &author);

} // namespace lumbung::work
