// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/codelist.h"
#include "app/domain/indicator.h"
#include "app/storage/sqlitecounts.h"
#include "tests/support/randomhistory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;
using randomHistory::Maker;

namespace {

using Counts = QMap<QStringList, qint64>;

Counts asMap(const QList<FactCount> &counts)
{
    Counts found;
    for (const FactCount &count : counts)
        found[count.codes] += count.count;
    return found;
}

template <class T>
T made(Result<T> result)
{
    if (!result)
        throw std::runtime_error(QString(result.error().message + u' ' + result.error().detail).toStdString());
    return *std::move(result);
}

} // namespace

/// What is counted in memory is what the scan of the index counts.
class StandingCacheTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2025, 1, 5), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<Store> m_store;
    Maker m_maker{7};
    QList<qint64> m_ids;

    Timeline line()
    {
        Standing first;
        first.validFrom = m_maker.chance(10) ? QDate() : m_maker.day();
        first.facts = m_maker.facts();
        first.facts.kdkmp = m_maker.chance(20);
        first.facts.stages = m_maker.oneOf({{}, u"stageStart"_s, u"stageStart,stageEnd"_s});
        Timeline made({first});
        for (int step = m_maker.below(4); step > 0; --step)
            made = made.changedFrom(m_maker.day(), m_maker.changed(made.current()), u"Perubahan"_s, {});
        return made;
    }

    void write(int cooperatives)
    {
        const auto writer = made(m_store->beginWriting({u"Uji"_s, u"test"_s}));
        for (int i = 0; i < cooperatives; ++i) {
            NewCooperative one;
            one.timeline = line();
            one.record.name = u"Koperasi Uji"_s;
            one.record.legalDate = one.timeline.segments().first().validFrom;
            one.record.facts = one.timeline.current();
            m_ids.append(made(writer->insert(one)));
        }
        QVERIFY(writer->commit());
    }

    /// Changed, corrected, founded on another day, or new.
    void live()
    {
        const auto records = made(m_store->cooperatives());
        Cooperative record = made(records->load(m_ids.at(m_maker.below(int(m_ids.size())))));
        FactChange how;
        switch (m_maker.below(5)) {
        case 0:
            record.legalDate = m_maker.chance(20) ? QDate() : m_maker.day();
            break;
        case 1:
            record.facts = m_maker.changed(record.facts);
            how.isCorrection = true;
            break;
        case 2:
            record = Cooperative();
            record.name = u"Koperasi Baru"_s;
            record.legalDate = m_maker.day();
            record.facts = m_maker.facts();
            break;
        case 3:
            return write(3);
        default:
            record.facts = m_maker.changed(record.facts);
            how.validFrom = m_maker.day();
        }
        const Saved saved = made(records->save(record, how, {u"Uji"_s, u"test"_s}));
        if (record.id == 0)
            m_ids.append(saved.id);
    }

    QMap<QString, QStringList> wish()
    {
        static const QList<std::pair<QString, QStringList>> wishes{{u"regency"_s, {u"33.01"_s, u"33.22"_s}},
            {u"type"_s, {u"producer"_s}}, {u"status"_s, {u"active"_s, {}}}, {u"kind"_s, {u"kindII"_s, u"kindI"_s}},
            {u"kdkmp"_s, {u"1"_s}}, {u"kdkmp"_s, {u"0"_s}}, {u"stages"_s, {u"stageStart,stageEnd"_s, {}}},
            {u"stages"_s, {u"stageEnd"_s}}, {u"group"_s, {u"kud"_s}}, {u"form"_s, {u"-"_s}},
            {u"type"_s, {u"producer"_s, u"consumer"_s}}};
        const auto &[field, codes] = wishes.at(m_maker.below(int(wishes.size())));
        return {{field, codes}};
    }

    Filter filter()
    {
        Filter asked = m_maker.chance(50) ? variants().at(m_maker.below(int(variants().size()))).conditions : Filter();
        asked.meetingWithinYears = 0;
        asked.activity.clear();
        asked.hasValidCertificate = false;
        asked.asOf = m_maker.chance(20) ? QDate() : m_maker.day();
        asked.registeredOnly = m_maker.chance(60);
        if (m_maker.chance(50))
            asked.wanted.insert(wish());
        if (m_maker.chance(20))
            asked.unwanted.insert(wish());
        if (m_maker.chance(20)) {
            QMap<QString, QStringList> both = wish();
            both.insert(wish());
            asked.anyOf = {wish(), both};
        }
        return asked;
    }

    QStringList fields()
    {
        QStringList chosen;
        for (const QString &field : {u"regency"_s, u"kind"_s, u"stages"_s, u"kdkmp"_s, u"status"_s, u"type"_s}) {
            if (m_maker.chance(25))
                chosen.append(field);
        }
        return chosen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = made(createStore(m_folder.filePath(u"a.lumbung"_s), m_clock));
        write(250);
    }

    void equalsTheScanOfTheIndexAfterEveryChange()
    {
        Progress progress;
        StandingCache cache;
        const auto reading = made(Connection::open(m_store->path(), Connection::Mode::Read));
        const SqliteCounts scanning(made(Connection::open(m_store->path(), Connection::Mode::Read)));
        QVERIFY(!made(cache.count(*reading, {}, Filter()))); // one question is not worth reading everything
        qint64 counted = 0;
        for (int question = 0; question < 600; ++question) {
            if (m_maker.chance(40))
                live();
            const QStringList asked = fields();
            const Filter wanted = filter();
            QVERIFY(StandingCache::canAnswer(asked, wanted));
            const auto found = made(cache.count(*reading, asked, wanted));
            QVERIFY(found);
            const Counts expected = asMap(made(scanning.count(asked, wanted, progress)));
            QCOMPARE(asMap(*found), expected);
            for (const qint64 count : expected)
                counted += count;
        }
        QVERIFY(counted > 10000);
    }

    void everyDefinitionIsCountedAsItIsListed()
    {
        Progress progress;
        const auto lists = made(m_store->lists());
        for (const QDate &day : {QDate(2018, 12, 31), QDate(2022, 6, 30)}) {
            for (const Variant &variant : variants()) {
                const Filter wanted = variantFilter(variant, day);
                const auto counted = made(made(m_store->counts())->count({}, wanted, progress));
                QCOMPARE(counted.first().count, made(lists->ids(wanted, {}, progress)).size());
            }
        }
    }

    void leavesToTheIndexWhatIsNotInIt_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QStringList>("fields");
        const auto with = [](auto set) {
            Filter filter;
            set(filter);
            return filter;
        };
        QTest::newRow("then") << with([](Filter &one) { one.asKnown = QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC); })
                              << QStringList();
        QTest::newRow("words") << with([](Filter &one) { one.text = u"kud"_s; }) << QStringList();
        QTest::newRow("ids") << with([](Filter &one) { one.onlyIds = QList<qint64>{1}; }) << QStringList();
        QTest::newRow("meetings") << with([](Filter &one) { one.meetingWithinYears = 3; }) << QStringList();
        QTest::newRow("meetings since") << with([](Filter &one) { one.meetingFrom = QDate(2020, 1, 1); })
                                        << QStringList();
        QTest::newRow("certificate") << with([](Filter &one) { one.hasValidCertificate = true; }) << QStringList();
        QTest::newRow("founding") << with([](Filter &one) { one.yearFounded = 2001; }) << QStringList();
        QTest::newRow("by founding") << Filter() << QStringList{u"yearFounded"_s};
        QTest::newRow("by activity") << Filter() << QStringList{u"activity"_s};
        QTest::newRow("no dated field") << with([](Filter &one) { one.only(u"name"_s, {{}}); }) << QStringList();
    }
    void leavesToTheIndexWhatIsNotInIt()
    {
        QFETCH(const Filter, filter);
        QFETCH(const QStringList, fields);
        QVERIFY(StandingCache::canAnswer({}, Filter()));
        QVERIFY(!StandingCache::canAnswer(fields, filter));
    }

    void beginsAnewAfterReadingWasStopped()
    {
        Progress progress;
        StandingCache cache;
        const auto reading = made(Connection::open(m_store->path(), Connection::Mode::Read));
        (void)made(cache.count(*reading, {}, Filter()));
        Progress stopped;
        stopped.cancel();
        {
            const Connection::CancelGuard guard(*reading, stopped);
            QVERIFY(!cache.count(*reading, {}, Filter()));
        }
        const auto found = made(cache.count(*reading, {}, Filter()));
        const SqliteCounts scanning(made(Connection::open(m_store->path(), Connection::Mode::Read)));
        QCOMPARE(asMap(*found), asMap(made(scanning.count({}, Filter(), progress))));
    }
};

QTEST_GUILESS_MAIN(StandingCacheTest)
#include "tst_standingcache.moc"
