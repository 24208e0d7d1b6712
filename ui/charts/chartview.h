// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QWidget>

namespace lumbung {

/// A chart on the page. Arrow keys go from bar to bar or tile to tile, Enter or a click opens one.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec); ///< the chosen row stays chosen when it is there again
    const ChartSpec &spec() const { return m_spec; }
    QList<LegendEntry> legend() const;

    qsizetype currentRow() const { return m_current; } ///< -1: none yet
    void setCurrentRow(qsizetype row);
    QRect rowRect(qsizetype row) const;

Q_SIGNALS:
    void rowActivated(qsizetype row);
    void currentChanged(const QRect &place); ///< for the scroll area to show
    void repainted(); ///< the colours are others now

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    QString rowSentence(qsizetype row) const;

    ChartSpec m_spec;
    std::unique_ptr<ChartDrawing> m_drawing;
    qsizetype m_current = -1;
    qsizetype m_pressed = -1;
};

} // namespace lumbung
