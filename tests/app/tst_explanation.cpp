// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/statistics/explanation.h"
#include "app/storage/store.h"
#include "tests/support/manycooperatives.h"
#include "tests/support/records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumbung;

/// Why one is counted, against counting all.
class ExplanationTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(7, 5), Qt::UTC)};
    std::unique_ptr<Store> m_store;
    QList<Cooperative> m_records; ///< as loaded from the register
    QList<Timeline> m_timelines;

    static const ConditionCheck &checkOf(const Explanation &told, const QString &words)
    {
        static const ConditionCheck none;
        for (const ConditionCheck &check : told.checks) {
            if (check.condition.contains(words))
                return check;
        }
        return none;
    }

private Q_SLOTS:
    void initTestCase()
    {
        text::setLanguage(u"en"_s);
        Result<std::unique_ptr<Store>> made = createStore(m_folder.filePath(u"contoh.lumbung"_s), m_clock);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        m_store = std::move(*made);
        const QList<qint64> ids = testing::fillWithMany(*m_store, 300);
        QCOMPARE(ids.size(), 300);

        const auto records = m_store->cooperatives();
        for (const qint64 id : ids) {
            Result<Cooperative> record = (*records)->load(id);
            QVERIFY(record);
            if (id % 5 == 0) { // some change later: the facts of the day are not those of now
                record->facts.status = record->facts.status == "dissolved"_L1 ? u"active"_s : u"dissolved"_s;
                record->facts.type = u"producer"_s;
                const FactChange how{QDate(2021, 9, 1), false, u"Keputusan"_s, u"SK 5/2021"_s};
                QVERIFY((*records)->save(*record, how, {u"Uji"_s, u"test"_s}));
                record = (*records)->load(id);
            }
            m_records.append(*record);
            m_timelines.append(*(*records)->timeline(id));
        }
    }

    void saysOfEachWhatTheCountSaysAsKnownThen_data()
    {
        QTest::addColumn<QString>("id");
        for (const Variant &variant : variants())
            QTest::newRow(qPrintable(variant.id)) << variant.id;
    }
    /// Founding, meetings, turnover, certificate and status are corrected again and again; each moment keeps its own.
    void saysOfEachWhatTheCountSaysAsKnownThen()
    {
        QFETCH(const QString, id);
        const Variant &variant = *findVariant(id);
        Progress progress;
        FixedClock clock(QDateTime(QDate(2024, 1, 5), QTime(1, 0), Qt::UTC));
        const QTemporaryDir folder;
        const auto store = createStore(folder.filePath(u"a.lumbung"_s), clock);
        const QList<qint64> ids = testing::fillWithMany(**store, 40);
        const auto records = (*store)->cooperatives();
        QList<QDateTime> moments{clock.nowUtc().addSecs(-60), clock.nowUtc().addSecs(60)};
        for (int round = 0; round < 3; ++round) {
            clock.advance(3600'000);
            for (const qint64 one : ids) {
                if ((one + round) % 3 == 0)
                    continue;
                Result<Cooperative> record = (*records)->load(one);
                record->facts.type = u"producer"_s;
                record->legalDate = QDate(2001 + int(one + 7 * round) % 22, 3, 1);
                record->certificateDate = (one + round) % 2 ? QDate() : QDate(2019 + round, int(1 + one % 12), 1);
                record->nikStatus = (one + round) % 5 ? u"certified"_s : u"notCertified"_s;
                for (YearlyFigures &year : record->years) {
                    year.annualMeeting = (one + round + year.bookYear) % 5 ? QDate(year.bookYear + 1, 4, 1) : QDate();
                    year.turnover = (one + round) % 4 ? 1000 : 0;
                }
                QVERIFY((*records)->save(*record, {}, {u"Uji"_s, u"test"_s}));
            }
            moments.append(clock.nowUtc().addSecs(1800));
        }
        const auto counts = (*store)->counts();
        const auto lists = (*store)->lists();
        QSet<QList<qint64>> different;
        for (const QDateTime &moment : std::as_const(moments)) {
            for (const QDate &day : {QDate(2020, 12, 31), QDate(2022, 6, 30)}) {
                QList<qint64> told, expected;
                QMap<int, qint64> founded;
                for (const qint64 one : ids) {
                    const Result<Cooperative> record = (*records)->load(one, moment);
                    const Result<Timeline> line = (*records)->timeline(one, moment);
                    QVERIFY(record && line);
                    QVERIFY(!record->name.isEmpty());
                    const Explanation why = explain(variant, day, *record, *line, moment);
                    if (why.isCounted())
                        told.append(one);
                    if (line->at(day))
                        ++founded[record->founding().year()];
                    QVERIFY(why.sentence().contains(text::longDateTime(moment)));
                }
                const Result<QList<Member>> members = (*counts)->members(variantFilter(variant, day, moment), progress);
                QVERIFY2(members, qPrintable(members ? QString() : members.error().detail));
                for (const Member &member : *members)
                    expected.append(member.id);
                QCOMPARE(told, expected);
                different.insert(told);
                for (const auto &[year, count] : founded.asKeyValueRange()) {
                    Filter then;
                    then.asOf = day;
                    then.asKnown = moment;
                    then.yearFounded = year;
                    QCOMPARE((*lists)->ids(then, {}, progress)->size(), count);
                }
            }
        }
        QVERIFY(different.size() > 1);
    }

    void saysOfEachWhatTheCountSaysOfAll_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("day");
        for (const Variant &variant : variants()) {
            for (const QDate &day : {QDate(2019, 6, 29), QDate(2021, 6, 30), QDate(2021, 12, 31), QDate(2023, 2, 28)})
                QTest::addRow("%s %s", qPrintable(variant.id), qPrintable(day.toString(Qt::ISODate)))
                    << variant.id << day;
        }
    }
    void saysOfEachWhatTheCountSaysOfAll()
    {
        QFETCH(const QString, id);
        QFETCH(const QDate, day);
        const Variant &variant = *findVariant(id);
        const auto counts = m_store->counts();
        Progress progress;
        const Result<QList<Member>> members = (*counts)->members(variantFilter(variant, day), progress);
        QVERIFY(members);
        Filter everything;
        everything.asOf = day;
        const auto classes = (*counts)->count({u"activity"_s}, everything, progress);
        QVERIFY(classes);

        QList<qint64> counted;
        QMap<QString, qint64> byMeetings;
        for (qsizetype i = 0; i < m_records.size(); ++i) {
            const Explanation told = explain(variant, day, m_records.at(i), m_timelines.at(i));
            if (told.isCounted())
                counted.append(m_records.at(i).id);
            if (told.checks.first().isMet)
                ++byMeetings[told.activity.code];
            QVERIFY(told.sentence().startsWith(told.isCounted() ? u"Counted"_s : u"Not counted"_s));
            for (const ConditionCheck &check : told.checks)
                QVERIFY2(!check.condition.isEmpty() && !check.fact.isEmpty(), qPrintable(check.condition));
        }
        QList<qint64> expected;
        for (const Member &member : *members)
            expected.append(member.id);
        QVERIFY(!expected.isEmpty() || day.year() == 2019); // the first book year is 2018
        QCOMPARE(counted, expected);
        for (const FactCount &one : *classes)
            QCOMPARE(byMeetings.value(one.codes.first()), one.count);
    }

    void namesFactAndSource()
    {
        Cooperative record = testing::soundCooperative();
        record.id = (*m_store->cooperatives())->save(record, {}, {u"Uji"_s, u"test"_s})->id;
        m_clock.advance(24 * 3600'000);
        record = *(*m_store->cooperatives())->load(record.id);
        record.facts.status = u"dissolved"_s;
        const FactChange how{QDate(2025, 3, 1), false, u"Pembubaran"_s, u"SK 518/7/2025, 20/02/2025"_s};
        QVERIFY((*m_store->cooperatives())->save(record, how, {u"Uji"_s, u"test"_s}));
        const Timeline timeline = *(*m_store->cooperatives())->timeline(record.id);

        const Explanation gone = explain(officialVariant(), QDate(2025, 3, 1), record, timeline);
        QVERIFY(!gone.isCounted());
        const ConditionCheck &registered = checkOf(gone, u"on the register"_s);
        QVERIFY(!registered.isMet);
        QCOMPARE(registered.fact, u"Recorded status: Dissolved"_s);
        QCOMPARE(
            registered.source, u"since 01/03/2025; Pembubaran; SK 518/7/2025, 20/02/2025; recorded on 25/11/2026"_s);
        QCOMPARE(gone.statusSource, registered.source);
        // The type did not change on that day: it is so since the founding.
        QCOMPARE(checkOf(gone, u"Type is"_s).fact, u"Type: Producer"_s);
        QVERIFY(checkOf(gone, u"Type is"_s).source.startsWith(u"since 02/05/2001"_s));

        QVERIFY(explain(officialVariant(), QDate(2025, 2, 28), record, timeline).isCounted());
        const Explanation before = explain(officialVariant(), QDate(2001, 5, 1), record, timeline);
        QVERIFY(!before.isCounted());
        QVERIFY(!before.checks.first().isMet);
        QCOMPARE(before.checks.first().fact, u"Legal entity date: 02/05/2001"_s);
        QCOMPARE(checkOf(before, u"Type is"_s).fact, u"It was not founded yet on that day."_s);

        const Variant &yearly = *findVariant(u"producer-meeting-1"_s);
        const ConditionCheck met = checkOf(explain(yearly, QDate(2024, 12, 31), record, timeline), u"annual meeting"_s);
        QVERIFY(met.isMet);
        QCOMPARE(met.fact, u"Latest annual meeting by then: 20/02/2024"_s);
        QCOMPARE(met.source, u"over the book year 2023"_s);
        const auto onTheDay = [&](const QDate &day) {
            return checkOf(explain(yearly, day, record, timeline), u"annual meeting"_s).isMet;
        };
        QVERIFY(onTheDay(QDate(2024, 2, 20)) && onTheDay(QDate(2025, 2, 19)));
        QVERIFY(!onTheDay(QDate(2024, 2, 19)) && !onTheDay(QDate(2025, 2, 20)));
    }
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
