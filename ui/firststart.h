// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "ui/registermaker.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QWidget>

class QStackedWidget;

namespace lumbung {

class FirstStartChoice;
class FirstStartImport;
class FirstStartSummary;
class WorkingView;

/// Where there is no register yet, or another one is wanted: choose where it lies and how it begins. Everything long
/// runs in the background with progress and cancel; what fails is told, and the person chooses again.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    FirstStart(Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// Begin anew with the choices. `openPath`: the register that is open meanwhile, to which the person can go back;
    /// may be empty.
    void choose(const QString &openPath = {});
    void open(const QString &path, Access access = Access::Write);
    void makeEmpty(const QString &path);
    void makeExample(const QString &path);
    void import(const QString &path, const ImportRequest &request);

    bool isBusy() const { return m_job; }
    void cancel();
    QString message() const; ///< told above the choices

Q_SIGNALS:
    void registerReady(const std::shared_ptr<lumbung::Store> &store);
    void refused(const QString &message); ///< it was not opened or made; the message stands above the choices
    void backWanted();
    void idle(); ///< the running work ended

private:
    void joinPages();
    void start(const QString &what, const QFuture<Result<OpenedRegister>> &job);
    void finish();
    void showOpened(const OpenedRegister &opened);
    void tellError(const Error &error);
    void remember(const QString &path);
    void discardImport();

    Settings &m_settings;
    const Clock &m_clock;
    QStackedWidget *m_stack;
    FirstStartChoice *m_choice;
    FirstStartImport *m_import;
    FirstStartSummary *m_summary;
    WorkingView *m_working;
    QFutureWatcher<Result<OpenedRegister>> *m_job = nullptr;
    QString m_openPath; ///< of the register that stays open meanwhile
    QString m_path; ///< being worked on
    bool m_isNew = false; ///< m_path is made by the running work
    bool m_isChosen = false; ///< by the person here, so it is opened the next time too
    OpenedRegister m_imported; ///< shown in the summary
};

} // namespace lumbung
