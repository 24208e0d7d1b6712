// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "app/base/text.h"
#include "app/domain/indicator.h"
#include "app/statistics/waterfall.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lumbung {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setSpec(const ChartSpec &spec)
{
    const QString code = m_spec.rows.value(m_current).code;
    const bool hadCurrent = m_current >= 0;
    m_spec = spec;
    const auto same = std::ranges::find(m_spec.rows, code, &Category::code);
    m_current = hadCurrent && same != m_spec.rows.end() ? same - m_spec.rows.begin() : -1;
    setAccessibleName(spec.title);
    rebuild();
    if (hasFocus() && m_current < 0)
        setCurrentRow(0);
}

void ChartView::rebuild()
{
    m_drawing = makeDrawing(m_spec, ChartTheme::forScreen(palette(), font()));
    const QSizeF smallest = m_drawing->minimumSize();
    setMinimumSize(static_cast<int>(std::ceil(smallest.width())), static_cast<int>(std::ceil(smallest.height())));
    m_drawing->setSize(QSizeF(size()));
    update();
    Q_EMIT repainted();
}

QList<LegendEntry> ChartView::legend() const
{
    return m_drawing ? m_drawing->legend() : QList<LegendEntry>();
}

QRect ChartView::rowRect(qsizetype row) const
{
    return m_drawing ? m_drawing->rowRect(row).toAlignedRect() : QRect();
}

QString ChartView::rowSentence(qsizetype row) const
{
    if (m_spec.kind == ChartKind::Waterfall)
        return tr("%1: %2").arg(m_spec.rows.value(row).label, waterfallValue(m_spec, row));
    if (m_spec.kind == ChartKind::VariantBars || m_spec.kind == ChartKind::Trend) {
        const Variant *variant = findVariant(m_spec.rows.value(row).code);
        return tr("%1: %2 cooperatives").arg(m_spec.rows.value(row).label, text::number(m_spec.value(row)))
            + (variant ? u'\n' + variant->sentence.inLanguage() : QString());
    }
    QStringList parts;
    for (const ChartSeries &series : m_spec.series) {
        if (series.values.value(row) > 0)
            parts.append(tr("%1: %2").arg(series.category.label, text::number(series.values.value(row))));
    }
    const QString all
        = (m_spec.kind == ChartKind::CategoryBars ? tr("%1: %2 cooperatives, %3 of those counted")
                                                  : tr("%1: %2 cooperatives, %3 of all cooperatives there"))
              .arg(m_spec.rows.value(row).label, text::number(m_spec.value(row)),
                  text::percent(m_spec.shares.value(row)));
    return parts.isEmpty() ? all : all + u'\n' + parts.join(u'\n');
}

void ChartView::setCurrentRow(qsizetype row)
{
    if (row == m_current || row < 0 || row >= m_spec.rows.size())
        return;
    m_current = row;
    setAccessibleDescription(rowSentence(row));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentChanged(rowRect(row));
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_drawing)
        return;
    const ChartTheme theme = ChartTheme::forScreen(palette(), font());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), theme.background());
    m_drawing->paint(painter);
    if (m_current < 0 || !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.background(), 4));
    const QRectF mark = m_drawing->rowRect(m_current).adjusted(1, 0, -1, 0);
    painter.drawRect(mark);
    painter.setPen(QPen(theme.text(), 2));
    painter.drawRect(mark);
}

void ChartView::resizeEvent(QResizeEvent *)
{
    if (m_drawing)
        m_drawing->setSize(QSizeF(size()));
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_drawing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        rebuild();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        setCurrentRow(0);
    QWidget::focusInEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (!m_drawing || m_current < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrentRow(m_drawing->neighbour(m_current, 0, -1));
    case Qt::Key_Down:
        return setCurrentRow(m_drawing->neighbour(m_current, 0, 1));
    case Qt::Key_Left:
        return setCurrentRow(m_drawing->neighbour(m_current, -1, 0));
    case Qt::Key_Right:
        return setCurrentRow(m_drawing->neighbour(m_current, 1, 0));
    case Qt::Key_Home:
        return setCurrentRow(0);
    case Qt::Key_End:
        return setCurrentRow(m_spec.rows.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT rowActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOnRow = m_drawing && m_drawing->rowAt(event->position()) >= 0;
    setCursor(isOnRow ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (!m_drawing || event->button() != Qt::LeftButton)
        return;
    m_pressed = m_drawing->rowAt(event->position());
    setCurrentRow(m_pressed);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype pressed = std::exchange(m_pressed, -1);
    if (m_drawing && pressed >= 0 && m_drawing->rowAt(event->position()) == pressed)
        Q_EMIT rowActivated(pressed);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_drawing)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype row = m_drawing->rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), rowSentence(row), this, rowRect(row));
    return true;
}

} // namespace lumbung
