// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demoslips.h"

namespace lumbung::demo {

using namespace Qt::StringLiterals;

namespace {

void otherYear(Cooperative &record, Random &random)
{
    const QString written = QString::number(record.legalDate.year());
    record.legalNumber.replace(written, QString::number(record.legalDate.year() - random.between(2, 9)));
}

void otherLetters(Cooperative &record)
{
    record.legalNumber.replace("XIV"_L1, "X1V"_L1).replace("KDK.11"_L1, "KDK.II"_L1).replace("/BH/"_L1, "/B.H/"_L1);
}

void surplusForTurnover(Cooperative &record)
{
    if (!record.years.isEmpty() && record.years.last().surplus.value_or(0) > 0)
        std::swap(record.years.last().surplus, record.years.last().turnover);
}

} // namespace

void addSlip(Cooperative &record, Random &random)
{
    if (!random.chance(12))
        return;
    switch (random.below(6)) {
    case 0:
        otherYear(record, random);
        break;
    case 1:
        otherLetters(record);
        break;
    case 2:
        surplusForTurnover(record);
        break;
    case 3:
        if (record.nikStatus == "certified"_L1)
            record.certificateDate = random.day({2025, 1, 10}, {2025, 11, 20});
        break;
    case 4:
        if (!record.postalCode.isEmpty())
            record.postalCode.replace(0, 1, u'6');
        break;
    default:
        record.village.clear();
        record.address.clear();
        break;
    }
}

} // namespace lumbung::demo
