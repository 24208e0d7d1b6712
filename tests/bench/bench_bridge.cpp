// SPDX-License-Identifier: GPL-3.0-or-later
// How long a bridge, a count and all definitions side by side take over a long history, beside the raw floor measured
// in the same run: plain SQLite reading the ids at both ends and every standing of those that differ, or scanning the
// index of standings.
//   bench_bridge [ROWS…]      30000 and 300000 unless told otherwise; three to four standings each, half of them
//                             producers, then as many as in the ministry's list (13 %)
#include "app/publish/bridging.h"
#include "app/statistics/tabulate.h"
#include "app/statistics/variantcounts.h"
#include "app/storage/sqlitecounts.h"
#include "tests/support/randomhistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>
#include <functional>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2018, 12, 31), lastDay(2021, 12, 31);

[[noreturn]] void fail(const QString &why)
{
    QTextStream(stdout) << "failed: " << why << Qt::endl;
    std::exit(3);
}

template <class T>
T require(Result<T> result)
{
    if (!result)
        fail(result.error().message + u' ' + result.error().detail);
    return *std::move(result);
}

double median(int runs, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// The part of the types that is counted.
enum class Mix {
    Half,
    Ministry,
};

/// Founded, then changed three or four times in ten years.
Timeline invented(randomHistory::Maker &maker, Mix mix)
{
    Standing first;
    first.validFrom = QDate(2005, 1, 1).addDays(maker.below(3650));
    first.facts = maker.facts();
    first.facts.regency = randomHistory::regencies.first().left(3) + QString::number(10 + maker.below(35));
    if (mix == Mix::Ministry)
        first.facts.type = maker.chance(13) ? u"producer"_s : maker.oneOf({u"consumer"_s, u"savings"_s, u"service"_s});
    const QString type = first.facts.type;
    Timeline line({first});
    for (int changes = 3 + maker.below(2); changes > 0; --changes) {
        StandingFacts facts = maker.changed(line.current());
        if (mix == Mix::Ministry)
            facts.type = type;
        line = line.changedFrom(maker.day(), facts, u"Perubahan"_s, {});
    }
    return line;
}

void fill(Store &store, int rows, Mix mix)
{
    randomHistory::Maker maker(1);
    const auto writer = require(store.beginWriting({u"Uji"_s, u"bench"_s}));
    for (int i = 0; i < rows; ++i) {
        NewCooperative one;
        one.timeline = invented(maker, mix);
        one.record.name = u"Koperasi Uji %1"_s.arg(i);
        one.record.legalDate = one.timeline.segments().first().validFrom;
        one.record.facts = one.timeline.current();
        require(writer->insert(one));
    }
    if (const Result<void> committed = writer->commit(); !committed)
        fail(committed.error().message);
}

QList<qint64> rawIds(sqlite3_stmt *statement, const QDate &day)
{
    QList<qint64> ids;
    sqlite3_bind_int64(statement, 1, day.year() * 10000 + day.month() * 100 + day.day());
    while (sqlite3_step(statement) == SQLITE_ROW)
        ids.append(sqlite3_column_int64(statement, 0));
    sqlite3_reset(statement);
    std::ranges::sort(ids);
    return ids;
}

double rawFloor(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        fail(path);
    const auto prepare = [handle](const char *sql) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            fail(QString::fromUtf8(sqlite3_errmsg(handle)));
        return statement;
    };
    sqlite3_stmt *ids = prepare("select cooperative_id from standing where superseded_at = 253402300799999"
                                " and type = 'producer' and status in ('', 'active', 'inactive', 'proposedDissolution')"
                                " and valid_from <= ?1 and valid_to > ?1");
    sqlite3_stmt *line
        = prepare("select * from standing where cooperative_id = ?1 and superseded_at = 253402300799999");
    const double time = median(3, [&] {
        const QList<qint64> first = rawIds(ids, firstDay), last = rawIds(ids, lastDay);
        QList<qint64> differing;
        std::ranges::set_symmetric_difference(first, last, std::back_inserter(differing));
        for (const qint64 id : std::as_const(differing)) {
            sqlite3_bind_int64(line, 1, id);
            while (sqlite3_step(line) == SQLITE_ROW) { }
            sqlite3_reset(line);
        }
    });
    sqlite3_finalize(ids);
    sqlite3_finalize(line);
    sqlite3_close(handle);
    return time;
}

