// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/nearwords.h"

#include <QHash>

#include <algorithm>

namespace lumbung {

namespace {

/// Hashes of the word and of all that is left when one letter is taken out.
std::vector<size_t> hashesOf(const QString &word)
{
    std::vector<size_t> hashes{qHash(word)};
    for (qsizetype at = 0; at < word.size(); ++at) {
        QString rest = word;
        hashes.push_back(qHash(rest.remove(at, 1)));
    }
    return hashes;
}

/// How long a known word must be for this slip: swapped and doubled letters are the surest signs of one, another letter
/// the least.
qsizetype lengthNeeded(const QString &known, const QString &typed)
{
    const auto [right, wrong] = std::ranges::mismatch(known, typed);
    const qsizetype at = std::distance(typed.cbegin(), wrong);
    if (known.size() > typed.size())
        return 7;
    if (known.size() < typed.size())
        return at > 0 && wrong != typed.cend() && *wrong == typed[at - 1] ? 6 : 8;
    const bool isSwap = at + 1 < typed.size() && known[at] == typed[at + 1] && known[at + 1] == typed[at];
    return isSwap ? 6 : 8;
}

} // namespace

bool isNear(QStringView one, QStringView other)
{
    if (one.size() < other.size())
        std::swap(one, other);
    if (one.size() - other.size() > 1)
        return false;
    qsizetype front = 0;
    while (front < other.size() && one[front] == other[front])
        ++front;
    qsizetype back = 0;
    while (back < other.size() - front && one[one.size() - 1 - back] == other[other.size() - 1 - back])
        ++back;
    const qsizetype left = one.size() - front - back;
    const bool isSwap
        = left == 2 && one.size() == other.size() && one[front] == other[front + 1] && one[front + 1] == other[front];
    return left <= 1 || isSwap;
}

NearWords::NearWords(const QStringList &listed, const QStringList &derived)
    : m_words(listed + derived), m_listed(listed.size())
{
    for (int word = 0; word < m_words.size(); ++word) {
        if (m_words[word].size() < shortest)
            continue;
        for (const size_t hash : hashesOf(m_words[word]))
            m_variants.push_back({hash, word});
    }
    std::ranges::sort(m_variants,
        [](const Variant &a, const Variant &b) { return a.hash != b.hash ? a.hash < b.hash : a.word < b.word; });
}

bool NearWords::isSlip(int word, const QString &typed) const
{
    const QString &known = m_words[word];
    if (known.front() != typed.front() || !isNear(known, typed))
        return false;
    return known.size() >= lengthNeeded(known, typed) + (word < m_listed ? 0 : 1);
}

QString NearWords::find(const QString &typed) const
{
    if (typed.size() < shortest || typed.size() > longest)
        return {};
    for (const size_t hash : hashesOf(typed)) {
        for (auto at = std::ranges::lower_bound(m_variants, hash, {}, &Variant::hash);
             at != m_variants.cend() && at->hash == hash; ++at) {
            if (isSlip(at->word, typed))
                return m_words[at->word];
        }
    }
    return {};
}

} // namespace lumbung
