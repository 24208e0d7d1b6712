// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/chartspec.h"

namespace lumbung {

/// What a bar of a waterfall is.
enum class WaterfallPart {
    Level, ///< a number of its own: opening, closing
    In, ///< what is added to the number so far
    Out, ///< what is taken off it
};

struct WaterfallStep {
    Category category;
    qint64 value = 0; ///< never negative
    WaterfallPart part = WaterfallPart::Level;
};

/// Words around the bars, in the language of whoever reads them.
struct WaterfallWords {
    QString title, source, valueTitle, rowTitle;
    QString level, in, out; ///< what the colours stand for
};

/// From one number to another, step by step: a row for each, in their order.
ChartSpec waterfallChart(const WaterfallWords &words, const QList<WaterfallStep> &steps);

WaterfallPart waterfallPart(const ChartSpec &spec, qsizetype row);
/// Where the bar of a row begins and ends: from below to above, whatever its part; a level begins at 0.
struct WaterfallSpan {
    qint64 from = 0, to = 0;
    bool operator==(const WaterfallSpan &) const = default;
};
QList<WaterfallSpan> waterfallSpans(const ChartSpec &spec);
/// The axis: begins at zero unless the steps would be too small to see. At least one step long.
struct WaterfallScale {
    qint64 from = 0, to = 1, step = 1;
};
WaterfallScale waterfallScale(const ChartSpec &spec);
QString waterfallValue(const ChartSpec &spec, qsizetype row); ///< "1.225", "+12", "−3"

} // namespace lumbung
