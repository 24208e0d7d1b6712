// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whywork.h"

namespace lumbung::work {

Result<Explanation> whyCounted(const CooperativeStore &records, qint64 id, const Filter &shown, const QDate &today)
{
    const Variant *variant = variantOf(shown);
    const Result<Cooperative> record = records.load(id, shown.asKnown);
    if (!record)
        return record.error();
    const Result<Timeline> line = records.timeline(id, shown.asKnown);
    if (!line)
        return line.error();
    return explain(variant ? *variant : officialVariant(), shown.asOf.isValid() ? shown.asOf : today, *record, *line,
        shown.asKnown);
}

bool isToday(const Filter &shown)
{
    const Variant *variant = variantOf(shown);
    return !shown.asOf.isValid() && !shown.asKnown.isValid() && (!variant || variant->isOfficial);
}

} // namespace lumbung::work
