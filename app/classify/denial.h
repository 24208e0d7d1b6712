// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/sentence.h"

namespace lumbung {

/// Marks the words that are negated, told of the past or only planned: "belum memiliki unit pengeringan", "dulu
/// menggiling padi, sekarang…", "akan membangun pabrik", "rumah produksi sudah tutup".
void markDenials(Sentence &sentence);

} // namespace lumbung
