// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/catalogue.h"

namespace lumbung {

/// Every cooperative the filter wants, a row each: all fields of the catalogue, figures of the latest book year ended
/// on or before the day, last annual meeting until the day. Personal data only when asked for.
Result<Document> makeRegisterList(
    Store &store, const ReportRequest &request, const Settings &settings, Progress &progress);

} // namespace lumbung
