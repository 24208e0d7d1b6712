// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"
#include "app/services/demorandom.h"

namespace lumbung::demo {

/// In one record of a hundred something is typed wrongly, so that the rules have something to find: warnings and hints,
/// no errors, nothing that is counted.
void addSlip(Cooperative &record, Random &random);

} // namespace lumbung::demo
