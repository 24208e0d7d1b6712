// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/recap.h"

#include "app/domain/region.h"
#include "app/report/officialtext.h"
#include "app/report/paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

// Headings and notes of this paper are Indonesian and not translated: see officialtext.h.

constexpr int cooperativesColumn = paper::NameColumn + 1; // by which the chart is drawn

/// A figure of the recap: its headings and where it comes from.
struct Figure {
    const char16_t *group;
    const char16_t *title;
    ColumnFormat format;
    qint64 (*of)(const RegencyFigures &figures);
    Filter (*counted)(Filter filter) = nullptr; ///< which of the cooperatives it counts; null: a sum over all of them
};

Filter all(Filter filter)
{
    return filter;
}

Filter active(Filter filter)
{
    return filter.narrow(u"status"_s, {u"active"_s});
}

Filter inactive(Filter filter)
{
    return filter.narrow(u"status"_s, {u"inactive"_s});
}

Filter otherStatus(Filter filter)
{
    filter.unwanted[u"status"_s] += {u"active"_s, u"inactive"_s};
    return filter;
}

Filter metThisYear(Filter filter)
{
    filter.meetingFrom = std::max(filter.meetingFrom, QDate(filter.asOf.year(), 1, 1));
    return filter;
}

template <Amount YearlyFigures::*member>
qint64 sumOf(const RegencyFigures &figures)
{
    return (figures.sums.*member).value_or(0);
}

const QList<Figure> &figureColumns()
{
    using R = RegencyFigures;
    using Y = YearlyFigures;
    static constexpr const char16_t *cooperatives = u"Koperasi (Unit)";
    static constexpr const char16_t *members = u"Anggota (Orang)";
    static constexpr const char16_t *managers = u"Manajer (Orang)";
    static constexpr const char16_t *employees = u"Karyawan (Orang)";
    static constexpr const char16_t *none = u"";
    static const QList<Figure> figures = {
        {cooperatives, u"Jumlah", ColumnFormat::Integer, [](const R &r) { return r.cooperatives; }, &all},
        {cooperatives, u"Aktif", ColumnFormat::Integer, [](const R &r) { return r.active; }, &active},
        {cooperatives, u"Tidak Aktif", ColumnFormat::Integer, [](const R &r) { return r.inactive; }, &inactive},
        {cooperatives, u"Lainnya", ColumnFormat::Integer,
            [](const R &r) { return r.cooperatives - r.active - r.inactive; }, &otherStatus},
        {members, u"Jumlah", ColumnFormat::Integer, &sumOf<&Y::members>},
        {members, u"L", ColumnFormat::Integer, &sumOf<&Y::membersMale>},
        {members, u"P", ColumnFormat::Integer, &sumOf<&Y::membersFemale>},
        {none, u"RAT (Unit)", ColumnFormat::Integer, [](const R &r) { return r.annualMeetings; }, &metThisYear},
        {managers, u"Jumlah", ColumnFormat::Integer, &sumOf<&Y::managers>},
        {managers, u"L", ColumnFormat::Integer, &sumOf<&Y::managersMale>},
        {managers, u"P", ColumnFormat::Integer, &sumOf<&Y::managersFemale>},
        {employees, u"Jumlah", ColumnFormat::Integer, &sumOf<&Y::employees>},
        {employees, u"L", ColumnFormat::Integer, &sumOf<&Y::employeesMale>},
        {employees, u"P", ColumnFormat::Integer, &sumOf<&Y::employeesFemale>},
        {none, u"Modal Sendiri (Rp)", ColumnFormat::Money, &sumOf<&Y::equity>},
        {none, u"Modal Luar (Rp)", ColumnFormat::Money, &sumOf<&Y::outsideCapital>},
        {none, u"Aset (Rp)", ColumnFormat::Money, &sumOf<&Y::assets>},
        {none, u"Volume Usaha (Rp)", ColumnFormat::Money, &sumOf<&Y::turnover>},
        {none, u"SHU (Rp)", ColumnFormat::Money, &sumOf<&Y::surplus>},
    };
    return figures;
}

QList<ReportColumn> columns()
{
    QList<ReportColumn> found = paper::regencyColumns();
    for (const Figure &figure : figureColumns()) {
        found.append({.group = QString::fromUtf16(figure.group),
            .title = QString::fromUtf16(figure.title),
            .format = figure.format,
            .isSummed = true});
    }
    return found;
}

