// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/storage/store.h"

namespace lumbung {

/// An invented register. Without `rows`: 9,568 cooperatives whose numbers on 31 December 2021 by regency and type, KUD among
/// the producers, meetings since 2019, grades A/B and members are those of the ministry's public list of 28 December 2021
/// (aggregates only; every name, person and number is invented); history from 1960 on; in 2025 some are revitalised as KDKMP.
struct DemoRequest {
    int rows = 0; ///< 0: the 9,568; else as many, in the same proportions
    quint64 seed = 1;
};

/// Writes it in one transaction into an empty store. The same seed gives the same data, on any day.
Result<int> fillDemo(Store &store, const DemoRequest &request, Progress &progress);

} // namespace lumbung
