// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobview.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace lumbung {

namespace {

constexpr int shownAfterMs = 300;

} // namespace

JobView::JobView(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);

    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    connect(m_cancel, &QToolButton::clicked, this, &JobView::cancelShown);
    setVisible(false);
}

void JobView::add(const QString &what, const QFuture<void> &job)
{
    auto *watcher = new QFutureWatcher<void>(this);
    m_jobs.append({what, watcher});
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, this, &JobView::refresh);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &JobView::refresh);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { remove(watcher); });
    watcher->setFuture(job);
    QTimer::singleShot(shownAfterMs, watcher, [this] {
        setVisible(true);
        refresh();
    });
}

void JobView::cancelAll()
{
    for (const Job &job : std::as_const(m_jobs))
        job.watcher->cancel();
}

void JobView::refresh()
{
    if (m_jobs.isEmpty())
        return;
    const Job &job = m_jobs.last();
    const bool isCancelled = job.watcher->isCanceled();
    const QString step = isCancelled ? tr("being cancelled") : job.watcher->progressText();
    QString text = step.isEmpty() ? job.what : tr("%1: %2", "a job and its step").arg(job.what, step);
    if (m_jobs.size() > 1)
        text = tr("%1 (and %n more)", "jobs", int(m_jobs.size()) - 1).arg(text);
    m_text->setText(text);
    m_bar->setRange(job.watcher->progressMinimum(), job.watcher->progressMaximum());
    m_bar->setValue(job.watcher->progressValue());
    m_cancel->setEnabled(!isCancelled);
}

void JobView::remove(QFutureWatcher<void> *watcher)
{
    m_jobs.removeIf([watcher](const Job &job) { return job.watcher == watcher; });
    watcher->deleteLater();
    refresh();
    if (!m_jobs.isEmpty())
        return;
    setVisible(false);
    Q_EMIT idle();
}

void JobView::cancelShown()
{
    if (m_jobs.isEmpty())
        return;
    m_jobs.last().watcher->cancel();
    refresh();
}

} // namespace lumbung
