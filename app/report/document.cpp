// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/document.h"

#include <algorithm>

namespace lumbung {

bool ReportTable::hasGroups() const
{
    return std::ranges::any_of(columns, [](const ReportColumn &column) { return !column.group.isEmpty(); });
}

QVariantList ReportTable::totals() const
{
    QVariantList sums;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (!columns.at(column).isSummed) {
            sums.append(QVariant());
            continue;
        }
        qlonglong sum = 0;
        for (const QVariantList &row : rows)
            sum += row.at(column).toLongLong();
        sums.append(sum);
    }
    return sums;
}

const FigureList *ReportTable::listAt(qsizetype row, qsizetype column) const
{
    if (row < 0 || row >= lists.size() || column < 0 || column >= lists.at(row).size())
        return nullptr;
    const std::optional<FigureList> &list = lists.at(row).at(column);
    return list ? &*list : nullptr;
}

} // namespace lumbung
