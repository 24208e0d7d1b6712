// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/storage/batchstore.h"
#include "ui/models/structmodel.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace lumbung {

class ImportUndo;
class MessageLine;
enum class ActionId;

/// The imports so far, newest first: their cooperatives, and the way back of each.
class ImportHistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHistoryView(const PageContext &context, QWidget *parent = nullptr);

    void activate(); ///< comes to the front: reads again
    bool isBusy() const;

Q_SIGNALS:
    void listWanted(const lumbung::Filter &filter, const QString &title);
    void recordWanted(qint64 id);
    void jobStarted(const QString &what, const QFuture<void> &job);

private:
    static QList<StructModel<Batch>::Column> columns();
    void setUpTable();
    QLayout *makeButtons();
    void reload();
    void showImports(const QList<Batch> &imports);
    const Batch *chosen() const; ///< null: none
    void showActions();
    void openList();
    void undo();

    PageContext m_context;
    MessageLine *m_message;
    QStackedWidget *m_stack;
    QLabel *m_none;
    StructModel<Batch> *m_rows;
    QTableView *m_table;
    ImportUndo *m_undo;
    QAction *m_open = nullptr;
    QAction *m_undoAction = nullptr;
    bool m_isLoading = false, m_isOpening = false;
    LatestJob<Result<QList<Batch>>> m_listJob;
    LatestJob<Result<Filter>> m_openJob;
};

} // namespace lumbung
