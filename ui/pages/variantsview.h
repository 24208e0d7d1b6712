// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/statistics/chartspec.h"
#include "app/statistics/crosstable.h"
#include "app/storage/store.h"
#include "ui/models/structmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace lumbung {

class ChartPane;

/// One figure of the definitions side by side.
struct VariantFigure {
    QString id;
    qint64 count = 0, difference = 0; ///< against the official one
};

/// The definitions of the indicator side by side, for a day and a place: a bar and a line for each, how far they are
/// apart, and what the chosen one counts. Each opens its cooperatives.
class VariantsView : public QWidget
{
    Q_OBJECT

public:
    explicit VariantsView(Store &store, QWidget *parent = nullptr);

    void count(const Filter &narrowing); ///< on a worker
    const ChartSpec &spec() const { return m_spec; } ///< without rows until counted
    void takeFocus();

Q_SIGNALS:
    void counted();
    void failed(const lumbung::Error &error);
    void listWanted(const lumbung::Filter &filter, const QString &title);

private:
    void take(const Result<CrossTable> &table);
    void tell(qsizetype row);
    void open(qsizetype row);

    Store &m_store;
    Filter m_narrowing; ///< of what is shown
    ChartSpec m_spec;
    LatestJob<Result<CrossTable>> m_job;
    ChartPane *m_pane;
    StructModel<VariantFigure> *m_model;
    QTableView *m_table;
    QLabel *m_sentence;
};

} // namespace lumbung
