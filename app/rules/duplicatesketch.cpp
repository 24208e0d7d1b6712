// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicatesketch.h"

#include "app/rules/duplicateevidence.h"
#include "app/rules/duplicateweights.h"
#include "app/rules/duplicatewords.h"
#include "app/rules/textdistance.h"

#include <algorithm>
#include <cstdlib>

namespace lumbung::duplicates {

using namespace weights;

namespace {

constexpr double rounding = 1e-6; // sums in another order
constexpr double unlimited = 1e9;

using SeenWords = QVarLengthArray<bool, 16>;

quint32 numberOf(const QString &text)
{
    return text.isEmpty() ? 0 : quint32(qHash(text, 0)) | 1U;
}

Sketch::Place placeOf(const QString &key)
{
    if (key.isEmpty())
        return {};
    return {numberOf(key), letterSet(key), key.size(), key.front(), key.back()};
}

Agreement mostAgreement(const Sketch::Place &one, const Sketch::Place &other)
{
    if (one.key == 0 || other.key == 0)
        return Agreement::Unknown;
    if (one.key == other.key)
        return Agreement::Same;
    const bool canBeNear = std::abs(one.size - other.size) <= 1 && (one.front == other.front || one.back == other.back)
        && canBeWithin(one.letters, other.letters, 1);
    return canBeNear ? Agreement::Near : Agreement::Different;
}

double mostOfPlaces(const Sketch &one, const Sketch &other)
{
    const bool haveKinds = !one.regencyKind.isNull() && !other.regencyKind.isNull();
    const bool isOtherKind = one.regency == other.regency && haveKinds && one.regencyKind != other.regencyKind;
    return (isOtherKind && one.regency != 0 ? otherRegency : 0)
        + weightOfPlaces(mostAgreement(one.village, other.village), mostAgreement(one.district, other.district),
            one.isVillageCooperative && other.isVillageCooperative);
}

double mostOfLegalNumbers(const Sketch &one, const Sketch &other)
{
    if (!one.hasLegal || !other.hasLegal)
        return 0;
    if (one.legal == other.legal)
        return mostOfLegal;
    const bool canBeNear = distanceOf(one.loose, other.loose) <= 4 || distanceOf(one.key, other.key) <= 2;
    return canBeNear ? mostOfDifferingLegal : renewedLegal;
}

double mostOfAddresses(const Sketch &one, const Sketch &other)
{
    if (!one.hasStreet || !other.hasStreet)
        return 0;
    const bool isSameNeighbourhood = one.neighbourhood != 0 && one.neighbourhood == other.neighbourhood;
    if (one.house != 0 && other.house != 0) {
        if (one.house != other.house)
            return otherHouse;
        return isSameNeighbourhood ? wholeAddress : sameAddress;
    }
    return isSameNeighbourhood ? sameAddress : sameStreet;
}

double mostOfTypes(const Sketch &one, const Sketch &other)
{
    if (one.types == 0 || other.types == 0)
        return 0;
    return (one.types & other.types) != 0 ? sameType : (one.turns & other.types) != 0 ? relatedType : otherType;
}

/// The most that two names can weigh.
class NameBound
{
public:
    NameBound(const Sketch &one, const Sketch &other, const Vocabulary &vocabulary)
        : m_one(one), m_other(other), m_vocabulary(vocabulary), m_oneSeen(qsizetype(one.words.size()), false),
          m_otherSeen(qsizetype(other.words.size()), false), m_most(qsizetype(one.words.size()), 0)
    {
    }

    double most()
    {
        if (haveOtherNumbers())
            return otherNumber;
        for (size_t i = 0; i < m_one.words.size(); ++i)
            seekFor(i);
        seekJoined(m_one, m_oneSeen, m_other, m_otherSeen, true);
        seekJoined(m_other, m_otherSeen, m_one, m_oneSeen, false);
        const double lost = lostOf(m_one, m_oneSeen, m_other) + lostOf(m_other, m_otherSeen, m_one);
        Gains gains;
        for (const double gain : std::as_const(m_most)) {
            if (gain > 0)
                gains.append(gain);
        }
        return std::max(sumOfGains(gains) + std::max(lost, leastOfMissing), std::max(lost, leastOfRenamed));
    }

private:
    /// Both have a number that the other has not.
    bool haveOtherNumbers() const
    {
        const auto isAlone = [](const Sketch::Word &word, std::span<const Sketch::Word> words) {
            return word.isNumber
                && std::ranges::none_of(words, [&word](const Sketch::Word &w) { return isSame(w, word); });
        };
        return std::ranges::any_of(m_one.words, [&](const Sketch::Word &w) { return isAlone(w, m_other.words); })
            && std::ranges::any_of(m_other.words, [&](const Sketch::Word &w) { return isAlone(w, m_one.words); });
    }

    static bool isSame(const Sketch::Word &one, const Sketch::Word &other) { return one.id >= 0 && one.id == other.id; }

    void seekFor(size_t i)
    {
        const Sketch::Word &word = m_one.words[i];
        for (size_t j = 0; j < m_other.words.size(); ++j) {
            const Sketch::Word &candidate = m_other.words[j];
            if (isSame(word, candidate)) {
                see(i, j, word.isNumber ? ofNumber : m_vocabulary.information(word.id));
                continue;
            }
            if (word.isNumber || candidate.isNumber)
                continue;
            const int allowed = lettersAllowed(std::min(word.size, candidate.size));
            if (allowed == 0 || std::abs(word.size - candidate.size) > allowed
                || !canBeWithin(word.letters, candidate.letters, allowed))
                continue;
            see(i, j, 0.75 * std::min(m_vocabulary.information(word.id), m_vocabulary.information(candidate.id)));
        }
    }