ReportTable recapTable(const QList<RegencyFigures> &figures, const Filter &filter)
{
    ReportTable table;
    table.columns = columns();
    table.totalLabel = u"JUMLAH"_s;
    table.hasColumnNumbers = true;
    table.frozenColumns = paper::NameColumn + 1;
    QStringList occurring;
    for (const RegencyFigures &regency : figures)
        occurring.append(regency.regency);
    const QStringList order = paper::regencyOrder(occurring);
    for (const QString &code : order) {
        const auto found = std::ranges::find(figures, code, &RegencyFigures::regency);
        const RegencyFigures regency = found == figures.cend() ? RegencyFigures() : *found;
        QVariantList row = paper::regencyCells(table.rows.size() + 1, code);
        for (const Figure &figure : figureColumns())
            row.append(qlonglong(figure.of(regency)));
        table.rows.append(row);
    }
    QList<FigureList> lists;
    for (const Figure &figure : figureColumns())
        lists.append({figure.counted ? figure.counted(filter) : filter, figure.counted != nullptr});
    paper::addLists(table, order, lists);
    return table;
}

QString otherStatuses(const Filter &filter)
{
    return filter.registeredOnly
        ? u"diusulkan bubar atau status belum dicatat"_s
        : u"diusulkan bubar, dibubarkan, bergabung/digabung, pindah pembinaan, atau status belum dicatat"_s;
}

QString annualMeetings(const Filter &filter)
{
    return "koperasi yang mengadakan Rapat Anggota Tahunan pada tahun "_L1 + QString::number(filter.asOf.year())
        + " sampai dengan tanggal keadaan"_L1;
}

QString yearlyFigures()
{
    return u"jumlah dari tahun buku terakhir setiap koperasi yang berakhir paling lambat pada tanggal keadaan; "
           u"koperasi "
           u"tanpa laporan tidak menambah jumlah"_s;
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QStringList notes(const Filter &filter, const Settings &settings)
{
    return paper::sourceNotes(filter, settings)
        + QStringList{
            "Lainnya: "_L1 + otherStatuses(filter) + ". RAT: "_L1 + annualMeetings(filter) + u'.',
            "Anggota, manajer, karyawan, modal, aset, volume usaha, dan SHU: "_L1 + yearlyFigures() + u'.',
        };
}

paper::Entries recapDefinition(const ReportRequest &request)
{
    paper::Entries entries = paper::indicator(request.filter);
    entries += paper::whatWasCounted(request);
    entries += {
        {u"Ukuran dan satuan"_s,
            u"Jumlah; koperasi dan RAT dalam unit, anggota, manajer, dan karyawan dalam orang, "
            u"lainnya dalam rupiah"_s},
        {u"Aktif, Tidak Aktif"_s,
            u"Status menurut catatan kantor. Pengertian menurut Permenkop dan UKM Nomor 25/Per/M.KUKM/IX/2015: aktif "
            u"bila dalam tiga tahun terakhir mengadakan RAT dan melakukan kegiatan usaha untuk melayani anggota; tidak "
            u"aktif bila tiga tahun berturut-turut tidak mengadakan RAT dan/atau tidak melakukan kegiatan usaha"_s},
        {u"Lainnya"_s, "Koperasi "_L1 + otherStatuses(request.filter)},
        {u"RAT (Unit)"_s, "Banyaknya "_L1 + annualMeetings(request.filter)},
        {u"Anggota sampai SHU"_s, capitalised(yearlyFigures())},
        {u"L, P"_s,
            u"Laki-laki, perempuan. Jumlah dapat lebih besar daripada L + P bila koperasi hanya melaporkan "
            u"jumlahnya"_s},
    };
    return entries + paper::codeLists() + paper::references(request.filter) + paper::howMade(request);
}

} // namespace

Result<Document> makeRecap(Store &store, const ReportRequest &request, const Settings &settings, Progress &progress)
{
    progress.report(0, 0, QCoreApplication::translate("Report", "Counting by regency and city…"));
    const Result<std::unique_ptr<CountStore>> counts = store.counts();
    if (!counts)
        return counts.error();
    const Result<QList<RegencyFigures>> figures = (*counts)->figures(request.filter, progress);
    if (!figures)
        return figures.error();

    Document document;
    document.id = u"recap"_s;
    document.letterhead = paper::letterhead(settings);
    document.title = paper::title(
        "Rekapitulasi "_L1 + official::counted(request.filter) + " menurut kabupaten/kota"_L1, request.filter);
    document.sheetName = u"Rekap"_s;
    document.table = recapTable(*figures, request.filter);
    document.notes = notes(request.filter, settings);
    document.signature = paper::signature(settings, request.signedOn);
    paper::addChart(
        document, official::counted(request.filter), request.filter, {{cooperativesColumn, u"Jumlah koperasi"_s}});
    document.definition = recapDefinition(request);
    document.made = paper::made(request);
    return document;
}

} // namespace lumbung
