// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"
#include "app/domain/publication.h"
#include "app/storage/publicationstore.h"
#include "app/storage/store.h"

#include <QList>
#include <QString>

#include <optional>

namespace lumbung {

/// What is to be published.
struct PublicationRequest {
    Variant variant; ///< the definition
    QDate asOf;
    QDateTime asKnown; ///< null: as known now
    QString period; ///< "2026-Q3"; empty: a day
};

/// Counts it: number, place in the chain, figures with the cooperatives behind them. Texts, author, note and open
/// points are not filled in. `now` is the clock's; the figures are as known before it, so that nothing recorded later
/// can be among them.
Result<Publication> draftPublication(
    Store &store, const PublicationRequest &request, const QDateTime &now, Progress &progress);
/// The filter that counted it, and counts it again. Invalid when its conditions are none of this program's.
Result<Filter> publishedFilter(const Publication &publication);

/// The newest one that stands, of the same variant; nothing when there is none.
Result<std::optional<Publication>> publicationBefore(Store &store, const QString &variant);

/// A regency whose figure is another one than in the publication before.
struct RegencyDifference {
    QString regency;
    qint64 before = 0, now = 0;
    QList<qint64> ids; ///< counted in one of the two only; ascending

    /// More than a tenth, and more than two cooperatives: to be explained before it is published.
    bool isLarge() const;
};
QList<RegencyDifference> regencyDifferences(const Publication &before, const Publication &now); ///< by code

} // namespace lumbung
