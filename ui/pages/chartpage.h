// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/statistics/chartspec.h"
#include "app/statistics/crosstable.h"
#include "ui/pages/chartchoices.h"
#include "ui/pages/page.h"

#include <array>

class QAction;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace lumbung {

class ChartExport;
class ChartPane;
class ChartTableModel;
class ChartView;
class MessageLine;
class TrendView;
class VariantsView;

/// Grafik: cooperatives on a day by regency and kind, as bars, as tiles and as a table; or by another variable and
/// kind, of the province or one regency, as bars and as a table; the definitions side by side; and the trend. Each
/// figure opens its cooperatives.
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
        Definitions,
        Trends,
    };

    QLayout *makeViewsAndButtons();
    void addForms();
    void setUpTable();
    void connectParts();
    static Result<Counted> countNow(Store &store, const Variable &by, const Filter &filter, Progress &progress);
    ChartChoices::Form form() const;
    void change();
    void changeView();
    void countIfStale();
    void count();
    void countAgain();
    void take(const Result<Counted> &counted);
    void tellFailed(const Error &error);
    void tellRefused(const QString &message); ///< empty: all is well again
    void draw();
    ChartSpec specOf(ChartKind kind) const;
    ChartSpec shownSpec() const;
    void openRow(qsizetype row);
    void openCell(const QModelIndex &index);
    void copyTable(bool withHeadings);
    void addButton(QLayout *layout, QAction *action);

    PageContext m_context;
    Counted m_counted;
    std::array<bool, 3> m_isStale{true, true, true}; ///< for each form
    LatestJob<Result<Counted>> m_job;

    ChartChoices *m_choices;
    QTabBar *m_views;
    MessageLine *m_message;
    QStackedWidget *m_forms;
    ChartPane *m_pane;
    VariantsView *m_definitions;
    TrendView *m_trend;
    QTableView *m_table;
    ChartTableModel *m_tableModel;
    ChartExport *m_export;
    QList<QAction *> m_pictureActions; ///< not while the table is shown
    QList<QAction *> m_tableActions; ///< only then
};

} // namespace lumbung
