// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lumbung {

/// How many letters more, less, other or swapped with their neighbour lie between two words (optimal string alignment);
/// `limit` + 1 as soon as it is certain that there are more than `limit`.
int letterDistance(QStringView one, QStringView other, int limit);

/// Which letters a word has, one bit for each of 32 kinds: one letter more, less or other changes two bits at most.
quint32 letterSet(QStringView word);
/// Whether two words of these sets can lie within `limit` letters; a quick look before counting.
bool canBeWithin(quint32 one, quint32 other, int limit);

} // namespace lumbung