    void see(size_t i, size_t j, double gain)
    {
        m_oneSeen[qsizetype(i)] = m_otherSeen[qsizetype(j)] = true;
        m_most[qsizetype(i)] = std::max(m_most[qsizetype(i)], gain);
    }

    void seekJoined(
        const Sketch &apart, SeenWords &apartSeen, const Sketch &joined, SeenWords &joinedSeen, bool isOneApart)
    {
        for (size_t i = 0; i + 1 < apart.words.size(); ++i) {
            const Sketch::Word &first = apart.words[i], &second = apart.words[i + 1];
            for (size_t j = 0; j < joined.words.size(); ++j) {
                const Sketch::Word &whole = joined.words[j];
                if (std::abs(first.size + second.size - whole.size) > 1
                    || !canBeWithin(first.letters | second.letters, whole.letters, 1))
                    continue;
                apartSeen[qsizetype(i)] = apartSeen[qsizetype(i) + 1] = joinedSeen[qsizetype(j)] = true;
                double &most = m_most[qsizetype(isOneApart ? i : j)];
                most = std::max(most, m_vocabulary.information(whole.id));
            }
        }
    }

    double lostOf(const Sketch &sketch, const SeenWords &seen, const Sketch &other) const
    {
        double lost = 0;
        for (size_t i = 0; i < sketch.words.size(); ++i) {
            const Sketch::Word &word = sketch.words[i];
            if (seen[qsizetype(i)] || word.isNumber)
                continue;
            const double weight = std::min(m_vocabulary.information(word.id), mostMissing) * missing;
            const bool isPlace = word.isPlace
                || (word.id >= 0 && std::ranges::find(other.placeWords, word.id) != other.placeWords.end());
            lost -= isPlace ? weight * placeMissing : word.isOptional ? weight * asideMissing : weight;
        }
        return lost;
    }

    const Sketch &m_one;
    const Sketch &m_other;
    const Vocabulary &m_vocabulary;
    SeenWords m_oneSeen, m_otherSeen;
    Gains m_most; ///< by word of the first
};

/// Names may be one but for blanks.
bool canBeOneByLetters(const Sketch &one, const Sketch &other)
{
    const int allowed = lettersAllowedInAll(one.nameSize);
    return std::min(one.nameSize, other.nameSize) >= shortestByLetters
        && std::abs(one.nameSize - other.nameSize) <= allowed && distanceOf(one.name, other.name) <= 2 * allowed;
}

} // namespace

LetterCounts letterCounts(QStringView text)
{
    LetterCounts counts = {};
    for (const QChar letter : text)
        ++counts[letter.unicode() & 15U];
    return counts;
}

int distanceOf(const LetterCounts &one, const LetterCounts &other)
{
    int sum = 0;
    for (size_t i = 0; i < one.size(); ++i)
        sum += std::abs(int(one[i]) - int(other[i]));
    return sum;
}

DrawnSketch drawn(const Prepared &prepared)
{
    DrawnSketch made;
    for (const PreparedWord &word : prepared.words) {
        made.words.push_back({.id = word.id,
            .letters = word.letters,
            .size = quint8(std::min<qsizetype>(word.text.size(), 255)),
            .isNumber = word.isNumber,
            .isOptional = word.isOptional,
            .isPlace = word.isPlace});
    }
    made.placeWords = prepared.placeIds;
    Sketch &sketch = made.sketch;
    sketch.words = made.words;
    sketch.placeWords = made.placeWords;
    sketch.regency = numberOf(prepared.regency);
    sketch.regencyKind = prepared.regencyKind;
    sketch.district = placeOf(prepared.district);
    sketch.village = placeOf(prepared.village);
    sketch.isVillageCooperative = prepared.isVillageCooperative;
    sketch.legal = numberOf(prepared.legal.key);
    sketch.hasLegal = !prepared.legal.isEmpty();
    sketch.loose = letterCounts(prepared.legal.loose);
    sketch.key = letterCounts(prepared.legal.key);
    sketch.nik = numberOf(prepared.nik);
    const Address &address = prepared.address;
    sketch.hasStreet = !address.street.isEmpty();
    sketch.house = numberOf(address.number);
    if (!address.rt.isEmpty() && !address.rw.isEmpty())
        sketch.neighbourhood = numberOf(address.rt + u'/' + address.rw);
    sketch.day = prepared.subject.legalDate.isValid() ? prepared.subject.legalDate.toJulianDay() : 0;
    sketch.types = words().typeBits(prepared.types);
    sketch.turns = words().turnBits(prepared.types);
    sketch.name = letterCounts(prepared.letters);
    sketch.nameSize = prepared.letters.size();
    return made;
}

double mostOf(const Sketch &one, const Sketch &other, double prior, double threshold, const Vocabulary &vocabulary)
{
    const double nik = one.nik == 0 || other.nik == 0 ? 0 : one.nik == other.nik ? sameNik : otherNik;
    const double date = one.day == other.day && one.day != 0 ? mostOfDate : 0;
    const double rest = prior + nik + date + mostOfPlaces(one, other) + mostOfAddresses(one, other)
        + mostOfLegalNumbers(one, other) + rounding;
    if (rest + sameType + mostGained < threshold)
        return rest + sameType + mostGained;
    if (canBeOneByLetters(one, other))
        return unlimited;
    return rest + mostOfTypes(one, other) + NameBound(one, other, vocabulary).most();
}

} // namespace lumbung::duplicates
