// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/duplicatestore.h"

#include <QHash>

namespace lumbung {

/// Two records of the register that look like one cooperative.
struct DuplicatePair {
    DuplicateMatch match;
    DuplicateSubject one, other;
};

/// All of them, as far as nobody said that they are two.
struct DuplicateFindings {
    QList<DuplicatePair> pairs; ///< likeliest first
    qint64 records = 0; ///< how many were compared
    qint64 markedPairs = 0; ///< left out: somebody said that they are two
};

/// Looks through the register, or one regency of it (a code). Cancelled, or what reading the store answers.
Result<DuplicateFindings> findDuplicates(Store &store, const QString &regency, double likelihood, Progress &progress);

/// The records of one regency, ready for being asked again and again while something is typed.
struct RegencyIndex {
    QString regency;
    DuplicateIndex index;
    QHash<qint64, DuplicateSubject> subjects;
};

Result<std::shared_ptr<const RegencyIndex>> indexOfRegency(
    Store &store, const QString &regency, double likelihood, Progress &progress);

} // namespace lumbung
