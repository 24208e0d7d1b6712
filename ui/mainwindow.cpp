// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/base/text.h"
#include "ui/actions.h"
#include "ui/firststart.h"
#include "ui/pages/settingspage.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/jobview.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QThreadPool>

#include <cstring>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int messageShownMs = 8000;
constexpr QSize usualSize(1280, 680);
constexpr QSize leastSize(680, 380); // a screen of 1366 x 768 at 200 %

} // namespace

MainWindow::MainWindow(Settings &settings, const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_clock(clock), m_stack(new QStackedWidget(this)),
      m_person(new QLabel), m_day(new QLabel), m_saved(new QLabel)
{
    setCentralWidget(m_stack);
    for (QLabel *label : {m_person, m_day, m_saved}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 12, 0);
        statusBar()->addWidget(label);
    }
    statusBar()->setSizeGripEnabled(false);
    setWindowIcon(theme::icon(u"lumbung"_s));
    setMinimumSize(leastSize);
    restoreWindow();
    makeParts();
    showStatus();
}

MainWindow::~MainWindow()
{
    m_firstStart->cancel();
    closeRegister();
}

void MainWindow::makeParts()
{
    delete m_firstStart;
    delete m_palette;
    delete m_jobs;
    qDeleteAll(actions());

    m_firstStart = new FirstStart(m_settings, m_clock);
    m_stack->addWidget(m_firstStart);
    connect(m_firstStart, &FirstStart::registerReady, this, &MainWindow::showRegister);
    connect(m_firstStart, &FirstStart::refused, this, &MainWindow::registerRefused);
    connect(m_firstStart, &FirstStart::backWanted, this, [this] {
        if (m_workspace)
            m_stack->setCurrentWidget(m_workspace);
    });
    m_palette = new CommandPalette(this);
    m_jobs = new JobView;
    statusBar()->addPermanentWidget(m_jobs);

    connect(makeAction(ActionId::CommandPalette, this), &QAction::triggered, this, &MainWindow::openPalette);
    connect(makeAction(ActionId::Quit, this), &QAction::triggered, this, &QWidget::close);
    connect(makeAction(ActionId::Help, this), &QAction::triggered, this, [this] {
        if (m_workspace && m_stack->currentWidget() == m_workspace)
            m_workspace->showHelp();
    });
}

void MainWindow::openRegister(const QString &path)
{
    chooseRegister();
    m_firstStart->open(path);
}

void MainWindow::chooseRegister()
{
    m_firstStart->choose(m_store ? m_store->path() : QString());
    m_stack->setCurrentWidget(m_firstStart);
}

void MainWindow::showRegister(const std::shared_ptr<Store> &store)
{
    closeRegister();
    m_store = store;
    m_service = std::make_unique<RegisterService>(*m_store, m_clock);
    connect(m_service.get(), &RegisterService::registerChanged, this, &MainWindow::showSaved);
    buildWorkspace(u"home"_s);
    showStatus();
    Q_EMIT registerShown();
}

void MainWindow::buildWorkspace(const QString &pageId)
{
    dropWorkspace();
    const PageContext context{*m_store, *m_service, m_settings, m_clock};
    m_workspace = new Workspace(context);
    connect(m_workspace, &Workspace::statusMessage, this,
        [this](const QString &message) { statusBar()->showMessage(message, messageShownMs); });
    connect(m_workspace, &Workspace::jobStarted, m_jobs, &JobView::add);
    connect(m_workspace, &Workspace::settingChanged, this, &MainWindow::applySetting);
    connect(m_workspace, &Workspace::otherRegisterWanted, this, &MainWindow::leaveRegister);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->showPage(m_workspace->indexOf(pageId));
}

void MainWindow::leaveRegister()
{
    if (m_jobs->isBusy())
        statusBar()->showMessage(tr("Wait until the running work is finished, or cancel it first."), messageShownMs);
    else if (m_workspace->canLeave())
        chooseRegister();
}

void MainWindow::dropWorkspace()
{
    delete std::exchange(m_workspace, nullptr);
}

void MainWindow::closeRegister()
{
    // Jobs use the store on other threads; it is closed when the last of them has ended.
    m_jobs->cancelAll();
    dropWorkspace();
    QThreadPool::globalInstance()->waitForDone();
    m_service.reset();
    m_store.reset();
}

void MainWindow::applySetting(const char *key)
{
    if (std::strcmp(key, setting::person) == 0)
        showStatus();
    else if (std::strcmp(key, setting::textSize) == 0)
        theme::setTextSize(*qApp, m_settings.value(key).toInt());
    else if (std::strcmp(key, setting::appearance) == 0)
        theme::apply(*qApp, m_settings.text(key));
    else if (std::strcmp(key, setting::language) == 0)
        QMetaObject::invokeMethod(this, &MainWindow::changeLanguage, Qt::QueuedConnection); // the asking page goes away
}

void MainWindow::changeLanguage()
{
    if (m_jobs->isBusy() || !m_workspace->canLeave()) {
        statusBar()->showMessage(tr("The language changes when the program is opened the next time."), messageShownMs);
        return;
    }
    installLanguage(m_settings.text(setting::language));
    makeParts();
    buildWorkspace(u"settings"_s);
    showStatus();
}

void MainWindow::showStatus()
{
    const QString person = m_settings.text(setting::person);
    m_person->setText(person.isEmpty() ? tr("Name not given") : person);
    m_day->setText(tr("As of %1").arg(text::longDate(m_clock.today())));
    if (!m_store) {
        setWindowTitle(u"Lumbung"_s);
        return;
    }
    const QString name = QFileInfo(m_store->path()).completeBaseName();
    setWindowTitle(m_store->isReadOnly() ? tr("%1 (only for reading) – Lumbung").arg(name)
                                         : tr("%1 – Lumbung", "name of the register").arg(name));
}

void MainWindow::showSaved()
{
    m_saved->setText(tr("Saved %1", "date and time").arg(text::longDateTime(m_clock.nowUtc())));
}

void MainWindow::openPalette()
{
    QList<QAction *> offered;
    if (m_workspace && m_stack->currentWidget() == m_workspace) {
        offered = m_workspace->currentPage()->actions();
        offered.append(m_workspace->actions());
    }
    offered.append(actions());
    m_palette->open(offered);
}

void MainWindow::restoreWindow()
{
    resize(usualSize);
    const QByteArray kept = m_settings.value(setting::windowGeometry).toByteArray();
    if (!kept.isEmpty())
        restoreGeometry(kept);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && !m_workspace->canLeave()) {
        event->ignore();
        return;
    }
    if (m_jobs->isBusy() || m_firstStart->isBusy()) {
        event->ignore();
        askToStopJobs();
        return;
    }
    m_settings.set(setting::windowGeometry, saveGeometry());
    event->accept();
}

void MainWindow::askToStopJobs()
{
    auto *question = new QMessageBox(QMessageBox::Question, u"Lumbung"_s,
        tr("Work is still running. Cancel it and quit?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *stop = question->addButton(tr("Cancel the work and quit"), QMessageBox::AcceptRole);
    question->addButton(tr("Keep working"), QMessageBox::RejectRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, stop](QAbstractButton *clicked) {
        if (clicked != stop)
            return;
        const auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
        if (m_jobs->isBusy())
            connect(m_jobs, &JobView::idle, this, &QWidget::close, once);
        else if (m_firstStart->isBusy())
            connect(m_firstStart, &FirstStart::idle, this, &QWidget::close, once);
        else
            close(); // it ended while the question stood there
        m_jobs->cancelAll();
        m_firstStart->cancel();
    });
    question->open();
}

} // namespace lumbung
