// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicateprepared.h"

#include "app/base/text.h"
#include "app/rules/duplicatewords.h"
#include "app/rules/textdistance.h"

#include <algorithm>
#include <cmath>

namespace lumbung::duplicates {

using namespace Qt::StringLiterals;

namespace {

constexpr double imaginedNames = 500; // as many names as what is known beforehand weighs
constexpr double usualShare = 0.001; // of a word of which nothing is known
constexpr qsizetype nikLength = 13;

PreparedPlace read(const QString &list, const QString &written)
{
    PreparedPlace place;
    for (const QString &word : text::folded(placeName(list, written)).split(u' ', Qt::SkipEmptyParts)) {
        if (words().isPlaceWord(word))
            continue;
        place.words.append(soundOf(words().spelling(word)));
        place.key += place.words.last();
    }
    if (list == "regency"_L1)
        place.kind = regencyKind(written);
    return place;
}

quint32 packed(QChar a, QChar b, QChar c)
{
    const auto bits = [](QChar letter) { return quint32(letter.unicode() & 0x3FF); };
    return bits(a) << 20 | bits(b) << 10 | bits(c);
}

} // namespace

Vocabulary::Vocabulary() : m_logNames(std::log(imaginedNames))
{
    const QHash<QString, double> &common = words().common();
    for (auto word = common.begin(); word != common.end(); ++word) {
        Word &added = m_words[size_t(known(soundOf(words().spelling(word.key()))))];
        added.usual = std::max(word.value(), added.usual);
        count(added, 0);
    }
}

void Vocabulary::count(Word &word, int more)
{
    word.count += more;
    word.logCount = std::log(word.count + std::max(word.usual, usualShare) * imaginedNames);
}

double Vocabulary::unknownLog()
{
    static const double log = std::log(usualShare * imaginedNames);
    return log;
}

void Vocabulary::addName()
{
    ++m_names;
    m_logNames = std::log(m_names + imaginedNames);
}

int Vocabulary::known(const QString &text)
{
    const auto place = m_ids.constFind(text);
    if (place != m_ids.constEnd())
        return *place;
    const int id = int(m_words.size());
    m_ids.insert(text, id);
    m_words.emplace_back();
    count(m_words.back(), 0);
    return id;
}

int Vocabulary::add(const QString &text)
{
    const int id = known(text);
    count(m_words[size_t(id)], 1);
    return id;
}

PreparedPlace PlaceBook::place(const QString &list, const QString &written)
{
    if (written.isEmpty())
        return {};
    const QString name = list + u':' + written;
    const auto known = m_places.constFind(name);
    return known != m_places.constEnd() ? *known : *m_places.insert(name, read(list, written));
}

Prepared prepare(const DuplicateSubject &subject, PlaceBook &places)
{
    Prepared prepared;
    prepared.subject = subject;
    ReadName name = readName(subject.name);
    prepared.types = std::move(name.types);
    prepared.letters = std::move(name.letters);
    prepared.letterSet = letterSet(prepared.letters);
    prepared.isVillageCooperative = prepared.types.contains("village"_L1);
    prepared.legal = legalKey(subject.legalNumber);
    const QString digits = text::digitsOnly(subject.nik);
    prepared.nik = digits.size() == nikLength ? digits : QString();
    prepared.address = readAddress(subject.address);

    const PreparedPlace regency = places.place(u"regency"_s, subject.regency);
    const PreparedPlace district = places.place(u"district"_s, subject.district);
    const PreparedPlace village = places.place(u"village"_s, subject.village);
    prepared.regency = regency.key;
    prepared.regencyKind = regency.kind;
    prepared.district = district.key;
    prepared.village = village.key.isEmpty() ? prepared.address.village : village.key;
    prepared.placeWords = regency.words + district.words;
    if (!prepared.isVillageCooperative)
        prepared.placeWords += village.words;
    // "Koperasi Desa Merah Putih" and no more: it is that of its village.
    if (prepared.isVillageCooperative && name.words.isEmpty()) {
        for (const QString &word : village.words)
            name.words.append({.text = word});
    }
    for (NameWord &word : name.words) {
        word.isPlace = word.isPlace || prepared.placeWords.contains(word.text);
        const quint32 letters = letterSet(word.text);
        prepared.words.append(PreparedWord{{std::move(word)}, -1, letters});
    }
    return prepared;
}

std::vector<quint32> trigrams(const Prepared &prepared)
{
    std::vector<quint32> all;
    for (const PreparedWord &word : prepared.words) {
        const QString padded = u' ' + word.text + u' ';
        for (qsizetype i = 0; i + 2 < padded.size(); ++i)
            all.push_back(packed(padded[i], padded[i + 1], padded[i + 2]));
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace lumbung::duplicates
