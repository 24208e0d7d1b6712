// SPDX-License-Identifier: GPL-3.0-or-later
// How long a workbook of many rows takes from file to register: read, understood, judged, one row decided, stored, and
// judged again when it comes a second time; with the highest memory of this process (the reader's own is apart).
//   bench_import [ROWS | FILE]      30000 invented rows unless told otherwise
#include "app/domain/region.h"
#include "app/exchange/verdict.h"
#include "app/exchange/workbook.h"
#include "app/storage/importmemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace lumbung;
using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

template <class T>
T require(Result<T> result)
{
    if (result)
        return *std::move(result);
    out() << "failed: " << result.error().message << ' ' << result.error().detail << Qt::endl;
    std::exit(3);
}

long peakMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// A list as an office writes it, of 14 columns.
void writeList(const QString &path, int rows)
{
    Document document;
    document.isPlainList = true;
    document.sheetName = u"Daftar"_s;
    for (const QString &title : {u"No"_s, u"NIK"_s, u"Nama Koperasi"_s, u"No. Badan Hukum"_s, u"Tgl. BH"_s, u"Alamat"_s,
             u"Kecamatan"_s, u"Kabupaten"_s, u"Jenis"_s, u"Status"_s, u"Anggota L"_s, u"Anggota P"_s,
             u"Modal Sendiri"_s, u"Volume Usaha"_s}) {
        ReportColumn column;
        column.title = title;
        document.table.columns.append(column);
    }
    static const QStringList first
        = {u"Sumber"_s, u"Rukun"_s, u"Karya"_s, u"Mitra"_s, u"Tunas"_s, u"Sekar"_s, u"Bina"_s, u"Sido"_s, u"Margo"_s,
            u"Dwi"_s, u"Maju"_s, u"Subur"_s, u"Guyub"_s, u"Artha"_s, u"Setia"_s, u"Budi"_s, u"Cahaya"_s};
    const QList<region::Regency> &regencies = region::regencies();
    for (int row = 1; row <= rows; ++row) {
        const QString number = QString::number(row);
        const region::Regency &regency = regencies[row % regencies.size()];
        const QString nik = regency.code.left(2) + regency.code.mid(3) + u"%1"_s.arg(row, 9, 10, QChar(u'0'));
        const QString name = u"KUD "_s + first[row % first.size()] + u' ' + QString::number(row * 7919, 36);
        document.table.rows.append({qlonglong(row), nik, name, QString(number + u"/BH/KWK.11/III/1996"_s),
            u"14 Maret 1996"_s, QString(u"Jl. Rekaan "_s + number), QString(), regency.name, u"Produsen"_s, u"Aktif"_s,
            qlonglong(row % 90), qlonglong(row % 80), u"1.000.000"_s, u"Rp 2.500.000,00"_s});
    }
    Progress progress;
    const Result<void> written = writeWorkbook(document, path, progress);
    if (!written)
        require(Result<int>(written.error()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QString argument = program.arguments().value(1, u"30000"_s);
    const QTemporaryDir folder;
    QString file = argument;
    if (!QFileInfo::exists(argument)) {
        file = folder.filePath(u"daftar.xlsx"_s);
        writeList(file, argument.toInt());
    }
    const SystemClock clock;
    const std::unique_ptr<Store> store = require(createStore(folder.filePath(u"a.lumbung"_s), clock));
    Progress progress;
    QElapsedTimer timer;
    const auto told = [&timer](const char *what) {
        out() << QString::fromLatin1(what).leftJustified(22) << timer.elapsed() << " ms, at most " << peakMegabytes()
              << " MB" << Qt::endl;
        timer.start();
    };
    timer.start();
    const TableFile table = require(readTable(file, {}, progress));
    told("read");
    ImportDraft draft = require(draftOf(table, {}, nullptr, progress));
    told("understood");
    const Verdicts verdicts = require(judge(*store, draft, clock, progress));
    told("judged");
    ImportDraft overridden = draft;
    overridden.decisions.insert(verdicts.rows[verdicts.rows.size() / 2].place, {RowDecision::Kind::LeaveOut, 0});
    require(judgeAgain(*store, overridden, verdicts, clock, progress));
    told("one row overridden");
    const Taken taken = require(takeIn(*store, draft, verdicts, u"bench"_s, clock, progress));
    told("stored");
    const Verdicts again = require(judge(*store, draft, clock, progress));
    told("judged a second time");
    overridden.decisions.first() = {RowDecision::Kind::ChangeOf, taken.added.value(0)};
    require(judgeAgain(*store, overridden, again, clock, progress));
    told("one row overridden");
    const VerdictCounts counts = verdicts.counts(), second = again.counts();
    out() << counts.rows << " rows: " << counts.added << " new, " << counts.duplicates << " possible duplicates, "
          << counts.doubtful << " doubtful, " << taken.added.size() << " stored; a second time " << second.same
          << " known already" << Qt::endl;
    return 0;
}
