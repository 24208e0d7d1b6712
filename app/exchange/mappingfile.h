// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importdraft.h"

#include <QJsonObject>

namespace lumbung {

/// What is remembered of a sheet's columns, and of the fixed values, as JSON.
QString mappingText(const SheetPlan &plan, const QHash<QString, QString> &fixed);
/// Puts what was remembered into a plan of the same shape; false when it does not fit after all.
bool applyMapping(const QString &mapping, const QString &sender, SheetPlan &plan, QHash<QString, QString> &fixed);

QString fieldsInMapping(const QString &mapping); ///< "NAMA: name, ALAMAT: address"

/// Remembered mappings for another computer: one JSON document. Invalid, with a sentence, for another content.
QByteArray mappingsDocument(const QList<RememberedMapping> &mappings);
Result<QList<RememberedMapping>> mappingsFrom(const QByteArray &document);

} // namespace lumbung
