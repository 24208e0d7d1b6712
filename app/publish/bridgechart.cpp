// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bridgechart.h"

#include "app/domain/codelist.h"
#include "app/domain/region.h"
#include "app/publish/bridgeends.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

QList<WaterfallStep> bridgeSteps(const Bridge &bridge, const BridgeScope &scope, BridgeWords words)
{
    const bool isOfficial = words == BridgeWords::Official;
    const QString opening = isOfficial ? u"Keadaan awal"_s : QCoreApplication::translate("Bridge", "Opening");
    const QString closing = isOfficial ? u"Keadaan akhir"_s : QCoreApplication::translate("Bridge", "Closing");
    QList<WaterfallStep> steps{{{u"opening"_s, opening}, bridge.opening(scope), WaterfallPart::Level}};
    for (const BridgeBlockInfo &info : bridgeBlocks()) {
        const QString name = isOfficial ? QString::fromUtf8(info.official) : info.name();
        if (const qint64 count = bridge.count(info.block, scope); count > 0)
            steps.append({{info.key(), name}, count, info.isIn ? WaterfallPart::In : WaterfallPart::Out});
    }
    steps.append({{u"closing"_s, closing}, bridge.closing(scope), WaterfallPart::Level});
    return steps;
}

QString scopeTitle(const BridgeScope &scope)
{
    if (!scope)
        return codeList(u"province"_s).title(region::homeProvince());
    return scope->isEmpty() ? QCoreApplication::translate("Bridge", "Regency not recorded")
                            : region::regencyName(*scope);
}

ChartSpec bridgeChart(const Bridge &bridge, const BridgeScope &scope)
{
    WaterfallWords words;
    words.title = QCoreApplication::translate("Bridge", "Why the number of cooperatives changed, %1, from %2 to %3")
                      .arg(scopeTitle(scope), endTitle(bridge.from()), endTitle(bridge.to()));
    words.source
        = QCoreApplication::translate("Chart", "Source: register of cooperatives of the provincial office, processed.");
    words.valueTitle = QCoreApplication::translate("Chart", "Cooperatives");
    words.rowTitle = QCoreApplication::translate("Bridge", "Reason");
    words.level = QCoreApplication::translate("Bridge", "Number");
    words.in = QCoreApplication::translate("Bridge", "Added");
    words.out = QCoreApplication::translate("Bridge", "Taken off");
    return waterfallChart(words, bridgeSteps(bridge, scope, BridgeWords::Screen));
}

} // namespace lumbung
