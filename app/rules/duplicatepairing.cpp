// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicateevidence.h"
#include "app/rules/duplicateweights.h"
#include "app/rules/textdistance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <functional>

namespace lumbung::duplicates {

using namespace weights;

namespace {

using Flags = QVarLengthArray<bool, 16>;

bool isPlace(const PreparedWord &word, const Prepared &one, const Prepared &other)
{
    // A word that the vocabulary does not know is in no place but its own, and then it is marked.
    const auto isIn
        = [&word](const std::vector<int> &ids) { return word.id >= 0 && std::ranges::find(ids, word.id) != ids.end(); };
    return word.isPlace || isIn(one.placeIds) || isIn(other.placeIds);
}

/// Pairs the words of two names.
class Pairing
{
public:
    Pairing(const Prepared &one, const Prepared &other, const Vocabulary &vocabulary)
        : m_one(one), m_other(other), m_vocabulary(vocabulary), m_oneUsed(one.words.size(), false),
          m_otherUsed(other.words.size(), false)
    {
    }

    NameEvidence run()
    {
        pairEqual();
        const double numbers = compareNumbers();
        if (numbers <= otherNumber)
            return {.weight = numbers, .onlyOne = {}, .onlyOther = {}, .hasOtherNumber = true};
        pairNear();
        pairJoined(m_one, m_oneUsed, m_other, m_otherUsed);
        pairJoined(m_other, m_otherUsed, m_one, m_oneUsed);
        pairByLetters();
        double lost = 0;
        lost += countMissing(m_one, m_oneUsed, m_name.onlyOne);
        lost += countMissing(m_other, m_otherUsed, m_name.onlyOther);
        m_name.weight
            = numbers + sumOfGains(m_gains) + std::max(lost, m_name.matched == 0 ? leastOfRenamed : leastOfMissing);
        return std::move(m_name);
    }

private:
    double information(const PreparedWord &word) const
    {
        const double all = m_vocabulary.information(word.id);
        return isPlace(word, m_one, m_other) ? all * placeMatched : all;
    }

    void gain(double weight)
    {
        m_gains.append(weight);
        ++m_name.matched;
    }

    void pairEqual()
    {
        for (qsizetype i = 0; i < m_one.words.size(); ++i) {
            for (qsizetype j = 0; j < m_other.words.size() && !m_oneUsed[i]; ++j) {
                if (m_otherUsed[j] || !m_one.words[i].isSameAs(m_other.words[j]))
                    continue;
                m_oneUsed[i] = m_otherUsed[j] = true;
                gain(m_one.words[i].isNumber ? ofNumber : information(m_one.words[i]));
            }
        }
    }

    /// Numbers that only one name has. With one more number on one side it may have been left out.
    double compareNumbers()
    {
        int one = 0, other = 0;
        bool isAside = true;
        const auto count = [&](const Prepared &prepared, const Flags &used, int &left) {
            for (qsizetype i = 0; i < prepared.words.size(); ++i) {
                if (!prepared.words[i].isNumber || used[i])
                    continue;
                ++left;
                isAside = isAside && prepared.words[i].isOptional;
            }
        };
        count(m_one, m_oneUsed, one);
        count(m_other, m_otherUsed, other);
        if (one > 0 && other > 0)
            return otherNumber;
        return one + other == 0 ? 0 : isAside ? numberMissing * asideMissing : numberMissing;
    }

    void pairNear()
    {
        for (qsizetype i = 0; i < m_one.words.size(); ++i) {
            const PreparedWord &word = m_one.words[i];
            for (qsizetype j = 0; j < m_other.words.size() && !m_oneUsed[i] && !word.isNumber; ++j) {
                const PreparedWord &candidate = m_other.words[j];
                if (m_otherUsed[j] || candidate.isNumber)
                    continue;
                const int allowed = lettersAllowed(std::min(word.text.size(), candidate.text.size()));
                if (allowed == 0 || !canBeWithin(word.letters, candidate.letters, allowed))
                    continue;
                const int distance = letterDistance(word.text, candidate.text, allowed);
                // Three letters are the same word only when one was lost: "bna", but not "eka" and "ega".
                const bool isTooShort = word.text.size() == 3 && candidate.text.size() == 3;
                if (distance > allowed || isTooShort)
                    continue;
                m_oneUsed[i] = m_otherUsed[j] = true;
                m_name.letters += distance;
                m_name.isOneSpelling = false;
                gain(std::min(information(word), information(candidate)) * (1 - 0.25 * distance));
            }
        }
    }

