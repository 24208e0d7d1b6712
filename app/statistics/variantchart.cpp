// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/variantchart.h"

#include "app/base/text.h"
#include "app/statistics/chartwords.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

QString spreadSentence(const VariantSpread &spread)
{
    const auto title = [](const QString &id) -> QString {
        const Variant *variant = findVariant(id);
        return variant ? variant->title() : id;
    };
    return QCoreApplication::translate("Chart", "From %1 (%2) to %3 (%4); officially %5.")
        .arg(text::number(spread.smallest), title(spread.smallestId), text::number(spread.largest),
            title(spread.largestId), text::number(spread.official));
}

ChartSpec variantChart(const CrossTable &byVariant, const Filter &narrowing)
{
    ChartSpec spec;
    spec.kind = ChartKind::VariantBars;
    spec.order = ChartOrder::ByCode;
    spec.title = chartwords::titleByDefinition(narrowing);
    QStringList sentences{chartwords::office(), chartwords::knownThen(narrowing),
        QCoreApplication::translate("Chart",
            "Each definition counts anew, so the figures cannot be added up; the register is the same for all.")};
    sentences.removeAll(QString());
    spec.source = sentences.join(u' ');
    spec.valueTitle = QCoreApplication::translate("Chart", "Cooperatives");
    spec.rowTitle = QCoreApplication::translate("Chart", "Definition");
    spec.remark = spreadSentence(spreadOf(byVariant));

    ChartSeries official{{u"official"_s, QCoreApplication::translate("Chart", "Official definition")}, {}};
    ChartSeries other{{u"other"_s, QCoreApplication::translate("Chart", "Other definitions")}, {}};
    for (qsizetype column = 0; column < byVariant.columns().size(); ++column) {
        const Category &variant = byVariant.columns().at(column);
        const qint64 count = byVariant.columnTotal(column);
        const bool isOfficial = variant.code == officialVariant().id;
        spec.rows.append(variant);
        spec.shares.append(0);
        official.values.append(isOfficial ? count : 0);
        other.values.append(isOfficial ? 0 : count);
    }
    spec.series = {official, other};
    return spec;
}

} // namespace lumbung
