// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rowwriter.h"
#include "app/domain/change.h"
#include "app/domain/cooperative.h"
#include "app/domain/standing.h"

namespace lumbung {

/// Every field that has a value, a row each; yearly figures as 2024/turnover. Table or CSV.
void printRecord(const Cooperative &record, RowFormat format, bool withPersonal, CliIo &io);
void printHistory(const QList<Change> &changes, RowFormat format, CliIo &io);
void printTimeline(const Timeline &timeline, RowFormat format, CliIo &io);

} // namespace lumbung
