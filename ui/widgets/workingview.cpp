// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workingview.h"

#include "ui/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumbung {

WorkingView::WorkingView(QWidget *parent)
    : QWidget(parent), m_what(new QLabel), m_step(new QLabel), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch();
    for (QWidget *widget : QList<QWidget *>{m_what, m_bar, m_step})
        column->addWidget(widget);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);

    theme::scaleFont(m_what, 1.3, true);
    m_what->setTextFormat(Qt::PlainText);
    m_step->setTextFormat(Qt::PlainText);
    theme::subdue(m_step);
    m_bar->setTextVisible(false);
    m_cancel->setAutoDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_step->setText(tr("It is being cancelled…"));
        if (m_watcher)
            m_watcher->cancel();
        Q_EMIT cancelWanted();
    });
}

void WorkingView::watch(const QString &what, const QFutureWatcherBase &watcher)
{
    m_what->setText(what);
    m_step->clear();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
    connect(&watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&watcher, &QFutureWatcherBase::progressTextChanged, m_step, [this](const QString &step) {
        if (m_cancel->isEnabled())
            m_step->setText(step);
    });
}

void WorkingView::follow(const QString &what, const QFuture<void> &job)
{
    m_watcher = std::make_unique<QFutureWatcher<void>>();
    watch(what, *m_watcher);
    m_watcher->setFuture(job);
}

} // namespace lumbung
