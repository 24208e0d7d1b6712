// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/legalnumber.h"

#include "app/base/text.h"
#include "app/rules/helpers.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lumbung::legalnumber {

using namespace Qt::StringLiterals;

namespace {

constexpr int earliestYear = 1945;
constexpr int latestYear = 2099;

QStringList partsOf(const QString &number)
{
    QStringList parts = number.toUpper().split(u'/', Qt::SkipEmptyParts);
    std::ranges::transform(parts, parts.begin(), [](const QString &part) { return part.trimmed(); });
    return parts;
}

bool isRoman(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c == u'I' || c == u'V' || c == u'X'; });
}

/// 8408/BH/VI, or 8408/BH/VI/1989
bool isOldCode(const QStringList &parts)
{
    if (parts.size() == 3)
        return parts[1] == "BH"_L1 && isRoman(parts[2]);
    return parts.size() == 4 && parts[1] == "BH"_L1 && parts[2] == "VI"_L1 && rules::isDigits(parts[3]);
}

/// 518 is the archive code of cooperatives, 180 and 188 those of regulations and decrees.
bool isRegencyDecree(const QString &upper)
{
    for (const QLatin1StringView code : {"518"_L1, "180"_L1, "188"_L1}) {
        if (upper.startsWith(code) && upper.size() > code.size() && !upper.at(code.size()).isDigit())
            return true;
    }
    return false;
}

/// The year in `word` if it is nothing but a year.
int yearOf(QStringView word)
{
    const int year = rules::isDigits(word, 4) ? word.toInt() : 0;
    return year >= earliestYear && year <= latestYear ? year : 0;
}

/// "96" after a month in roman numerals.
int shortYear(const QStringList &parts)
{
    if (parts.size() < 3 || !isRoman(parts[parts.size() - 2]) || !rules::isDigits(parts.last(), 2))
        return 0;
    const int year = parts.last().toInt();
    return year + (1900 + year >= earliestYear ? 1900 : 2000);
}

QString mendedSabh(const QString &number)
{
    const auto first = std::ranges::find_if(number, [](QChar c) { return c.isLetterOrNumber(); });
    constexpr char16_t lastAscii = 0x7F;
    if (first == number.end() || (first->unicode() <= lastAscii && first->toUpper() != u'A'))
        return number; // most numbers, without a pattern
    static const QRegularExpression sabh(u"^AHU([0-9]{7})AH01([0-9]{2})TAHUN([0-9]{4})$"_s);
    const auto match = sabh.match(text::compact(number));
    if (!match.hasMatch())
        return number;
    return u"AHU-%1.AH.01.%2.TAHUN %3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
}

/// What is mended, and what it cannot do without, to be quick.
struct Repair {
    QRegularExpression damaged;
    QString sound;
    bool (*isLikely)(const QString &number);
};

bool has(const QString &number, QLatin1StringView part)
{
    return number.contains(part, Qt::CaseInsensitive);
}

const QList<Repair> &repairs()
{
    const auto repair = [](const QString &pattern, const QString &sound, bool (*isLikely)(const QString &)) {
        return Repair{QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), sound, isLikely};
    };
    static const QList<Repair> all{
        repair(u"\\s*/\\s*"_s, u"/"_s,
            [](const QString &number) { return std::ranges::any_of(number, [](QChar c) { return c.isSpace(); }); }),
        repair(u"\\bX[1L|]V\\b"_s, u"XIV"_s,
            [](const QString &number) { return has(number, "1V"_L1) || has(number, "LV"_L1) || has(number, "|V"_L1); }),
        repair(u"\\b(KDK|KWK)([. -]?)(?:II|1I|I1)\\b"_s, u"\\1.11"_s,
            [](const QString &number) { return has(number, "KDK"_L1) || has(number, "KWK"_L1); }),
        repair(u"\\bB\\.H\\b\\.?"_s, u"BH"_s, [](const QString &number) { return has(number, "B.H"_L1); }),
        repair(u"\\bTAHUN\\s*[-.]\\s*([0-9]{4})"_s, u"TAHUN \\1"_s,
            [](const QString &number) { return has(number, "TAHUN"_L1); }),
        repair(u"/([IVX]+)/\\1(?=/)"_s, u"/\\1"_s, [](const QString &number) { return number.count(u'/') > 2; }),
        repair(u"/([IVX]+)-([0-9]{4})$"_s, u"/\\1/\\2"_s, [](const QString &number) { return number.contains(u'-'); }),
    };
    return all;
}

} // namespace

