// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/duplicatesearch.h"

#include "tests/support/records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lumbung;
using namespace Qt::StringLiterals;
using lumbung::testing::soundCooperative;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC);
const Author clerk{u"Sari"_s, u"form"_s};

Cooperative named(const QString &name, const QString &legalNumber)
{
    Cooperative record = soundCooperative(name);
    record.nik.clear();
    record.legalNumber = legalNumber;
    return record;
}

} // namespace

/// What the store gives for comparing, and which pairs it keeps as two cooperatives.
class TestDuplicateStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(noon);
        m_store = *createStore(m_folder->filePath(u"a.lumbung"_s), *m_clock);
        m_records = *m_store->cooperatives();
        m_duplicates = *m_store->duplicates();
    }

    void cleanup()
    {
        m_duplicates.reset();
        m_records.reset();
        m_store.reset();
    }

    void givesWhatIsComparedOfTheCurrentStanding()
    {
        Cooperative record = named(u"KUD Dewi Ratih"_s, u"8804/BH/VI"_s);
        record.district.clear();
        record.districtText = u"Somokaton"_s;
        const qint64 id = save(record);
        Cooperative moved = *m_records->load(id);
        moved.facts.regency = u"33.10"_s;
        QVERIFY(m_records->save(moved, {.validFrom = QDate(2026, 1, 1), .event = {}, .basis = {}}, clerk));
        save(named(u"KSU Sido Rukun"_s, u"244/BH/XIV.8/2009"_s));

        Progress progress;
        const QList<DuplicateSubject> all = *m_duplicates->subjects({}, progress);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].name, u"KUD Dewi Ratih"_s);
        QCOMPARE(all[0].legalNumber, u"8804/BH/VI"_s);
        QCOMPARE(all[0].legalDate, QDate(2001, 5, 2));
        QCOMPARE(all[0].regency, u"33.10"_s);
        QCOMPARE(all[0].district, u"Somokaton"_s);
        QCOMPARE(all[0].address, u"Jl. Raya Getasan 1"_s);
        const QList<DuplicateSubject> here = *m_duplicates->subjects(u"33.22"_s, progress);
        QCOMPARE(here.size(), 1);
        QCOMPARE(here[0].name, u"KSU Sido Rukun"_s);
    }

    void leavesOutWhatWasMerged()
    {
        Cooperative merged = named(u"KSU Sido Rukun"_s, u"244/BH/XIV.8/2009"_s);
        merged.facts.status = u"merged"_s;
        save(merged);
        Progress progress;
        QVERIFY(m_duplicates->subjects({}, progress)->isEmpty());
    }

    void remembersThatTwoAreTwo()
    {
        const qint64 one = save(named(u"KSU Sido Rukun"_s, u"244/BH/XIV.8/2009"_s));
        const qint64 other = save(named(u"KSU Sido Rukun"_s, u"245/BH/XIV.8/2009"_s));
        QVERIFY(m_duplicates->setNotDuplicate(other, one, u" Dua  pengurus "_s, clerk));
        const QList<NotDuplicate> marked = *m_duplicates->notDuplicates();
        QCOMPARE(marked.size(), 1);
        QCOMPARE(marked[0].one, one);
        QCOMPARE(marked[0].other, other);
        QCOMPARE(marked[0].reason, u"Dua pengurus"_s);
        QCOMPARE(marked[0].author, u"Sari"_s);

        QVERIFY(m_duplicates->takeBack(one, other, u"Ternyata satu"_s, clerk));
        QVERIFY(m_duplicates->notDuplicates()->isEmpty());
        const Result<void> again = m_duplicates->takeBack(one, other, u"Lagi"_s, clerk);
        QCOMPARE(again.error().kind, Error::Kind::NotFound);
        QVERIFY(m_duplicates->setNotDuplicate(one, other, u"Tetap dua"_s, clerk));
        QCOMPARE(m_duplicates->notDuplicates()->first().reason, u"Tetap dua"_s);
        Progress progress;
        QVERIFY(m_store->verify(progress)->problems.isEmpty());
    }

    void refusesAPairThatIsNone_data()
    {
        QTest::addColumn<qint64>("one");
        QTest::addColumn<qint64>("other");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no reason") << qint64(1) << qint64(2) << u"  "_s << Error::Kind::Invalid;
        QTest::newRow("one record") << qint64(1) << qint64(1) << u"Sama"_s << Error::Kind::Invalid;
        QTest::newRow("unknown") << qint64(1) << qint64(9) << u"Beda"_s << Error::Kind::NotFound;
    }
    void refusesAPairThatIsNone()
    {
        QFETCH(qint64, one);
        QFETCH(qint64, other);
        QFETCH(QString, reason);
        QFETCH(Error::Kind, kind);
        save(named(u"KSU Sido Rukun"_s, u"244/BH/XIV.8/2009"_s));
        save(named(u"KSU Sido Makmur"_s, u"245/BH/XIV.8/2009"_s));
        const Result<void> marked = m_duplicates->setNotDuplicate(one, other, reason, clerk);
        QVERIFY(!marked);
        QCOMPARE(marked.error().kind, kind);
        QVERIFY(m_duplicates->notDuplicates()->isEmpty());
    }

    void findsPairsOfTheRegisterButNotTheMarkedOnes()
    {
        const qint64 one = save(named(u"KSU Sido Rukun Mulyo"_s, u"244/BH/XIV.8/2009"_s));
        const qint64 other = save(named(u"Koperasi Serba Usaha Sido Rukun Mulya"_s, u"244/BH/XIV.8/2009"_s));
        save(named(u"KSP Tirta Wening"_s, u"12/BH/XIV.8/2011"_s));
        Progress progress;
        Result<DuplicateFindings> found = findDuplicates(*m_store, {}, DuplicateIndex::usualThreshold, progress);
        QVERIFY(found);
        QCOMPARE(found->records, 3);
        QCOMPARE(found->pairs.size(), 1);
        QCOMPARE(found->pairs[0].one.id, one);
        QCOMPARE(found->pairs[0].other.id, other);
        QVERIFY(m_duplicates->setNotDuplicate(one, other, u"Dua pengurus"_s, clerk));
        found = findDuplicates(*m_store, u"33.22"_s, DuplicateIndex::usualThreshold, progress);
        QVERIFY(found->pairs.isEmpty());
        QCOMPARE(found->markedPairs, 1);
    }

    void stopsWhenCancelled()
    {
        save(named(u"KSU Sido Rukun"_s, u"244/BH/XIV.8/2009"_s));
        Progress progress;
        progress.cancel();
        QCOMPARE(findDuplicates(*m_store, {}, 0.5, progress).error().kind, Error::Kind::Cancelled);
    }

private:
    qint64 save(const Cooperative &record)
    {
        const Result<Saved> saved = m_records->save(record, {}, clerk);
        return saved ? saved->id : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CooperativeStore> m_records;
    std::unique_ptr<DuplicateStore> m_duplicates;
};

QTEST_GUILESS_MAIN(TestDuplicateStore)

#include "tst_duplicatestore.moc"
