// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// What headings of lists stand for: resources/import/headers.csv, and the keys and labels of the catalogue.
namespace lumbung::headings {

struct Meaning {
    QStringList fields; ///< the likeliest first; empty: nothing that is known
    double confidence = 0; ///< 0..1
    qint64 unit = 1; ///< "(dalam ribuan)": 1000; "(Rp juta)": 1000000
    int bookYear = 0; ///< "Volume Usaha 2023"; 0: names none
};

/// Exactly as listed, else by its words (abbreviations, order and additions set aside), else with a letter mistyped.
Meaning meaningOf(const QString &heading);
/// As meaningOf, only of what is listed or in the catalogue.
QStringList exactFields(const QString &heading);
QStringList listedFields(); ///< in the order of headers.csv

/// Its words in one spelling: "Jml. Angg. (L)" and "Jumlah Anggota Laki-laki" have the same.
QStringList words(const QString &heading);
/// Words of titles and headings about money: "dalam ribuan rupiah", "Rp 000". 1 when there are none.
qint64 unitIn(const QString &written);

} // namespace lumbung::headings
