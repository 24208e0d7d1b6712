// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/statuscheck.h"

#include "app/statistics/tabulate.h"

namespace lumbung {

using namespace Qt::StringLiterals;

const QList<StatusDifference> &statusDifferences()
{
    static const QList<StatusDifference> all{{u"active"_s, u"inactive"_s}, {u"inactive"_s, u"active"_s}};
    return all;
}

Filter differenceFilter(const Filter &filter, const StatusDifference &difference)
{
    Filter wanted = filter;
    wanted.narrow(u"status"_s, {difference.status});
    wanted.activity = {difference.activity};
    return wanted;
}

Result<CrossTable> statusTable(const CountStore &store, const Filter &filter, Progress &progress)
{
    return tabulate(store, filter, *findVariable(u"status"_s), findVariable(u"activity"_s), progress);
}

} // namespace lumbung
