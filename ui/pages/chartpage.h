// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/statistics/chartspec.h"
#include "app/statistics/crosstable.h"
#include "ui/pages/page.h"

class QAction;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace lumbung {

class ChartExport;
class ChartLegend;
class ChartTableModel;
class ChartView;
class DayEdit;
class MessageLine;

/// Grafik: cooperatives on a day by regency and kind, as bars, as tiles and as a table; or by another variable and
/// kind, of the province or one regency, as bars and as a table. Each figure opens its cooperatives.
class ChartPage : public Page
{
    Q_OBJECT

public:
    explicit ChartPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void activated() override;

private:
    /// What was counted on the worker.
    struct Counted {
        const Variable *by = nullptr;
        Filter filter;
        CrossTable byKind; ///< by that variable and kind
        CrossTable all; ///< of every type, by regency: for the shares of regencies
    };
    enum View {
        Bars,
        Tiles,
        Table,
    };

    QLayout *makeChoices();
    QLayout *makeViewsAndButtons();
    void setUpTable();
    void connectParts();
    static Result<Counted> countNow(Store &store, const Variable &by, const Filter &filter, Progress &progress);
    const Variable &chosenVariable() const;
    bool isByRegency() const;
    void chooseVariable();
    void count();
    void countAgain();
    void take(const Result<Counted> &counted);
    void draw();
    Filter wantedFilter() const;
    ChartSpec specOf(ChartKind kind) const;
    ChartSpec shownSpec() const;
    void openRow(qsizetype row);
    void openCell(const QModelIndex &index);
    void copyTable(bool withHeadings);
    void addButton(QLayout *layout, QAction *action);

    PageContext m_context;
    Counted m_counted;
    bool m_isStale = true;
    LatestJob<Result<Counted>> m_job;

    DayEdit *m_day;
    QComboBox *m_by;
    QComboBox *m_region;
    QComboBox *m_type;
    QComboBox *m_order;
    QTabBar *m_views;
    MessageLine *m_message;
    QLabel *m_title;
    ChartLegend *m_legend;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    ChartView *m_chart;
    QTableView *m_table;
    ChartTableModel *m_tableModel;
    QLabel *m_source;
    ChartExport *m_export;
    QList<QAction *> m_pictureActions; ///< not while the table is shown
    QList<QAction *> m_tableActions; ///< only then
};

} // namespace lumbung
