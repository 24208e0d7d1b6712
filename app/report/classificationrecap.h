// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/catalogue.h"

namespace lumbung {

/// How many cooperatives of every regency are not classified, are of which kind, work at which stage, give which
/// services and have members of which trades. What is not classified always has its column. A cooperative with several
/// stages, services or trades stands below each; every column's total counts it once.
Result<Document> makeClassificationRecap(
    Store &store, const ReportRequest &request, const Settings &settings, Progress &progress);

} // namespace lumbung
