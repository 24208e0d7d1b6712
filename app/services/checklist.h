// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/draft.h"

#include <QDate>

namespace lumbung {

/// One thing to look at before publishing, and the cooperatives it is about.
struct ChecklistPoint {
    QString id; ///< "unclassified"
    qint64 count = 0; ///< cooperatives; of "difference": regencies. 0: nothing is open
    QList<qint64> ids; ///< ascending

    QString title() const; ///< in the person's language
    QString officialTitle() const; ///< Indonesian, as it is printed
};

/// Everything looked at before publishing. Publishing while a point is open needs a reason.
struct Checklist {
    QList<ChecklistPoint> points; ///< always all: unclassified, unverified, contradictory, findings, difference
    QString comparedWith; ///< number of the publication before, of the same variant; empty: none
    QList<RegencyDifference> differences; ///< every regency that is not as in it, also by little

    bool isOpen() const;
    QList<OpenPoint> openPoints() const; ///< as they are kept with the publication
};

/// `draft`: what would be published, counted with `filter`. Findings are those of the rules, errors and warnings, on
/// the records as they are now with the facts of the filter's day.
Result<Checklist> checkBeforePublishing(
    Store &store, const Publication &draft, const Filter &filter, const QDate &today, Progress &progress);

} // namespace lumbung
