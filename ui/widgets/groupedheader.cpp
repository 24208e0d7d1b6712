// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupedheader.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int padding = 5;

} // namespace

GroupedHeader::GroupedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignCenter);
    setSectionsClickable(false);
}

void GroupedHeader::setGroups(const QStringList &groups)
{
    m_groups = groups;
    m_hasGroups = std::ranges::any_of(groups, [](const QString &group) { return !group.isEmpty(); });
    Q_EMIT geometriesChanged(); // the table gives it one row or two
    viewport()->update();
}

int GroupedHeader::rowHeight() const
{
    return fontMetrics().height() + 2 * padding;
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), hasGroups() ? 2 * rowHeight() : rowHeight()};
}

QSize GroupedHeader::sectionSizeFromContents(int section) const
{
    const QString title = model() ? model()->headerData(section, orientation()).toString() : QString();
    return {fontMetrics().horizontalAdvance(title) + 4 * padding, sizeHint().height()};
}

QRect GroupedHeader::groupRect(int section, const QRect &rect) const
{
    QRect whole = rect;
    for (int i = section - 1; i >= 0 && groupOf(i) == groupOf(section); --i)
        whole.setLeft(whole.left() - sectionSize(i));
    for (int i = section + 1; i < count() && groupOf(i) == groupOf(section); ++i)
        whole.setRight(whole.right() + sectionSize(i));
    return whole;
}

void GroupedHeader::paintCell(QPainter *painter, const QRect &rect, int section, const QString &text) const
{
    if (rect.isEmpty()) // not laid out in two rows yet
        return;
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    option.text = text;
    option.textAlignment = Qt::AlignCenter;
    style()->drawControl(QStyle::CE_Header, &option, painter, this);
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QString title = model() ? model()->headerData(section, orientation()).toString() : QString();
    painter->save();
    if (groupOf(section).isEmpty()) {
        paintCell(painter, rect, section, title);
    } else {
        // Each column draws the whole heading of its group and shows the part above itself.
        const QRect upper(rect.left(), rect.top(), rect.width(), rowHeight());
        painter->setClipRect(upper);
        paintCell(painter, groupRect(section, upper), section, groupOf(section));
        const QRect lower = rect.adjusted(0, rowHeight(), 0, 0);
        painter->setClipRect(lower);
        paintCell(painter, lower, section, title);
    }
    painter->restore();
}

} // namespace lumbung
