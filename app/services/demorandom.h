// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <span>

namespace lumbung::demo {

/// For indexing std containers.
constexpr size_t asSize(int index)
{
    return static_cast<size_t>(index);
}

/// Chance that is the same on every computer and in every year: SplitMix64 with whole numbers only (the standard
/// library's distributions differ between compilers, and the mathematical functions in their last digit).
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) { }
    /// For thing number `index` of a whole begun with `seed`: independent of the order in which things are asked for.
    Random(quint64 seed, quint64 index) : m_state(Random(seed ^ (index * 0xD1B54A32D192ED03ULL)).next() ^ index) { }

    quint64 next();
    quint32 below(quint32 end); ///< 0 .. end-1; 0 when end is 0
    int between(int first, int last); ///< both included
    bool chance(int perMille) { return static_cast<int>(below(1000)) < perMille; }
    QDate day(const QDate &first, const QDate &last); ///< both included; `first` when the span is empty

    /// A value from its quantiles at equal steps (0 %, 10 % … 100 % for eleven), straight lines between.
    qint64 quantile(std::span<const qint64> quantiles);

    template <class T>
    const T &pick(const QList<T> &list)
    {
        return list[below(static_cast<quint32>(list.size()))];
    }
    template <class Iterator>
    void shuffle(Iterator begin, Iterator end)
    {
        for (auto left = end - begin; left > 1; --left)
            std::iter_swap(begin + left - 1, begin + below(static_cast<quint32>(left)));
    }

private:
    quint64 m_state;
};

} // namespace lumbung::demo
