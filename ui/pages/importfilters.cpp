// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importfilters.h"

#include "app/base/text.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QPushButton>

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

ImportFilters::ImportFilters(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *line = new FlowLayout(this, 4);
    for (int place = 0; place < kinds().size(); ++place) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"importFilter%1"_s.arg(place));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_buttons->addButton(button, place);
        // Pressed alone is not seen on every palette.
        connect(button, &QPushButton::toggled, button, [button](bool isChosen) {
            QFont weighted = button->font();
            weighted.setBold(isChosen);
            button->setFont(weighted);
        });
        line->addWidget(button);
    }
    chooseAll();
    connect(m_buttons, &QButtonGroup::idClicked, this, &ImportFilters::chosen);
}

void ImportFilters::showCounts(const VerdictCounts &counts)
{
    for (int place = 0; place < kinds().size(); ++place) {
        const Kind &kind = kinds().at(place);
        QAbstractButton *button = m_buttons->button(place);
        button->setText(tr("%1: %2", "filter and its number").arg(tr(kind.title), text::number(counts.*kind.count)));
        button->setVisible(kind.isPart || counts.*kind.count > 0);
    }
    if (m_buttons->checkedButton()->isHidden())
        chooseAll();
}

void ImportFilters::chooseAll()
{
    m_buttons->button(0)->setChecked(true);
}

bool ImportFilters::wants(const RowVerdict &verdict) const
{
    return kinds().at(std::max(0, m_buttons->checkedId())).wanted(verdict);
}

} // namespace lumbung
