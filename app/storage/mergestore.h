// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/merge.h"
#include "app/storage/store.h"

namespace lumbung {

/// Two records made one, and the way back. A merger is a batch of kind "merge".
class MergeStore
{
public:
    virtual ~MergeStore() = default;
    /// Its number. In one transaction: the kept one gets what was chosen (mergedRecord), the absorbed one the status
    /// "merged" from the day on; or, entered twice, it is taken back wholly, so that as known now it was never counted.
    /// Its numbers lead to the kept one (CooperativeStore::findByNumber). Invalid with a sentence: with itself, one
    /// that was merged before, without a reason, a day that cannot be; NotFound; Conflict when a revision is another.
    virtual Result<qint64> merge(const MergeRequest &request, const Author &author) = 0;
    /// Both as they were, exactly. Conflict names what was edited since, or that it was undone before; NotFound.
    virtual Result<void> unmerge(qint64 merge, const Author &author, const QString &reason) = 0;
    virtual Result<QList<Merge>> list() const = 0; ///< newest first, undone ones too
    virtual Result<QList<Merge>> of(qint64 cooperative) const = 0; ///< in which it is kept or absorbed, newest first
};

} // namespace lumbung
