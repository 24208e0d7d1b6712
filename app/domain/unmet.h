// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/domain/standing.h"

#include <QStringList>

namespace lumbung {

/// Keys of the dated fields by which these facts are not wanted, the weightiest first: status (also when the
/// cooperative is no longer on the register), regency, then what it is. Empty: as far as dated facts go it is wanted.
/// Pure, and the same as the store's conditions.
QStringList unmetFields(const Filter &filter, const StandingFacts &facts);

/// Whether a value of a dated field is one of the wanted codes; of a field with several codes, codes joined by "," are
/// wanted together. What is no dated field is never wished.
bool isWished(const QStringList &codes, const QString &field, const QString &value);
bool isOnRegister(const QString &status); ///< also when no status is recorded

/// A dated fact as it is kept: the code; "1" or "0" for a flag.
QString factValue(const StandingFacts &facts, const QString &field);

} // namespace lumbung
