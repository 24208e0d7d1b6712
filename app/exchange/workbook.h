// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/base/result.h"
#include "app/report/document.h"

namespace lumbung {

/// Writes a document as xlsx through the atomic writer and reads it back (rows, last cell, CRC). Real numbers and
/// dates, codes as text, totals as formulas with values, frozen heading, print titles, page x of y, native chart, a
/// sheet "Definisi". Text that begins with = + - @ stays text. File errors with sentences; the old file stays on
/// failure.
Result<void> writeWorkbook(const Document &document, const QString &path, Progress &progress);
/// The table as CSV: UTF-8 with BOM, ";" between, dates ISO, plain numbers, formulas neutralised, read back.
Result<void> writeCsv(const Document &document, const QString &path, Progress &progress);
/// By the ending of the path: .xlsx or .csv; Usage for another.
Result<void> writeDocument(const Document &document, const QString &path, Progress &progress);

} // namespace lumbung