    /// "Al Hikmah" and "Alhikmah".
    void pairJoined(const Prepared &apart, Flags &apartUsed, const Prepared &joined, Flags &joinedUsed)
    {
        for (qsizetype i = 0; i + 1 < apart.words.size(); ++i) {
            for (qsizetype j = 0; j < joined.words.size(); ++j) {
                if (apartUsed[i] || apartUsed[i + 1] || joinedUsed[j])
                    continue;
                if (!canBeWithin(apart.words[i].letters | apart.words[i + 1].letters, joined.words[j].letters, 1))
                    continue;
                const QString both = apart.words[i].text + apart.words[i + 1].text;
                if (letterDistance(both, joined.words[j].text, 1) > (both.size() < 7 ? 0 : 1))
                    continue;
                apartUsed[i] = apartUsed[i + 1] = joinedUsed[j] = true;
                gain(std::min(
                    information(joined.words[j]), information(apart.words[i]) + information(apart.words[i + 1])));
            }
        }
    }

    /// "KU DSumber Rejeki": the blank swapped with its neighbour.
    void pairByLetters()
    {
        const bool isWhole = !m_oneUsed.contains(false) && !m_otherUsed.contains(false);
        if (isWhole || std::min(m_one.letters.size(), m_other.letters.size()) < shortestByLetters)
            return;
        const int allowed = lettersAllowedInAll(m_one.letters.size());
        if (!canBeWithin(m_one.letterSet, m_other.letterSet, allowed))
            return;
        const int distance = letterDistance(m_one.letters, m_other.letters, allowed);
        if (distance > allowed)
            return;
        const Prepared &better = m_one.words.size() <= m_other.words.size() ? m_one : m_other;
        Flags &used = &better == &m_one ? m_oneUsed : m_otherUsed;
        for (qsizetype i = 0; i < better.words.size(); ++i) {
            if (!used[i] && !better.words[i].isNumber)
                gain(std::min(information(better.words[i]), mostMissing) * byLetters);
        }
        m_name.isByLetters = true;
        std::ranges::fill(m_oneUsed, true);
        std::ranges::fill(m_otherUsed, true);
        m_name.letters += distance;
        m_name.isOneSpelling = m_name.isOneSpelling && distance == 0;
    }

    double countMissing(const Prepared &prepared, const Flags &used, QStringList &missed)
    {
        double lost = 0;
        for (qsizetype i = 0; i < prepared.words.size(); ++i) {
            const PreparedWord &word = prepared.words[i];
            if (used[i] || word.isNumber)
                continue;
            const double weight = std::min(m_vocabulary.information(word.id), mostMissing) * missing;
            const bool mattersNot = isPlace(word, m_one, m_other);
            lost -= mattersNot ? weight * placeMissing : word.isOptional ? weight * asideMissing : weight;
            if (!mattersNot && !word.isOptional)
                missed.append(word.text);
        }
        return lost;
    }

    const Prepared &m_one;
    const Prepared &m_other;
    const Vocabulary &m_vocabulary;
    Flags m_oneUsed, m_otherUsed;
    Gains m_gains;
    NameEvidence m_name;
};

} // namespace

int lettersAllowed(qsizetype shorter)
{
    return shorter < 3 ? 0 : shorter < 9 ? 1 : 2;
}

double sumOfGains(Gains &gains)
{
    std::ranges::sort(gains, std::greater());
    static constexpr double shares[] = {1, 1, 0.75, 0.5, 0.35};
    double sum = 0;
    for (qsizetype i = 0; i < gains.size(); ++i)
        sum += gains[i] * (i < 5 ? shares[i] : 0.2);
    return std::min(sum, mostGained);
}

double mostOfName(const Prepared &prepared, const Vocabulary &vocabulary)
{
    double sum = 0;
    for (const PreparedWord &word : prepared.words)
        sum += word.isNumber ? ofNumber : vocabulary.information(word.id);
    return std::min(sum, mostGained);
}

NameEvidence compareNames(const Prepared &one, const Prepared &other, const Vocabulary &vocabulary)
{
    return Pairing(one, other, vocabulary).run();
}

} // namespace lumbung::duplicates
