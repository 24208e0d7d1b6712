// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper.h"

#include "app/domain/region.h"
#include "app/report/officialtext.h"

#include <algorithm>

namespace lumbung::paper {

using namespace Qt::StringLiterals;

namespace {

/// What does not fit a line of the paper stands on its second sheet.
QString onOneLine(const QStringList &conditions)
{
    constexpr qsizetype most = 160;
    const QString line = conditions.join("; "_L1);
    return line.size() <= most ? line : u"saringan selengkapnya pada lembar Definisi"_s;
}

} // namespace

// The texts are Indonesian and not translated: see officialtext.h.

QStringList letterhead(const Settings &settings)
{
    QStringList lines{settings.text(setting::officeGovernment), settings.text(setting::officeName),
        settings.text(setting::officeAddress)};
    lines.removeAll(QString());
    return lines;
}

Signature signature(const Settings &settings, const QDate &signedOn)
{
    // What is not known yet is left to be filled in by hand.
    const QString dots(30, u'.');
    const QString place = settings.text(setting::officePlace);
    const QString name = settings.text(setting::signatoryName);
    const QString nip = settings.text(setting::signatoryNip);
    return {(place.isEmpty() ? dots : place) + ", "_L1 + official::date(signedOn),
        settings.text(setting::signatoryTitle), name.isEmpty() ? u'(' + dots + u')' : name,
        "NIP. "_L1 + (nip.isEmpty() ? dots : nip)};
}

QStringList title(const QString &what, const Filter &filter)
{
    QStringList lines{what.toUpper(), "PROVINSI "_L1 + official::provinceName().toUpper(),
        "KEADAAN PER "_L1 + official::date(filter.asOf).toUpper()};
    if (const QStringList narrowing = official::narrowing(filter); !narrowing.isEmpty())
        lines.append('('_L1 + onOneLine(narrowing) + ')'_L1);
    return lines;
}

QStringList sourceNotes(const Filter &filter, const Settings &settings)
{
    // The definition is told whole wherever something is counted by it.
    QStringList conditions = official::conditions(filter);
    const QString first = conditions.takeFirst();
    const QString others = conditions.isEmpty() ? QString() : ". "_L1 + onOneLine(conditions);
    return {
        "Sumber: daftar koperasi "_L1 + settings.text(setting::officeName) + ", diolah."_L1,
        "Yang dihitung: "_L1 + first.left(1).toLower() + first.mid(1) + others + u'.',
    };
}

QList<ReportColumn> regencyColumns()
{
    return {{.group = {}, .title = u"No"_s, .format = ColumnFormat::Integer}, {.group = {}, .title = u"Kode"_s},
        {.group = {}, .title = u"Kab/Kota"_s}};
}

QStringList regencyOrder(const QStringList &occurring)
{
    QStringList codes, others = occurring;
    for (const region::Regency &regency : region::regencies())
        codes.append(regency.code);
    others.removeDuplicates();
    others.removeIf([&codes](const QString &code) { return codes.contains(code); });
    std::ranges::sort(others, {}, [](const QString &code) { return std::pair(code.isEmpty(), code); });
    return codes + others;
}

QString regencyLabel(const QString &code)
{
    if (code.isEmpty())
        return u"Belum tercatat"_s;
    const QString label = official::label(u"regency"_s, code);
    return region::findRegency(code) ? label : label + " (luar provinsi)"_L1;
}

QVariantList regencyCells(qsizetype number, const QString &code)
{
    return {qlonglong(number), code.isEmpty() ? QVariant() : code, regencyLabel(code)};
}

void addLists(ReportTable &table, const QStringList &regencies, const QList<FigureList> &columns)
{
    const QList<std::optional<FigureList>> nothing(NameColumn + 1);
    for (const QString &code : regencies) {
        QList<std::optional<FigureList>> row = nothing;
        for (FigureList list : columns) {
            list.filter.narrow(u"regency"_s, {code});
            row.append(std::move(list));
        }
        table.lists.append(row);
    }
    QList<std::optional<FigureList>> totals = nothing;
    for (const FigureList &list : columns)
        totals.append(list);
    table.lists.append(totals);
}

void addChart(Document &document, const QString &what, const Filter &filter, const QList<QPair<int, QString>> &columns)
{
    ChartSpec chart;
    chart.order = ChartOrder::ByCode;
    chart.title = "Jumlah "_L1 + what + " menurut kabupaten/kota, "_L1 + official::provinceName() + ", keadaan per "_L1
        + official::date(filter.asOf);
    chart.valueTitle = u"Unit"_s;
    for (const QVariantList &row : document.table.rows) {
        const region::Regency *regency = region::findRegency(row.at(CodeColumn).toString());
        chart.rows.append({row.at(CodeColumn).toString(), row.at(NameColumn).toString()});
        chart.shares.append(0.0);
        chart.tiles.append(regency ? regency->tile : noTile);
        chart.abbreviations.append(regency ? regency->abbreviation : QString());
    }
    for (const auto &[column, name] : columns) {
        ChartSeries series{{QString::number(column), name}, {}};
        for (const QVariantList &row : document.table.rows)
            series.values.append(row.at(column).toLongLong());
        chart.series.append(series);
        document.chartValueColumns.append(column);
    }
    document.chart = chart;
    document.chartLabelColumn = NameColumn;
}

QDateTime made(const ReportRequest &request)
{
    return request.made.isValid() ? request.made : request.signedOn.startOfDay(Qt::UTC);
}

Entries whatWasCounted(const ReportRequest &request)
{
    return {
        {u"Yang dihitung"_s, official::conditions(request.filter).join(u".\n"_s)},
        {u"Keadaan per"_s, official::date(request.filter.asOf)},
        {u"Diketahui"_s, official::asKnown(request.filter, made(request))},
    };
}

Entries codeLists()
{
    return {
        {u"Kode wilayah"_s, u"Kode dan nama kabupaten/kota menurut Kepmendagri Nomor 300.2.2-2430 Tahun 2025"_s},
        {u"Jenis, kelompok, bentuk, sektor"_s, u"Menurut susunan kata Online Data System (ODS) Kementerian Koperasi"_s},
    };
}

Entries indicator(const Filter &filter)
{
    const Variant *variant = variantOf(filter);
    if (!variant)
        return {};
    return {
        {u"Indikator"_s, u"Jumlah Koperasi Produksi"_s},
        {u"Definisi"_s,
            u"Koperasi produksi adalah koperasi yang bergerak di dalam kegiatan ekonomi pembuatan dan penjualan "
            u"barang-barang, baik yang dilakukan oleh koperasi sebagai organisasi maupun anggota-anggota koperasi. "
            u"Dihitung menurut definisi "_s
                + variant->id + ": "_L1 + variant->name.indonesian + u'.'},
        {u"Dasar definisi"_s, variant->citation.indonesian},
    };
}

Entries references(const Filter &filter)
{
    if (!variantOf(filter))
        return {};
    return {
        {u"Rujukan"_s,
            u"1. Undang-Undang Nomor 17 Tahun 2012 tentang Perkoperasian\n"
            u"2. Peraturan Menteri Koperasi dan Usaha Kecil dan Menengah Republik Indonesia Nomor "
            u"25/Per/M.KUKM/IX/2015 tentang Revitalisasi Koperasi\n"
            u"3. Peraturan Daerah Provinsi Jawa Tengah Nomor 2 Tahun 2012 tentang Pedoman Pengelolaan Koperasi"_s},
        {u"Catatan rujukan"_s,
            u"Undang-Undang Nomor 17 Tahun 2012 dinyatakan tidak berlaku seluruhnya oleh Putusan Mahkamah "
            u"Konstitusi Nomor 28/PUU-XI/2013 tanggal 28 Mei 2014. Sejak itu Undang-Undang Nomor 25 Tahun 1992 tentang "
            u"Perkoperasian berlaku kembali. Rujukan dicantumkan sebagaimana tertulis pada lembar metadata indikator."_s},
    };
}

Entries howMade(const ReportRequest &request)
{
    return {{u"Dibuat"_s, official::moment(made(request)) + " dengan Lumbung "_L1 + QStringLiteral(LUMBUNG_VERSION)}};
}

} // namespace lumbung::paper
