// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QString>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <type_traits>

namespace lumbung {

/// How far a long task is, and whether it is still wanted. The task knows nothing of threads:
/// it reports steps and asks isCancelled() often.
class Progress
{
public:
    Progress() = default;
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    virtual ~Progress() = default;

    /// `done` of `total` (0: unknown) with what is being done, in words.
    virtual void report(qint64 done, qint64 total, const QString &what)
    {
        Q_UNUSED(done)
        Q_UNUSED(total)
        Q_UNUSED(what)
    }
    virtual bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }

private:
    std::atomic_bool m_cancelled = false;
};

/// Hands progress to a callback, on the task's own thread.
class ReportingProgress : public Progress
{
public:
    using Callback = std::function<void(qint64 done, qint64 total, const QString &what)>;
    explicit ReportingProgress(Callback callback) : m_callback(std::move(callback)) { }
    void report(qint64 done, qint64 total, const QString &what) override { m_callback(done, total, what); }

private:
    Callback m_callback;
};

namespace detail {

/// Progress through a QPromise: a QFutureWatcher sees the steps, QFuture::cancel() cancels.
template <class T>
class PromiseProgress : public Progress
{
public:
    explicit PromiseProgress(QPromise<T> &promise) : m_promise(promise) { }
    void report(qint64 done, qint64 total, const QString &what) override
    {
        constexpr int scale = 1000;
        m_promise.setProgressRange(0, total > 0 ? scale : 0);
        m_promise.setProgressValueAndText(total > 0 ? static_cast<int>(done * scale / total) : 0, what);
    }
    bool isCancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<T> &m_promise;
};

} // namespace detail

/// Runs `task(Progress &)` on a worker thread. Use `.then(context, …)` for the result and
/// `.onCanceled(context, …)`; cancelling the future tells the task through isCancelled().
template <class Task>
auto runInBackground(Task task) -> QFuture<std::invoke_result_t<Task, Progress &>>
{
    using T = std::invoke_result_t<Task, Progress &>;
    return QtConcurrent::run([task = std::move(task)](QPromise<T> &promise) mutable {
        detail::PromiseProgress<T> progress(promise);
        promise.addResult(task(static_cast<Progress &>(progress)));
    });
}

} // namespace lumbung
