// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/codelist.h"

#include <QList>
#include <QPoint>
#include <QString>

/// Kemendagri region codes: province "33", regency "33.01", district "33.01.02", village "33.01.02.2003".
/// Kab. Semarang (33.22) and Kota Semarang (33.74) share a name; the kind is part of the key.
namespace lumbung::region {

QString homeProvince(); ///< "33": the province whose register this is

/// A regency or city of the home province.
struct Regency {
    QString code;
    QString name; ///< "Kab. Cilacap", "Kota Semarang"
    QString shortName; ///< "Cilacap"
    QString abbreviation; ///< "CLP"
    QString residency; ///< former residency, list "residency"
    QPoint tile; ///< column from the west, row from the north
    bool isCity = false;
};

const QList<Regency> &regencies(); ///< the 35, in code order
const Regency *findRegency(const QString &code); ///< null outside the home province
QString regencyName(const QString &code); ///< "Kab. Cilacap", also outside the home province; the code when unknown

QString provinceOf(const QString &code);
QString regencyOf(const QString &code); ///< of a district or village code
QString districtOf(const QString &code); ///< of a village code
/// The regency for what somebody wrote: "33.01", "3301", "Kab. Cilacap", "KABUPATEN CILACAP". Bare names that a
/// regency and a city share ("Semarang") fit neither.
QString matchRegency(const QString &written);

} // namespace lumbung::region
