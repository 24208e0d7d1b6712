// SPDX-License-Identifier: GPL-3.0-or-later
// Every writing call to the disk fails in turn, once and for good. What was said to be saved is there afterwards, what
// was refused is wholly absent, the register is sound, and the same work done again succeeds.
#include "app/storage/batchstore.h"
#include "app/storage/mergestore.h"
#include "app/storage/store.h"

#include "tests/support/faultyvfs.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace lumbung;
using namespace Qt::StringLiterals;
using lumbung::testing::FaultyDisk;
using lumbung::testing::soundCooperative;

namespace {

const FixedClock fixedClock(QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC));

/// Sanitizers make each opening of a store several times slower: there every third call is let fail, else every one.
#ifdef __SANITIZE_ADDRESS__
constexpr int stride = 3;
#else
constexpr int stride = 1;
#endif
const Author clerk{u"Sari"_s, u"form"_s};

/// What a store holds, as far as the works below can change it.
struct Content {
    qint64 cooperatives = 0;
    QString name;
    qint64 standings = 0;
    bool operator==(const Content &) const = default;
};

/// Some work on a register that holds one cooperative.
struct Work {
    const char *name;
    std::function<Result<void>(Store &)> run;
    Content done; ///< what the register holds after it
    Content untouched{1, u"KUD Sumber Makmur"_s, 1}; ///< and before
    QString model = u"model.lumbung"_s; ///< the register it begins with
    int step = stride; ///< every so many calls fail
};

