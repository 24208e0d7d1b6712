// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulebook.h"

#include "app/domain/codelist.h"
#include "app/domain/region.h"
#include "app/rules/helpers.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;
using namespace rules;

namespace {

constexpr int postalCodeLength = 5;

Hits regencyMissing(const Cooperative &record, const RuleContext &)
{
    return when(record.facts.regency.isEmpty());
}

Hits regencyUnknown(const Cooperative &record, const RuleContext &)
{
    static const CodeList &regencies = codeList(u"regency"_s);
    if (record.facts.regency.isEmpty() || regencies.contains(record.facts.regency))
        return {};
    return when(true, {record.facts.regency});
}

Hits regencyOutside(const Cooperative &record, const RuleContext &)
{
    const QString &code = record.facts.regency;
    if (code.isEmpty() || region::provinceOf(code) == region::homeProvince())
        return {};
    return when(true, {region::regencyName(code)});
}

Hits districtElsewhere(const Cooperative &record, const RuleContext &)
{
    const QString regency = region::regencyOf(record.district);
    if (record.district.isEmpty() || record.facts.regency.isEmpty() || regency == record.facts.regency)
        return {};
    return when(true,
        {codeList(u"district"_s).title(record.district), region::regencyName(regency),
            region::regencyName(record.facts.regency)});
}

Hits villageElsewhere(const Cooperative &record, const RuleContext &)
{
    if (record.village.isEmpty() || record.district.isEmpty() || region::districtOf(record.village) == record.district)
        return {};
    return when(true, {codeList(u"village"_s).title(record.village), codeList(u"district"_s).title(record.district)});
}

Hits villageInOtherRegency(const Cooperative &record, const RuleContext &)
{
    const QString regency = region::regencyOf(record.village);
    const QString &ownRegency = record.facts.regency;
    if (record.village.isEmpty() || !record.district.isEmpty() || ownRegency.isEmpty() || regency == ownRegency)
        return {};
    return when(true,
        {codeList(u"village"_s).title(record.village), region::regencyName(regency), region::regencyName(ownRegency)});
}

Hits districtMissing(const Cooperative &record, const RuleContext &)
{
    return when(record.district.isEmpty() && record.districtText.isEmpty());
}

Hits districtNotInList(const Cooperative &record, const RuleContext &)
{
    if (record.districtText.isEmpty() || !record.district.isEmpty())
        return {};
    return when(true, {record.districtText});
}

Hits villageMissing(const Cooperative &record, const RuleContext &)
{
    return when(record.village.isEmpty() && record.villageText.isEmpty());
}

Hits addressMissing(const Cooperative &record, const RuleContext &)
{
    return when(record.address.isEmpty());
}

Hits postalCodeWrong(const Cooperative &record, const RuleContext &)
{
    return when(!record.postalCode.isEmpty() && !isDigits(record.postalCode, postalCodeLength));
}

Hits postalCodeElsewhere(const Cooperative &record, const RuleContext &)
{
    return when(isDigits(record.postalCode, postalCodeLength) && !record.postalCode.startsWith(u'5')
        && region::provinceOf(record.facts.regency) == region::homeProvince());
}

/// 7 to 14 digits for each number; several are parted by / , or ;
bool looksLikePhone(QStringView written)
{
    for (const QStringView part : written.split(u'/', Qt::SkipEmptyParts)) {
        int digits = 0;
        for (const QChar c : part) {
            if (c >= u'0' && c <= u'9')
                ++digits;
            else if (!QStringView(u"+-(). ").contains(c))
                return false;
        }
        if (digits < 7 || digits > 14)
            return false;
    }
    return true;
}

Hits phoneShape(const Cooperative &record, const RuleContext &)
{
    if (record.phone.isEmpty())
        return {};
    QString unified = record.phone;
    unified.replace(u',', u'/').replace(u';', u'/');
    return when(!looksLikePhone(unified));
}

Hits emailShape(const Cooperative &record, const RuleContext &)
{
    const QString &email = record.email;
    if (email.isEmpty())
        return {};
    const qsizetype at = email.indexOf(u'@');
    const qsizetype dot = email.lastIndexOf(u'.');
    const bool isSound = at > 0 && email.count(u'@') == 1 && dot > at + 1 && dot + 2 < email.size()
        && std::ranges::none_of(email, [](QChar c) { return c.isSpace() || c == u',' || c == u';'; });
    return when(!isSound);
}

} // namespace

