// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/catalogue.h"

namespace lumbung {

/// The recap by regency and city: numbers of cooperatives and sums of their latest yearly figures, with chart and
/// definition. All regencies of the province are shown, also with 0; others only when they occur.
Result<Document> makeRecap(Store &store, const ReportRequest &request, const Settings &settings, Progress &progress);

} // namespace lumbung
