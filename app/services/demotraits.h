// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/demodeal.h"

namespace lumbung::demo {

/// The shares that hold for the province: founding decade, form, sector, NIK certificate, what happens after 2021, and
/// who has answered the questions of the sheet. Type, group and activity are settled before.
void dealTraits(Plan &plan);

} // namespace lumbung::demo
