// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/classificationrecap.h"

#include "app/domain/codelist.h"
#include "app/report/officialtext.h"
#include "app/report/paper.h"
#include "app/statistics/tabulate.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

// Headings and notes of this paper are Indonesian and not translated: see officialtext.h.

enum Column { Unclassified = paper::NameColumn + 2, FirstPart }; // after how many there are in all

/// One variable, its columns below a common heading.
struct Part {
    const char16_t *heading;
    const Variable *variable;

    QString list() const { return QString::fromLatin1(variable->id); }
    /// What is not classified has one column for all parts.
    QStringList codes() const
    {
        QStringList all = variable->allCodes();
        all.removeAll(notClassified());
        std::ranges::stable_sort(all, {}, [](const QString &code) { return code == "notProduction"_L1; });
        return all;
    }
    QString title(const QString &code) const
    {
        return code == noneOfThem() ? u"Tidak Ada"_s : official::shortLabel(list(), code);
    }
};

const QList<Part> &parts()
{
    static const QList<Part> all = {
        {u"Jenis (Unit)", findVariable(u"kind"_s)},
        {u"Tahap unit produksi (Unit)", findVariable(u"stage"_s)},
        {u"Pelayanan kepada anggota (Unit)", findVariable(u"service"_s)},
        {u"Usaha anggota (Unit)", findVariable(u"trade"_s)},
    };
    return all;
}

QList<ReportColumn> classColumns()
{
    const auto count = [](const QString &group, const QString &title) {
        return ReportColumn{.group = group, .title = title, .format = ColumnFormat::Integer, .isSummed = true};
    };
    QList<ReportColumn> found = paper::regencyColumns();
    found << count(u"Koperasi (Unit)"_s, u"Jumlah"_s) << count(u"Koperasi (Unit)"_s, u"Belum Diklasifikasi"_s);
    for (const Part &part : parts()) {
        for (const QString &code : part.codes())
            found.append(count(QString::fromUtf16(part.heading), part.title(code)));
    }
    return found;
}

/// By regency and each of the parts. All are counts of the same cooperatives, so their rows are the same.
Result<QList<CrossTable>> tablesOf(Store &store, const Filter &filter, Progress &progress)
{
    const Result<std::unique_ptr<CountStore>> counts = store.counts();
    if (!counts)
        return counts.error();
    QList<CrossTable> tables;
    for (const Part &part : parts()) {
        const Result<CrossTable> table
            = tabulate(**counts, filter, *findVariable(u"regency"_s), part.variable, progress);
        if (!table)
            return table.error();
        tables.append(*table);
    }
    return tables;
}

/// All, those not classified, then each part's.
QList<FigureList> classLists(const Filter &filter)
{
    const auto cell = [&filter](const Part &part, const QString &code) {
        return FigureList{cellFilter(filter, *part.variable, code)};
    };
    QList<FigureList> found{{filter}, cell(parts().first(), notClassified())};
    for (const Part &part : parts()) {
        for (const QString &code : part.codes())
            found.append(cell(part, code));
    }
    return found;
}

ReportTable classTable(const QList<CrossTable> &tables, const Filter &filter)
{
    ReportTable table;
    table.columns = classColumns();
    table.totalLabel = u"JUMLAH"_s;
    table.hasColumnNumbers = true;
    table.frozenColumns = paper::NameColumn + 1;
    const CrossTable &kinds = tables.first();
    QStringList regencies;
    for (qsizetype row = 0; row < kinds.rows().size(); ++row) {
        regencies.append(kinds.rows().at(row).code);
        QVariantList cells = paper::regencyCells(row + 1, regencies.last());
        cells << qlonglong(kinds.rowTotal(row)) << qlonglong(kinds.at(row, kinds.columnOf(notClassified())));
        for (qsizetype part = 0; part < parts().size(); ++part) {
            for (const QString &code : parts().at(part).codes())
                cells.append(qlonglong(tables.at(part).at(row, tables.at(part).columnOf(code))));
        }
        table.rows.append(cells);
    }
    paper::addLists(table, regencies, classLists(filter));
    return table;
}

