// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/exchange/kit.h"
#include "app/exchange/verdict.h"
#include "ui/pages/page.h"
#include "ui/widgets/messageline.h"

class QAction;
class QLayout;

namespace lumbung {

class FigureLink;
class ImportUndo;
enum class ActionId;

/// The last step: what was taken in, as links; the refused rows as a workbook; the way back.
class ImportResultView : public QWidget
{
    Q_OBJECT

public:
    /// A list, or the workbook of a regency, whose refused rows stay in it.
    enum class Of { List, Kit };

    ImportResultView(const PageContext &context, Of what, QWidget *parent = nullptr);

    void showTaken(const QString &file, const Taken &taken, const VerdictCounts &counts, int sentBack);
    QList<qint64> showKit(const KitTaken &kit); ///< the cooperatives that were stored
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
    void show(const QString &file, const Taken &taken, MessageLine::Kind kind, const QString &words);
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
