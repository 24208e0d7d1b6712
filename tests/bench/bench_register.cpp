// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the register is, each work beside the raw floor measured in the same run: plain SQLite through its C
// interface, doing the least that could answer. Machines differ and are noisy; the ratio is what to compare.
//   bench_register [ROWS…]      30000 and 300000 unless told otherwise
#include "app/domain/region.h"
#include "app/services/demo.h"
#include "app/statistics/tabulate.h"
#include "app/storage/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>
#include <functional>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstPage = 40; // rows that a window of 768 lines shows
const QStringList typing{
    u"sum"_s, u"sumb"_s, u"sumber"_s, u"sumber m"_s, u"sumber mak"_s, u"kud"_s, u"3374"_s, u"518/"_s, u"karang"_s};
const QList<QDate> days{{1985, 6, 30}, {1999, 12, 31}, {2010, 3, 31}, {2021, 12, 31}, {2025, 9, 30}};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[noreturn]] void fail(const QString &why)
{
    out() << "failed: " << why << Qt::endl;
    std::exit(3);
}

template <class T>
T require(Result<T> result)
{
    if (!result)
        fail(result.error().message + u' ' + result.error().detail);
    return *std::move(result);
}

void require(const Result<void> &result)
{
    if (!result)
        fail(result.error().message + u' ' + result.error().detail);
}

/// Median of several runs, in milliseconds.
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

void report(const char *work, double ours, double floor)
{
    out() << QStringLiteral("%1 %2 ms   floor %3 ms   ratio %4")
                 .arg(QString::fromLatin1(work).leftJustified(44))
                 .arg(ours, 10, 'f', 2)
                 .arg(floor, 10, 'f', 2)
                 .arg(floor > 0 ? ours / floor : 0, 7, 'f', 2)
          << Qt::endl;
}

/// Plain SQLite.
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            fail(path);
    }
    ~Raw() { sqlite3_close(m_handle); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;
    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            fail(QString::fromUtf8(sqlite3_errmsg(m_handle)));
        return statement;
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// The same records' texts and numbers into one table without index, one transaction.
double rawInsert(const QString &path, int rows)
{
    const QByteArray text("Koperasi Produsen Sumber Makmur");
    return median(1, [&] {
        Raw raw(path);
        raw.run("pragma journal_mode = wal; pragma synchronous = full;"
                "create table t (id integer primary key, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, "
                "v, w, x, y);"
                "begin immediate");
        sqlite3_stmt *insert
            = raw.prepare("insert into t values (?1, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?1, ?1, ?1, ?1,"
                          " ?1, ?1, ?1, ?1, ?1, ?1, ?1, ?1)");
        for (int i = 1; i <= rows; ++i) {
            sqlite3_bind_int64(insert, 1, i);
            sqlite3_bind_text(insert, 2, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        raw.run("commit");
    });
}

int stepAll(sqlite3_stmt *statement)
{
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_reset(statement);
    return rows;
}

struct Times {
    double count = 0, list = 0, search = 0, open = 0;
};

Times rawTimes(const QString &path)
{
    Times times;
    times.open = median(15, [&] {
        Raw raw(path);
        raw.run("select count(*) from sqlite_schema");
    });
    Raw raw(path);
    // One narrow table of what a count needs and nothing else, with its covering index.
    raw.run("create temp table n as select type, status, regency, valid_from, valid_to from standing where "
            "superseded_at = 253402300799999;"
            "create index temp.n_all on n (type, status, regency, valid_from, valid_to); analyze temp");
    sqlite3_stmt *count = raw.prepare("select regency, count(*) from n where type = 'producer'"
                                      " and status in ('', 'active', 'inactive', 'proposedDissolution')"
                                      " and valid_from <= ?1 and valid_to > ?1 group by regency");
    times.count = median(20, [&] {
        for (const QDate &day : days) {
            sqlite3_bind_int64(count, 1, day.year() * 10000 + day.month() * 100 + day.day());
            stepAll(count);
        }
    }) / static_cast<double>(days.size());
    sqlite3_finalize(count);
    sqlite3_stmt *ids = raw.prepare("select id from cooperative order by name_key, id");
    sqlite3_stmt *row = raw.prepare("select * from cooperative where id = ?1");
    times.list = median(9, [&] {
        stepAll(ids);
        for (int i = 1; i <= firstPage; ++i) {
            sqlite3_bind_int64(row, 1, i);
            stepAll(row);
        }
    });
    sqlite3_finalize(ids);
    sqlite3_finalize(row);
    sqlite3_stmt *search = raw.prepare("select rowid from search where search match ?1");
    times.search = median(5, [&] {
        for (const QByteArray &typed : {"\"sum\"", "\"sumb\"", "\"sumber\"", "\"sumber\"", "\"sumber\" AND \"mak\"",
                 "\"kud\"", "\"3374\"", "\"518\"", "\"karang\""}) {
            sqlite3_bind_text(search, 1, typed.constData(), static_cast<int>(typed.size()), SQLITE_TRANSIENT);
            stepAll(search);
        }
    }) / static_cast<double>(typing.size());
    sqlite3_finalize(search);
    return times;
}

Times ourTimes(const QString &path, const Clock &clock)
{
    Times times;
    Progress progress;
    times.open = median(15, [&] { require(openStore(path, Access::Write, clock)); });
    const std::unique_ptr<Store> store = require(openStore(path, Access::Read, clock));
    const std::unique_ptr<CountStore> counts = require(store->counts());
    times.count = median(20, [&] {
        for (const QDate &day : days)
            require(tabulate(*counts, officialFilter(day), *findVariable(u"regency"_s), nullptr, progress));
    }) / static_cast<double>(days.size());
    const std::unique_ptr<ListStore> lists = require(store->lists());
    const auto page = [&](const Filter &filter) {
        const QList<qint64> ids = require(lists->ids(filter, {}, progress));
        require(lists->rows(ids.first(std::min<qsizetype>(firstPage, ids.size())), {}, {}));
    };
    times.list = median(9, [&] { page({}); });
    times.search = median(5, [&] {
        for (const QString &typed : typing) {
            Filter filter;
            filter.text = typed;
            page(filter);
        }
    }) / static_cast<double>(typing.size());
    return times;
}

void benchmark(int rows)
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC));
    const QString path = folder.filePath(u"register.lumbung"_s);
    out() << "\n" << rows << " cooperatives" << Qt::endl;
    const double floor = rawInsert(folder.filePath(u"raw.db"_s), rows);
    const double insert = median(1, [&] {
        Progress progress;
        const std::unique_ptr<Store> store = require(createStore(path, clock));
        require(fillDemo(*store, {rows, 1}, progress));
    });
    report("insert, with history, figures, search index", insert, floor);
    const Times ours = ourTimes(path, clock);
    const Times raw = rawTimes(path);
    report("count by regency as of a date", ours.count, raw.count);
    report("first page of the list, all ids by name", ours.list, raw.list);
    report("search while typing, a key, with its page", ours.search, raw.search);
    report("open a store for writing", ours.open, raw.open);
    out() << "file: " << QFileInfo(path).size() / 1000000 << " MB" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().mid(1);
    if (sizes.isEmpty())
        sizes = QStringList{u"30000"_s, u"300000"_s};
    for (const QString &size : std::as_const(sizes)) {
        if (size.toInt() < 100)
            fail(u"ROWS is a number of at least 100: "_s + size);
        benchmark(size.toInt());
    }
    return 0;
}
