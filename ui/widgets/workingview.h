// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lumbung {

/// A whole page for work that the person waits for: what is being done, how far, and a button to cancel.
class WorkingView : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingView(QWidget *parent = nullptr);

    /// Call before the watcher gets its future.
    void watch(const QString &what, const QFutureWatcherBase &watcher);
    void follow(const QString &what, const QFuture<void> &job); ///< the button cancels it

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel *m_what;
    QLabel *m_step;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    std::unique_ptr<QFutureWatcher<void>> m_watcher; ///< of what is followed
};

} // namespace lumbung
