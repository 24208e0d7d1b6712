// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/exchange/verdict.h"
#include "ui/pages/importwork.h"
#include "ui/pages/page.h"

#include <memory>

class QLabel;
class QStackedWidget;

namespace lumbung {

class ImportColumnsView;
class ImportFileView;
class ImportResultView;
class ImportVerdictsView;
class MessageLine;
class WorkingView;

/// One import from the file to what was taken in, step by step. What was begun stays while other pages are in front.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    enum class Step {
        File,
        Columns,
        Verdicts,
        Result,
    };

    explicit ImportView(const PageContext &context, QWidget *parent = nullptr);

    void activate(); ///< comes to the front
    bool canLeave(); ///< false while something was begun: that is told, with a button that discards it
    bool isBusy() const;
    Step step() const { return m_step; }
    void openFile(const QString &path);
    void saveRefused(const QString &path);

Q_SIGNALS:
    void listWanted(const lumbung::Filter &filter, const QString &title);
    void recordWanted(qint64 id);
    void jobStarted(const QString &what, const QFuture<void> &job);

private:
    using Opened = Result<work::OpenedImport>;
    using Judged = Result<Verdicts>;

    void connectFile();
    void connectOthers();
    void showStep(Step step);
    void takeFocus();
    void takeStepFocus();
    void readSenders();
    void read(const QString &path, const TableOptions &reading);
    void take(const QString &path, const Opened &opened);
    void change(const work::DraftChange &change);
    void judgeAll();
    void judgeAgain();
    void takeVerdicts(const Judged &judged, bool isFirst);
    void takeIn();
    void endTakingIn(const Result<Taken> &taken);
    void askWhereToSave();
    void tellSaved(const Result<int> &saved, const QString &path);
    void startAnother();
    void discard();
    void watch(const QString &what, const QFuture<void> &job);
    void endWork(Step step);

    PageContext m_context;
    ImportDraft m_draft;
    QList<Batch> m_before;
    std::shared_ptr<const Verdicts> m_verdicts; ///< null: not judged
    Step m_step = Step::File;
    bool m_isWorking = false; ///< the page shows work
    bool m_isChanging = false, m_isJudging = false, m_isSaving = false;
    bool m_isStale = false; ///< the verdicts are of another draft or register

    QLabel *m_title;
    MessageLine *m_question; ///< whether to discard what was begun
    QStackedWidget *m_stack;
    ImportFileView *m_file;
    ImportColumnsView *m_columns;
    ImportVerdictsView *m_judged;
    ImportResultView *m_result;
    WorkingView *m_working;
    LatestJob<Result<QStringList>> m_senderJob;
    LatestJob<Opened> m_openJob;
    LatestJob<Result<ImportDraft>> m_changeJob;
    LatestJob<Judged> m_judgeJob;
    LatestJob<Result<Taken>> m_takeJob;
    LatestJob<Result<int>> m_saveJob;
};

} // namespace lumbung
