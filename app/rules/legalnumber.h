// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Legal-entity numbers ("nomor badan hukum"): 800 shapes from eight decades, recognised by who issued them.
namespace lumbung::legalnumber {

enum class Era {
    Unknown,
    OldCode, ///< 8408/BH/VI
    Kanwil, ///< 13182/BH/KWK.11/VIII/1997: the ministry's provincial office
    Kandep, ///< 87/BH/KDK.11.16/VII/2000: the ministry's office in a regency
    RegencyDecree, ///< 518/021/BH/VII/2003, 180.518/27/BH/TH/2006
    ProvinceCode, ///< 703/BH/XIV.30/IX/2007: XIV is Jawa Tengah
    Ministry, ///< 012318/BH/M.KUKM.2/II/2019
    Sabh, ///< AHU-0001397.AH.01.26.TAHUN 2019: the ministry of law
    Sabh29, ///< AHU-0023617.AH.01.29.TAHUN 2025
};

/// When numbers of an era were given out, as found in the ministry's list of 2021 (5th to 95th percentile).
struct Window {
    int firstYear = 0;
    int lastYear = 0; ///< 0: still in use
};

Era era(const QString &number);
QString eraName(Era era); ///< the shape as clerks name it: "KDK"
Window window(Era era); ///< {0, 0} for Unknown
/// An amended cooperative's newer number ("…/PAD/…").
bool isAmendment(const QString &number);
/// The year printed in the number; 0 when there is none.
int printedYear(const QString &number);
/// The n of "XIV.n", which stands for a regency; empty when there is none.
QString provinceSuffix(const QString &number);
/// The number with the customary typing damage put right: X1V, KDK.II, TAHUN-2024, B.H, IX/IX, blanks around slashes.
/// The same number when there is none.
QString mended(const QString &number);

} // namespace lumbung::legalnumber
