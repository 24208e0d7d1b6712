// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "ui/commandline.h"

class QWidget;

namespace lumbung {

/// Counts and draws the chart of the command line into its file; needs no display.
Result<void> saveChart(const CommandLine &line, const Clock &clock);

/// What the widget shows, as a PNG file.
Result<void> saveWidget(QWidget &widget, const QString &path);

} // namespace lumbung
