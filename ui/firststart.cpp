// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart.h"

#include "app/base/log.h"
#include "ui/firststartchoice.h"
#include "ui/firststartimport.h"
#include "ui/firststartsummary.h"
#include "ui/widgets/workingview.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

namespace {

bool isSameFile(const QString &one, const QString &other)
{
    return !one.isEmpty() && QFileInfo(one) == QFileInfo(other);
}

} // namespace

FirstStart::FirstStart(Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_clock(clock), m_stack(new QStackedWidget(this)),
      m_choice(new FirstStartChoice(settings)), m_import(new FirstStartImport(settings)),
      m_summary(new FirstStartSummary(settings)), m_working(new WorkingView)
{
    for (QWidget *page : QList<QWidget *>{m_choice, m_import, m_summary, m_working})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    joinPages();
}

void FirstStart::joinPages()
{
    connect(m_choice, &FirstStartChoice::emptyWanted, this, &FirstStart::makeEmpty);
    connect(m_choice, &FirstStartChoice::exampleWanted, this, &FirstStart::makeExample);
    connect(m_choice, &FirstStartChoice::openWanted, this, [this](const QString &path) {
        open(path);
        m_isChosen = true;
    });
    connect(m_choice, &FirstStartChoice::backWanted, this, &FirstStart::backWanted);
    connect(m_choice, &FirstStartChoice::importWanted, this, [this] {
        m_stack->setCurrentWidget(m_import);
        m_import->begin();
    });

    connect(m_import, &FirstStartImport::backWanted, this, [this] { m_stack->setCurrentWidget(m_choice); });
    connect(m_import, &FirstStartImport::importWanted, this,
        [this](const ImportRequest &request) { import(m_choice->path(), request); });

    connect(m_summary, &FirstStartSummary::accepted, this, [this] {
        remember(m_path);
        Q_EMIT registerReady(std::exchange(m_imported, {}).store);
    });
    connect(m_summary, &FirstStartSummary::discarded, this, &FirstStart::discardImport);
    connect(m_working, &WorkingView::cancelWanted, this, &FirstStart::cancel);
}

void FirstStart::choose(const QString &openPath)
{
    m_openPath = openPath;
    m_choice->begin(!openPath.isEmpty());
    m_stack->setCurrentWidget(m_choice);
}

void FirstStart::open(const QString &path, Access access)
{
    if (isSameFile(m_openPath, path)) {
        Q_EMIT backWanted();
        return;
    }
    m_path = path;
    m_isNew = m_isChosen = false;
    const Clock *clock = &m_clock;
    start(tr("The register is being opened"),
        runInBackground([path, access, clock](Progress &) { return openRegisterFile(path, access, *clock); }));
}

void FirstStart::makeEmpty(const QString &path)
{
    m_path = path;
    m_isNew = m_isChosen = true;
    const Clock *clock = &m_clock;
    start(tr("The register is being made"),
        runInBackground([path, clock](Progress &) { return makeEmptyRegister(path, *clock); }));
}

void FirstStart::makeExample(const QString &path)
{
    m_path = path;
    m_isNew = m_isChosen = true;
    const Clock *clock = &m_clock;
    start(tr("The example data is being made"),
        runInBackground([path, clock](Progress &progress) { return makeExampleRegister(path, *clock, progress); }));
}

void FirstStart::import(const QString &path, const ImportRequest &request)
{
    m_path = path;
    m_isNew = m_isChosen = true;
    const Clock *clock = &m_clock;
    start(tr("The file is being imported"), runInBackground([path, request, clock](Progress &progress) {
        return makeImportedRegister(path, request, *clock, progress);
    }));
}

void FirstStart::start(const QString &what, const QFuture<Result<OpenedRegister>> &job)
{
    Q_ASSERT(!m_job);
    m_job = new QFutureWatcher<Result<OpenedRegister>>(this);
    connect(m_job, &QFutureWatcherBase::finished, this, &FirstStart::finish);
    m_working->watch(what, *m_job);
    m_stack->setCurrentWidget(m_working);
    m_job->setFuture(job);
}

void FirstStart::cancel()
{
    if (m_job)
        m_job->cancel();
}

void FirstStart::finish()
{
    QFutureWatcher<Result<OpenedRegister>> *job = std::exchange(m_job, nullptr);
    const bool isDone = !job->isCanceled() && job->future().resultCount() > 0;
    const Result<OpenedRegister> result
        = isDone ? job->result() : Result<OpenedRegister>(Error{Error::Kind::Cancelled, {}, {}});
    job->deleteLater();

    if (result)
        showOpened(*result);
    else
        tellError(result.error());
    Q_EMIT idle();
}

void FirstStart::showOpened(const OpenedRegister &opened)
{
    if (!opened.import) {
        remember(m_path);
        Q_EMIT registerReady(opened.store);
        return;
    }
    m_imported = opened;
    m_summary->showSummary(*opened.import);
    m_stack->setCurrentWidget(m_summary);
}

void FirstStart::tellError(const Error &error)
{
    m_stack->setCurrentWidget(m_choice);
    if (error.kind == Error::Kind::Cancelled) {
        m_choice->tellCancelled();
        return;
    }
    m_choice->tellError(logged(error).message);
    Q_EMIT refused(error.message);
    if (error.kind == Error::Kind::Locked) {
        m_choice->offer(tr("Open for reading only"), [this, path = m_path] { open(path, Access::Read); });
        m_choice->offer(tr("Try again"), [this, path = m_path] { open(path); });
    } else if (m_isNew && QFileInfo::exists(m_path)) {
        m_choice->offer(tr("Open this register"), [this, path = m_path] { open(path); });
    }
}

void FirstStart::remember(const QString &path)
{
    if (m_isChosen)
        m_settings.set(setting::storePath, QFileInfo(path).absoluteFilePath());
}

void FirstStart::discardImport()
{
    m_imported = {}; // closes the register, which nobody else has seen
    removeRegisterFile(m_path);
    m_stack->setCurrentWidget(m_import);
}

QString FirstStart::message() const
{
    return m_choice->message();
}

} // namespace lumbung
