// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a workbook of others is read through the one door, beside the raw floor measured in the same run (unpacking
// its parts, nothing else) and beside openpyxl's plain reading and LibreOffice's conversion when they are installed.
// The most memory of each is told too.
//   bench_sheets [ROWS]      30000 unless told otherwise; 25 columns
#include "app/base/atomicfile.h"
#include "app/exchange/readerprocess.h"
#include "app/exchange/tablereader.h"
#include "app/exchange/ziparchive.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <xlsxwriter.h>

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 25;
constexpr int runs = 3;

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

/// Names, codes, dates and amounts as a list of cooperatives has them.
void write(const QString &path, int rows)
{
    lxw_workbook *workbook = workbook_new(path.toUtf8().constData());
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "dd/mm/yyyy");
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Daftar");
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto line = lxw_row_t(row);
            const auto place = lxw_col_t(column);
            lxw_datetime day = {1960 + row % 60, row % 12 + 1, row % 28 + 1, 0, 0, 0};
            if (column % 5 == 3)
                worksheet_write_datetime(sheet, line, place, &day, date);
            else if (column % 5 == 4)
                worksheet_write_number(sheet, line, place, 1'000'000.0 + row * 37.0 + column, nullptr);
            else if (column % 5 == 2)
                worksheet_write_string(sheet, line, place, row % 3 ? "Aktif" : "Tidak Aktif", nullptr);
            else
                worksheet_write_string(sheet, line, place,
                    u"Koperasi Contoh %1/%2"_s.arg(QString::number(row), QString::number(column)).toUtf8().constData(),
                    nullptr);
        }
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        fail(u"the workbook could not be written"_s);
}

/// Time on the clock, and of the processors in this process and those it started: only the second is worth comparing on
/// a busy machine. The most memory of a program is asked of its own process only.
struct Spent {
    double clock = 0, processor = 0; ///< milliseconds
    double memory = 0; ///< MB; 0: not asked
};

double milliseconds(const rusage &usage)
{
    double sum = 0;
    for (const timeval &time : {usage.ru_utime, usage.ru_stime})
        sum += double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    return sum;
}

double megabytes(const rusage &usage)
{
    return double(usage.ru_maxrss) / 1024;
}

rusage usageOf(int who)
{
    rusage usage = {};
    getrusage(__rusage_who_t(who), &usage);
    return usage;
}

double processorMilliseconds()
{
    return milliseconds(usageOf(RUSAGE_SELF)) + milliseconds(usageOf(RUSAGE_CHILDREN));
}

template <class Work>
Spent measured(const Work &work)
{
    const double before = processorMilliseconds();
    QElapsedTimer timer;
    timer.start();
    work();
    return {.clock = double(timer.nsecsElapsed()) / 1e6, .processor = processorMilliseconds() - before};
}

/// Median of some runs.
template <class Work>
Spent medianOf(const Work &work)
{
    QList<Spent> times;
    for (int run = 0; run < runs; ++run)
        times.append(measured(work));
    std::ranges::sort(times, {}, &Spent::processor);
    return times[runs / 2];
}

qint64 unpacked(const QByteArray &file)
{
    qint64 size = 0;
    const Result<QList<zip::Member>> members = zip::members(file);
    for (const zip::Member &member : members ? *members : QList<zip::Member>()) {
        if (!zip::unpack(file, member, [&](QByteArrayView piece) { size += piece.size(); }))
            fail(u"the workbook could not be unpacked"_s);
    }
    return size;
}

/// What another program spends; nothing when it fails. A process takes over what its parent held when it began, so this
/// is called while there is little.
Spent run(const QString &program, const QStringList &arguments, bool isHeard = false)
{
    QList<QByteArray> words = {program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    out().flush();
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_WRONLY);
        for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
            if (!isHeard)
                ::dup2(nowhere, stream);
        }
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage = {};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || status != 0)
        return {};
    return {double(timer.nsecsElapsed()) / 1e6, milliseconds(usage), megabytes(usage)};
}

