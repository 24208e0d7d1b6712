// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <algorithm>
#include <vector>

namespace lumbung::duplicates {

/// The cooperatives of one regency (Kota and Kabupaten of one name together), found by the trigrams of their names.
struct Bucket {
    std::vector<int> members; ///< places in the index, ascending
    QHash<quint32, std::vector<int>> postings; ///< places in `members`
    std::vector<int> trigramCounts; ///< of each member
};

// How many of the trigrams two names must share to be looked at: of both together, or of the shorter one.
inline constexpr int alikePercent = 40, containedPercent = 65;

inline bool isAlike(int shared, int one, int other)
{
    return 200 * shared >= alikePercent * (one + other) || 100 * shared >= containedPercent * std::min(one, other);
}

/// Names that share enough trigrams with one, found by counting.
class Counter
{
public:
    template <class Visit>
    void visit(const Bucket &bucket, const std::vector<quint32> &wanted, int before, Visit visit)
    {
        m_counts.resize(std::max(m_counts.size(), bucket.members.size()), 0);
        for (const quint32 trigram : wanted) {
            const auto posting = bucket.postings.constFind(trigram);
            if (posting == bucket.postings.constEnd())
                continue;
            for (const int member : *posting) {
                if (bucket.members[size_t(member)] >= before)
                    break;
                if (m_counts[size_t(member)]++ == 0)
                    m_touched.push_back(member);
            }
        }
        for (const int member : m_touched) {
            if (isAlike(m_counts[size_t(member)], int(wanted.size()), bucket.trigramCounts[size_t(member)]))
                visit(bucket.members[size_t(member)]);
            m_counts[size_t(member)] = 0;
        }
        m_touched.clear();
    }

private:
    std::vector<int> m_counts, m_touched;
};

} // namespace lumbung::duplicates
