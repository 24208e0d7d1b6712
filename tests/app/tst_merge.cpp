// SPDX-License-Identifier: GPL-3.0-or-later
// Two records become one, from a day on or from the beginning, and two again, exactly as they were.
#include "app/publish/bridging.h"
#include "app/storage/batchstore.h"
#include "app/storage/mergestore.h"
#include "app/storage/publicationstore.h"
#include "tests/support/randomrecord.h"
#include "tests/support/records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using lumbung::testing::countsOf;
using lumbung::testing::dumpOf;
using lumbung::testing::RandomRecord;
using lumbung::testing::soundCooperative;

namespace {

const Author clerk{u"Sari"_s, u"form"_s};
const QDate day(2024, 7, 1);

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC));
        m_store = *createStore(m_folder->filePath(u"uji.lumbung"_s), m_clock);
        m_records = *m_store->cooperatives();
        m_merges = *m_store->merges();
        Cooperative keep = soundCooperative(u"KUD Tetap"_s);
        keep.nib.clear();
        m_keep = m_records->save(keep, {}, clerk)->id;
        Cooperative absorb = soundCooperative(u"KUD Lebur"_s);
        absorb.nik = u"3322010010002"_s;
        absorb.legalNumber = u"518/013/BH/V/2002"_s;
        absorb.legalDate = QDate(2002, 5, 2);
        absorb.externalId = u"JT-77"_s;
        absorb.nib = u"1234567890123"_s;
        absorb.facts.producing = u"no"_s;
        absorb.facts.kind = u"notProduction"_s;
        absorb.years[0].turnover = 77;
        YearlyFigures year = absorb.years[0];
        year.bookYear = 2024;
        absorb.years.append(year);
        year.bookYear = 2020;
        absorb.years.prepend(year);
        m_absorb = m_records->save(absorb, {}, clerk)->id;
        m_clock.advance(3600000);
        m_before = m_clock.nowUtc();
        m_clock.advance(3600000);
    }

    void cleanup()
    {
        const Result<StoreReport> report = m_store->verify(m_progress);
        QVERIFY(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
        m_merges.reset();
        m_records.reset();
        m_store.reset();
    }

    void countsOneFromTheDayOn()
    {
        QVERIFY(merge(fromDay()));
        QCOMPARE(countOn(day.addDays(-1)), 2);
        QCOMPARE(countOn(day), 1);
        QCOMPARE(countOn(QDate(2026, 1, 1)), 1);
        QCOMPARE(countOn(day, m_before), 2);
        const Standing gone = m_records->timeline(m_absorb)->segments().last();
        QCOMPARE(gone.facts.status, u"merged"_s);
        QCOMPARE(gone.event, u"Merged into KUD Tetap (number %1)"_s.arg(m_keep));
        QCOMPARE(gone.basis, u"Akta 7"_s);
        QCOMPARE(gone.validFrom, day);
        const Result<Bridge> bridge = bridgeBetween(day.addDays(-1), {}, day, {});
        QCOMPARE(bridge->residual({}), 0);
        QCOMPARE(bridge->count(BridgeBlock::Merged), 1);
    }

    void countsOneFromTheBeginningWhenEnteredTwice()
    {
        QVERIFY(merge(twice()));
        for (const QDate &one : {QDate(2010, 1, 1), day, QDate(2026, 1, 1)}) {
            QCOMPARE(countOn(one), 1);
            QCOMPARE(countOn(one, m_before), 2);
        }
        const Result<Bridge> bridge = bridgeBetween(day, m_before, day, {});
        QCOMPARE(bridge->residual({}), 0);
        QCOMPARE(bridge->count(BridgeBlock::CorrectedOut), 1);
        const Result<Cooperative> gone = m_records->load(m_absorb);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
        QVERIFY2(gone.error().message.contains(u"KUD Tetap"_s), qPrintable(gone.error().message));
        QVERIFY(m_records->timeline(m_absorb)->isEmpty());
        QCOMPARE(m_records->timeline(m_absorb, m_before)->segments().size(), 1);
    }

    void leadsItsNumbersToTheOneThatIsKept_data()
    {
        QTest::addColumn<bool>("isTwice");
        QTest::newRow("from a day") << false;
        QTest::newRow("entered twice") << true;
    }
    void leadsItsNumbersToTheOneThatIsKept()
    {
        QFETCH(const bool, isTwice);
        QVERIFY(merge(isTwice ? twice() : fromDay()));
        for (const QString &number : {u"3322010010002"_s, u"JT-77"_s, u"518.013 BH V 2002"_s, u"3322010010001"_s})
            QCOMPARE(*m_records->findByNumber(number), QList<qint64>{m_keep});
        QCOMPARE(*m_records->findByNumber(QString::number(m_absorb)), QList<qint64>{isTwice ? m_keep : m_absorb});
        QCOMPARE(*m_records->findByNumber(QString::number(m_keep)), QList<qint64>{m_keep});
        auto writer = m_store->beginWriting(clerk);
        QVERIFY(*(*writer)->hasNik(u"3322010010002"_s));
        QVERIFY(*(*writer)->hasExternalId(u"JT-77"_s));
    }

    void takesTheFieldsThatWereChosen()
    {
        MergeRequest request = twice();
        request.fromAbsorbed = {u"name"_s, u"nib"_s, u"2023/turnover"_s, u"officers"_s, u"producing"_s, u"legalDate"_s};
        QVERIFY(merge(request));
        const Cooperative kept = *m_records->load(m_keep);
        QCOMPARE(kept.name, u"KUD Lebur"_s);
        QCOMPARE(kept.nik, u"3322010010001"_s);
        QCOMPARE(kept.nib, u"1234567890123"_s);
        QCOMPARE(kept.facts.producing, u"no"_s);
        QCOMPARE(kept.facts.kind, u"notProduction"_s);
        QCOMPARE(kept.years.size(), 3);
        QCOMPARE(*kept.years[1].turnover, 77);
        QCOMPARE(*kept.years[1].equity, 250000000);
        QCOMPARE(m_records->timeline(m_keep)->segments().first().validFrom, QDate(2002, 5, 2));
        QCOMPARE(m_records->decisions(m_keep)->first().kind, u"notProduction"_s);
    }

    void leavesEarlierFiguresWhereTheyAreCountedOnADay()
    {
        QVERIFY(merge(fromDay()));
        QList<int> years;
        const Cooperative kept = *m_records->load(m_keep);
        for (const YearlyFigures &year : kept.years)
            years.append(year.bookYear);
        QCOMPARE(years, (QList<int>{2023, 2024}));
    }

    void proposesWhatTheKeptOneLacks()
    {
        const QStringList lacking = lackingFields(*m_records->load(m_keep), *m_records->load(m_absorb));
        QVERIFY(lacking.contains(u"nib"_s));
        QVERIFY(lacking.contains(u"externalId"_s));
        QVERIFY(!lacking.contains(u"name"_s));
        QVERIFY(!lacking.contains(u"producing"_s));
    }

    void keepsBothHistories()
    {
        QVERIFY(merge(twice()));
        const auto linesOf = [this](qint64 id) {
            QStringList lines;
            const QList<Change> history = *m_records->history(id);
            for (const Change &change : history)
                lines.append(change.field + u'>' + change.to);
            return lines;
        };
        QVERIFY(linesOf(m_keep).contains(u"merged>%1"_s.arg(m_absorb)));
        QVERIFY(linesOf(m_absorb).contains(u"merged>%1"_s.arg(m_keep)));
        QVERIFY(linesOf(m_absorb).contains(u"register>no"_s));
        QVERIFY(linesOf(m_absorb).contains(u"name>KUD Lebur"_s));
        const Merge told = m_merges->of(m_absorb)->first();
        QCOMPARE(told.keepName, u"KUD Tetap"_s);
        QCOMPARE(told.reason, u"Sama"_s);
        QCOMPARE((*m_store->batches())->list()->first().kind, u"merge"_s);
    }

    void separatesThemExactly_data() { leadsItsNumbersToTheOneThatIsKept_data(); }
    void separatesThemExactly()
    {
        QFETCH(const bool, isTwice);
        const QMap<qint64, QString> before = dumpOf(*m_store);
        MergeRequest request = isTwice ? twice() : fromDay();
        request.fromAbsorbed = {u"nik"_s, u"name"_s, u"producing"_s, u"officers"_s, u"phone"_s, u"2023/turnover"_s};
        const Result<qint64> merged = merge(request);
        QVERIFY(merged);
        QVERIFY(dumpOf(*m_store) != before);
        m_clock.advance(3600000);
        const QStringList with = countsOf(*m_store, m_clock.nowUtc());
        const QDateTime momentWith = m_clock.nowUtc();
        m_clock.advance(3600000);
        const Result<void> separated = m_merges->unmerge(*merged, clerk, u"Keliru"_s);
        QVERIFY2(separated, qPrintable(separated ? QString() : separated.error().message));
        QCOMPARE(dumpOf(*m_store), before);
        QCOMPARE(countsOf(*m_store, momentWith), with);
        QCOMPARE(*m_records->findByNumber(u"JT-77"_s), QList<qint64>{m_absorb});
        QVERIFY(m_merges->list()->first().isUndone());
        QCOMPARE(m_merges->unmerge(*merged, clerk, {}).error().kind, Error::Kind::Conflict);
        QVERIFY(merge(request)); // and once more
    }

    void doesNotSeparateWhatWasEditedSince_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("the kept one") << true;
        QTest::newRow("the absorbed one") << false;
    }
    void doesNotSeparateWhatWasEditedSince()
    {
        QFETCH(const bool, isKept);
        const Result<qint64> merged = merge(fromDay());
        Cooperative record = *m_records->load(isKept ? m_keep : m_absorb);
        record.note = u"ditelepon"_s;
        QVERIFY(m_records->save(record, {}, clerk));
        const QMap<qint64, QString> before = dumpOf(*m_store);
        const Result<void> refused = m_merges->unmerge(*merged, clerk, {});
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(record.name), qPrintable(refused.error().message));
        QCOMPARE(dumpOf(*m_store), before);
        QVERIFY(!m_merges->list()->first().isUndone());
    }

    void followsAChain()
    {
        Cooperative last = soundCooperative(u"KUD Induk"_s);
        last.nik = u"3322010010003"_s;
        last.legalNumber = u"9/BH/2003"_s;
        const qint64 third = m_records->save(last, {}, clerk)->id;
        const Result<qint64> first = merge(twice());
        MergeRequest request = twice();
        request.keep = third;
        request.absorb = m_keep;
        const Result<qint64> second = merge(request);
        QVERIFY(first && second);
        QCOMPARE(*m_records->findByNumber(u"JT-77"_s), QList<qint64>{third});
        QCOMPARE(m_merges->unmerge(*first, clerk, {}).error().kind, Error::Kind::Conflict);
        QVERIFY(m_merges->unmerge(*second, clerk, {}));
        QVERIFY(m_merges->unmerge(*first, clerk, {}));
        QCOMPARE(countOn(day), 3);
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("word");
        QTest::newRow("with itself") << 0 << u"itself"_s;
        QTest::newRow("one merged before") << 1 << u"KUD Lebur"_s;
        QTest::newRow("into one merged before") << 2 << u"KUD Lebur"_s;
        QTest::newRow("without a reason") << 3 << u"why"_s;
        QTest::newRow("without a day") << 4 << u"which day"_s;
        QTest::newRow("before it was founded") << 5 << u"founded on"_s;
        QTest::newRow("in the future") << 6 << u"yet to come"_s;
        QTest::newRow("a field that is none") << 7 << u"shoeSize"_s;
        QTest::newRow("a book year it does not have") << 8 << u"1999/turnover"_s;
        QTest::newRow("a kind") << 9 << u"kind"_s;
        QTest::newRow("one that is not there") << 10 << u"99"_s;
        QTest::newRow("another revision") << 11 << u"somebody else"_s;
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(const int, which);
        QFETCH(const QString, word);
        MergeRequest request = fromDay();
        const qint64 third = m_records->save(soundCooperative(u"KUD Ketiga"_s), {}, clerk)->id;
        if (which == 1 || which == 2)
            QVERIFY(merge(request));
        switch (which) {
        case 0:
            request.absorb = request.keep;
            break;
        case 1:
            request.keep = third;
            break;
        case 2:
            request.keep = m_absorb;
            request.absorb = third;
            break;
        case 3:
            request.reason = u" "_s;
            break;
        case 4:
            request.day = QDate();
            break;
        case 5:
            request.day = QDate(2002, 5, 2);
            break;
        case 6:
            request.day = QDate(2026, 11, 25);
            break;
        case 7:
            request.fromAbsorbed = {u"shoeSize"_s};
            break;
        case 8:
            request.fromAbsorbed = {u"1999/turnover"_s};
            break;
        case 9:
            request.fromAbsorbed = {u"kind"_s};
            break;
        case 10:
            request.absorb = 99;
            break;
        default:
            request.keepRevision = 7;
        }
        const QMap<qint64, QString> before = dumpOf(*m_store);
        const Result<qint64> refused = merge(request);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
        QCOMPARE(dumpOf(*m_store), before);
    }

    void separatesRandomOnesExactly()
    {
        RandomRecord random{7};
        QList<qint64> ids;
        for (int number = 0; number < 16; ++number)
            ids.append(m_records->save(random.fresh(number), {}, clerk)->id);
        for (const qint64 id : ids) {
            Cooperative record = *m_records->load(id);
            random.change(record, 20);
            QVERIFY(m_records->save(record, random.how(), clerk));
        }
        int done = 0;
        for (qsizetype i = 0; i + 1 < ids.size(); ++i) {
            const QMap<qint64, QString> before = dumpOf(*m_store);
            MergeRequest request = random.chance(50) ? twice() : fromDay();
            request.keep = ids[i];
            request.absorb = ids[i + 1];
            request.day = QDate(2025, 1, 1);
            request.fromAbsorbed = lackingFields(*m_records->load(ids[i]), *m_records->load(ids[i + 1]));
            request.fromAbsorbed.append(u"regency"_s);
            const Result<qint64> merged = merge(request);
            if (!merged)
                continue; // one of the two has the status "merged" by lot
            ++done;
            QVERIFY(m_merges->unmerge(*merged, clerk, {}));
            QCOMPARE(dumpOf(*m_store), before);
        }
        QVERIFY(done > 5);
    }

