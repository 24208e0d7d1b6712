// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung {

/// Columns a text takes on a terminal: accents that stand on a letter take none, East Asian letters two.
int displayWidth(const QString &text);
/// Blanks added up to `width` columns, behind the text or (for numbers) before it.
QString padded(const QString &text, int width, bool toTheRight = false);

} // namespace lumbung
