// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/legalnumber.h"

#include <QString>

namespace lumbung::duplicates {

/// A legal number prepared for comparing.
struct LegalKey {
    QString key; ///< letters and digits, damage mended, 1/I and 0/O one
    QString loose; ///< also without BH, PAD and the like, offices in one spelling
    QString serial; ///< the running number
    legalnumber::Era era = legalnumber::Era::Unknown;
    bool isAmendment = false;
    /// Short ones without a year ("518/09/BH/…") were given out again and again.
    bool isShort = false;
    bool isNational = false; ///< given out by a ministry: one in the country

    bool isEmpty() const { return loose.isEmpty(); }
};

LegalKey legalKey(const QString &number);

enum class LegalRelation {
    Unknown, ///< at least one has none
    Same,
    Variant, ///< the same but for BH or PAD, or the office's spelling
    Near, ///< the running number is the same, the rest differs by a letter or two
    NearSerial, ///< the running number has a digit more, less or swapped
    Neighbour, ///< the running number differs by a digit: may as well be the next one
    Renewed, ///< an old number and a newer one of a ministry
    OtherEra,
    Amended, ///< different, and one of them is of an amendment
    Different,
};

LegalRelation compare(const LegalKey &one, const LegalKey &other);

} // namespace lumbung::duplicates
