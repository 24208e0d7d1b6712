// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/models/structmodel.h"
#include "ui/pages/bridgework.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace lumbung {

class BridgeEndChooser;
class BridgeTableModel;
class ChartLegend;
class ChartView;
class MessageLine;

/// Why the number changed: between two days or publications, for the province or a regency as a waterfall, and for
/// every regency as a table. Each number opens its cooperatives; below the waterfall stands what put each into the
/// block.
class BridgeView : public QWidget
{
    Q_OBJECT

public:
    explicit BridgeView(const PageContext &context, QWidget *parent = nullptr);
    ~BridgeView() override;

    void activate(); ///< comes to the front: reads again where something changed
    void compare(const work::EndChoice &from, const work::EndChoice &to); ///< shown at the next activate()
    bool isBusy() const { return m_isLoading; }

Q_SIGNALS:
    void listWanted(const lumbung::Filter &filter, const QString &title);
    void recordWanted(qint64 id);
    void jobStarted(const QString &what, const QFuture<void> &job);

private:
    enum View {
        Waterfall,
        Regencies,
    };

    QLayout *makeChoices();
    QWidget *makeWaterfall();
    void setUpTables();
    void connectParts();
    void readPublications();
    void load();
    void loadAgain();
    void take(const Result<Bridge> &made);
    void tell(const Error &error);
    void draw();
    void showBlock();
    void openRow(qsizetype row);
    void openCell(const QModelIndex &index);
    void openBlock(BridgeBlock block, const BridgeScope &scope);
    void openEnd(const BridgeEnd &end, const BridgeScope &scope);
    BridgeScope scope() const;
    std::optional<BridgeBlock> currentBlock() const;

    PageContext m_context;
    Bridge m_bridge;
    bool m_isStale = true;
    bool m_isLoading = false;
    LatestJob<Result<QList<PublicationEntry>>> m_publicationsJob;
    LatestJob<Result<Bridge>> m_bridgeJob;
    LatestJob<Result<QList<work::BlockRow>>> m_blockJob;

    BridgeEndChooser *m_from;
    BridgeEndChooser *m_to;
    QComboBox *m_scope;
    QTabBar *m_views;
    MessageLine *m_message;
    QLabel *m_title;
    QStackedWidget *m_stack;
    ChartLegend *m_legend;
    QScrollArea *m_scroll;
    ChartView *m_chart;
    QLabel *m_blockTitle;
    StructModel<work::BlockRow> *m_rows;
    QTableView *m_rowTable;
    BridgeTableModel *m_regencies;
    QTableView *m_regencyTable;
};

} // namespace lumbung
