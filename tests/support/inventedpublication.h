// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/publication.h"

#include <QJsonArray>
#include <QTimeZone>

/// An invented publication: three cooperatives in two of three regencies.
namespace lumbung::testing {

using namespace Qt::StringLiterals;

inline Publication inventedPublication(const QString &number = u"2026-01"_s, const QString &previous = {})
{
    Publication publication;
    publication.number = number;
    publication.previous = previous;
    publication.indicator = u"jumlah-koperasi-produksi"_s;
    publication.variant = {u"official"_s, u"Produsen terdaftar"_s, u"Koperasi jenis Produsen yang \"terdaftar\""_s,
        u"Lembar metadata"_s,
        {{u"registered"_s, true}, {u"only"_s, QJsonObject{{u"type"_s, QJsonArray{u"producer"_s}}}}}};
    publication.period = u"2025"_s;
    publication.asOf = QDate(2025, 12, 31);
    publication.asKnown = QDateTime(QDate(2026, 1, 5), QTime(1, 0), QTimeZone::utc());
    publication.scheme = u"1"_s;
    publication.cells = {{u"33.01"_s, u"kindI"_s, {1}}, {u"33.01"_s, u"kindII"_s, {3}}, {u"33.74"_s, u"kindI"_s, {2}}};
    publication.regencies
        = {{u"33.01"_s, u"Kab. Cilacap"_s}, {u"33.02"_s, u"Kab. Banyumas"_s}, {u"33.74"_s, u"Kota Semarang"_s}};
    publication.kinds = {{u"kindI"_s, u"Jenis pertama"_s}, {u"kindII"_s, u"Jenis kedua"_s}};
    publication.sheet = {{u"Indikator"_s, u"Jumlah Koperasi Produksi"_s}};
    publication.author = u"Sari Contoh"_s;
    publication.at = QDateTime(QDate(2026, 1, 5), QTime(2, 30), QTimeZone::utc());
    publication.note = u"Rilis tahunan – “pertama”"_s;
    publication.openPoints = {{u"unclassified"_s, u"Belum diklasifikasi"_s, 2}};
    publication.reason = u"Batas waktu"_s;
    publication.printed.letterhead = {u"PEMERINTAH PROVINSI JAWA TENGAH"_s};
    publication.printed.title = {u"JUMLAH KOPERASI PRODUKSI"_s, u"KEADAAN PER 31 DESEMBER 2025"_s};
    publication.printed.notes = {u"Sumber: daftar koperasi"_s};
    publication.printed.identity = u"Terbitan Nomor "_s + number + u", sidik jari {fingerprint}"_s;
    publication.printed.sheetName = u"Terbitan"_s;
    publication.printed.rowNumber = u"No"_s;
    publication.printed.code = u"Kode"_s;
    publication.printed.regency = u"Kab/Kota"_s;
    publication.printed.kinds = u"Jenis (Unit)"_s;
    publication.printed.total = u"Jumlah"_s;
    publication.printed.sum = u"JUMLAH"_s;
    publication.printed.publication = u"Terbitan"_s;
    publication.printed.fingerprint = u"Sidik jari"_s;
    publication.printed.asOf = u"Keadaan per"_s;
    publication.printed.variant = u"Varian"_s;
    publication.printed.sentence = u"Definisi"_s;
    publication.printed.scheme = u"Skema"_s;
    publication.printed.chartTitle = u"Jumlah koperasi produksi menurut kabupaten/kota"_s;
    publication.printed.unit = u"Unit"_s;
    publication.printed.placeAndDate = u"Semarang, 5 Januari 2026"_s;
    publication.printed.definition = {{u"Definisi"_s, u"Koperasi jenis Produsen"_s}};
    publication.printed.program = u"Lumbung 0.1.0"_s;
    return publication;
}

} // namespace lumbung::testing
