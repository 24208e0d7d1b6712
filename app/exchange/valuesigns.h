// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What values tell about the field they belong to.
namespace lumbung::valuesigns {

/// The share of values, 0..1, that could be of this field; -1: its values cannot be told from others.
double share(const QString &field, const QStringList &values);
/// The field that nearly all values fit, of those that can be told by values alone and are not in `taken`; else empty.
QString fieldOf(const QStringList &values, const QStringList &taken);

bool isMark(const QString &written); ///< a tick: v, x, √, 1, ya
bool isLostNumber(const QString &written); ///< 3,30201E+12: a spreadsheet has taken digits away
/// The words a name of a cooperative begins with: Koperasi, KUD, Primkop…
bool beginsLikeName(const QString &written);
bool isDistrictName(const QString &written);

} // namespace lumbung::valuesigns
