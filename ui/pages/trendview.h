// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/statistics/trendchart.h"
#include "ui/models/structmodel.h"
#include "ui/pages/page.h"

class QComboBox;
class QSpinBox;
class QTableView;

namespace lumbung {

class BreaksView;
class ChartPane;

/// Counts over years, half-years or quarters: as known and as published, with the notes of the office on what breaks
/// the trend. Each figure opens its cooperatives.
class TrendView : public QWidget
{
    Q_OBJECT

public:
    /// A line of the table: one category at the end of one period.
    struct Row {
        QString period, label, publication;
        qint64 known = 0;
        std::optional<qint64> published;
        qsizetype line = 0, place = 0; ///< in the trend
    };

    explicit TrendView(const PageContext &context, QWidget *parent = nullptr);

    void count(const Filter &filter); ///< on a worker; the filter's day is not looked at
    const ChartSpec &spec() const { return m_spec; } ///< without rows until counted
    void takeFocus();

Q_SIGNALS:
    void counted();
    void failed(const lumbung::Error &error);
    void refused(const QString &message);
    void jobStarted(const QString &what, const QFuture<void> &job);
    void listWanted(const lumbung::Filter &filter, const QString &title);

private:
    QLayout *makeChoices();
    QWidget *makeSide();
    void join();
    TrendRequest request() const;
    void countAgain() { count(m_filter); }
    void take(const Result<Trend> &trend);
    void open(const TrendPoint &point);

    PageContext m_context;
    Filter m_filter;
    Trend m_trend;
    ChartSpec m_spec;
    LatestJob<Result<Trend>> m_job;
    QComboBox *m_kind;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QComboBox *m_by;
    ChartPane *m_pane;
    StructModel<Row> *m_model;
    QTableView *m_table;
    BreaksView *m_breaks;
};

} // namespace lumbung
