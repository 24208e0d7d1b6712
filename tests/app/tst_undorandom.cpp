// SPDX-License-Identifier: GPL-3.0-or-later
// Batches by lot, one on another, with edits between, and taken back from the last to the first: after each undo the
// register is as it was before that batch, save for what was edited since; what was known at every moment stays known.
#include "app/domain/indicator.h"
#include "app/publish/bridging.h"
#include "app/storage/batchstore.h"
#include "tests/support/randomrecord.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::countsOf;
using lumbung::testing::dumpOf;
using lumbung::testing::RandomRecord;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int rounds = 3;
#else
constexpr int rounds = 12;
#endif
constexpr int recordsAtFirst = 12;
const Author clerk{u"Sari"_s, u"form"_s};
using Dump = QMap<qint64, QString>;

/// A batch, with what was known before it.
struct Step {
    qint64 action = 0;
    Dump before;
    QDateTime momentBefore;
    QStringList countsBefore;
    QSet<qint64> editedSince;
};

} // namespace

class TestUndoRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackFromTheLastToTheFirst_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= rounds; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void takesBackFromTheLastToTheFirst()
    {
        QFETCH(const int, seed);
        RandomRecord random{quint32(seed)};
        QTemporaryDir folder;
        FixedClock clock(QDateTime(QDate(2025, 1, 1), QTime(3, 0), Qt::UTC));
        const auto store = *createStore(folder.filePath(u"acak.lumbung"_s), clock);
        const auto records = *store->cooperatives();
        const auto batches = *store->batches();
        int number = 0;
        for (; number < recordsAtFirst; ++number)
            QVERIFY(records->save(random.fresh(number), {}, clerk));

        QList<Step> steps;
        for (int round = 0; round < 3; ++round) {
            Step step;
            clock.advance(3600000);
            step.momentBefore = clock.nowUtc();
            clock.advance(3600000);
            step.before = dumpOf(*store);
            step.countsBefore = countsOf(*store, {});
            step.action = takeIn(*store, random, number);
            QVERIFY(step.action > 0);
            steps.append(step);
            clock.advance(3600000);
            for (const qint64 id : edit(*store, random)) {
                for (Step &earlier : steps)
                    earlier.editedSince.insert(id);
            }
        }

        Progress progress;
        while (!steps.isEmpty()) {
            const Step step = steps.takeLast();
            const Dump with = dumpOf(*store);
            const QList<qint64> touched = *batches->cooperativesOf(step.action);
            clock.advance(3600000);
            const QDateTime momentWith = clock.nowUtc();
            clock.advance(3600000);
            const QStringList countsWith = countsOf(*store, momentWith);
            const Result<UndoneBatch> undone = batches->undo(step.action, clerk, {}, progress);
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message + undone.error().detail));
            const Dump after = dumpOf(*store);
            QSet<qint64> kept;
            for (const KeptRecord &record : undone->kept) {
                kept.insert(record.id);
                QVERIFY(!record.why.isEmpty());
            }
            QCOMPARE(undone->undone.size() + kept.size(), touched.size());
            for (const qint64 id : touched)
                QCOMPARE(kept.contains(id), step.editedSince.contains(id));
            for (const qint64 id : QSet<qint64>(with.keyBegin(), with.keyEnd()))
                QCOMPARE(after.value(id), undone->undone.contains(id) ? step.before.value(id) : with.value(id));
            for (const qint64 id : undone->withdrawn)
                QVERIFY(!after.contains(id));
            QCOMPARE(countsOf(*store, step.momentBefore), step.countsBefore);
            QCOMPARE(countsOf(*store, momentWith), countsWith);
            const Result<StoreReport> report = store->verify(progress);
            QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
            checkBridge(*store, momentWith);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    /// New ones and changes to some of those there; the batch's number.
    static qint64 takeIn(Store &store, RandomRecord &random, int &number)
    {
        Progress progress;
        const QList<qint64> ids = *(*store.lists())->ids({}, {SortKey::Id}, progress);
        auto writer = store.beginWriting(
            {u"Budi"_s, u"import: acak.csv"_s}, BatchInfo{u"import"_s, u"acak.csv"_s, QString(64, u'a'), {}, {}});
        if (!writer)
            return 0;
        for (int i = random.below(5); i > 0; --i) {
            if (!(*writer)->insert({random.fresh(number++), {}}))
                return 0;
        }
        for (const qint64 id : ids) {
            if (!random.chance(60))
                continue;
            Cooperative record = *(*writer)->load(id);
            random.change(record, 25);
            if (!(*writer)->change(record, random.how()))
                return 0;
        }
        const qint64 action = (*writer)->action();
        return (*writer)->commit() ? action : 0;
    }

    /// Changes about every sixth record by hand; their ids.
    static QList<qint64> edit(Store &store, RandomRecord &random)
    {
        Progress progress;
        const auto records = store.cooperatives();
        QList<qint64> edited;
        const QList<qint64> ids = *(*store.lists())->ids({}, {SortKey::Id}, progress);
        for (const qint64 id : ids) {
            if (!random.chance(16))
                continue;
            Cooperative record = *(*records)->load(id);
            random.change(record, 20);
            const Result<Saved> saved = (*records)->save(record, random.how(), clerk);
            if (saved && saved->changes > 0)
                edited.append(id);
        }
        return edited;
    }

    /// From what was known with the batch to what is known now: every difference has a block, nothing is left over.
    static void checkBridge(Store &store, const QDateTime &momentWith)
    {
        Progress progress;
        Filter filter;
        filter.asOf = QDate(2020, 6, 30);
        filter.asKnown = momentWith;
        BridgeEnd from, to;
        from.filter = filter;
        to.filter = filter;
        to.filter.asKnown = {};
        to.filter.asOf = QDate(2023, 6, 30);
        const Result<Bridge> bridge = makeBridge(store, from, to, progress);
        QVERIFY2(bridge, qPrintable(bridge ? QString() : bridge.error().message));
        QCOMPARE(bridge->residual({}), 0);
        for (const QString &regency : bridge->regencies())
            QCOMPARE(bridge->residual(regency), 0);
    }
};

QTEST_GUILESS_MAIN(TestUndoRandom)
#include "tst_undorandom.moc"
