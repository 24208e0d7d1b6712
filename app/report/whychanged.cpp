// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/whychanged.h"

#include "app/publish/bridgechart.h"
#include "app/publish/bridgeends.h"
#include "app/publish/bridging.h"
#include "app/report/officialtext.h"
#include "app/report/paper.h"

namespace lumbung {

using namespace Qt::StringLiterals;

// The texts of this paper are Indonesian and not translated: see officialtext.h.

namespace {

QDate endOfYearBefore(const QDate &day)
{
    return QDate(day.year() - 1, 12, 31);
}

Filter beginningOf(const ReportRequest &request)
{
    if (request.from)
        return *request.from;
    Filter from = request.filter;
    from.asOf = endOfYearBefore(request.filter.asOf);
    return from;
}

Result<BridgeEnd> endOf(Store &store, const QString &publication, const Filter &filter)
{
    if (!publication.isEmpty())
        return publicationEnd(store, publication);
    BridgeEnd end;
    end.filter = filter;
    return end;
}

QString officialTitle(const BridgeEnd &end)
{
    const QString day = "keadaan per "_L1 + official::date(end.filter.asOf);
    return end.publication.isEmpty() ? day : QString("Terbitan "_L1 + end.publication + " ("_L1 + day + ')'_L1);
}

QList<ReportColumn> columns(const Bridge &bridge)
{
    QList<ReportColumn> found = paper::regencyColumns();
    const auto add = [&found](const QString &group, const QString &title) {
        found.append({.group = group, .title = title, .format = ColumnFormat::Integer, .isSummed = true});
    };
    add({}, "Keadaan Awal ("_L1 + bridge.from().filter.asOf.toString(u"dd/MM/yyyy"_s) + ')'_L1);
    for (const BridgeBlockInfo &info : bridgeBlocks())
        add(info.isIn ? u"Bertambah"_s : u"Berkurang"_s, QString::fromUtf8(info.official));
    add({}, "Keadaan Akhir ("_L1 + bridge.to().filter.asOf.toString(u"dd/MM/yyyy"_s) + ')'_L1);
    return found;
}

using Lists = QList<std::optional<FigureList>>;

Lists listsOf(const Bridge &bridge, const BridgeScope &scope, const QHash<BridgeBlock, QList<BridgeEntry>> &entries)
{
    Lists lists(paper::NameColumn + 1);
    lists.append(FigureList{listOf(bridge.from(), scope)});
    for (const BridgeBlockInfo &info : bridgeBlocks())
        lists.append(FigureList{listOf(bridge, info.block, entries.value(info.block))});
    lists.append(FigureList{listOf(bridge.to(), scope)});
    return lists;
}

/// Of each regency; the totals are sums over the regencies, with those that moved between them.
QList<Lists> listsOf(const Bridge &bridge)
{
    QList<Lists> lists;
    QHash<BridgeBlock, QList<BridgeEntry>> all;
    for (const QString &code : bridge.regencies()) {
        QHash<BridgeBlock, QList<BridgeEntry>> entries;
        for (const BridgeBlockInfo &info : bridgeBlocks()) {
            entries[info.block] = bridge.entries(info.block, code);
            all[info.block] += entries[info.block];
        }
        lists.append(listsOf(bridge, code, entries));
    }
    lists.append(listsOf(bridge, {}, all));
    return lists;
}

ReportTable tableOf(const Bridge &bridge)
{
    ReportTable table;
    table.columns = columns(bridge);
    table.totalLabel = u"JUMLAH"_s;
    table.hasColumnNumbers = true;
    table.frozenColumns = paper::NameColumn + 1;
    for (const QString &code : bridge.regencies()) {
        QVariantList row = paper::regencyCells(table.rows.size() + 1, code);
        row.append(qlonglong(bridge.opening(code)));
        for (const BridgeBlockInfo &info : bridgeBlocks())
            row.append(qlonglong(bridge.count(info.block, code)));
        row.append(qlonglong(bridge.closing(code)));
        table.rows.append(row);
    }
    table.lists = listsOf(bridge);
    return table;
}

QString spanText(const Bridge &bridge)
{
    return "dari "_L1 + officialTitle(bridge.from()) + " sampai dengan "_L1 + officialTitle(bridge.to());
}

ChartSpec chartOf(const Bridge &bridge, const QString &source)
{
    WaterfallWords words;
    words.title = "Mengapa jumlah "_L1 + official::counted(bridge.to().filter) + " berubah, "_L1
        + official::provinceName() + ", "_L1 + spanText(bridge);
    words.source = source;
    words.valueTitle = u"Koperasi"_s;
    words.rowTitle = u"Sebab"_s;
    words.level = u"Jumlah"_s;
    words.in = u"Bertambah"_s;
    words.out = u"Berkurang"_s;
    return waterfallChart(words, bridgeSteps(bridge, {}, BridgeWords::Official));
}

QStringList notesOf(const Bridge &bridge, const Settings &settings)
{
    QStringList notes = paper::sourceNotes(bridge.to().filter, settings);
    notes.append(
        u"Keadaan awal + bertambah − berkurang = keadaan akhir, untuk setiap kabupaten/kota dan untuk provinsi. "
        u"Setiap koperasi tercatat pada satu sebab saja."_s);
    notes.append(
        u"Perpindahan antarkabupaten/kota tercatat pada Pindah Masuk dan Pindah Keluar kabupaten/kota, dan tidak "
        u"mengubah jumlah provinsi."_s);
    return notes;
}

paper::Entries definitionOf(const Bridge &bridge, const ReportRequest &request)
{
    const QDateTime made = paper::made(request);
    paper::Entries entries = paper::indicator(request.filter) + paper::whatWasCounted(request);
    entries.append(
        {u"Keadaan awal"_s, officialTitle(bridge.from()) + "; "_L1 + official::asKnown(bridge.from().filter, made)});
    entries.append(
        {u"Keadaan akhir"_s, officialTitle(bridge.to()) + "; "_L1 + official::asKnown(bridge.to().filter, made)});
    entries += paper::Entries{
        {u"Baru berdiri"_s, u"Belum ada pada keadaan awal"_s},
        {u"Aktif kembali, tidak aktif lagi"_s,
            u"Status tercatat, Rapat Anggota Tahunan, atau sertifikat NIK membuatnya dihitung kembali atau tidak "
            u"dihitung "
            u"lagi"_s},
        {u"Masuk dan keluar klasifikasi"_s, u"Jenis, kelompok, bentuk, atau klasifikasinya berubah"_s},
        {u"Pindah masuk, pindah keluar"_s, u"Pindah kabupaten/kota, atau pindah pembinaan"_s},
        {u"Terlambat dicatat"_s, u"Sudah ada pada keadaan awal, tetapi belum tercatat ketika keadaan awal dihitung"_s},
        {u"Koreksi masuk, koreksi keluar"_s, u"Catatan tentang keadaan awal kemudian dibetulkan"_s},
        {u"Definisi masuk, definisi keluar"_s, u"Hanya dihitung menurut salah satu dari kedua definisi"_s},
        {u"Dibubarkan, bergabung/digabung"_s, u"Menurut status yang dicatat kantor"_s},
    };
    return entries + paper::codeLists() + paper::references(request.filter) + paper::howMade(request);
}

} // namespace

Document whyChangedOf(const Bridge &bridge, const ReportRequest &request, const Settings &settings)
{
    Document document;
    document.id = u"mengapa-berubah"_s;
    document.letterhead = paper::letterhead(settings);
    document.title = paper::title(
        "Mengapa jumlah "_L1 + official::counted(bridge.to().filter) + " berubah"_L1, bridge.to().filter);
    document.title[2] = spanText(bridge).toUpper();
    document.sheetName = u"Mengapa berubah"_s;
    document.table = tableOf(bridge);
    document.notes = notesOf(bridge, settings);
    document.signature = paper::signature(settings, request.signedOn);
    document.chart = chartOf(bridge, document.notes.first());
    document.definition = definitionOf(bridge, request);
    document.made = paper::made(request);
    return document;
}

Result<Document> makeWhyChanged(
    Store &store, const ReportRequest &request, const Settings &settings, Progress &progress)
{
    Result<BridgeEnd> to = endOf(store, request.toPublication, request.filter);
    if (!to)
        return to.error();
    ReportRequest asked = request;
    asked.filter = to->filter;
    Result<BridgeEnd> from = endOf(store, request.fromPublication, beginningOf(asked));
    if (!from)
        return from.error();
    const Result<Bridge> bridge = makeBridge(store, *std::move(from), *std::move(to), progress);
    if (!bridge)
        return bridge.error();
    return whyChangedOf(*bridge, asked, settings);
}

} // namespace lumbung
