// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper.h"

#include "app/report/officialtext.h"

namespace lumbung::paper {

using namespace Qt::StringLiterals;

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

QDateTime made(const ReportRequest &request)
{
    return request.made.isValid() ? request.made : request.signedOn.startOfDay(Qt::UTC);
}

Entries whatWasCounted(const ReportRequest &request)
{
    QStringList conditions = official::conditions(request.filter);
    conditions.prepend("Koperasi "_L1 + official::registered(request.filter));
    return {
        {u"Yang dihitung"_s, conditions.join(u".\n"_s)},
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

Entries references()
{
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
