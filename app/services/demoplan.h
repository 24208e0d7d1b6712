// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/demodeal.h"

namespace lumbung::demo {

/// `rows` cooperatives in outline, by regency: every number of the control tables is met here, in proportion. How many
/// of a status, grade or meeting year a regency has does not depend on the seed; which of them have it does.
QList<Draft> planned(int rows, quint64 seed);

} // namespace lumbung::demo
