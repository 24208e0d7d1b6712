// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace lumbung {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

int FlowLayout::arrange(const QRect &place, bool move) const
{
    const QRect inside = place.marginsRemoved(contentsMargins());
    int lineHeight = 0;
    for (const QLayoutItem *item : m_items)
        lineHeight = std::max(lineHeight, item->isEmpty() ? 0 : item->sizeHint().height());
    int x = inside.left(), y = inside.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inside.left() && x + size.width() > inside.left() + inside.width()) {
            x = inside.left();
            y += lineHeight + m_gap;
        }
        if (move)
            item->setGeometry(QRect(QPoint(x, y + (lineHeight - size.height()) / 2), size));
        x += size.width() + m_gap;
    }
    return y + lineHeight - place.top() + contentsMargins().bottom();
}

} // namespace lumbung
