// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/registerservice.h"

#include "app/services/atwork.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

namespace {

Cooperative soundRecord()
{
    Cooperative record;
    record.name = u"KUD Sumber Rejeki"_s;
    record.legalNumber = u"8157/BH/VI"_s;
    record.legalDate = QDate(1975, 6, 12);
    record.facts.regency = u"33.01"_s;
    record.facts.type = u"producer"_s;
    record.facts.status = u"active"_s;
    return record;
}

const Author author{u"Sri"_s, u"form"_s};

} // namespace

class RegisterServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Store>> store = createStore(m_folder->filePath(u"a.lumbung"_s), m_clock);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        m_store = std::move(*store);
        m_service = std::make_unique<RegisterService>(*m_store, m_clock);
    }

    void cleanup()
    {
        m_service.reset();
        m_store.reset();
    }

    void findsWhoIsAtWorkInOnePlace()
    {
        Settings settings{QString()};
        QProcessEnvironment computer;
        QCOMPARE(atWork(settings, u"form"_s, computer).name, QString());
        computer.insert(u"LOGNAME"_s, u"budi"_s);
        QCOMPARE(atWork(settings, u"form"_s, computer).name, u"budi"_s);
        computer.insert(u"USER"_s, u"kantor"_s);
        QCOMPARE(atWork(settings, u"form"_s, computer).name, u"kantor"_s);
        settings.set(setting::person, u"  Sri  Wahyuni "_s);
        QCOMPARE(atWork(settings, u"form"_s, computer).name, u"Sri Wahyuni"_s);
        QCOMPARE(atWork(settings, u"form"_s, computer).source, u"form"_s);
    }

    void computesTheKindFromTheAnswers()
    {
        Cooperative record = soundRecord();
        record.facts.producing = u"no"_s;
        record.facts.kind = u"kindII"_s;
        QCOMPARE(RegisterService::prepared(record).facts.kind, u"notProduction"_s);

        const Result<Saved> saved = m_service->saveNow(record, {}, author);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(loaded(saved->id).facts.kind, u"notProduction"_s);
    }

    void savesAndTells()
    {
        const QSignalSpy changed(m_service.get(), &RegisterService::registerChanged);
        const Result<Saved> saved = m_service->saveNow(soundRecord(), {}, author);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<qint64>>(), QList<qint64>{saved->id});
        QCOMPARE(loaded(saved->id).name, u"KUD Sumber Rejeki"_s);
    }

    void savesNothingWhenARuleObjects()
    {
        const QSignalSpy changed(m_service.get(), &RegisterService::registerChanged);
        Cooperative record = soundRecord();
        record.nik = u"12"_s;
        record.legalDate = QDate(2030, 1, 1); // after the clock's day
        const Findings findings = m_service->check(record);
        QVERIFY(findings.isBlocking());

        const Result<Saved> saved = m_service->saveNow(record, {}, author);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Invalid);
        for (const Finding &finding : findings.list)
            QCOMPARE(saved.error().message.contains(finding.message), finding.severity == Severity::Error);
        QVERIFY(changed.isEmpty());
        Progress progress;
        QVERIFY((*m_store->lists())->ids({}, {}, progress)->isEmpty());
    }

    void asksTheRulesAsOfTheClocksDay()
    {
        Cooperative record = soundRecord();
        record.legalDate = QDate(2026, 1, 6);
        QVERIFY(m_service->check(record).isBlocking());
        m_clock.advance(24 * 3600 * 1000);
        QVERIFY(!m_service->check(record).isBlocking());
        m_clock.advance(-24 * 3600 * 1000);
    }

    void savesInTheBackgroundAndTellsBeforeItAnswers()
    {
        QSignalSpy changed(m_service.get(), &RegisterService::registerChanged);
        qsizetype toldBefore = -1;
        Result<Saved> answer = Error{};
        const QFuture<void> done
            = m_service->save(soundRecord(), {}, author).then(this, [&](const Result<Saved> &saved) {
                  toldBefore = changed.size();
                  answer = saved;
              });
        QTRY_VERIFY(done.isFinished());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(toldBefore, 1);
        QCOMPARE(loaded(answer->id).name, u"KUD Sumber Rejeki"_s);
    }

    void answersInTheBackgroundWhenARuleObjects()
    {
        const QSignalSpy changed(m_service.get(), &RegisterService::registerChanged);
        Cooperative record = soundRecord();
        record.name.clear();
        const QFuture<Result<Saved>> future = m_service->save(record, {}, author);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, Error::Kind::Invalid);
        QVERIFY(changed.isEmpty());
    }

    void passesConflictsOn()
    {
        const Result<Saved> first = m_service->saveNow(soundRecord(), {}, author);
        Cooperative mine = loaded(first->id);
        Cooperative other = mine;
        other.name = u"KUD Sumber Makmur"_s;
        QVERIFY(m_service->saveNow(other, {}, author));
        mine.name = u"KUD Sumber Jaya"_s;
        const Result<Saved> second = m_service->saveNow(mine, {}, author);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QCOMPARE(loaded(first->id).name, u"KUD Sumber Makmur"_s);
    }

private:
    Cooperative loaded(qint64 id)
    {
        const Result<Cooperative> record = (*m_store->cooperatives())->load(id);
        return record ? *record : Cooperative();
    }

    FixedClock m_clock{QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RegisterService> m_service;
};

QTEST_GUILESS_MAIN(RegisterServiceTest)
#include "tst_registerservice.moc"
