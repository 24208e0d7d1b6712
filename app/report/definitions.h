// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/catalogue.h"

namespace lumbung {

/// The indicator by each of its definitions, side by side, with their sentences and how far they are apart. Of the
/// filter only day, knowledge, regency and KDKMP are looked at, and not what a definition in it wants.
Result<Document> makeDefinitions(
    Store &store, const ReportRequest &request, const Settings &settings, Progress &progress);

} // namespace lumbung
