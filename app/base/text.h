// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QLocale>
#include <QString>

class QDateTime;

/// Tidying and comparing text, and Indonesian numbers and dates.
namespace lumbung::text {

/// NFC, outer blanks gone, inner runs of blanks (also no-break spaces, tabs, line breaks) made one space.
QString tidied(const QString &typed);
/// As tidied, but line breaks stay (for long texts).
QString tidiedLines(const QString &typed);
/// Control characters, NUL, bidi overrides, lone surrogates, U+FFFE/FFFF: never stored. Tabs and line breaks are fine.
bool hasForbiddenCharacters(const QString &typed);

/// "K.U.D. Mekar" and "K.U.D.Mekar" are "KUD  Mekar": two initials or more are one word, with a blank behind.
QString withoutInnerDots(const QString &typed);

/// For comparing: lower case, accents and apostrophes gone, only letters and digits with single spaces between.
QString folded(const QString &name);
/// For comparing numbers and codes: upper case letters and digits only.
QString compact(const QString &code);
QString digitsOnly(const QString &typed);

/// "1.234.567", "1234567", "1,234,567", "Rp 1.234.567,00", "(1.000)", "-5": whole numbers only.
/// Also "Rp 1.000,-". Error (Usage) for anything else, also for E+ notation and fractions that are not zero.
Result<qint64> parseWholeNumber(const QString &typed);
/// dd/mm/yyyy, d-m-yyyy, d.m.yyyy, yyyy-mm-dd, ddmmyyyy, "31 Desember 2023" (Indonesian and English month names, short
/// too). Error (Usage) for a day that is none (31/02/2024), and for two-digit years.
Result<QDate> parseDate(const QString &typed);

QString number(qint64 value); ///< 1.234.567 in the current default locale
QString money(qint64 rupiah); ///< "Rp 1.234.567"
QString decimal(double value, int decimals); ///< 23,52
QString percent(double share, int decimals = 1); ///< share 0..1 -> "12,8 %"
QString longDate(const QDate &date); ///< 31 Desember 2025
QString shortDate(const QDate &date); ///< 31/12/2025
QString longDateTime(const QDateTime &utc); ///< 31 Desember 2025 14.05 (WIB)

/// Sets Qt's default locale: "en" writes numbers and month names the British way, anything else the Indonesian way.
void setLanguage(const QString &language);
QString language(); ///< "id" or "en"

} // namespace lumbung::text
