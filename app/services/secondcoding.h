// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/codingstore.h"

namespace lumbung {

/// What is to be drawn for a blind second coding.
struct SampleRequest {
    QString name;
    qint64 seed = 1;
    double share = 0.1; ///< of those that fit the filter and were classified, 0..1; at least one is drawn
    qint64 count = 0; ///< instead of a share; 0: by share
    Filter filter;
};

/// `size` of `ids` in the order of the draw: the same on every computer, whatever the order of `ids`.
QList<qint64> drawn(QList<qint64> ids, qsizetype size, qint64 seed);

/// Draws among the classified cooperatives and notes the draw. Invalid for a share or name that makes no sense,
/// NotFound when no cooperative fits.
Result<qint64> drawSample(Store &store, const SampleRequest &request, const Author &author, Progress &progress);

/// Enters a second coding. Errors as of CodingStore::addCoding, and Invalid while the first question is not answered.
Result<void> codeNow(
    Store &store, qint64 sample, qint64 cooperative, const StandingFacts &answers, const Author &author);

/// The record as the second clerk gets it: without answers and class, and without the note, in which the first clerk
/// may have said why.
Cooperative blinded(Cooperative record);

} // namespace lumbung
