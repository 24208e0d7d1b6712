// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"
#include "app/storage/connection.h"

#include <QDateTime>

namespace lumbung {

/// A record as it was known at a moment: of each undated field the value that the first later change replaced, the rest
/// as recorded until then. The name of one that was not in the register yet is that of now. NotFound.
Result<Cooperative> recordAsKnown(const Connection &connection, qint64 id, const QDateTime &asKnown);

} // namespace lumbung
