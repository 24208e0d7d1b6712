// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"

namespace lumbung {

/// Commits the transaction of one action. Ok only when the action is in the register for good; an error when it is not;
/// Unknown when the disk does not let us tell: a COMMIT whose fsync failed may have left its pages in the log, where
/// the next opening would find them.
Result<void> commitAction(const Connection &connection, Transaction &transaction, qint64 action);

} // namespace lumbung
