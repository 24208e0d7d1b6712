// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/saying.h"

#include <QList>
#include <QString>

namespace lumbung {

/// What a description tells: who acts, what is denied, what belongs to whom. `isProducingGroup`: the cooperative is of
/// a group whose members produce, which settles what the words leave open.
QList<Said> readText(const QString &text, bool isProducingGroup, const Lexicon &words = lexicon());

} // namespace lumbung
