// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bridging.h"
#include "tests/support/randomhistory.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace lumbung;
using randomHistory::Maker;

namespace {

template <class T>
T made(Result<T> result)
{
    if (!result)
        throw std::runtime_error(QString(result.error().message + u' ' + result.error().detail).toStdString());
    return *std::move(result);
}

/// Cooperatives saved one by one over the years: what was saved when is what was known when.
class LivedRegister
{
public:
    LivedRegister(int cooperatives, int saves) : store(made(createStore(folder.filePath(u"uji.lumbung"_s), clock)))
    {
        const auto records = made(store->cooperatives());
        for (int save = 0; save < saves; ++save) {
            clock.advance(3'600'000LL * (1 + maker.below(400)));
            moments.append(clock.nowUtc());
            const bool isNew = ids.isEmpty() || (ids.size() < cooperatives && maker.chance(40));
            if (isNew)
                ids.append(made(records->save(fresh(), {}, author())).id);
            else
                change(*records, ids.at(maker.below(int(ids.size()))));
        }
    }

    static Author author() { return {u"Petugas Contoh"_s, u"test"_s}; }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2016, 1, 1), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<Store> store;
    Maker maker{4};
    QList<qint64> ids;
    QList<QDateTime> moments;

private:
    Cooperative fresh()
    {
        Cooperative record;
        record.name = u"Koperasi Uji %1"_s.arg(ids.size() + 1);
        if (!maker.chance(15))
            record.legalDate = maker.day();
        record.facts = maker.facts();
        return record;
    }

    void change(CooperativeStore &records, qint64 id)
    {
        Cooperative record = made(records.load(id));
        record.facts = maker.changed(record.facts);
        if (maker.chance(8))
            record.legalDate = maker.day();
        FactChange how;
        how.validFrom = maker.day();
        how.isCorrection = maker.chance(30);
        how.event = u"Perubahan"_s;
        made(records.save(record, how, author()));
    }
};

BridgeEnd endAt(const QDate &day, const QDateTime &asKnown)
{
    BridgeEnd end{{}, {}, officialFilter(day), {}};
    end.filter.asKnown = asKnown;
    return end;
}

QSet<qint64> listed(Store &store, Filter filter, const BridgeScope &scope)
{
    Progress progress;
    if (scope)
        filter.only(u"regency"_s, {*scope});
    const QList<qint64> ids = made(made(store.lists())->ids(filter, {}, progress));
    return {ids.cbegin(), ids.cend()};
}

QSet<qint64> idsOf(const Bridge &bridge, const BridgeScope &scope, bool isIn)
{
    QSet<qint64> ids;
    for (const BridgeBlockInfo &info : bridgeBlocks()) {
        if (info.isIn != isIn)
            continue;
        for (const BridgeEntry &entry : bridge.entries(info.block, scope))
            ids.insert(entry.id);
    }
    return ids;
}

} // namespace

class BridgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_register = std::make_unique<LivedRegister>(60, 400); }

    void bridgesWhatTheRegisterListsAtBothEnds()
    {
        Maker &maker = m_register->maker;
        qint64 entries = 0;
        for (int question = 0; question < 40; ++question) {
            const QDate first = maker.day();
            const BridgeEnd from = endAt(first, maker.chance(20) ? QDateTime() : drawnMoment());
            const BridgeEnd to
                = endAt(first.addDays(maker.below(1800)), maker.chance(40) ? QDateTime() : drawnMoment());
            Progress progress;
            const Bridge bridge = made(makeBridge(*m_register->store, from, to, progress));
            QList<BridgeScope> scopes{BridgeScope()};
            for (const QString &regency : bridge.regencies())
                scopes.append(regency);
            for (const BridgeScope &scope : scopes) {
                const QSet<qint64> before = listed(*m_register->store, from.filter, scope);
                const QSet<qint64> after = listed(*m_register->store, to.filter, scope);
                QCOMPARE(bridge.opening(scope), before.size());
                QCOMPARE(bridge.closing(scope), after.size());
                QCOMPARE(bridge.residual(scope), 0);
                QCOMPARE(idsOf(bridge, scope, true), after - before);
                QCOMPARE(idsOf(bridge, scope, false), before - after);
                entries += (after - before).size() + (before - after).size();
            }
        }
        QVERIFY(entries > 400);
    }

    void everyChangeTellsWhatItWasAndWhoRecordedIt()
    {
        Progress progress;
        const Bridge bridge = made(
            makeBridge(*m_register->store, endAt(QDate(2018, 12, 31), {}), endAt(QDate(2022, 12, 31), {}), progress));
        int told = 0;
        for (const BridgeBlockInfo &info : bridgeBlocks()) {
            QList<BridgeEntry> entries = bridge.entries(info.block);
            QVERIFY(addAuthors(*m_register->store, entries, progress));
            for (const BridgeEntry &entry : entries) {
                if (info.block == BridgeBlock::Founded && entry.change.event.isEmpty())
                    continue; // saved without words
                QVERIFY2(!changeText(entry).isEmpty(), info.id);
                QCOMPARE(entry.change.author, u"Petugas Contoh"_s);
                ++told;
            }
        }
        QVERIFY(told > 5);
    }

    void tellsWhetherAMeetingOrTheCertificateDecided_data()
    {
        QTest::addColumn<bool>("wantsMeetings");
        QTest::addColumn<bool>("wantsCertificate");
        QTest::addColumn<QList<int>>("told"); // of the one without a meeting, without a certificate, without either
        constexpr int none = -1, meeting = int(BridgeCondition::Meeting),
                      certificate = int(BridgeCondition::Certificate);
        QTest::newRow("meetings") << true << false << QList<int>{meeting, none, meeting};
        QTest::newRow("certificate") << false << true << QList<int>{none, certificate, certificate};
        QTest::newRow("both") << true << true << QList<int>{meeting, certificate, int(BridgeCondition::Both)};
    }
    void tellsWhetherAMeetingOrTheCertificateDecided()
    {
        QFETCH(const bool, wantsMeetings);
        QFETCH(const bool, wantsCertificate);
        QFETCH(const QList<int>, told);
        const FixedClock clock(QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC));
        const QTemporaryDir folder;
        const auto store = made(createStore(folder.filePath(u"a.lumbung"_s), clock));
        const auto records = made(store->cooperatives());
        QList<qint64> ids;
        for (const auto &[hasMet, isCertified] :
            {std::pair(false, true), std::pair(true, false), std::pair(false, false)}) {
            Cooperative record;
            record.name = u"Koperasi Contoh"_s;
            record.legalDate = QDate(2001, 2, 3);
            record.facts.regency = u"33.01"_s;
            record.facts.type = u"producer"_s;
            record.facts.status = u"active"_s;
            record.certificateDate = isCertified ? QDate(2030, 1, 1) : QDate(2021, 1, 1);
            YearlyFigures first, last;
            first.bookYear = 2018;
            first.annualMeeting = QDate(2019, 3, 1);
            last.bookYear = 2022;
            last.annualMeeting = hasMet ? QDate(2023, 3, 1) : QDate();
            record.years = {first, last};
            ids.append(made(records->save(record, {}, {u"Uji"_s, u"test"_s})).id);
        }
        BridgeEnd from = endAt(QDate(2019, 12, 31), {}), to = endAt(QDate(2023, 12, 31), {});
        for (BridgeEnd *end : {&from, &to}) {
            end->filter.meetingWithinYears = wantsMeetings ? 2 : 0;
            end->filter.hasValidCertificate = wantsCertificate;
        }
        Progress progress;
        const auto conditions = [&](const Bridge &bridge, BridgeBlock block) {
            QList<int> found(ids.size(), -1);
            for (const BridgeEntry &entry : bridge.entries(block)) {
                found[ids.indexOf(entry.id)] = int(entry.change.condition);
                if (changeText(entry).contains(u" or "_s))
                    found.clear(); // it was to be told which
            }
            return found;
        };
        QCOMPARE(conditions(made(makeBridge(*store, from, to, progress)), BridgeBlock::Deactivated), told);

        // By another definition on the same day.
        const BridgeEnd plain = endAt(to.filter.asOf, {});
        QCOMPARE(conditions(made(makeBridge(*store, plain, to, progress)), BridgeBlock::DefinitionOut), told);
        QCOMPARE(conditions(made(makeBridge(*store, to, plain, progress)), BridgeBlock::DefinitionIn), told);
    }

    void frozenIdsAreTheOpening()
    {
        Progress progress;
        BridgeEnd from = endAt(QDate(2018, 12, 31), {});
        const BridgeEnd to = endAt(QDate(2022, 12, 31), {});
        QList<Member> frozen = made(made(m_register->store->counts())->members(from.filter, progress));
        const Member dropped = frozen.takeFirst();
        from.frozen = frozen;
        const Bridge bridge = made(makeBridge(*m_register->store, from, to, progress));
        QCOMPARE(bridge.opening(), frozen.size());
        QCOMPARE(bridge.residual(), 0);
        QCOMPARE(bridge.residual(dropped.regency), 0);
    }

    void refusesDaysThatRunBackwards()
    {
        Progress progress;
        const auto backwards
            = makeBridge(*m_register->store, endAt(QDate(2022, 1, 1), {}), endAt(QDate(2021, 1, 1), {}), progress);
        QVERIFY(!backwards);
        QCOMPARE(backwards.error().kind, Error::Kind::Usage);
        const auto never = makeBridge(*m_register->store, endAt({}, {}), endAt(QDate(2021, 1, 1), {}), progress);
        QVERIFY(!never);
        QCOMPARE(never.error().kind, Error::Kind::Usage);
    }

    void stopsWhenCancelled()
    {
        Progress progress;
        progress.cancel();
        const auto stopped
            = makeBridge(*m_register->store, endAt(QDate(2018, 1, 1), {}), endAt(QDate(2021, 1, 1), {}), progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

private:
    QDateTime drawnMoment() { return m_register->moments.at(m_register->maker.below(int(m_register->moments.size()))); }

    std::unique_ptr<LivedRegister> m_register;
};

QTEST_GUILESS_MAIN(BridgingTest)
#include "tst_bridging.moc"
