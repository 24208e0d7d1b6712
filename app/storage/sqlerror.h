// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

struct sqlite3;

namespace lumbung {

/// What SQLite's code means for the person: disk full, locked, damaged, not a database, cancelled…
Error sqlError(sqlite3 *handle, int code);

} // namespace lumbung
