// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/classificationqueue.h"

#include "app/rules/rulebook.h"
#include "app/services/classification.h"
#include "app/storage/codingstore.h"
#include "tests/support/records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC);
const Author clerk{u"Sari"_s, u"form"_s};

Cooperative classifiedAs(const QString &name, const QString &answers)
{
    Cooperative record = testing::soundCooperative(name);
    record.nik.clear();
    record.facts = classified(withAnswers(record.facts, *parseAnswers(answers)));
    return record;
}

QString told(const QueueItem &item)
{
    QStringList reasons;
    for (const QueueReason reason : item.reasons)
        reasons.append(QString::number(static_cast<int>(reason)));
    return QString::number(item.id) + u' ' + reasons.join(u'+');
}

} // namespace

class TestClassificationQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *createStore(m_folder->filePath(u"a.lumbung"_s), m_clock);
        m_records = *m_store->cooperatives();
        Cooperative rice = classifiedAs(u"KUD Padi"_s, {}); // 1
        rice.activity = u"Menggiling gabah anggota di penggilingan milik koperasi dan menjual berasnya"_s;
        save(rice);
        save(classifiedAs(u"KUD Toko"_s, u"producing=no"_s)); // 2: a Produsen, productive group
        save(classifiedAs( // 3: nothing to look at
            u"KUD Susu"_s, u"producing=yes,ownUnit=no,services=svcMarketing,trades=cattleKeepers"_s));
        Cooperative older
            = classifiedAs(u"KUD Lama"_s, u"producing=yes,ownUnit=no,services=svcMarketing,trades=farmers"_s); // 4
        older.facts.kind = u"kindII"_s;
        older.facts.regency = u"33.01"_s;
        older.facts.stages = u"stageEnd"_s;
        save(older);
        Cooperative gone = classifiedAs(u"KUD Bubar"_s, {}); // 5
        gone.facts.status = u"dissolved"_s;
        save(gone);
    }

    void cleanup()
    {
        m_records.reset();
        m_store.reset();
    }

    void findsWhatIsToBeLookedAt() { QCOMPARE(queue({}), (QStringList{u"1 0"_s, u"2 1"_s, u"4 2"_s})); }

    void narrowsTheQueue_data()
    {
        QTest::addColumn<QueueRequest>("request");
        QTest::addColumn<QStringList>("found");
        QueueRequest request;
        request.reasons = {QueueReason::Contradictory, QueueReason::SchemeChanged};
        QTest::newRow("by reason") << request << QStringList{u"2 1"_s, u"4 2"_s};
        request = {};
        request.regencies = {u"33.01"_s};
        QTest::newRow("by regency") << request << QStringList{u"4 2"_s};
        request = {};
        request.groups = {u"kpri"_s};
        QTest::newRow("by group") << request << QStringList{};
        request = {};
        request.onlyIds = {3, 2};
        QTest::newRow("by number") << request << QStringList{u"2 1"_s};
        request = {};
        request.minConfidence = 1.01;
        QTest::newRow("by confidence") << request << QStringList{};
    }

    void narrowsTheQueue()
    {
        QFETCH(const QueueRequest, request);
        QTEST(queue(request), "found");
    }

    void saysWhatToCheckAndWhatIsProposed()
    {
        const QList<QueueItem> found = items({});
        QCOMPARE(found.at(0).proposedKind, u"kindII"_s);
        QVERIFY(found.at(0).confidence > 0.5);
        QCOMPARE(found.at(0).name, u"KUD Padi"_s);
        QCOMPARE(found.at(0).regency, u"33.22"_s);
        QStringList rules;
        for (const Finding &finding : found.at(1).findings) {
            rules.append(finding.ruleId);
            QVERIFY(!finding.message.isEmpty());
        }
        QCOMPARE(rules, (QStringList{u"kind-not-production"_s, u"kind-against-group"_s}));
    }

    void putsWhatWasSkippedLastUntilItIsDecided()
    {
        QVERIFY((*m_store->codings())->addSkip(1, u"Telepon dulu"_s, clerk));
        QCOMPARE(queue({}), (QStringList{u"2 1"_s, u"4 2"_s, u"1 0"_s}));
        QCOMPARE(items({}).last().skipNote, u"Telepon dulu"_s);
        RegisterService service(*m_store, m_clock);
        QVERIFY(classifyNow(service,
            {.cooperative = 1,
                .answers = *parseAnswers(u"producing=yes,ownUnit=yes,stages=stageEnd,trades=farmers"_s),
                .reason = {},
                .validFrom = {}},
            clerk));
        QCOMPARE(queue({}), (QStringList{u"2 1"_s, u"4 2"_s}));
    }

    void namesEveryContradictionThatTheRulebookKnows()
    {
        for (const QString &id : contradictionRules())
            QVERIFY2(rulebook().find(id), qPrintable(id));
    }

    void listsWhatANewSchemeWouldChangeAndChangesNothing()
    {
        Progress progress;
        Scheme other = currentScheme();
        for (SchemeRule &rule : other.rules) {
            if (rule.id == "not-production"_L1)
                rule.outcome = u"unclassified"_s;
        }
        const Result<QList<SchemeDifference>> found = schemeDifferences(*m_store, other, progress);
        QVERIFY(found);
        QCOMPARE(*found,
            (QList<SchemeDifference>{{4, u"KUD Lama"_s, u"kindII"_s, u"kindI"_s},
                {2, u"KUD Toko"_s, u"notProduction"_s, u"unclassified"_s}}));
        QCOMPARE(m_records->load(2)->facts.kind, u"notProduction"_s);
        QCOMPARE(m_records->load(2)->revision, 1);
    }

private:
    void save(const Cooperative &record)
    {
        const Result<Saved> saved = m_records->save(record, {}, clerk);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    }

    QList<QueueItem> items(const QueueRequest &request)
    {
        Progress progress;
        const Result<QList<QueueItem>> found = classificationQueue(*m_store, request, m_clock.today(), progress);
        return found ? *found : QList<QueueItem>();
    }

    QStringList queue(const QueueRequest &request)
    {
        QStringList lines;
        for (const QueueItem &item : items(request))
            lines.append(told(item));
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{noon};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CooperativeStore> m_records;
};

QTEST_GUILESS_MAIN(TestClassificationQueue)
#include "tst_classificationqueue.moc"