/// The scan that a count cannot do without.
double rawCount(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    const char *const sql = "select regency, count(*) from standing where superseded_at = 253402300799999"
                            " and type = 'producer' and status in ('', 'active', 'inactive', 'proposedDissolution')"
                            " and valid_from <= ?1 and valid_to > ?1 group by regency";
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK
        || sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        fail(path);
    const double time = median(20, [&] {
        sqlite3_bind_int64(statement, 1, lastDay.year() * 10000 + lastDay.month() * 100 + lastDay.day());
        while (sqlite3_step(statement) == SQLITE_ROW) { }
        sqlite3_reset(statement);
    });
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return time;
}

/// One more change, as a clerk saves it.
void change(Store &store)
{
    const auto records = require(store.cooperatives());
    Cooperative record = require(records->load(1));
    record.facts.status = record.facts.status == "active"_L1 ? u"inactive"_s : u"active"_s;
    require(records->save(record, {}, {u"Uji"_s, u"bench"_s}));
}

double once(const std::function<void()> &work)
{
    return median(1, work);
}

/// By regency: the first question, the one that reads everything into memory, the next ones, and one after a change.
void benchmarkCounts(Store &store)
{
    Progress progress;
    const Variable &regency = *findVariable(u"regency"_s);
    const auto counts = require(store.counts());
    const SqliteCounts scanning(require(Connection::open(store.path(), Connection::Mode::Read)));
    const auto count
        = [&](const CountStore &by) { require(tabulate(by, officialFilter(lastDay), regency, nullptr, progress)); };
    const double floor = rawCount(store.path());
    const double scan = median(20, [&] { count(scanning); });
    const double first = once([&] { count(*counts); }), reading = once([&] { count(*counts); });
    const double warm = median(50, [&] { count(*counts); });
    change(store);
    const double changed = once([&] { count(*counts); });
    Filter day;
    day.asOf = lastDay;
    const double variants = median(3, [&] { require(variantTable(*counts, day, nullptr, progress)); });
    QTextStream(stdout) << "  count by regency: warm " << warm << " ms, raw scan of the index " << floor
                        << " ms, ours by the index " << scan << " ms; first " << first << " ms, reading into memory "
                        << reading << " ms, after a change " << changed << " ms; all definitions " << variants << " ms"
                        << Qt::endl;
}

void benchmark(int rows, Mix mix)
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC));
    const auto store = require(createStore(folder.filePath(u"register.lumbung"_s), clock));
    fill(*store, rows, mix);
    Progress progress;
    BridgeEnd from, to;
    from.filter = officialFilter(firstDay);
    to.filter = officialFilter(lastDay);
    qint64 entries = 0, opening = 0;
    const double ours = median(3, [&] {
        const Bridge bridge = require(makeBridge(*store, from, to, progress));
        opening = bridge.opening();
        entries = 0;
        for (const BridgeBlockInfo &info : bridgeBlocks())
            entries += bridge.count(info.block);
        if (bridge.residual() != 0)
            fail(u"a residual"_s);
    });
    const qint64 standings = require(store->verify(progress)).standings;
    const double floor = rawFloor(store->path());
    QTextStream(stdout) << rows << " cooperatives, " << (mix == Mix::Half ? "half" : "13 %") << " producers, "
                        << standings << " standings: opening " << opening << ", entries " << entries << ": " << ours
                        << " ms   floor " << floor << " ms   ratio " << ours / floor << Qt::endl;
    benchmarkCounts(*store);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().mid(1);
    if (sizes.isEmpty())
        sizes = QStringList{u"30000"_s, u"300000"_s};
    for (const QString &size : std::as_const(sizes)) {
        for (const Mix mix : {Mix::Half, Mix::Ministry})
            benchmark(size.toInt(), mix);
    }
    return 0;
}
