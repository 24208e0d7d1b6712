// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/kit.h"

#include <QMap>

#include <memory>
#include <optional>

/// What the page of the regencies' workbooks does on a worker; and its words.
namespace lumbung::work {

struct KitsMade {
    int kits = 0, cooperatives = 0;
    std::optional<Error> stopped; ///< why not all were made
};

/// One for the regency into the file; for no regency those of all into the folder. Those made before it stopped stay.
Result<KitsMade> makeKits(
    Store &store, const KitRequest &request, const QString &path, const Clock &clock, Progress &progress);
int existingKits(const QString &folder); ///< files named like those of all regencies

/// Which value holds where both sides changed a field, and what the values were when it was decided.
struct KitDecision {
    bool isReturned = false;
    QString sent, returned, now;
};
using KitDecisions = QMap<QString, KitDecision>; ///< by "id/field"

/// What is shown of a comparison, one line each.
struct KitLine {
    enum class Kind { Conflict, Refused, Added, Changed };
    const KitRow *row = nullptr;
    const KitField *field = nullptr; ///< of conflicts and changes
    Kind kind = Kind::Changed;

    QString key() const; ///< "17/address"
};

/// First what is to be decided, then what is refused, what is new, what changes. They point into `taken`.
QList<KitLine> kitLines(const KitTaken &taken, const KitDecisions &decisions);
/// Only those whose three values are as they were.
KitDecisions standingDecisions(const KitDecisions &decisions, const KitTaken &taken);

QString kitText(const KitField &field, const QString &plain); ///< as the person reads it
/// Everything there is to say of a line, several lines of text.
QString kitDetails(const KitLine &line);
QString kitSummary(const KitTaken &taken); ///< whose, when it was sent, and how many of what

} // namespace lumbung::work
