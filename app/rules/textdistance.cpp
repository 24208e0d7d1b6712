// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/textdistance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace lumbung {

namespace {

using Row = QVarLengthArray<int, 96>;

/// What both begin and end with makes no difference.
void trimCommon(QStringView &one, QStringView &other)
{
    while (!one.isEmpty() && !other.isEmpty() && one.front() == other.front()) {
        one = one.sliced(1);
        other = other.sliced(1);
    }
    while (!one.isEmpty() && !other.isEmpty() && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
}

} // namespace

int letterDistance(QStringView one, QStringView other, int limit)
{
    trimCommon(one, other);
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;
    if (one.isEmpty() || other.isEmpty())
        return static_cast<int>(one.size() + other.size());

    const qsizetype width = other.size() + 1;
    Row before(width), last(width), row(width);
    for (qsizetype j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j < width; ++j) {
            const bool isSame = one[i - 1] == other[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[width - 1], limit + 1);
}

quint32 letterSet(QStringView word)
{
    quint32 letters = 0;
    for (const QChar letter : word)
        letters |= 1U << (letter.unicode() & 31U);
    return letters;
}

bool canBeWithin(quint32 one, quint32 other, int limit)
{
    return std::popcount(one ^ other) <= 2 * limit;
}

} // namespace lumbung
