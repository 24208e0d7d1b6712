// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace lumbung {

/// Long work in the status bar: what is being done, how far, and a button to cancel it. The job begun last is shown;
/// how many others run stands beside it. Work that ends within a moment is not shown at all.
class JobView : public QWidget
{
    Q_OBJECT

public:
    explicit JobView(QWidget *parent = nullptr);

    void add(const QString &what, const QFuture<void> &job);
    bool isBusy() const { return !m_jobs.isEmpty(); }
    void cancelAll();

Q_SIGNALS:
    void idle(); ///< the last job ended

private:
    struct Job {
        QString what;
        QFutureWatcher<void> *watcher = nullptr;
    };

    void refresh();
    void remove(QFutureWatcher<void> *watcher);
    void cancelShown();

    QList<Job> m_jobs;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace lumbung
