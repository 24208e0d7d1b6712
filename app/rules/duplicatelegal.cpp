// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicatelegal.h"

#include "app/base/text.h"
#include "app/rules/duplicatename.h"
#include "app/rules/duplicatewords.h"
#include "app/rules/textdistance.h"

#include <QStringList>

#include <algorithm>

namespace lumbung::duplicates {

using namespace Qt::StringLiterals;
using legalnumber::Era;

namespace {

constexpr qsizetype shortSerial = 3; // digits; 518/09/BH/PERINDAGKOP
constexpr int mostDigits = 8;

bool isNewEra(Era era)
{
    return era == Era::Ministry || era == Era::Sabh || era == Era::Sabh29;
}

/// Upper case words and numbers, as parted by anything else.
QStringList partsOf(const QString &number)
{
    QStringList parts;
    QString part;
    for (const QChar c : number) {
        if (c.isLetterOrNumber()) {
            part += c.toUpper();
        } else if (!part.isEmpty()) {
            parts.append(part);
            part.clear();
        }
    }
    if (!part.isEmpty())
        parts.append(part);
    return parts;
}

QString withFoldedDigits(QString key)
{
    return key.replace(u'I', u'1').replace(u'O', u'0');
}

/// '96 and 1996 are one year.
QString withCentury(const QString &part, bool isLast)
{
    if (!isLast || part.size() != 2 || !part.at(0).isDigit() || !part.at(1).isDigit())
        return part;
    return (part.toInt() >= 45 ? "19"_L1 : "20"_L1) + part;
}

bool startsWithDigit(const QString &part)
{
    return part.at(0).isDigit();
}

/// The first number that is not the archive code of cooperatives (518) or of decrees (180, 188).
QString serialOf(const QStringList &parts)
{
    QString serial;
    for (const QString &part : parts) {
        if (!startsWithDigit(part))
            continue;
        serial = withoutZeros(part);
        if (serial != "518"_L1 && serial != "180"_L1 && serial != "188"_L1)
            break;
    }
    return serial;
}

bool isAllDigits(const QString &part)
{
    return std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
}

bool hasUsualLength(const QString &serial)
{
    return !serial.isEmpty() && serial.size() <= mostDigits;
}

LegalRelation near(const LegalKey &one, const LegalKey &other)
{
    constexpr int most = 2;
    const int distance = letterDistance(one.loose, other.loose, most);
    const bool isNear
        = distance <= (one.serial == other.serial ? most : 1) || letterDistance(one.key, other.key, 1) <= 1;
    if (!isNear)
        return LegalRelation::Different;
    if (one.serial == other.serial)
        return LegalRelation::Near;
    const bool isPlainSubstitution = one.serial.size() == other.serial.size() && one.loose.size() == other.loose.size()
        && letterDistance(one.serial, other.serial, 1) == 1 && [&] {
               int differing = 0;
               for (qsizetype i = 0; i < one.serial.size(); ++i)
                   differing += one.serial[i] != other.serial[i];
               return differing == 1;
           }();
    return isPlainSubstitution ? LegalRelation::Neighbour : LegalRelation::NearSerial;
}

} // namespace

LegalKey legalKey(const QString &number)
{
    LegalKey legal;
    if (number.trimmed().size() < 3)
        return legal;
    const QString mended = legalnumber::mended(number.simplified());
    legal.key = withFoldedDigits(text::compact(mended));
    legal.era = legalnumber::era(mended);
    legal.isAmendment = legalnumber::isAmendment(mended);
    const QStringList parts = partsOf(mended);
    legal.serial = serialOf(parts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts[i];
        if (words().isFormula(part))
            continue;
        const bool isLast = i + 1 == parts.size();
        legal.loose
            += withFoldedDigits(words().office(isAllDigits(part) ? withCentury(withoutZeros(part), isLast) : part));
    }
    legal.isNational = isNewEra(legal.era) && hasUsualLength(legal.serial);
    legal.isShort = legal.serial.size() <= shortSerial && legalnumber::printedYear(mended) == 0;
    return legal;
}

LegalRelation compare(const LegalKey &one, const LegalKey &other)
{
    if (one.isEmpty() || other.isEmpty())
        return LegalRelation::Unknown;
    if (one.key == other.key)
        return LegalRelation::Same;
    if (one.loose == other.loose)
        return LegalRelation::Variant;
    if (one.loose.size() >= 6 && other.loose.size() >= 6) {
        if (const LegalRelation relation = near(one, other); relation != LegalRelation::Different)
            return relation;
    }
    if (one.era != other.era) {
        if (isNewEra(one.era) != isNewEra(other.era))
            return LegalRelation::Renewed;
        return one.era == Era::Unknown || other.era == Era::Unknown ? LegalRelation::Different
                                                                    : LegalRelation::OtherEra;
    }
    return one.isAmendment != other.isAmendment ? LegalRelation::Amended : LegalRelation::Different;
}

} // namespace lumbung::duplicates
