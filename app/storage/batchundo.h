// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/batchstore.h"
#include "app/storage/connection.h"

namespace lumbung {

/// Takes a batch back inside a transaction that the caller holds and commits; see BatchStore::undo.
Result<UndoneBatch> undoBatch(const Connection &connection, const Clock &clock, const Batch &batch,
    const Author &author, const QString &reason, Progress &progress);

} // namespace lumbung
