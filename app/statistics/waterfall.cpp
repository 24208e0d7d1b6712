// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/waterfall.h"

#include "app/base/text.h"

#include <iterator>

namespace lumbung {

using namespace Qt::StringLiterals;

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
