// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/exchange/verdict.h"
#include "ui/pages/page.h"

class QAction;
class QLayout;

namespace lumbung {

class FigureLink;
class ImportUndo;
class MessageLine;
enum class ActionId;

/// The last step: what was taken in, as links; the refused rows as a workbook; the way back.
class ImportResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultView(const PageContext &context, QWidget *parent = nullptr);

    void showTaken(const QString &file, const Taken &taken, const VerdictCounts &counts, int sentBack);
    MessageLine *savedLine() const { return m_saved; } ///< of the refused rows
    void takeFocus();
    bool isBusy() const;

Q_SIGNALS:
    void listWanted(const lumbung::Filter &filter, const QString &title);
    void recordWanted(qint64 id);
    void jobStarted(const QString &what, const QFuture<void> &job);
    void saveRefusedWanted();
    void anotherWanted();

private:
    QAction *addAction(QLayout *line, ActionId id, void (ImportResultView::*done)());
    void openAll();
    void open(const QList<qint64> &ids, const QString &title);
    void undo();

    PageContext m_context;
    QString m_file;
    Taken m_taken;
    MessageLine *m_message;
    MessageLine *m_saved;
    FigureLink *m_added;
    FigureLink *m_changed;
    ImportUndo *m_undo;
    QAction *m_openAll = nullptr;
    QAction *m_saveRefused = nullptr;
    QAction *m_undoAction = nullptr;
    bool m_isReading = false;
    LatestJob<Result<Batch>> m_batchJob;
};

} // namespace lumbung
