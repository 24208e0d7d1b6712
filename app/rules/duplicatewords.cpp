// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicatewords.h"

#include "app/base/csv.h"
#include "app/rules/textdistance.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace lumbung::duplicates {

using namespace Qt::StringLiterals;

namespace {

// Shorter words are other words too often; in a phrase of several the others vouch for it.
constexpr qsizetype shortestMistyped = 6, shortestInPhrase = 4;

bool isMeant(const QString &word, const QString &typed, qsizetype shortest)
{
    if (word == typed)
        return true;
    if (word.size() < shortest || typed.size() < 3 || std::abs(word.size() - typed.size()) > 1)
        return false;
    if (word.front() != typed.front() && word.back() != typed.back())
        return false;
    return letterDistance(word, typed, 1) <= 1;
}

bool standsAt(const TypePhrase &phrase, const QStringList &words, qsizetype from)
{
    if (from + phrase.words.size() > words.size())
        return false;
    // "Koperasi Pasir" is not mistyped for "Koperasi Pasar".
    const qsizetype own = phrase.words.size() - (phrase.words.first() == "koperasi"_L1 ? 1 : 0);
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        if (!isMeant(phrase.words[i], words[from + i], own > 1 ? shortestInPhrase : shortestMistyped))
            return false;
    }
    return true;
}

const TypePhrase *firstOf(const QList<TypePhrase> &phrases, const QStringList &words, qsizetype from)
{
    const auto found = std::ranges::find_if(phrases, [&](const TypePhrase &p) { return standsAt(p, words, from); });
    return found == phrases.end() ? nullptr : &*found;
}

void addTo(QHash<QString, QString> &meanings, const QString &meaning, const QStringList &words)
{
    for (const QString &word : words)
        meanings.insert(word, meaning);
}

Words shipped()
{
    QFile file(u":/duplicates/words.csv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Result<Words> read = Words::parse(QString::fromUtf8(file.readAll()));
    Q_ASSERT(isOpen && read);
    return *std::move(read);
}

} // namespace

const Words &words()
{
    static const Words all = shipped();
    return all;
}

Result<Words> Words::parse(const QString &csvText)
{
    const csv::Table table = csv::parseTrusted(csvText);
    Words read;
    for (qsizetype row = 1; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows[row];
        const QStringList list = cells.value(2).split(u'|', Qt::SkipEmptyParts);
        if (cells.size() == 3 && !list.isEmpty() && read.addRow(cells[0], cells[1], list))
            continue;
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Duplicates", "Row %1 of the words for finding duplicates is not understood.")
                .arg(row + 1)};
    }
    for (QList<TypePhrase> &phrases : read.m_phrases) {
        std::ranges::stable_sort(
            phrases, [](const TypePhrase &a, const TypePhrase &b) { return a.words.size() > b.words.size(); });
    }
    read.m_firstWords = read.m_phrases.keys();
    for (auto type = read.m_typeNumbers.cbegin(); type != read.m_typeNumbers.cend(); ++type) {
        for (auto other = read.m_typeNumbers.cbegin(); other != read.m_typeNumbers.cend(); ++other) {
            if (read.canTurnInto(type.key(), other.key()))
                read.m_turnBits[type.key()] |= 1ULL << (*other % 64);
        }
    }
    return read;
}

bool Words::addRow(const QString &kind, const QString &meaning, const QStringList &list)
{
    const QSet<QString> all(list.begin(), list.end());
    if (kind == "generic"_L1 || kind == "loose"_L1)
        addPhrases({}, list);
    else if (kind == "type"_L1)
        addPhrases(meaning, list);
    else if (kind == "turns"_L1)
        m_turns[meaning].unite(all);
    else if (kind == "place"_L1)
        m_place.unite(all);
    else if (kind == "alias"_L1)
        m_alias.unite(all);
    else if (kind == "filler"_L1)
        m_filler.unite(all);
    else if (kind == "spelling"_L1)
        addTo(m_spelling, meaning, list);
    else if (kind == "short"_L1)
        std::ranges::for_each(list, [&](const QString &word) { m_short.insert(word, meaning.split(u' ')); });
    else if (kind == "common"_L1)
        std::ranges::for_each(list, [&](const QString &word) { m_common.insert(word, meaning.toDouble() / 1000); });
    else if (kind == "office"_L1)
        addTo(m_office, meaning, list);
    else if (kind == "formula"_L1)
        m_formula.unite(all);
    else if (kind == "street"_L1)
        addTo(m_street, meaning, list);
    else
        return false;
    return true;
}

void Words::addPhrases(const QString &type, const QStringList &phrases)
{
    if (!type.isEmpty() && !m_typeNumbers.contains(type))
        m_typeNumbers.insert(type, int(m_typeNumbers.size()));
    for (const QString &phrase : phrases) {
        const QStringList parts = phrase.split(u' ', Qt::SkipEmptyParts);
        m_phrases[parts.first()].append({parts, type});
        if (parts.size() == 1 && !type.isEmpty())
            m_types.insert(phrase, type);
    }
}

const TypePhrase *Words::phraseAt(const QStringList &words, qsizetype from) const
{
    const QString &first = words[from];
    if (const auto exact = m_phrases.constFind(first); exact != m_phrases.constEnd())
        return firstOf(*exact, words, from);
    if (first.size() + 1 < shortestInPhrase)
        return nullptr;
    // Of several the longest, and of these the first by letters: the same answer for the same words always.
    const TypePhrase *best = nullptr;
    for (const QString &begin : m_firstWords) {
        if (!isMeant(begin, first, shortestInPhrase))
            continue;
        const TypePhrase *found = firstOf(*m_phrases.constFind(begin), words, from);
        if (found
            && (!best || found->words.size() > best->words.size()
                || (found->words.size() == best->words.size() && found->words < best->words)))
            best = found;
    }
    return best;
}

quint64 Words::typeBits(const QStringList &types) const
{
    quint64 bits = 0;
    for (const QString &type : types)
        bits |= 1ULL << (m_typeNumbers.value(type) % 64);
    return bits;
}

quint64 Words::turnBits(const QStringList &types) const
{
    quint64 bits = 0;
    for (const QString &type : types)
        bits |= m_turnBits.value(type);
    return bits;
}

bool Words::canTurnInto(const QString &one, const QString &other) const
{
    return m_turns.value(one).contains(other) || m_turns.value(other).contains(one);
}

} // namespace lumbung::duplicates
