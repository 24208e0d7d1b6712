// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lumbung {

/// How many letters more, less, other or swapped with their neighbour lie between two words (optimal string alignment);
/// `limit` + 1 as soon as it is certain that there are more than `limit`.
int letterDistance(QStringView one, QStringView other, int limit);

} // namespace lumbung
