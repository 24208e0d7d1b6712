// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/sectionlist.h"

#include "ui/widgets/findingsview.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"sections"_s);
    setAccessibleName(tr("Sections of the form"));
    // F6 goes to a section by its name: Tab is for the fields.
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setSpacing(4);
    const int side = fontMetrics().height();
    setIconSize({side, side});
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT sectionChosen(row(item)); });
    connect(
        this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { Q_EMIT sectionChosen(row(item)); });
}

void SectionList::addSection(const QString &title)
{
    m_sections.append({title, {}});
    addItem(QString());
    draw(count() - 1);
}

void SectionList::setFindings(int section, const QList<Finding> &findings)
{
    m_sections[section].findings = findings;
    draw(section);
}

void SectionList::setCurrent(int section)
{
    const QSignalBlocker blocker(this);
    setCurrentRow(section);
}

QSize SectionList::sizeHint() const
{
    constexpr int iconAndCount = 66;
    int widest = 0;
    for (const Section &section : m_sections)
        widest = std::max(widest, fontMetrics().horizontalAdvance(section.title));
    return {widest + iconAndCount, QListWidget::sizeHint().height()};
}

void SectionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    for (int section = 0; section < m_sections.size(); ++section)
        draw(section);
    updateGeometry();
}

void SectionList::draw(int section)
{
    const auto &[title, findings] = m_sections[section];
    QListWidgetItem *line = item(section);
    if (findings.isEmpty()) {
        line->setText(title);
        line->setIcon(QIcon());
        line->setData(Qt::AccessibleTextRole, title);
        return;
    }
    const Severity worst = std::ranges::min_element(findings, {}, &Finding::severity)->severity;
    line->setText(u"%1  (%2)"_s.arg(title, QString::number(findings.size())));
    line->setIcon(severityIcon(worst));
    line->setData(Qt::AccessibleTextRole,
        tr("%1: %n finding(s), at worst %2", nullptr, static_cast<int>(findings.size()))
            .arg(title, severityTitle(worst)));
}

} // namespace lumbung
