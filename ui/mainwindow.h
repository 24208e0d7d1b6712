// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/settings.h"
#include "app/services/registerservice.h"
#include "app/storage/store.h"

#include <QMainWindow>

#include <memory>

class QAction;
class QLabel;
class QStackedWidget;

namespace lumbung {

class CommandPalette;
class FirstStart;
class JobView;
class Page;
class Workspace;

/// The frame: one register at a time with its pages, or the choice of one; the status bar; the keys that work
/// everywhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens in the background. Where that fails, the person is told why and can choose.
    void openRegister(const QString &path);
    void chooseRegister(); ///< the first start, or another register
    void showRegister(const std::shared_ptr<Store> &store);

    Workspace *workspace() const { return m_workspace; } ///< null while no register is open
    FirstStart *firstStart() const { return m_firstStart; }
    JobView *jobs() const { return m_jobs; }

Q_SIGNALS:
    void registerShown();
    void registerRefused(const QString &message); ///< it could not be opened; the person can choose another

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeParts(); ///< what has words in it; made anew in another language
    void restoreWindow();
    void buildWorkspace(const QString &pageId);
    void dropWorkspace();
    void leaveRegister();
    void closeRegister();
    void applySetting(const char *key);
    void changeLanguage();
    void showStatus();
    void showSaved();
    void openPalette();
    void askToStopJobs();

    Settings &m_settings;
    const Clock &m_clock;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<RegisterService> m_service;
    QStackedWidget *m_stack;
    FirstStart *m_firstStart = nullptr;
    Workspace *m_workspace = nullptr;
    CommandPalette *m_palette = nullptr;
    JobView *m_jobs = nullptr;
    QLabel *m_person;
    QLabel *m_day;
    QLabel *m_saved;
};

} // namespace lumbung
