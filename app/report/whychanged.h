// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/bridge.h"
#include "app/report/catalogue.h"

namespace lumbung {

/// Mengapa berubah: from the number on one day to the number on another, block by block, for every regency and as a
/// waterfall of the province. From the request's beginning, else from the end of the year before its day.
Result<Document> makeWhyChanged(
    Store &store, const ReportRequest &request, const Settings &settings, Progress &progress);

/// The same of a bridge that is there already, also between publications.
Document whyChangedOf(const Bridge &bridge, const ReportRequest &request, const Settings &settings);

} // namespace lumbung
