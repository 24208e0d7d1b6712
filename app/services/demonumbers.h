// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/demorandom.h"
#include "app/services/demotables.h"

#include <QDate>
#include <QString>

/// Invented numbers of the right shape.
namespace lumbung::demo {

/// As the offices of that year wrote it, with the regency's own suffix.
QString legalNumber(const QDate &date, const Place &place, Random &random);
/// Number of an amendment of the articles of association.
QString amendmentNumber(const QDate &date, const Place &place, Random &random);
/// The cooperative's 13 digits; a serial (below 899,981) is used once in a regency.
QString cooperativeNumber(const Place &place, int serial, Random &random);
QString businessNumber(Random &random); ///< NIB: begins with its day of issue
QString taxNumber(Random &random); ///< 15 digits
/// A telephone number that nobody can have: behind the area code no number begins with 0.
QString phoneNumber(const Place &place, Random &random);

} // namespace lumbung::demo
