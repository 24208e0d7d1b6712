// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QWidget>

namespace lumbung {

/// Paints the entries from the left, as many lines as the width asks for; answers the height. Without a painter it only
/// measures.
double paintLegend(QPainter *painter, const QRectF &place, const QList<LegendEntry> &entries, const ChartTheme &theme);

/// The legend on the page: as high as its width asks for.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setEntries(const QList<LegendEntry> &entries);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace lumbung
