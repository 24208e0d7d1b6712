// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fields.h"

#include <QStringList>

namespace lumbung {

/// Column lists of the store's tables, from the catalogue.
QStringList columnsOf(FieldHome home); ///< of cooperativeFields() kept there, in catalogue order
QStringList yearlyColumns();
QStringList officerColumns();
QString placeholders(qsizetype count); ///< "?, ?, ?"

/// A column's content as the catalogue's canonical value.
QVariant storedValue(const FieldInfo &field, const QString &text, const std::optional<qint64> &integer);
bool isNumeric(const FieldInfo &field); ///< kept as an integer (which may be null)

} // namespace lumbung
