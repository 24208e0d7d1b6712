// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "ui/pages/kitwork.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace lumbung {

class ImportResultView;
class KitCompareView;
class KitStartView;
class MessageLine;
class WorkingView;

/// The workbooks of the regencies: made, looked at when they come back, taken in, undone.
class KitView : public QWidget
{
    Q_OBJECT

public:
    enum class Step {
        Start,
        Compare,
        Result,
    };

    explicit KitView(const PageContext &context, QWidget *parent = nullptr);

    void activate(); ///< comes to the front
    bool canLeave(); ///< false while something was decided: that is told, with a button that discards it
    bool isBusy() const;
    Step step() const { return m_step; }
    void make(const QString &path); ///< what was asked for last: into this file, or for all into this folder
    void openFile(const QString &path); ///< one that came back

Q_SIGNALS:
    void listWanted(const lumbung::Filter &filter, const QString &title);
    void recordWanted(qint64 id);
    void jobStarted(const QString &what, const QFuture<void> &job);

private:
    using Made = Result<work::KitsMade>;
    using Compared = Result<KitTaken>;

    void connectParts();
    void showStep(Step step);
    void takeFocus();
    void askWhereTo(const KitRequest &request);
    void askWhetherToReplace(const QString &folder);
    void begin(const QString &path);
    void endMaking(const QString &path, const Made &made);
    void compare(bool takesIn); ///< looks at the file; then, when nothing new is refused, takes it in
    void endComparing(const Compared &compared, bool takesIn);
    void takeIn();
    void store(const KitOptions &options);
    void endTakingIn(const Compared &taken);
    void discard();
    void watch(const QString &what, const QFuture<void> &job);

    PageContext m_context;
    Step m_step = Step::Start;
    KitRequest m_request;
    QString m_path; ///< of the workbook that came back
    std::shared_ptr<const KitTaken> m_compared;
    bool m_isWorking = false;
    bool m_isStale = false; ///< another register or other decisions than compared

    QStackedWidget *m_stack;
    MessageLine *m_question; ///< whether to discard what was begun
    KitStartView *m_start;
    KitCompareView *m_compare;
    ImportResultView *m_result;
    WorkingView *m_working;
    LatestJob<Made> m_makeJob;
    LatestJob<Compared> m_job;
};

} // namespace lumbung
