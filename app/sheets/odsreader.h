// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/package.h"

namespace lumbung::sheets {

/// A package with a part "mimetype" or a manifest: a spreadsheet of OpenDocument, or a sentence about what else it is.
Outcome readOds(Package &package, Sink &sink);

} // namespace lumbung::sheets
