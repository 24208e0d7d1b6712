// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/catalogue.h"

namespace lumbung {

/// What is counted at the end of each year up to the day, as known and as published, with what breaks the series. It
/// begins with the year of the request's beginning, else seven years before the day.
Result<Document> makeTrendReport(
    Store &store, const ReportRequest &request, const Settings &settings, Progress &progress);

} // namespace lumbung
