// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/settings.h"
#include "app/services/checklist.h"

namespace lumbung {

/// What is counted and what is still open, before it is published.
struct PreparedPublication {
    Publication draft; ///< counted; not in the chain
    Checklist checklist;
};

/// Invalid for a day that is yet to come.
Result<PreparedPublication> preparePublication(
    Store &store, const PublicationRequest &request, const Clock &clock, Progress &progress);

struct PublishOrder {
    PublicationRequest what;
    QString note; ///< what it is published for; needed
    QString reason; ///< why in spite of open points; needed when there are any
};

/// Counts, checks and freezes it on the caller's thread. Invalid without a note, or without a reason while points are
/// open (each is named); Conflict when something else was published meanwhile.
Result<Publication> publishNow(Store &store, const PublishOrder &order, const Author &author, const Settings &settings,
    const Clock &clock, Progress &progress);

} // namespace lumbung
