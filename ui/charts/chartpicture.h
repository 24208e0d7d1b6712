// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/statistics/chartspec.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace lumbung {

/// A whole picture of a chart for a file: title, legend, bars or tiles, source below; light on white, needs no window.
/// What is drawn grows with the width. `format`: "png" or "svg"; Error (Usage) for another one and for a size that
/// cannot be.
Result<QByteArray> renderChart(const ChartSpec &spec, const QString &format, QSize size);

/// In which a chart of this many rows reads well.
QSize pictureSize(const ChartSpec &spec);

QImage chartImage(const ChartSpec &spec, QSize size); ///< for the clipboard

} // namespace lumbung