private:
    MergeRequest twice() const
    {
        MergeRequest request;
        request.keep = m_keep;
        request.absorb = m_absorb;
        request.reason = u"Sama"_s;
        return request;
    }
    MergeRequest fromDay() const
    {
        MergeRequest request = twice();
        request.mode = MergeMode::FromDate;
        request.day = day;
        request.basis = u"Akta 7"_s;
        return request;
    }
    Result<qint64> merge(const MergeRequest &request) { return m_merges->merge(request, clerk); }

    qint64 countOn(const QDate &asOf, const QDateTime &asKnown = {})
    {
        Filter filter;
        filter.asOf = asOf;
        filter.asKnown = asKnown;
        filter.registeredOnly = true;
        const auto counts = m_store->counts();
        const Result<QList<FactCount>> counted = (*counts)->count({}, filter, m_progress);
        return counted->first().count;
    }

    Result<Bridge> bridgeBetween(
        const QDate &first, const QDateTime &firstKnown, const QDate &last, const QDateTime &lastKnown)
    {
        BridgeEnd from, to;
        from.filter.registeredOnly = to.filter.registeredOnly = true;
        from.filter.asOf = first;
        from.filter.asKnown = firstKnown;
        to.filter.asOf = last;
        to.filter.asKnown = lastKnown;
        return makeBridge(*m_store, from, to, m_progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC)};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CooperativeStore> m_records;
    std::unique_ptr<MergeStore> m_merges;
    Progress m_progress;
    QDateTime m_before;
    qint64 m_keep = 0, m_absorb = 0;
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
