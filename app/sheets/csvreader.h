// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/sink.h"

#include <QByteArray>

namespace lumbung::sheets {

/// What was chosen by a person; empty: found by looking.
struct CsvOptions {
    std::string delimiter = {}; ///< one character
    std::string encoding = {};
};

/// Text with a separator between the cells. Cells are what stands there, nothing is interpreted.
Outcome readCsv(const QByteArray &bytes, const CsvOptions &options, Sink &sink);

} // namespace lumbung::sheets
