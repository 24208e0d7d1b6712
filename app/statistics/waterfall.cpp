// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/waterfall.h"

#include "app/base/text.h"

#include <algorithm>
#include <limits>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int wantedTicks = 8;

/// 1, 2 or 5 times a power of ten, so that about `wantedTicks` steps make the length.
qint64 roundedStep(qint64 length)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (factor * power * wantedTicks >= length)
                return factor * power;
        }
    }
}

/// The lowest number any bar ends at, and the highest.
WaterfallSpan reachOf(const QList<WaterfallSpan> &spans)
{
    if (spans.isEmpty())
        return {};
    WaterfallSpan reach{std::numeric_limits<qint64>::max(), 0};
    for (const WaterfallSpan &span : spans) {
        reach.from = std::min(reach.from, span.from > 0 ? span.from : span.to);
        reach.to = std::max(reach.to, span.to);
    }
    return reach;
}

} // namespace

ChartSpec waterfallChart(const WaterfallWords &words, const QList<WaterfallStep> &steps)
{
    ChartSpec spec;
    spec.kind = ChartKind::Waterfall;
    spec.order = ChartOrder::ByCode;
    spec.title = words.title;
    spec.source = words.source;
    spec.valueTitle = words.valueTitle;
    spec.rowTitle = words.rowTitle;
    spec.series = {{{u"level"_s, words.level}, {}}, {{u"in"_s, words.in}, {}}, {{u"out"_s, words.out}, {}}};
    for (const WaterfallStep &step : steps) {
        spec.rows.append(step.category);
        spec.shares.append(0.0);
        for (qsizetype part = 0; part < spec.series.size(); ++part)
            spec.series[part].values.append(part == qsizetype(step.part) ? step.value : 0);
    }
    // Opening and closing are no sum: how many there are is what is left at the end.
    spec.series.first().distinct = steps.isEmpty() ? 0 : steps.last().value;
    return spec;
}

WaterfallPart waterfallPart(const ChartSpec &spec, qsizetype row)
{
    for (const WaterfallPart part : {WaterfallPart::Level, WaterfallPart::Out}) {
        if (spec.series.at(qsizetype(part)).values.at(row) > 0)
            return part;
    }
    return WaterfallPart::In; // also what is nothing: it leaves the number as it is
}

QList<WaterfallSpan> waterfallSpans(const ChartSpec &spec)
{
    QList<WaterfallSpan> spans;
    qint64 level = 0;
    for (qsizetype row = 0; row < spec.rows.size(); ++row) {
        const qint64 value = spec.value(row);
        switch (waterfallPart(spec, row)) {
        case WaterfallPart::Level:
            level = value;
            spans.append({0, level});
            break;
        case WaterfallPart::In:
            spans.append({level, level + value});
            level += value;
            break;
        case WaterfallPart::Out:
            spans.append({level - value, level});
            level -= value;
            break;
        }
    }
    return spans;
}

WaterfallScale waterfallScale(const ChartSpec &spec)
{
    constexpr int smallPart = 4; // steps within a quarter of the length would be slivers
    const WaterfallSpan reach = reachOf(waterfallSpans(spec));
    const qint64 spread = reach.to - reach.from;
    const bool isFar = spread > 0 && spread * smallPart < reach.to;
    WaterfallScale scale;
    scale.step = roundedStep(std::max<qint64>(1, isFar ? spread * 3 / 2 : reach.to));
    if (isFar)
        scale.from = std::max<qint64>(0, (reach.from - spread / 4) / scale.step - 1) * scale.step;
    scale.to = scale.from + scale.step;
    while (scale.to < reach.to)
        scale.to += scale.step;
    return scale;
}

QString waterfallValue(const ChartSpec &spec, qsizetype row)
{
    const QString value = text::number(spec.value(row));
    if (spec.value(row) == 0)
        return value;
    switch (waterfallPart(spec, row)) {
    case WaterfallPart::In:
        return u'+' + value;
    case WaterfallPart::Out:
        return u'\u2212' + value; // the minus sign
    case WaterfallPart::Level:
        break;
    }
    return value;
}

} // namespace lumbung
