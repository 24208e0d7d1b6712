// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/csvreader.h"

namespace lumbung::sheets {

/// Whatever file it is: its tables into the sink, or why not.
Outcome readSheets(const QByteArray &bytes, const CsvOptions &options, Sink &sink);

} // namespace lumbung::sheets
