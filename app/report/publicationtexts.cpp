// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/publicationtexts.h"

#include "app/classify/scheme.h"
#include "app/domain/codelist.h"
#include "app/domain/period.h"
#include "app/report/officialtext.h"
#include "app/report/paper.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

// The texts are Indonesian and not translated: see officialtext.h.

namespace {

constexpr int westernTime = 7 * 3600;

QList<PublishedCode> regenciesOf(const Publication &publication)
{
    QStringList occurring;
    for (const PublishedCell &cell : publication.cells)
        occurring.append(cell.regency);
    QList<PublishedCode> regencies;
    for (const QString &code : paper::regencyOrder(occurring))
        regencies.append({code, paper::regencyLabel(code)});
    return regencies;
}

/// What counts first, what is not classified last.
QList<PublishedCode> kindsOf()
{
    QList<PublishedCode> kinds;
    for (const CodeEntry &entry : codeList(u"kind"_s).entries())
        kinds.append({entry.code, entry.label});
    const auto rank = [](const PublishedCode &kind) {
        return kind.code == "unclassified"_L1 ? 2 : kind.code == "notProduction"_L1 ? 1 : 0;
    };
    std::ranges::stable_sort(kinds, {}, rank);
    return kinds;
}

QString withFullStop(const QString &text)
{
    return text.endsWith(u'.') ? text : text + u'.';
}

/// "Belum diklasifikasi (12); …"
QString openPointsOf(const Publication &publication)
{
    QStringList points;
    for (const OpenPoint &point : publication.openPoints)
        points.append(point.sentence + u" ("_s + QString::number(point.count) + u')');
    return points.join("; "_L1);
}

QStringList notesOf(const Publication &publication, const Filter &filter, const Settings &settings)
{
    QStringList notes = paper::sourceNotes(filter, settings);
    notes.append("Skema klasifikasi versi "_L1 + publication.scheme + u'.');
    if (!publication.note.isEmpty())
        notes.append("Catatan: "_L1 + withFullStop(publication.note));
    if (!publication.openPoints.isEmpty()) {
        notes.append(u"Pada saat diterbitkan masih terbuka:"_s);
        for (const OpenPoint &point : publication.openPoints)
            notes.append(u"– "_s + point.sentence + ": "_L1 + QString::number(point.count));
        notes.append("Alasan tetap diterbitkan: "_L1 + withFullStop(publication.reason));
    }
    return notes;
}

NamedTexts schemeTexts(const Publication &publication)
{
    return {
        {u"Skema klasifikasi"_s,
            "Versi "_L1 + publication.scheme + ". Sumber: "_L1 + currentScheme().source.indonesian},
    };
}

NamedTexts releaseTexts(const Publication &publication)
{
    NamedTexts texts;
    if (!publication.note.isEmpty())
        texts.append({u"Catatan"_s, publication.note});
    texts.append({u"Pemeriksaan sebelum terbit"_s,
        publication.openPoints.isEmpty() ? u"Tidak ada butir yang terbuka"_s
                                         : "Masih terbuka: "_L1 + openPointsOf(publication)});
    if (!publication.reason.isEmpty())
        texts.append({u"Alasan tetap diterbitkan"_s, publication.reason});
    texts.append({u"Diterbitkan"_s,
        official::moment(publication.at) + " oleh "_L1 + publication.author + " dengan "_L1
            + publication.printed.program});
    texts.append({u"Terbitan sebelumnya"_s,
        publication.previous.isEmpty() ? u"Tidak ada: ini terbitan pertama"_s
                                       : "Sidik jari "_L1 + publication.previous});
    return texts;
}

/// "Triwulan III 2026", "Semester I 2026", "Tahun 2026".
QString periodInWords(const QString &id)
{
    const std::optional<Period> period = parsePeriod(id);
    if (!period)
        return id;
    const QString part = QStringList{u"I"_s, u"II"_s, u"III"_s, u"IV"_s}.value(period->part - 1);
    const QString year = QString::number(period->year);
    switch (period->kind) {
    case PeriodKind::Quarter:
        return "Triwulan "_L1 + part + u' ' + year;
    case PeriodKind::HalfYear:
        return "Semester "_L1 + part + u' ' + year;
    case PeriodKind::Year:
        break;
    }
    return "Tahun "_L1 + year;
}

NamedTexts definitionOf(const Publication &publication, const Filter &filter)
{
    const ReportRequest request{.filter = filter, .signedOn = {}, .made = publication.at};
    NamedTexts texts = paper::indicator(filter);
    texts += paper::whatWasCounted(request);
    if (!publication.period.isEmpty())
        texts.append({u"Periode"_s, periodInWords(publication.period)});
    texts += {{u"Ukuran dan satuan"_s, u"Jumlah; koperasi dalam unit"_s}};
    texts += schemeTexts(publication) + paper::codeLists() + paper::references(filter);
    return texts + releaseTexts(publication);
}

/// Headings, which do not depend on what was counted.
void writeHeadings(PrintedTexts &printed)
{
    printed.sheetName = u"Terbitan"_s;
    printed.rowNumber = u"No"_s;
    printed.code = u"Kode"_s;
    printed.regency = u"Kab/Kota"_s;
    printed.kinds = u"Menurut jenis kegiatan produksi (Unit)"_s;
    printed.total = u"Koperasi (Unit)"_s;
    printed.sum = u"JUMLAH"_s;
    printed.publication = u"Terbitan"_s;
    printed.fingerprint = u"Sidik jari"_s;
    printed.asOf = u"Keadaan per"_s;
    printed.variant = u"Varian definisi"_s;
    printed.sentence = u"Definisi"_s;
    printed.scheme = u"Skema klasifikasi"_s;
    printed.unit = u"Unit"_s;
}

} // namespace

void writeTexts(Publication &publication, const Filter &filter, const Settings &settings)
{
    publication.regencies = regenciesOf(publication);
    publication.kinds = kindsOf();
    publication.sheet = paper::indicator(filter) + paper::references(filter);

    PrintedTexts &printed = publication.printed;
    writeHeadings(printed);
    const QString what = official::counted(filter);
    printed.program = u"Lumbung " LUMBUNG_VERSION ""_s;
    printed.identity = "Terbitan Nomor "_L1 + publication.number + ", sidik jari {fingerprint}"_L1;
    printed.letterhead = paper::letterhead(settings);
    printed.title = paper::title("Jumlah "_L1 + what + " menurut kabupaten/kota"_L1, filter);
    printed.chartTitle = "Jumlah "_L1 + what + " menurut kabupaten/kota, "_L1 + official::provinceName()
        + ", keadaan per "_L1 + official::date(publication.asOf);
    const Signature signature = paper::signature(settings, publication.at.toOffsetFromUtc(westernTime).date());
    printed.placeAndDate = signature.placeAndDate;
    printed.signatoryTitle = signature.title;
    printed.signatoryName = signature.name;
    printed.signatoryNip = signature.nip;
    printed.notes = notesOf(publication, filter, settings);
    printed.definition = definitionOf(publication, filter);
}

} // namespace lumbung
