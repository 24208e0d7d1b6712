// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheetwriter.h"

namespace lumbung {

/// A waterfall as a native chart: stacked bars, the lowest of which is not seen. What it is drawn from stands below it.
void writeWaterfallSheet(SheetWriter &sheet, lxw_workbook *book, const WorkbookStyle &style, const Document &document);

} // namespace lumbung
