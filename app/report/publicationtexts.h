// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/domain/filter.h"
#include "app/domain/publication.h"

namespace lumbung {

/// Writes into a publication that is counted, and has its author, note and open points, every text its renderings
/// show: code lists, the indicator's sheet, letterhead, headings, notes, definition, signature. Official, Indonesian,
/// as of now. `filter`: what was counted.
void writeTexts(Publication &publication, const Filter &filter, const Settings &settings);

} // namespace lumbung
