// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/storage/store.h"

#include <memory>

namespace lumbung {

/// An invented register. Without `rows`: 9,568 cooperatives whose numbers on 31 December 2021 by regency and type, KUD
/// among the producers, meetings since 2019, grades A/B and members are those of the ministry's public list of 28
/// December 2021 (aggregates only; every name, person and number is invented); history from 1950 on; in 2025 some are
/// revitalised as KDKMP.
struct DemoRequest {
    int rows = 0; ///< 0: the 9,568; else as many, in the same proportions
    quint64 seed = 1;
};

/// Invents them one by one, by regency, without a store. The same request gives the same cooperatives, on any day.
class DemoGenerator
{
public:
    static constexpr int mostRows = 1'000'000;

    explicit DemoGenerator(const DemoRequest &request); ///< rows from 0 to mostRows
    ~DemoGenerator();

    int total() const;
    bool hasNext() const;
    NewCooperative next(); ///< only while hasNext()

private:
    class Inventor;
    std::unique_ptr<Inventor> m_inventor;
};

/// Writes it in one transaction into an empty store; how many. Usage for a number of rows that cannot be, Invalid when
/// there are cooperatives already, Cancelled (the store stays empty).
Result<int> fillDemo(Store &store, const DemoRequest &request, Progress &progress);

} // namespace lumbung
