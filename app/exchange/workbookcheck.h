// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lumbung {

/// What was handed to the library for a sheet.
struct SheetContent {
    qint64 rows = 0; ///< with anything in them
    qint64 cells = 0; ///< also empty ones with a border
};

struct WorkbookContent {
    QList<SheetContent> sheets; ///< in their order
    QStringList lastTexts; ///< of the last row of the first sheet's table
    bool hasChart = false;
};

/// Reads a workbook back: every member whole (size, CRC), every part closed, as many rows and cells as were written,
/// the last row's texts found. The library reports success also when the disk was full half-way.
Result<void> checkWorkbook(const QString &path, const WorkbookContent &written);

} // namespace lumbung
