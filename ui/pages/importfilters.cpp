// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importfilters.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

const QList<ImportFilters::Kind> &ImportFilters::kinds()
{
    using Counts = VerdictCounts;
    static const QList<Kind> list = {
        {QT_TR_NOOP("All"), [](const RowVerdict &) { return true; }, &Counts::rows, true},
        {QT_TR_NOOP("New"), [](const RowVerdict &one) { return one.kind == VerdictKind::New; }, &Counts::added, true},
        {QT_TR_NOOP("Changes"), [](const RowVerdict &one) { return one.kind == VerdictKind::Changes; },
            &Counts::changes, true},
        {QT_TR_NOOP("Same"), [](const RowVerdict &one) { return one.kind == VerdictKind::Same; }, &Counts::same, true},
        {QT_TR_NOOP("Possible duplicates"), [](const RowVerdict &one) { return one.kind == VerdictKind::Duplicate; },
            &Counts::duplicates, true},
        {QT_TR_NOOP("Refused"), [](const RowVerdict &one) { return one.kind == VerdictKind::Refused; },
            &Counts::refused, true},
        {QT_TR_NOOP("Skipped"), [](const RowVerdict &one) { return one.kind == VerdictKind::Skipped; },
            &Counts::skipped, true},
        {QT_TR_NOOP("Doubtful"),
            [](const RowVerdict &one) {
                return one.isDoubtful && !one.isLeftOut && !one.goesIn() && one.kind != VerdictKind::Refused;
            },
            &Counts::doubtful, false},
        {QT_TR_NOOP("Go in"), [](const RowVerdict &one) { return one.goesIn(); }, &Counts::goIn, false},
        {QT_TR_NOOP("Left out"), [](const RowVerdict &one) { return one.isLeftOut; }, &Counts::leftOut, false},
        {QT_TR_NOOP("With warnings"),
            [](const RowVerdict &one) {
                const auto isWarning
                    = [](const CellFinding &finding) { return finding.weight == CellFinding::Weight::Warning; };
                return one.goesIn() && std::ranges::any_of(one.findings, isWarning);
            },
            &Counts::warnings, false},
    };
    return list;
}

QStringList ImportFilters::titles()
{
    QStringList titles;
    for (const Kind &kind : kinds())
        titles.append(tr(kind.title));
    return titles;
}

ImportFilters::ImportFilters(QWidget *parent) : FilterButtons(u"importFilter"_s, titles(), parent) { }

void ImportFilters::showCounts(const VerdictCounts &counts)
{
    for (int place = 0; place < kinds().size(); ++place) {
        const Kind &kind = kinds().at(place);
        setCount(place, counts.*kind.count);
        setShown(place, kind.isPart || counts.*kind.count > 0);
    }
}

bool ImportFilters::wants(const RowVerdict &verdict) const
{
    return kinds().at(chosenPlace()).wanted(verdict);
}

} // namespace lumbung