void tell(const QString &what, const Spent &spent, const Spent &floor)
{
    if (spent.clock <= 0) {
        out() << what << ": not installed, not measured" << Qt::endl;
        return;
    }
    out() << what << ": " << QString::number(spent.clock, 'f', 0) << " ms, processor "
          << QString::number(spent.processor, 'f', 0) << " ms, "
          << QString::number(spent.processor / floor.processor, 'f', 1) << " x the floor";
    if (spent.memory > 0)
        out() << ", at most " << QString::number(spent.memory, 'f', 0) << " MB";
    out() << Qt::endl;
}

qsizetype readRows(const QString &path)
{
    Progress progress;
    const Result<TableFile> table = readTable(path, {}, progress);
    if (!table)
        fail(table.error().message + table.error().detail);
    return table->sheets.first().rows.size();
}

void expectRows(const QString &path, int rows)
{
    if (readRows(path) != rows)
        fail(u"rows were lost"_s);
}

/// In a process that does nothing else: what it and the reader it starts need.
int tellMemory(const QString &path)
{
    const double before = megabytes(usageOf(RUSAGE_SELF));
    readRows(path);
    out() << "readTable once: at most " << QString::number(megabytes(usageOf(RUSAGE_CHILDREN)), 'f', 0)
          << " MB in the reader's process (allowed: " << ReaderLimits().memoryBytes / (1024 * 1024)
          << " MB of addresses), " << QString::number(megabytes(usageOf(RUSAGE_SELF)), 'f', 0)
          << " MB in ours, which begins with " << QString::number(before, 'f', 0) << " MB" << Qt::endl;
    return 0;
}

void tellPeers(const QString &path, const QTemporaryDir &folder, const Spent &floor)
{
    tell(u"openpyxl, read only"_s,
        run(u"/usr/bin/python3"_s,
            {u"-c"_s,
                u"import openpyxl, sys\nbook = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)\n"
                "for row in book.active.iter_rows(values_only=True): pass"_s,
                path}),
        floor);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    for (const QString &format : {u"csv"_s, u"ods"_s}) {
        const QStringList arguments
            = {u"--headless"_s, "-env:UserInstallation=file://"_L1 + folder.filePath(u"office"_s), u"--convert-to"_s,
                format, u"--outdir"_s, folder.path(), path};
        tell("LibreOffice, to "_L1 + format, office.isEmpty() ? Spent() : run(office, arguments), floor);
    }
}

/// The same rows as LibreOffice wrote them, if it did.
void tellOthers(const QTemporaryDir &folder, int rows, const Spent &floor)
{
    for (const QString &format : {u"csv"_s, u"ods"_s}) {
        const QString path = folder.filePath("daftar."_L1 + format);
        if (!QFileInfo::exists(path))
            continue;
        tell("readTable, "_L1 + format, medianOf([&] { expectRows(path, rows); }), floor);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == QByteArrayView("--memory"))
        return tellMemory(QString::fromLocal8Bit(argv[2]));
    const int rows = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 30'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"daftar.xlsx"_s);
    // In a process of its own: what the library needs is not what is measured.
    if (const pid_t writer = ::fork(); writer == 0) {
        write(path, rows);
        ::_exit(0);
    } else if (writer < 0 || ::waitpid(writer, nullptr, 0) != writer) {
        fail(u"no process for the workbook"_s);
    }
    const Result<QByteArray> file = readFile(path);
    if (!file)
        fail(file.error().message);

    out() << rows << " rows x " << columns << " columns, " << file->size() / 1024 << " kB packed, "
          << unpacked(*file) / 1024 << " kB unpacked" << Qt::endl;
    const Spent floor = medianOf([&] { unpacked(*file); });
    tell(u"floor, unpacking"_s, floor, floor);
    if (run(QCoreApplication::applicationFilePath(), {u"--memory"_s, path}, true).clock <= 0)
        fail(u"the memory could not be measured"_s);
    tellPeers(path, folder, floor);
    tell(u"readTable, xlsx"_s, medianOf([&] { expectRows(path, rows); }), floor);
    tellOthers(folder, rows, floor);
    return 0;
}
