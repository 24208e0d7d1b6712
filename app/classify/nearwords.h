// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lumbung {

/// Whether one letter more, less, other or two neighbours swapped make one word the other.
bool isNear(QStringView one, QStringView other);

/// Finds the known word that a mistyped one was meant to be. Only long words that begin alike: short ones, and other
/// beginnings, are too often different words.
class NearWords
{
public:
    static constexpr qsizetype shortest = 6;

    NearWords() = default;
    explicit NearWords(const QStringList &words);
    QString find(const QString &typed) const; ///< empty: none

private:
    /// A word with one letter left out, by its hash.
    struct Variant {
        size_t hash = 0;
        int word = 0;
    };
    QStringList m_words;
    std::vector<Variant> m_variants; ///< sorted by hash
};

} // namespace lumbung