Era era(const QString &number)
{
    const QString upper = number.trimmed().toUpper();
    if (upper.startsWith("AHU"_L1))
        return upper.contains("AH.01.29"_L1) ? Era::Sabh29 : Era::Sabh;
    if (upper.contains("M.KUKM"_L1))
        return Era::Ministry;
    if (!provinceSuffix(upper).isEmpty())
        return Era::ProvinceCode;
    if (upper.contains("KWK"_L1))
        return Era::Kanwil;
    if (upper.contains("KDK"_L1))
        return Era::Kandep;
    if (isOldCode(partsOf(upper)))
        return Era::OldCode;
    return isRegencyDecree(upper) ? Era::RegencyDecree : Era::Unknown;
}

QString eraName(Era era)
{
    switch (era) {
    case Era::Unknown:
        return {};
    case Era::OldCode:
        return u"…/BH/VI"_s;
    case Era::Kanwil:
        return u"…/KWK.11/…"_s;
    case Era::Kandep:
        return u"…/KDK.11/…"_s;
    case Era::RegencyDecree:
        return u"518/…, 180/…, 188/…"_s;
    case Era::ProvinceCode:
        return u"…/XIV.n/…"_s;
    case Era::Ministry:
        return u"…/M.KUKM.2/…"_s;
    case Era::Sabh:
        return u"AHU-….AH.01.26"_s;
    case Era::Sabh29:
        return u"AHU-….AH.01.29"_s;
    }
    return {};
}

Window window(Era era)
{
    switch (era) {
    case Era::Unknown:
        return {};
    case Era::OldCode:
        return {1964, 1996};
    case Era::Kanwil:
        return {1994, 1999};
    case Era::Kandep:
        return {1998, 2007};
    case Era::RegencyDecree:
        return {2001, 2015};
    case Era::ProvinceCode:
        return {2007, 2016};
    case Era::Ministry:
        return {2016, 2019};
    case Era::Sabh:
        return {2016, 0};
    case Era::Sabh29:
        return {2025, 0};
    }
    return {};
}

bool isAmendment(const QString &number)
{
    return partsOf(number).contains(u"PAD"_s);
}

int printedYear(const QString &number)
{
    static const QRegularExpression separators(u"[^0-9A-Z]+"_s);
    const QStringList parts = partsOf(number);
    if (parts.isEmpty())
        return 0;
    const bool isSabh = parts.first().startsWith("AHU"_L1);
    // The first part is the running number, which may look like a year.
    for (qsizetype i = parts.size() - 1; i >= (isSabh ? 0 : 1); --i) {
        const QStringList words = parts[i].split(separators, Qt::SkipEmptyParts);
        for (auto word = words.crbegin(); word != words.crend(); ++word) {
            if (const int year = yearOf(*word))
                return year;
        }
    }
    return shortYear(parts);
}

QString provinceSuffix(const QString &number)
{
    static const QRegularExpression suffixed(
        u"\\bXIV\\s*[.\\- ]?\\s*0?([1-9][0-9]?)(?![0-9])"_s, QRegularExpression::CaseInsensitiveOption);
    return suffixed.match(number).captured(1);
}

QString mended(const QString &number)
{
    QString result = mendedSabh(number);
    for (const Repair &repair : repairs())
        result.replace(repair.damaged, repair.sound);
    return result.compare(number, Qt::CaseInsensitive) == 0 ? number : result;
}

} // namespace lumbung::legalnumber
