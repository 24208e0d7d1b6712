// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/storage/importmemory.h"
#include "ui/models/structmodel.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace lumbung {

class MessageLine;
enum class ActionId;

/// What is remembered of the columns of each sender's lists; it can be taken to another computer as a file.
class ImportMappingsView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingsView(const PageContext &context, QWidget *parent = nullptr);

    void activate(); ///< comes to the front: reads again
    bool isBusy() const { return m_isLoading || m_isWorking; }
    void saveTo(const QString &path);
    void readFrom(const QString &path);

private:
    static QList<StructModel<RememberedMapping>::Column> columns();
    void setUpTable();
    void reload();
    void show(const QList<RememberedMapping> &mappings);
    void askWhereToSave();
    void askForFile();
    void tellEnd(const Result<int> &done, const QString &words);

    PageContext m_context;
    bool m_isLoading = false, m_isWorking = false;
    MessageLine *m_message;
    QStackedWidget *m_stack;
    QLabel *m_none;
    StructModel<RememberedMapping> *m_rows;
    QTableView *m_table;
    QAction *m_save = nullptr;
    QAction *m_read = nullptr;
    LatestJob<Result<QList<RememberedMapping>>> m_listJob;
    LatestJob<Result<int>> m_workJob;
};

} // namespace lumbung
