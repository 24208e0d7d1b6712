// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decision.h"

#include "app/storage/store.h"
#include "tests/support/records.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace lumbung;
using namespace Qt::StringLiterals;
using lumbung::testing::soundCooperative;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC);
const Author clerk{u"Sari"_s, u"form"_s};

int runSql(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    int code = sqlite3_open(path.toUtf8().constData(), &handle);
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    return code;
}

} // namespace

/// Answers as text, and what the store keeps of every decision.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(noon);
        m_store = *createStore(path(), *m_clock);
        m_records = *m_store->cooperatives();
    }

    void cleanup()
    {
        m_records.reset();
        m_store.reset();
    }

    void readsBackTheAnswersItWrites_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one") << u"producing=no"_s << u"producing=no"_s;
        QTest::newRow("all")
            << u"producing=yes,ownUnit=yes,stages=stageStart|stageEnd,services=svcMarketing,trades=farmers|fishers"_s
            << u"producing=yes,ownUnit=yes,stages=stageStart|stageEnd,services=svcMarketing,trades=farmers|fishers"_s;
        QTest::newRow("labels in any order")
            << u" trades = Nelayan|Petani , producing=Ya"_s << u"producing=yes,trades=farmers|fishers"_s;
    }

    void readsBackTheAnswersItWrites()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, text);
        const Result<StandingFacts> answers = parseAnswers(written);
        QVERIFY2(answers, qPrintable(answers ? QString() : answers.error().message));
        QCOMPARE(answersText(*answers), text);
        QVERIFY(haveSameAnswers(*parseAnswers(text), *answers));
    }

    void namesEveryBasis()
    {
        for (const DecisionBasis basis :
            {DecisionBasis::Answered, DecisionBasis::Confirmed, DecisionBasis::Imported, DecisionBasis::Overridden}) {
            QCOMPARE(basisOf(basisCode(basis)), std::optional(basis));
            QVERIFY(!basisTitle(basis).isEmpty());
        }
        QVERIFY(!basisOf(u"guessed"_s));
    }

    void keepsADecisionForEveryChangeOfAnswers()
    {
        Cooperative record = soundCooperative();
        record = saveNew(record);
        QVERIFY(m_records->decisions(record.id)->isEmpty());
        record.facts.producing = u"no"_s;
        record.facts.kind = u"notProduction"_s;
        FactChange how;
        how.validFrom = QDate(2025, 7, 1);
        const Result<Saved> saved = m_records->save(record, how, clerk);
        QVERIFY(saved);
        record.revision = saved->revision;
        m_clock->advance(60000);
        how.decision = {u"1"_s, u"not-production"_s, DecisionBasis::Overridden, u"Kunjungan"_s};
        const Result<Saved> repeated = m_records->save(record, how, {u"Budi"_s, u"cli"_s});
        QVERIFY(repeated);
        QCOMPARE(*repeated, (Saved{record.id, record.revision, 0}));

        const Result<QList<Decision>> decisions = m_records->decisions(record.id);
        QVERIFY(decisions);
        QCOMPARE(decisions->size(), 2);
        const Decision &newest = decisions->first();
        QCOMPARE(newest.basis, DecisionBasis::Overridden);
        QCOMPARE(newest.reason, u"Kunjungan"_s);
        QCOMPARE(newest.author, u"Budi"_s);
        QCOMPARE(newest.at, noon.addMSecs(60000));
        const Decision &first = decisions->last();
        QCOMPARE(first.basis, DecisionBasis::Answered);
        QCOMPARE(first.scheme, u"1"_s);
        QCOMPARE(first.rule, u"not-production"_s);
        QCOMPARE(first.kind, u"notProduction"_s);
        QCOMPARE(first.producing, u"no"_s);
        QCOMPARE(first.validFrom, QDate(2025, 7, 1));
        QCOMPARE(first.author, u"Sari"_s);
        QCOMPARE(first.source, u"form"_s);
    }

    void savesNoDecisionWithAnotherFact()
    {
        Cooperative record = soundCooperative();
        record.facts.producing = u"no"_s;
        record = saveNew(record);
        QCOMPARE(m_records->decisions(record.id)->size(), 1);
        record.facts.status = u"inactive"_s;
        QVERIFY(m_records->save(record, {}, clerk));
        QCOMPARE(m_records->decisions(record.id)->size(), 1);
    }

    void keepsImportedDecisionsInTheirOrder()
    {
        Cooperative record = soundCooperative();
        Standing begin;
        begin.validFrom = record.founding();
        begin.facts = record.facts;
        begin.validTo = QDate(2010, 1, 1);
        Standing middle = begin;
        middle.validFrom = begin.validTo;
        middle.validTo = QDate(2015, 1, 1);
        middle.facts.producing = u"no"_s;
        middle.facts.kind = u"notProduction"_s;
        Standing last = middle;
        last.validFrom = middle.validTo;
        last.validTo = {};
        last.facts.status = u"inactive"_s;
        record.facts = last.facts;
        auto writer = m_store->beginWriting({u"Sari"_s, u"import: a.csv"_s});
        const Result<qint64> id = (*writer)->insert({record, Timeline({begin, middle, last})});
        QVERIFY(id);
        QVERIFY((*writer)->commit());
        writer->reset();
        const Result<QList<Decision>> decisions = m_records->decisions(*id);
        QCOMPARE(decisions->size(), 1);
        QCOMPARE(decisions->first().basis, DecisionBasis::Imported);
        QCOMPARE(decisions->first().validFrom, QDate(2010, 1, 1));
        QCOMPARE(decisions->first().rule, u"not-production"_s);
    }

    void noticesADecisionThatDoesNotHold()
    {
        Cooperative record = soundCooperative();
        record.facts.producing = u"no"_s;
        saveNew(record);
        Progress progress;
        QVERIFY(m_store->verify(progress)->problems.isEmpty());
        QCOMPARE(runSql(path(),
                     "insert into decision select 99, action_id, cooperative_id, scheme, rule, kind, 'yes', own_unit,"
                     " stages, services, trades, basis, reason, valid_from from decision;"
                     "insert into coding_sample values (1, 1, 'Uji', 7, 2, 2)"),
            SQLITE_OK);
        QCOMPARE(m_store->verify(progress)->problems.size(), 2);
    }

private:
    QString path() const { return m_folder->filePath(u"register.lumbung"_s); }

    Cooperative saveNew(Cooperative record)
    {
        const Result<Saved> saved = m_records->save(record, {}, clerk);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().detail));
        record.id = saved->id;
        record.revision = saved->revision;
        return record;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CooperativeStore> m_records;
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
