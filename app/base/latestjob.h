// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/base/result.h"

#include <QFutureWatcher>
#include <QList>

#include <memory>
#include <optional>

namespace lumbung {

/// Background work of which only the latest counts: a newer one cancels the older, whose answer is never heard of.
/// Going away cancels and waits, so the work may use what lives as long as its owner. With Qt 6.4 QFuture::cancel()
/// reads freed memory once a continuation of then() has run and its future is gone; a watcher has no such trap.
template <class T>
class LatestJob
{
public:
    LatestJob() = default;
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;
    ~LatestJob()
    {
        cancel();
        for (QFuture<T> &job : m_running)
            job.waitForFinished();
    }

    /// `done(const T &)` is called on this thread, unless something newer was started or cancel() was called before.
    /// `cancelled` is called instead when somebody else cancelled the future.
    template <class Task, class Done>
    QFuture<T> start(Task task, Done done, std::function<void()> cancelled = {})
    {
        cancel();
        m_running.removeIf([](const QFuture<T> &job) { return job.isFinished(); });
        m_watcher.reset(new QFutureWatcher<T>);
        QFutureWatcher<T> *watcher = m_watcher.get();
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
            [this, watcher, done = std::move(done), cancelled = std::move(cancelled)] {
                const QFuture<T> job = watcher->future();
                if (watcher != m_watcher.get())
                    return;
                if (!job.isCanceled())
                    done(job.result());
                else if (cancelled)
                    cancelled();
            });
        const QFuture<T> job = runInBackground(std::move(task));
        m_running.append(job);
        watcher->setFuture(job);
        return job;
    }

    /// Work that stores something: cancelled a moment too late it is done all the same, and `done` is told so. Else it
    /// is told an error of kind Cancelled. T is a Result.
    template <class Task, class Done>
    QFuture<T> startStoring(Task task, Done done)
    {
        const auto outcome = std::make_shared<std::optional<T>>();
        return start(
            [outcome, task = std::move(task)](Progress &progress) -> T {
                *outcome = task(progress);
                return **outcome;
            },
            done,
            [outcome, done] {
                done(*outcome ? **outcome : T(Error{Error::Kind::Cancelled, {}}));
            });
    }

    void cancel()
    {
        m_watcher.reset();
        for (QFuture<T> &job : m_running)
            job.cancel();
    }

private:
    struct Later {
        // It may be the one whose signal is being answered.
        void operator()(QObject *watcher) const
        {
            watcher->disconnect();
            watcher->deleteLater();
        }
    };

    std::unique_ptr<QFutureWatcher<T>, Later> m_watcher;
    QList<QFuture<T>> m_running; ///< also those no longer wanted, until they have stopped
};

} // namespace lumbung
