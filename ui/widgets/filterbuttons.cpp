// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbuttons.h"

#include "app/base/text.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QPushButton>

#include <algorithm>

namespace lumbung {

FilterButtons::FilterButtons(const QString &name, const QStringList &titles, QWidget *parent)
    : QWidget(parent), m_titles(titles), m_buttons(new QButtonGroup(this))
{
    auto *line = new FlowLayout(this, 4);
    for (int place = 0; place < titles.size(); ++place) {
        auto *button = new QPushButton(this);
        button->setObjectName(name + QString::number(place));
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
    connect(m_buttons, &QButtonGroup::idClicked, this, &FilterButtons::chosen);
}

void FilterButtons::setCount(int place, qint64 count)
{
    m_buttons->button(place)->setText(tr("%1: %2", "filter and its number").arg(m_titles[place], text::number(count)));
}

void FilterButtons::setShown(int place, bool isShown)
{
    m_buttons->button(place)->setVisible(isShown);
    if (!isShown && chosenPlace() == place)
        chooseAll();
}

int FilterButtons::chosenPlace() const
{
    return std::max(0, m_buttons->checkedId());
}

void FilterButtons::chooseAll()
{
    m_buttons->button(0)->setChecked(true);
}

} // namespace lumbung