// clang-format off
QList<Rule> addressRules()
{
    using enum Severity;
    return {
        {"regency-missing", Error, {"regency"}, regencyMissing,
            QT_TRANSLATE_NOOP("Rule", "The regency or city is missing. Every count is made by it; type its code or part of its name."),
            QT_TRANSLATE_NOOP("Rule", "Field 10 of the ministry's record; the figure is published by regency and city.")},
        {"regency-unknown", Error, {"regency"}, regencyUnknown,
            QT_TRANSLATE_NOOP("Rule", "There is no regency or city with the code %1. Choose an entry of the list."),
            QT_TRANSLATE_NOOP("Rule", "Region codes of Kepmendagri 300.2.2-2430/2025.")},
        {"regency-outside", Warning, {"regency"}, regencyOutside,
            QT_TRANSLATE_NOOP("Rule", "%1 lies outside Jawa Tengah. The cooperative will not appear in the counts of the 35 regencies and cities."),
            QT_TRANSLATE_NOOP("Rule", "The register of the province holds cooperatives of its own 35 regencies and cities.")},
        {"district-in-regency", Error, {"district", "regency"}, districtElsewhere,
            QT_TRANSLATE_NOOP("Rule", "District %1 belongs to %2, not to %3. Choose the district again."),
            QT_TRANSLATE_NOOP("Rule", "Region codes of Kepmendagri 300.2.2-2430/2025.")},
        {"village-in-district", Error, {"village", "district"}, villageElsewhere,
            QT_TRANSLATE_NOOP("Rule", "Village %1 does not belong to district %2. Choose the village again."),
            QT_TRANSLATE_NOOP("Rule", "Region codes of Kepmendagri 300.2.2-2430/2025.")},
        {"village-in-regency", Error, {"village", "regency"}, villageInOtherRegency,
            QT_TRANSLATE_NOOP("Rule", "Village %1 belongs to %2, not to %3. Choose district and village again."),
            QT_TRANSLATE_NOOP("Rule", "Region codes of Kepmendagri 300.2.2-2430/2025.")},
        {"district-missing", Hint, {"district"}, districtMissing,
            QT_TRANSLATE_NOOP("Rule", "The district is not recorded."),
            QT_TRANSLATE_NOOP("Rule", "Field 9 of the ministry's record.")},
        {"district-not-in-list", Hint, {"districtText", "district"}, districtNotInList,
            QT_TRANSLATE_NOOP("Rule", "District \"%1\" was kept as written. Choose the one of the list that is meant."),
            QT_TRANSLATE_NOOP("Rule", "Region codes of Kepmendagri 300.2.2-2430/2025.")},
        {"village-missing", Hint, {"village"}, villageMissing,
            QT_TRANSLATE_NOOP("Rule", "The village is not recorded."),
            QT_TRANSLATE_NOOP("Rule", "Field 8 of the ministry's record.")},
        {"address-missing", Hint, {"address"}, addressMissing,
            QT_TRANSLATE_NOOP("Rule", "The address is not recorded."),
            QT_TRANSLATE_NOOP("Rule", "Field 7 of the ministry's record.")},
        {"postal-code-length", Warning, {"postalCode"}, postalCodeWrong,
            QT_TRANSLATE_NOOP("Rule", "A postal code has 5 digits."),
            QT_TRANSLATE_NOOP("Rule", "Format of the post office: 5 digits.")},
        {"postal-code-region", Warning, {"postalCode", "regency"}, postalCodeElsewhere,
            QT_TRANSLATE_NOOP("Rule", "Postal codes in Jawa Tengah begin with 5. Compare it with the address."),
            QT_TRANSLATE_NOOP("Rule", "Format of the post office: 50000 to 59999 for Jawa Tengah.")},
        {"phone-shape", Warning, {"phone"}, phoneShape,
            QT_TRANSLATE_NOOP("Rule", "This does not look like a telephone number: 7 to 14 digits, a slash between two numbers."),
            QT_TRANSLATE_NOOP("Rule", "Customary form; a spreadsheet turns long numbers into 8,12E+10.")},
        {"email-shape", Warning, {"email"}, emailShape,
            QT_TRANSLATE_NOOP("Rule", "This does not look like an e-mail address, such as nama@contoh.id."),
            QT_TRANSLATE_NOOP("Rule", "Customary form of an e-mail address.")},
    };
}
// clang-format on

} // namespace lumbung
