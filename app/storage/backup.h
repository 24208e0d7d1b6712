// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"

namespace lumbung {

/// A copy made by SQLite's online backup, checked (pages, number of cooperatives) and put in place by the atomic
/// writer.
Result<void> copyStore(const Connection &connection, const QString &target, Progress &progress);

} // namespace lumbung
