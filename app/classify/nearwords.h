// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lumbung {

/// Whether one letter more, less, other or two neighbours swapped make one word the other.
bool isNear(QStringView one, QStringView other);

/// Finds the known word that a mistyped one was meant to be. Only long words that begin alike, the longer the less
/// usual the slip is: other words are too often near to each other.
class NearWords
{
public:
    static constexpr qsizetype shortest = 6;
    static constexpr qsizetype longest = 40; // no word; and looking for its slips would take long

    NearWords() = default;
    /// `derived` ones are many, and need a letter more.
    NearWords(const QStringList &listed, const QStringList &derived);
    QString find(const QString &typed) const; ///< empty: none

private:
    /// A word, or what is left of it when one letter is taken out, by its hash.
    struct Variant {
        size_t hash = 0;
        int word = 0;
    };
    bool isSlip(int word, const QString &typed) const;

    QStringList m_words;
    qsizetype m_listed = 0; ///< how many of the words are not derived
    std::vector<Variant> m_variants; ///< sorted by hash
};

} // namespace lumbung
