// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demonumbers.h"

#include <array>

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

QString roman(int month)
{
    static constexpr std::array<QLatin1StringView, 12> months = {
        "I"_L1, "II"_L1, "III"_L1, "IV"_L1, "V"_L1, "VI"_L1, "VII"_L1, "VIII"_L1, "IX"_L1, "X"_L1, "XI"_L1, "XII"_L1};
    return months[static_cast<size_t>(month - 1)];
}

QString digits(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

QString withMonth(const QString &pattern, int number, const QDate &date)
{
    return pattern.arg(QString::number(number), roman(date.month()), QString::number(date.year()));
}

QString ofJustice(QLatin1StringView service, const QDate &date, Random &random)
{
    return u"AHU-%1.AH.01.%2.TAHUN %3"_s.arg(
        digits(random.between(1, 49'999), 7), QString(service), QString::number(date.year()));
}

QString ofOldProvince(const QDate &date, Random &random)
{
    const QString number = QString::number(random.between(2'000, 12'999));
    if (date.year() < 1964 || random.chance(150))
        return number + "/BH/"_L1 + QString::number(date.year());
    return number + (random.chance(150) ? "A"_L1 : ""_L1) + "/BH/VI"_L1;
}

QString ofRegencyDecree(const QDate &date, Random &random)
{
    if (random.chance(300))
        return u"180.518/%1/BH/%2"_s.arg(QString::number(random.between(2, 98)), QString::number(date.year()));
    return u"518/%1/BH/%2/%3"_s.arg(
        digits(random.between(1, 399), 3), roman(date.month()), QString::number(date.year()));
}

} // namespace

QString legalNumber(const QDate &date, const Place &place, Random &random)
{
    const int year = date.year();
    if (year <= 1993)
        return ofOldProvince(date, random);
    if (year <= 1997 || (year <= 1999 && random.chance(400)))
        return withMonth(u"%1/BH/KWK.11/%2/%3"_s, random.between(11'000, 14'999), date);
    const bool isPlain = place.legalSuffix.isEmpty();
    if (year <= 2001 || (year <= 2003 && random.chance(500))) {
        const QString office = isPlain ? u"KDK.11"_s : u"KDK.11."_s + place.legalSuffix;
        return withMonth(u"%1/BH/"_s + office + u"/%2/%3"_s, random.between(2, 499), date);
    }
    if (year <= 2006 || (year <= 2015 && (isPlain || random.chance(150))))
        return ofRegencyDecree(date, random);
    if (year <= 2015 || (year == 2016 && !isPlain && random.chance(500)))
        return withMonth(u"%1/BH/XIV."_s + place.legalSuffix + u"/%2/%3"_s, random.between(2, 899), date);
    if (year <= 2018)
        return u"%1/BH/M.KUKM.2/%2/%3"_s.arg(
            digits(random.between(1'000, 14'999), 6), roman(date.month()), QString::number(year));
    return ofJustice("26"_L1, date, random);
}

QString amendmentNumber(const QDate &date, const Place &place, Random &random)
{
    if (date.year() <= 1998)
        return withMonth(u"%1A/BH/PAD/KWK.11/%2/%3"_s, random.between(2'000, 12'999), date);
    if (date.year() <= 2015) {
        const QString office = place.legalSuffix.isEmpty() ? u"XIV"_s : u"XIV."_s + place.legalSuffix;
        return withMonth(u"%1/PAD/"_s + office + u"/%2/%3"_s, random.between(2, 299), date);
    }
    if (date.year() <= 2018)
        return u"%1/PAD/M.KUKM.2/%2/%3"_s.arg(
            digits(random.between(100, 2'999), 6), roman(date.month()), QString::number(date.year()));
    return ofJustice("27"_L1, date, random);
}

QString cooperativeNumber(const Place &place, int serial, Random &random)
{
    // Regency, the statistics office's number of a district, then a serial spread over its range: 899,981 is a prime.
    constexpr quint64 range = 899'981, step = 611'953;
    const auto spread = static_cast<int>(100'001 + static_cast<quint64>(serial) * step % range);
    return place.numberPrefix + digits(10 * random.between(1, 25), 3) + QString::number(spread);
}

QString businessNumber(Random &random)
{
    const QDate issued = random.day({2019, 1, 2}, {2025, 11, 28});
    return issued.toString(u"ddMMyy"_s) + digits(random.between(0, 9'999'999), 7);
}

QString taxNumber(Random &random)
{
    const int taxpayer = random.between(0, 99'999'999);
    const int office = random.between(501, 548);
    return u'0' + digits(taxpayer, 8) + QString::number(office) + u"000"_s;
}

QString phoneNumber(const Place &place, Random &random)
{
    return u'(' + place.areaCode + ") 0"_L1 + digits(random.between(0, 99'999), 5);
}

} // namespace lumbung::demo
