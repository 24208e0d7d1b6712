// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/storage/batchstore.h"
#include "ui/models/structmodel.h"
#include "ui/pages/page.h"

class QLabel;
class QTableView;

namespace lumbung {

class MessageLine;
class ReasonForm;

/// Taking an import back: asks for the reason, does it in the background, and tells what was taken back and what was
/// kept, with reasons. Takes no room until something is asked.
class ImportUndo : public QWidget
{
    Q_OBJECT

public:
    explicit ImportUndo(const PageContext &context, QWidget *parent = nullptr);

    void ask(const Batch &batch);
    void clear();
    bool isBusy() const { return m_isWorking; }

Q_SIGNALS:
    void undone(qint64 action); ///< at least one record of this batch
    void left(); ///< nothing is to be undone
    void recordWanted(qint64 id);
    void jobStarted(const QString &what, const QFuture<void> &job);

private:
    using Undone = Result<UndoneBatch>;

    void undo(const QString &reason);
    void end(const Undone &done);
    void showUndone(const UndoneBatch &done);

    PageContext m_context;
    Batch m_batch;
    bool m_isWorking = false;
    MessageLine *m_message;
    ReasonForm *m_form;
    QLabel *m_keptTitle;
    StructModel<KeptRecord> *m_kept;
    QTableView *m_table;
    LatestJob<Undone> m_job;
};

} // namespace lumbung
