// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/filter.h"

namespace lumbung {

Filter officialFilter(const QDate &asOf)
{
    Filter filter;
    filter.only(QStringLiteral("type"), {QStringLiteral("producer")});
    filter.registeredOnly = true;
    filter.asOf = asOf;
    return filter;
}

} // namespace lumbung
