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
    const bool isSwap = left == 2 && one.size() == other.size() && one[front] == other[front + 1]
        && one[front + 1] == other[front];
    return left <= 1 || isSwap;
}

NearWords::NearWords(const QStringList &words)
{
    for (const QString &word : words) {
        if (word.size() < shortest)
            continue;
        for (const size_t hash : hashesOf(word))
            m_variants.push_back({hash, static_cast<int>(m_words.size())});
        m_words.append(word);
    }
    std::ranges::sort(m_variants, [](const Variant &a, const Variant &b) {
        return a.hash != b.hash ? a.hash < b.hash : a.word < b.word;
    });
}

QString NearWords::find(const QString &typed) const
{
    if (typed.size() < shortest)
        return {};
    for (const size_t hash : hashesOf(typed)) {
        for (auto at = std::ranges::lower_bound(m_variants, hash, {}, &Variant::hash);
             at != m_variants.cend() && at->hash == hash; ++at) {
            const QString &word = m_words[at->word];
            if (word.front() == typed.front() && isNear(word, typed))
                return word;
        }
    }
    return {};
}

} // namespace lumbung
