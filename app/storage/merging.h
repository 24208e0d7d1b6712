// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"
#include "app/storage/mergestore.h"

namespace lumbung {

/// Merges inside a transaction that the caller holds and commits; the action's number. See MergeStore::merge.
Result<qint64> mergeRecords(
    const Connection &connection, const Clock &clock, const MergeRequest &request, const Author &author);

} // namespace lumbung