QStringList classNotes(const Filter &filter, const Settings &settings)
{
    return paper::sourceNotes(filter, settings)
        + QStringList{
            u"Tahap, pelayanan, dan usaha anggota hanya dihitung bagi koperasi yang sudah diklasifikasi. "_s
                + official::overlapSentence(),
            u"I: jenis pertama, tanpa unit produksi pada koperasi. II: jenis kedua, dengan unit produksi pada "
            u"koperasi. "
            u"Bukan: bukan koperasi produksi menurut jawaban atas lembar metadata."_s,
        };
}

/// What the codes of a list mean, as far as the list says so.
QString meanings(const QString &list)
{
    QStringList lines;
    for (const CodeEntry &entry : codeList(list).entries())
        lines.append(official::shortLabel(list, entry.code) + ": "_L1 + entry.more.value(u"note"_s));
    return lines.join(u'\n');
}

paper::Entries classDefinition(const ReportRequest &request)
{
    paper::Entries entries = paper::indicator(request.filter) + paper::whatWasCounted(request);
    entries += {
        {u"Ukuran dan satuan"_s, u"Jumlah; koperasi dalam unit"_s},
        {u"Klasifikasi"_s,
            u"Hasil jawaban atas pertanyaan lembar metadata indikator, sebagaimana berlaku pada tanggal keadaan"_s},
        {u"Belum Diklasifikasi"_s, u"Pertanyaan lembar metadata belum dijawab sampai ada hasilnya"_s},
        {u"Jenis koperasi produksi"_s,
            u"I: hanya anggota yang berproduksi, koperasi memberi pelayanan\n"
            u"II: koperasi sendiri memiliki unit kegiatan produksi, di samping unit produksi anggota\n"
            u"Bukan: tidak membuat dan menjual barang, baik koperasi maupun anggotanya"_s},
        {u"Tahap unit produksi"_s, meanings(u"stage"_s)},
        {u"Pelayanan kepada anggota"_s, meanings(u"service"_s)},
        {u"Usaha anggota"_s, u"Usaha anggota yang berproduksi: petani, peternak, pengrajin, nelayan, atau lainnya"_s},
        {u"Tidak Ada"_s, u"Sudah diklasifikasi, tetapi tidak satu pun tahap, pelayanan, atau usaha anggota tercatat"_s},
        {u"Jumlah"_s, official::overlapSentence()},
    };
    return entries + paper::codeLists() + paper::references(request.filter) + paper::howMade(request);
}

/// The kinds side by side, what is not classified last.
QList<QPair<int, QString>> chartColumns()
{
    const Part &kinds = parts().first();
    QList<QPair<int, QString>> found;
    for (const QString &code : kinds.codes())
        found.append({FirstPart + int(found.size()), official::label(kinds.list(), code)});
    found.append({Unclassified, official::label(kinds.list(), notClassified())});
    return found;
}

} // namespace

Result<Document> makeClassificationRecap(
    Store &store, const ReportRequest &request, const Settings &settings, Progress &progress)
{
    progress.report(0, 0, QCoreApplication::translate("Report", "Counting by regency and city…"));
    const Result<QList<CrossTable>> tables = tablesOf(store, request.filter, progress);
    if (!tables)
        return tables.error();

    Document document;
    document.id = u"classification"_s;
    document.letterhead = paper::letterhead(settings);
    document.title = paper::title(
        "Rekapitulasi klasifikasi "_L1 + official::counted(request.filter) + " menurut kabupaten/kota"_L1,
        request.filter);
    document.sheetName = u"Klasifikasi"_s;
    document.table = classTable(*tables, request.filter);
    document.notes = classNotes(request.filter, settings);
    document.signature = paper::signature(settings, request.signedOn);
    paper::addChart(document, official::counted(request.filter), request.filter, chartColumns());
    document.definition = classDefinition(request);
    document.made = paper::made(request);
    return document;
}

} // namespace lumbung
