// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/latestjob.h"

#include <QSemaphore>
#include <QTest>

#include <functional>
#include <optional>
#include <thread>

using namespace lumbung;

class LatestJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhatWasWorkedOut()
    {
        LatestJob<int> job;
        std::optional<int> answer;
        job.start([](Progress &) { return 42; }, [&](int result) { answer = result; });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, 42);
    }

    void answersOnlyTheLatest()
    {
        LatestJob<int> job;
        QList<int> answers;
        for (int number = 0; number < 50; ++number)
            job.start([number](Progress &) { return number; }, [&](int result) { answers.append(result); });
        QTRY_VERIFY(!answers.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(answers, QList<int>{49});
    }

    void tellsTheOlderWorkToStop()
    {
        LatestJob<int> job;
        QSemaphore begun, stopped;
        const auto endless = [&](Progress &progress) {
            begun.release();
            while (!progress.isCancelled())
                std::this_thread::yield();
            stopped.release();
            return 1;
        };
        QList<int> answers;
        job.start(endless, [&](int result) { answers.append(result); });
        begun.acquire();
        job.start([](Progress &) { return 2; }, [&](int result) { answers.append(result); });
        stopped.acquire();
        QTRY_COMPARE(answers, QList<int>{2});
    }

    void canStartTheNextFromTheAnswer()
    {
        LatestJob<int> job;
        int rounds = 0;
        std::function<void(int)> again = [&](int) {
            if (++rounds < 20)
                job.start([](Progress &) { return 0; }, again);
        };
        job.start([](Progress &) { return 0; }, again);
        QTRY_COMPARE(rounds, 20);
    }

    void hearsNothingAfterCancelling()
    {
        LatestJob<int> job;
        int answers = 0;
        QFuture<int> future = job.start([](Progress &) { return 1; }, [&](int) { ++answers; });
        future.waitForFinished(); // the answer waits for the event loop
        job.cancel();
        QCoreApplication::processEvents();
        job.cancel();
        QCOMPARE(answers, 0);
    }

    void waitsForItsWorkWhenItGoes()
    {
        QSemaphore begun;
        std::atomic_bool ended = false;
        {
            LatestJob<int> job;
            job.start(
                [&](Progress &progress) {
                    begun.release();
                    while (!progress.isCancelled())
                        std::this_thread::yield();
                    ended = true;
                    return 1;
                },
                [](int) {});
            begun.acquire();
        }
        QVERIFY(ended);
    }
};

QTEST_GUILESS_MAIN(LatestJobTest)
#include "tst_latestjob.moc"