Result<void> saveNew(Store &store)
{
    auto records = store.cooperatives();
    if (!records)
        return records.error();
    Cooperative record = soundCooperative(u"Koperasi Baru"_s);
    record.nik.clear();
    const Result<Saved> saved = (*records)->save(record, {}, clerk);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> saveChange(Store &store)
{
    auto records = store.cooperatives();
    if (!records)
        return records.error();
    Result<Cooperative> record = (*records)->load(1);
    if (!record)
        return record.error();
    record->name = u"KUD Lain"_s;
    record->facts.type = u"marketing"_s;
    FactChange how;
    how.validFrom = QDate(2025, 1, 1);
    const Result<Saved> saved = (*records)->save(*record, how, clerk);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> import(Store &store)
{
    auto writer = store.beginWriting(clerk);
    if (!writer)
        return writer.error();
    for (int i = 0; i < 40; ++i) {
        const Result<qint64> id = (*writer)->insert({soundCooperative(u"KUD Nomor %1"_s.arg(i)), {}});
        if (!id)
            return id.error();
    }
    return (*writer)->commit();
}

/// Twelve new ones and a change, as one batch.
Result<void> takeInBatch(Store &store)
{
    auto writer = store.beginWriting(clerk, BatchInfo{u"import"_s, u"a.csv"_s, {}, {}, {}});
    if (!writer)
        return writer.error();
    Result<Cooperative> record = (*writer)->load(1);
    if (!record)
        return record.error();
    record->name = u"KUD Dari Berkas"_s;
    record->facts.type = u"marketing"_s;
    if (const Result<Saved> saved = (*writer)->change(*record, {}); !saved)
        return saved.error();
    for (int i = 0; i < 12; ++i) {
        if (const Result<qint64> id = (*writer)->insert({soundCooperative(u"KUD Nomor %1"_s.arg(i)), {}}); !id)
            return id.error();
    }
    return (*writer)->commit();
}

Result<void> undoBatchTaken(Store &store)
{
    auto batches = store.batches();
    if (!batches)
        return batches.error();
    const Result<QList<Batch>> list = (*batches)->list();
    if (!list)
        return list.error();
    Progress progress;
    const Result<UndoneBatch> undone = (*batches)->undo(list->first().action, clerk, u"Salah"_s, progress);
    return undone ? Result<void>() : Result<void>(undone.error());
}

Result<void> mergeTwo(Store &store)
{
    auto merges = store.merges();
    if (!merges)
        return merges.error();
    MergeRequest request;
    request.keep = 1;
    request.absorb = 2;
    request.reason = u"Sama"_s;
    const Result<qint64> merged = (*merges)->merge(request, clerk);
    return merged ? Result<void>() : Result<void>(merged.error());
}

const Work works[] = {
    {"save a new one", saveNew, {2, u"KUD Sumber Makmur"_s, 2}},
    {"save a change", saveChange, {1, u"KUD Lain"_s, 3}},
    {"import", import, {41, u"KUD Sumber Makmur"_s, 41}},
    {"take in a batch", takeInBatch, {13, u"KUD Dari Berkas"_s, 15}, {1, u"KUD Sumber Makmur"_s, 1}, u"model.lumbung"_s,
        5 * stride},
    {"undo a batch", undoBatchTaken, {1, u"KUD Sumber Makmur"_s, 16}, {13, u"KUD Dari Berkas"_s, 15},
        u"batch.lumbung"_s, 7 * stride},
    {"merge two", mergeTwo, {12, u"KUD Dari Berkas"_s, 15}, {13, u"KUD Dari Berkas"_s, 15}, u"batch.lumbung"_s,
        7 * stride},
};

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto store = createStore(m_folder.filePath(u"model.lumbung"_s), fixedClock);
        QVERIFY(store);
        QVERIFY((*(*store)->cooperatives())->save(soundCooperative(), {}, clerk));
        const auto withBatch = createStore(m_folder.filePath(u"batch.lumbung"_s), fixedClock);
        QVERIFY(withBatch);
        QVERIFY((*(*withBatch)->cooperatives())->save(soundCooperative(), {}, clerk));
        QVERIFY(takeInBatch(**withBatch));
    }

    void keepsWhatItSaidAndNothingElse_data()
    {
        QTest::addColumn<int>("work");
        QTest::addColumn<FaultyDisk::Kind>("kind");
        QTest::addColumn<bool>("forGood");
        const std::pair<const char *, FaultyDisk::Kind> kinds[] = {{"error", FaultyDisk::Kind::InputOutput},
            {"full disk", FaultyDisk::Kind::Full}, {"torn write", FaultyDisk::Kind::Torn}};
        for (int work = 0; work < static_cast<int>(std::size(works)); ++work) {
            for (const auto &[name, kind] : kinds) {
                QTest::addRow("%s, %s once", works[work].name, name) << work << kind << false;
                QTest::addRow("%s, %s for good", works[work].name, name) << work << kind << true;
            }
        }
    }

    void keepsWhatItSaidAndNothingElse()
    {
        QFETCH(const int, work);
        QFETCH(const FaultyDisk::Kind, kind);
        QFETCH(const bool, forGood);
        const Content untouched = works[work].untouched;
        FaultyDisk disk;
        disk.countOnly();
        QVERIFY(runOnCopy(works[work]));
        const int calls = disk.calls();
        QVERIFY(calls > 3);
        for (int call = 1; call <= calls; call += works[work].step) {
            disk.failAt(call, kind, forGood);
            const Result<void> answer = runOnCopy(works[work]);
            disk.heal();
            const Result<Content> found = content();
            QVERIFY2(found, qPrintable(u"call %1: "_s.arg(call) + (found ? QString() : found.error().detail)));
            if (answer)
                QVERIFY2(*found == works[work].done, qPrintable(u"acknowledged but absent at call %1"_s.arg(call)));
            else if (answer.error().kind == Error::Kind::Unknown)
                QVERIFY(*found == untouched || *found == works[work].done);
            else
                QVERIFY2(*found == untouched, qPrintable(u"refused but there at call %1"_s.arg(call)));
            if (!answer) {
                QVERIFY(!answer.error().message.isEmpty());
                if (*found == untouched) {
                    QVERIFY(runAgain(works[work]));
                    QVERIFY(*content() == works[work].done);
                }
            }
        }
    }

    void makesARegisterOrNone()
    {
        FaultyDisk disk;
        disk.countOnly();
        QVERIFY(createStore(m_folder.filePath(u"counted.lumbung"_s), fixedClock));
        const int calls = disk.calls();
        for (int call = 1; call <= calls; call += stride) {
            const QString path = m_folder.filePath(u"made-%1.lumbung"_s.arg(call));
            disk.failAt(call, FaultyDisk::Kind::Full, true);
            const bool made = createStore(path, fixedClock).isOk();
            disk.heal();
            if (made)
                QVERIFY(openStore(path, Access::Write, fixedClock));
            else
                QVERIFY2(createStore(path, fixedClock), qPrintable(u"call %1"_s.arg(call)));
        }
    }

    void backsUpWholeOrNotAtAll()
    {
        const QString target = m_folder.filePath(u"cadangan/salinan.lumbung"_s);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"cadangan"_s)));
        const auto store = openStore(m_folder.filePath(u"model.lumbung"_s), Access::Read, fixedClock);
        QVERIFY(store);
        Progress progress;
        FaultyDisk disk;
        disk.countOnly();
        QVERIFY((*store)->backup(target, progress));
        const int calls = disk.calls();
        QVERIFY(calls > 5);
        for (int call = 1; call <= calls; call += stride) {
            QVERIFY(QFile::remove(target));
            disk.failAt(call, FaultyDisk::Kind::Full, true);
            const Result<void> made = (*store)->backup(target, progress);
            disk.heal();
            QCOMPARE(QDir(m_folder.filePath(u"cadangan"_s)).entryList(QDir::Files | QDir::Hidden).size(), made ? 1 : 0);
            if (made)
                QVERIFY(openStore(target, Access::Read, fixedClock));
            else
                QVERIFY((*store)->backup(target, progress));
        }
    }

private:
    QString copyPath() const { return m_folder.filePath(u"copy.lumbung"_s); }

    Result<void> runOnCopy(const Work &work)
    {
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, ".lock"_L1})
            QFile::remove(copyPath() + suffix);
        QFile::copy(m_folder.filePath(work.model), copyPath());
        return runAgain(work);
    }

    Result<void> runAgain(const Work &work) const
    {
        const auto store = openStore(copyPath(), Access::Write, fixedClock);
        if (!store)
            return store.error();
        return work.run(**store);
    }

    Result<Content> content() const
    {
        const auto store = openStore(copyPath(), Access::Write, fixedClock);
        if (!store)
            return store.error();
        Progress progress;
        const Result<StoreReport> report = (*store)->verify(progress);
        if (!report)
            return report.error();
        if (!report->problems.isEmpty())
            return Error{Error::Kind::Damaged, {}, report->problems.join(u'\n')};
        const auto records = (*store)->cooperatives();
        if (!records)
            return records.error();
        const Result<Cooperative> first = (*records)->load(1);
        if (!first)
            return first.error();
        return Content{report->cooperatives, first->name, report->standings};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
