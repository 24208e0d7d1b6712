// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bridgeway.h"
#include "tests/support/randomhistory.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lumbung;
using randomHistory::Maker;
using randomHistory::Past;

namespace {

const QDate firstDay(2020, 12, 31), lastDay(2022, 12, 31);
const QDateTime firstKnown(QDate(2021, 1, 20), QTime(9, 0), Qt::UTC),
    lastKnown(QDate(2023, 1, 20), QTime(9, 0), Qt::UTC);
const QDateTime longAgo(QDate(2019, 1, 1), QTime(9, 0), Qt::UTC), meanwhile(QDate(2022, 5, 1), QTime(9, 0), Qt::UTC);

/// Counts without the program's own conditions: what a definition wants, said by hand.
struct Definition {
    Filter filter;
    bool (*wants)(const StandingFacts &so);
};

const Definition &producers()
{
    static const Definition found{officialFilter({}), [](const StandingFacts &so) {
                                      return so.type == "producer"_L1
                                          && (so.status == "active"_L1 || so.status == "inactive"_L1);
                                  }};
    return found;
}

const Definition &activeOfSecondKind()
{
    static const Definition found = [] {
        Filter filter;
        filter.only(u"kind"_s, {u"kindII"_s}).only(u"status"_s, {u"active"_s});
        return Definition{
            filter, [](const StandingFacts &so) { return so.kind == "kindII"_L1 && so.status == "active"_L1; }};
    }();
    return found;
}

BridgeEnd endOf(const Definition &definition, const QDate &day, const QDateTime &asKnown)
{
    BridgeEnd end{{}, {}, definition.filter, {}};
    end.filter.asOf = day;
    end.filter.asKnown = asKnown;
    return end;
}

QList<Member> counted(
    const QList<Past> &register_, const Definition &definition, const QDate &day, const QDateTime &asKnown)
{
    QList<Member> members;
    for (const Past &past : register_) {
        const Timeline line = past.knownAt(asKnown);
        const Standing *then = line.at(day);
        if (then && definition.wants(then->facts))
            members.append({past.id, then->facts.regency, then->facts.kind});
    }
    return members;
}

struct Question {
    Definition from = producers(), to = producers();
    QDate firstDay = ::firstDay, lastDay = ::lastDay;
    QDateTime firstKnown = ::firstKnown, lastKnown = ::lastKnown;
};

Bridge bridgeOf(const QList<Past> &register_, const Question &question)
{
    BridgeWay way{endOf(question.from, question.firstDay, question.firstKnown),
        endOf(question.to, question.lastDay, question.lastKnown), {}, {}};
    way.counts = {counted(register_, question.from, question.firstDay, question.firstKnown),
        counted(register_, question.to, question.firstDay, question.firstKnown),
        counted(register_, question.to, question.firstDay, question.lastKnown),
        counted(register_, question.to, question.lastDay, question.lastKnown)};
    way.steps = {BridgeStep::Definition, BridgeStep::Knowledge, BridgeStep::Reality};
    Progress progress;
    const Result<Bridge> made = walkBridge(
        way,
        [&register_](qint64 id, const QDateTime &asKnown) -> Result<Timeline> {
            return std::ranges::find(register_, id, &Past::id)->knownAt(asKnown);
        },
        progress);
    if (!made)
        qFatal("no bridge: %s", qPrintable(made.error().message));
    return *made;
}

StandingFacts so(const QString &type, const QString &status, const QString &regency, const QString &kind = u"kindII"_s)
{
    StandingFacts facts;
    facts.type = type;
    facts.status = status;
    facts.regency = regency;
    facts.kind = kind;
    return facts;
}

Timeline begun(const QDate &day, const StandingFacts &facts)
{
    Standing first;
    first.validFrom = day;
    first.facts = facts;
    first.event = u"Pendirian"_s;
    return Timeline({first});
}

const QDate long_(2005, 3, 1), inBetween(2021, 6, 1), later(2022, 2, 1);

StandingFacts producer()
{
    return so(u"producer"_s, u"active"_s, u"33.01"_s);
}

StandingFacts with(QString StandingFacts::*member, const QString &code)
{
    StandingFacts facts = producer();
    facts.*member = code;
    return facts;
}

Past known(const Timeline &line)
{
    return {7, {{longAgo, line}}};
}

Past changed(const StandingFacts &from, const StandingFacts &to)
{
    return known(begun(long_, from).changedFrom(inBetween, to, u"Perubahan"_s, u"Keputusan 1"_s));
}

Past corrected(const StandingFacts &from, const StandingFacts &to)
{
    const Timeline before = begun(long_, from);
    return {7, {{longAgo, before}, {meanwhile, before.corrected(to, u"Koreksi"_s, {})}}};
}

/// "dissolved status active>dissolved 2021-06-01"
QString told(const Bridge &bridge, const BridgeScope &scope)
{
    QStringList parts;
    for (const BridgeBlockInfo &info : bridgeBlocks()) {
        for (const BridgeEntry &entry : bridge.entries(info.block, scope)) {
            QStringList words{info.key()};
            if (!entry.change.field.isEmpty())
                words << entry.change.field << QString(entry.change.from + u'>' + entry.change.to);
            words << entry.change.day.toString(Qt::ISODate);
            parts.append(words.join(u' ').trimmed());
        }
    }
    return parts.join(u", "_s);
}

QSet<qint64> idsOf(const QList<Member> &members, const BridgeScope &scope)
{
    QSet<qint64> ids;
    for (const Member &member : members) {
        if (!scope || member.regency == *scope)
            ids.insert(member.id);
    }
    return ids;
}

QList<BridgeScope> scopesOf(const Bridge &bridge)
{
    QList<BridgeScope> scopes{BridgeScope()};
    for (const QString &regency : bridge.regencies())
        scopes.append(regency);
    return scopes;
}

/// What is wrong with a bridge, looking at who was counted; empty when nothing is.
QString complaint(const Bridge &bridge, const QList<Member> &opening, const QList<Member> &closing)
{
    for (const BridgeScope &scope : scopesOf(bridge)) {
        const QSet<qint64> before = idsOf(opening, scope), after = idsOf(closing, scope);
        const QString place = scope.value_or(u"all"_s);
        if (bridge.opening(scope) != before.size() || bridge.closing(scope) != after.size())
            return u"%1: does not begin or end with the count"_s.arg(place);
        if (bridge.residual(scope) != 0)
            return u"%1: residual %2"_s.arg(place).arg(bridge.residual(scope));
        QSet<qint64> in, out;
        for (const BridgeBlockInfo &info : bridgeBlocks()) {
            for (const BridgeEntry &entry : bridge.entries(info.block, scope)) {
                QSet<qint64> &side = info.isIn ? in : out;
                if (side.contains(entry.id))
                    return u"%1: %2 stands in two blocks"_s.arg(place).arg(entry.id);
                side.insert(entry.id);
            }
        }
        if (in != after - before || out != before - after)
            return u"%1: not those that came and went"_s.arg(place);
    }
    return {};
}

/// Each block of the regencies adds up to the whole, but for those that only changed their regency.
QString sumComplaint(const Bridge &bridge)
{
    for (const BridgeBlockInfo &info : bridgeBlocks()) {
        qint64 sum = 0, moved = 0;
        for (const QString &regency : bridge.regencies()) {
            const QList<BridgeEntry> entries = bridge.entries(info.block, regency);
            sum += entries.size();
            moved += std::ranges::count_if(
                entries, [](const BridgeEntry &entry) { return entry.from.has_value() && entry.to.has_value(); });
        }
        if (sum - moved != bridge.count(info.block))
            return u"%1 adds up to another number"_s.arg(info.key());
    }
    return {};
}

/// What a block says must be so in the register.
QString falsehood(const Past &past, const BridgeEntry &entry, const Question &question)
{
    const Timeline last = past.knownAt(question.lastKnown);
    const bool isBetween = entry.change.day > question.firstDay && entry.change.day <= question.lastDay;
    switch (entry.block) {
    case BridgeBlock::EnteredLate:
        return past.knownAt(question.firstKnown).isEmpty() ? QString() : u"was in the register"_s;
    case BridgeBlock::Founded:
        return isBetween && !last.at(question.firstDay) ? QString() : u"existed already"_s;
    case BridgeBlock::Dissolved:
        return isBetween && last.at(entry.change.day)->facts.status == "dissolved"_L1 ? QString() : u"lives"_s;
    case BridgeBlock::Merged:
        return isBetween && last.at(entry.change.day)->facts.status == "merged"_L1 ? QString() : u"lives"_s;
    case BridgeBlock::Reactivated:
    case BridgeBlock::Deactivated:
        return isBetween && entry.change.field == "status"_L1 ? QString() : u"no status changed"_s;
    case BridgeBlock::ReclassifiedIn:
    case BridgeBlock::ReclassifiedOut:
        return isBetween && (entry.change.field == "type"_L1 || entry.change.field == "kind"_L1)
            ? QString()
            : u"no class changed"_s;
    case BridgeBlock::MovedIn:
    case BridgeBlock::MovedOut:
        return isBetween
                && (entry.change.field == "regency"_L1 || entry.change.to == "movedAway"_L1
                    || entry.change.from == "movedAway"_L1)
            ? QString()
            : u"did not move"_s;
    case BridgeBlock::CorrectedIn:
    case BridgeBlock::CorrectedOut:
        return entry.change.from != entry.change.to ? QString() : u"nothing was corrected"_s;
    case BridgeBlock::DefinitionIn:
    case BridgeBlock::DefinitionOut:
        return question.from.wants != question.to.wants ? QString() : u"the definition is the same"_s;
    }
    return u"no block"_s;
}

} // namespace

class BridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCooperativeStandsWhereItsChangePutIt_data()
    {
        QTest::addColumn<Past>("past");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("regency"); ///< 33.01
        const auto row = [](const char *name, const Past &past, const QString &whole, const QString &regency) {
            QTest::newRow(name) << past << whole << regency;
        };
        const auto same
            = [&row](const char *name, const Past &past, const QString &told) { row(name, past, told, told); };
        const StandingFacts dissolved = with(&StandingFacts::status, u"dissolved"_s);
        const StandingFacts elsewhere = with(&StandingFacts::regency, u"33.74"_s);
        const StandingFacts consumer = with(&StandingFacts::type, u"consumer"_s);
        const StandingFacts away = with(&StandingFacts::status, u"movedAway"_s);

        same("stays", known(begun(long_, producer())), {});
        same("never counts", known(begun(long_, consumer)), {});
        same("founded", known(begun(inBetween, producer())), u"newly-founded 2021-06-01"_s);
        same("founded, then reclassified", known(begun(inBetween, consumer).changedFrom(later, producer(), {}, {})),
            u"newly-founded 2021-06-01"_s);
        same("founded on the first day", known(begun(firstDay, producer())), {});
        same("founded on the last day", known(begun(lastDay, producer())), u"newly-founded 2022-12-31"_s);
        same("founded and dissolved", known(begun(inBetween, producer()).changedFrom(later, dissolved, {}, {})), {});
        same("dissolved", changed(producer(), dissolved), u"dissolved status active>dissolved 2021-06-01"_s);
        same("merged", changed(producer(), with(&StandingFacts::status, u"merged"_s)),
            u"merged status active>merged 2021-06-01"_s);
        same("moved to another supervisor", changed(producer(), away),
            u"moved-out status active>movedAway 2021-06-01"_s);
        same("came back", changed(away, producer()), u"moved-in status movedAway>active 2021-06-01"_s);
        same("revived", changed(dissolved, producer()), u"reactivated status dissolved>active 2021-06-01"_s);
        same("reclassified in", changed(consumer, producer()), u"reclassified-in type consumer>producer 2021-06-01"_s);
        same(
            "reclassified out", changed(producer(), consumer), u"reclassified-out type producer>consumer 2021-06-01"_s);
        row("moved away from the regency", changed(producer(), elsewhere), {},
            u"moved-out regency 33.01>33.74 2021-06-01"_s);
        row("moved to the regency", changed(elsewhere, producer()), {}, u"moved-in regency 33.74>33.01 2021-06-01"_s);
        same("moved, then dissolved",
            known(begun(long_, producer())
                      .changedFrom(inBetween, elsewhere, {}, {})
                      .changedFrom(later, so(u"producer"_s, u"dissolved"_s, u"33.74"_s), {}, {})),
            u"dissolved status active>dissolved 2022-02-01"_s);
        same("twice dissolved",
            known(begun(long_, producer())
                      .changedFrom(inBetween, dissolved, {}, {})
                      .changedFrom(QDate(2021, 9, 1), producer(), {}, {})
                      .changedFrom(later, dissolved, {}, {})),
            u"dissolved status active>dissolved 2022-02-01"_s);
        same("dissolved and reclassified at once", changed(producer(), so(u"consumer"_s, u"dissolved"_s, u"33.01"_s)),
            u"dissolved status active>dissolved 2021-06-01"_s);
        same("entered late", {7, {{meanwhile, begun(long_, producer())}}}, u"entered-late 2005-03-01"_s);
        same("founded and entered late", {7, {{meanwhile, begun(inBetween, producer())}}},
            u"newly-founded 2021-06-01"_s);
        same("corrected in", corrected(consumer, producer()), u"corrected-in type consumer>producer 2005-03-01"_s);
        same("corrected out", corrected(producer(), consumer), u"corrected-out type producer>consumer 2005-03-01"_s);
        row("wrong regency", corrected(elsewhere, producer()), {}, u"corrected-in regency 33.74>33.01 2005-03-01"_s);
        row("wrong regency, other side", corrected(producer(), elsewhere), {},
            u"corrected-out regency 33.01>33.74 2005-03-01"_s);
        const Timeline line = begun(long_, producer());
        same("founded later than was recorded", {7, {{longAgo, line}, {meanwhile, line.begunOn(QDate(2024, 1, 1))}}},
            u"corrected-out foundedOn 2005-03-01>2024-01-01"_s);
        same("a dissolution recorded late",
            {7, {{longAgo, line}, {meanwhile, line.changedFrom(QDate(2018, 1, 1), dissolved, {}, {})}}},
            u"corrected-out status active>dissolved 2018-01-01"_s);
        row("wrong regency, then revived",
            {7,
                {{longAgo, line},
                    {meanwhile,
                        begun(long_, so(u"producer"_s, u"dissolved"_s, u"33.74"_s))
                            .changedFrom(inBetween, elsewhere, {}, {})}}},
            {}, u"corrected-out regency 33.01>33.74 2005-03-01"_s);
        same("corrected in, then dissolved",
            {7,
                {{longAgo, begun(long_, consumer)},
                    {meanwhile, line.changedFrom(inBetween, dissolved, u"Pembubaran"_s, {})}}},
            {});
    }
    void everyCooperativeStandsWhereItsChangePutIt()
    {
        QFETCH(Past, past);
        const Bridge bridge = bridgeOf({past}, {});
        QTEST(told(bridge, {}), "whole");
        QTEST(told(bridge, u"33.01"_s), "regency");
    }

    void anotherDefinitionTellsWhichConditionDecided()
    {
        const Past kindI = known(begun(long_, with(&StandingFacts::kind, u"kindI"_s)));
        Question question{.from = producers(), .to = activeOfSecondKind()};
        QCOMPARE(told(bridgeOf({kindI}, question), {}), u"definition-out kind kindI>kindI 2005-03-01"_s);
        const Past consumer = known(begun(long_, with(&StandingFacts::type, u"consumer"_s)));
        QCOMPARE(told(bridgeOf({consumer}, question), {}), u"definition-in type consumer>consumer 2005-03-01"_s);
    }

    void whatNoDatedFactTellsWasDecidedByMeetingsOrCertificate()
    {
        const Past past = known(begun(long_, producer()));
        const QList<Member> none, one{{7, u"33.01"_s, u"kindII"_s}};
        BridgeWay way{endOf(producers(), firstDay, firstKnown), endOf(producers(), lastDay, lastKnown),
            {one, one, one, none}, {BridgeStep::Definition, BridgeStep::Knowledge, BridgeStep::Reality}};
        Progress progress;
        const TimelineSource source
            = [&past](qint64, const QDateTime &) -> Result<Timeline> { return past.versions.last().line; };
        QCOMPARE(told(*walkBridge(way, source, progress), {}), u"deactivated"_s);
        way.counts = {none, none, none, one};
        QCOMPARE(told(*walkBridge(way, source, progress), {}), u"reactivated"_s);
    }

    void frozenIdsThatCannotBeMadeAgainAreTold()
    {
        const QList<Member> none, one{{7, u"33.01"_s, u"kindII"_s}};
        BridgeWay way{endOf(producers(), firstDay, firstKnown), endOf(producers(), lastDay, lastKnown), {one, none},
            {BridgeStep::Publication}};
        Progress progress;
        const TimelineSource source = [](qint64, const QDateTime &) -> Result<Timeline> { return Timeline(); };
        QCOMPARE(told(*walkBridge(way, source, progress), {}), u"definition-out"_s);
    }

    void stopsWhenCancelled()
    {
        Progress progress;
        progress.cancel();
        BridgeWay way{endOf(producers(), firstDay, {}), endOf(producers(), lastDay, {}), {{{7, u"33.01"_s, {}}}, {}},
            {BridgeStep::Reality}};
        const auto made = walkBridge(
            way, [](qint64, const QDateTime &) -> Result<Timeline> { return Timeline(); }, progress);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Cancelled);
    }

    void everyBlockIsFoundByItsKey()
    {
        QSet<QString> keys;
        for (const BridgeBlockInfo &info : bridgeBlocks()) {
            keys.insert(info.key());
            QCOMPARE(findBlock(info.key())->block, info.block);
            QCOMPARE(blockInfo(info.block).key(), info.key());
        }
        QCOMPARE(keys.size(), bridgeBlocks().size());
        QVERIFY(!findBlock(u"evaporated"_s));
    }

    /// The residual is zero, always.
    void nothingIsLeftOverInAThousandHistories()
    {
        constexpr int histories = 1000, cooperatives = 80;
        QHash<BridgeBlock, int> seen;
        Maker maker(20211231);
        for (int history = 0; history < histories; ++history) {
            QList<Past> past;
            for (qint64 id = 1; id <= cooperatives; ++id)
                past.append(maker.past(id));
            const Question question = drawn(maker);
            const Bridge bridge = bridgeOf(past, question);
            const QString wrong
                = complaint(bridge, counted(past, question.from, question.firstDay, question.firstKnown),
                    counted(past, question.to, question.lastDay, question.lastKnown));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"history %1: %2"_s.arg(history).arg(wrong)));
            QVERIFY2(sumComplaint(bridge).isEmpty(), qPrintable(sumComplaint(bridge)));
            for (const BridgeScope &scope : scopesOf(bridge)) {
                for (const BridgeBlockInfo &info : bridgeBlocks()) {
                    for (const BridgeEntry &entry : bridge.entries(info.block, scope)) {
                        const QString untrue = falsehood(past.at(entry.id - 1), entry, question);
                        QVERIFY2(untrue.isEmpty(),
                            qPrintable(u"history %1, %2 %3: %4"_s.arg(
                                QString::number(history), info.key(), QString::number(entry.id), untrue)));
                        ++seen[info.block];
                    }
                }
            }
        }
        for (const BridgeBlockInfo &info : bridgeBlocks())
            QVERIFY2(seen[info.block] > 20, qPrintable(u"hardly any %1: %2"_s.arg(info.key()).arg(seen[info.block])));
    }

private:
    static Question drawn(Maker &maker)
    {
        Question question;
        question.firstDay = maker.day();
        question.lastDay = question.firstDay.addDays(maker.below(1500));
        question.firstKnown = maker.momentAfter(QDateTime(QDate(2017, 1, 1), QTime(0, 0), Qt::UTC));
        question.lastKnown = maker.chance(30) ? QDateTime() : maker.momentAfter(question.firstKnown);
        if (maker.chance(40))
            question.to = activeOfSecondKind();
        return question;
    }
};

QTEST_GUILESS_MAIN(BridgeTest)
#include "tst_bridge.moc"
