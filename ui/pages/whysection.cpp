// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whysection.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "ui/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString statusLine(const QString &byMeetings)
{
    if (byMeetings == "active"_L1)
        return WhySection::tr("By annual meetings: active / Recorded: %1");
    if (byMeetings == "inactive"_L1)
        return WhySection::tr("By annual meetings: inactive / Recorded: %1");
    return WhySection::tr("By annual meetings: not yet to be told / Recorded: %1");
}

} // namespace

WhySection::WhySection(const Explanation &told, bool isToday, const QList<PublishedMembership> &published,
    bool showsSources, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_toggle(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3);
    const QString result = !isToday ? told.sentence()
        : told.isCounted()          ? tr("Counted today as a production cooperative", "official definition")
                                    : tr("Not counted today as a production cooperative", "official definition");
    QLabel *heading = addLine(result);
    heading->setObjectName(u"whyResult"_s);
    heading->setToolTip(told.sentence());
    theme::scaleFont(heading, 1.0, true);
    m_layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    for (const ConditionCheck &check : told.checks)
        addCheck(check);
    addStatus(told);
    addPublications(published);

    m_toggle->setObjectName(u"whySources"_s);
    m_toggle->setText(tr("Why: conditions and sources"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setChecked(showsSources);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool areShown) {
        this->showSources(areShown);
        Q_EMIT sourcesToggled(areShown);
    });
    this->showSources(showsSources);
}

QLabel *WhySection::addLine(const QString &words, bool isSource)
{
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isSource) {
        label->setContentsMargins(18, 0, 0, 2); // below the words after the mark
        theme::subdue(label);
        m_sources.append(label);
    }
    m_layout->addWidget(label);
    return label;
}

void WhySection::addCheck(const ConditionCheck &check)
{
    QLabel *line = addLine(QString((check.isMet ? u"✓ "_s : u"✗ "_s) + check.fact));
    line->setObjectName(check.isMet ? u"whyMet"_s : u"whyNotMet"_s);
    line->setAccessibleName(check.isMet ? tr("Met: %1").arg(check.fact) : tr("Not met: %1").arg(check.fact));
    line->setToolTip(check.condition);
    addLine(
        check.source.isEmpty() ? check.condition : tr("%1\n%2", "condition, source").arg(check.condition, check.source),
        true);
}

void WhySection::addStatus(const Explanation &told)
{
    const QString recorded = told.status.isEmpty() ? tr("not recorded") : codeList(u"status"_s).title(told.status);
    QLabel *line = addLine(statusLine(told.activity.code).arg(recorded));
    line->setObjectName(u"whyStatus"_s);
    if (told.isStatusContradicted())
        addLine(tr("The two differ: check the meetings or the recorded status."))->setObjectName(u"whyDifference"_s);
    QStringList sources{told.activity.sentence(), activityCitation()};
    if (!told.statusSource.isEmpty())
        sources.append(tr("Recorded status: %1").arg(told.statusSource));
    addLine(sources.join(u'\n'), true);
}

void WhySection::addPublications(const QList<PublishedMembership> &published)
{
    if (published.isEmpty()) {
        addLine(tr("No publication counted it."))->setObjectName(u"whyPublications"_s);
        return;
    }
    QStringList numbers, cells;
    for (const PublishedMembership &one : published) {
        numbers.append(one.number);
        const QString cell = tr("%1 (as of %2): %3, %4", "number, day, regency, kind")
                                 .arg(one.number, text::shortDate(one.asOf), codeList(u"regency"_s).title(one.regency),
                                     codeList(u"kind"_s).title(one.kind));
        cells.append(one.isWithdrawn ? tr("%1, withdrawn").arg(cell) : cell);
    }
    addLine(tr("Counted by the publications: %1").arg(numbers.join(", "_L1)))->setObjectName(u"whyPublications"_s);
    addLine(cells.join(u'\n'), true);
}

void WhySection::showSources(bool areShown)
{
    m_toggle->setArrowType(areShown ? Qt::DownArrow : Qt::RightArrow);
    for (QLabel *source : std::as_const(m_sources))
        source->setVisible(areShown);
}

} // namespace lumbung
