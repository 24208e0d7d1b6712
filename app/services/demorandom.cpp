// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/demorandom.h"

namespace lumbung::demo {

quint64 Random::next()
{
    // Sebastiano Vigna's SplitMix64, public domain.
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

quint32 Random::below(quint32 end)
{
    return static_cast<quint32>(((next() >> 32) * end) >> 32);
}

int Random::between(int first, int last)
{
    return last <= first ? first : first + static_cast<int>(below(static_cast<quint32>(last - first) + 1));
}

QDate Random::day(const QDate &first, const QDate &last)
{
    return first.addDays(between(0, static_cast<int>(first.daysTo(last))));
}

qint64 Random::quantile(std::span<const qint64> quantiles)
{
    constexpr quint32 steps = 1 << 16;
    const quint32 place = below(static_cast<quint32>(quantiles.size() - 1) * steps);
    const qint64 low = quantiles[place / steps];
    const qint64 high = quantiles[place / steps + 1];
    return low + (high - low) * (place % steps) / steps;
}

} // namespace lumbung::demo
