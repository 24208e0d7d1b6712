// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/chartspec.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QSplitter;

namespace lumbung {

class ChartLegend;
class ChartView;

/// A chart with its title, legend and source; the table of its figures can stand beside it or in its place.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);

    ChartView *chart() const { return m_chart; }
    void addTable(QWidget *table); ///< hidden until asked for
    void show(bool chart, bool table);
    void setSpec(const ChartSpec &spec);
    void tellCounting(); ///< as long as there is nothing to show

private:
    void join();

    QLabel *m_title;
    ChartLegend *m_legend;
    QSplitter *m_body;
    QScrollArea *m_scroll;
    ChartView *m_chart;
    QWidget *m_table = nullptr;
    QLabel *m_source;
};

} // namespace lumbung
