// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/duplicatename.h"

#include "app/base/text.h"
#include "app/rules/duplicatewords.h"
#include "app/rules/helpers.h"

#include <algorithm>

namespace lumbung::duplicates {

using namespace Qt::StringLiterals;

namespace {

/// Folded words of a name, and which of them stand in brackets or quotes.
struct Marked {
    QStringList words;
    QList<bool> isAside;
};

void appendWord(Marked &marked, const QString &word, bool isAside)
{
    const QStringList full = words().inFull(word);
    for (const QString &part : full.isEmpty() ? QStringList{word} : full) {
        marked.words.append(part);
        marked.isAside.append(isAside);
    }
}

/// SMPN2 is SMPN 2.
qsizetype endOfLetters(const QString &word)
{
    qsizetype end = word.size();
    while (end > 0 && word.at(end - 1).isDigit())
        --end;
    return end >= 2 ? end : word.size();
}

void appendPart(Marked &marked, const QString &part, bool isAside)
{
    for (const QString &word : text::folded(text::withoutInnerDots(part)).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype end = endOfLetters(word);
        appendWord(marked, word.left(end), isAside);
        if (end < word.size())
            appendWord(marked, word.mid(end), isAside);
    }
}

Marked markedWords(const QString &name)
{
    Marked marked;
    qsizetype from = 0;
    bool isAside = false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool isQuote = c == u'"' || c == QChar(0x201C) || c == QChar(0x201D);
        const bool opens = c == u'(' || c == u'[' || (isQuote && !isAside);
        const bool closes = c == u')' || c == u']' || (isQuote && isAside);
        if (!opens && !closes)
            continue;
        appendPart(marked, name.mid(from, i - from), isAside);
        from = i + 1;
        isAside = opens;
    }
    appendPart(marked, name.mid(from), isAside);
    return marked;
}

/// "1a": told apart from "1b" as 1 is from 2.
bool isNumberWithLetter(const QString &word)
{
    constexpr qsizetype longest = 3;
    return word.size() <= longest && std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

NameWord nameWord(const QString &word)
{
    const QString usual = words().spelling(word);
    const bool isNumber = rules::isDigits(usual) || isNumberWithLetter(usual);
    return {.text = isNumber ? withoutZeros(usual) : soundOf(usual), .isNumber = isNumber};
}

/// Reads marked words from the left.
class Reader
{
public:
    explicit Reader(const Marked &marked) : m_marked(marked) { }

    ReadName read()
    {
        while (m_at < m_marked.words.size())
            step();
        markLastLetter();
        if (std::ranges::all_of(m_name.words, &NameWord::isOptional))
            std::ranges::for_each(m_name.words, [](NameWord &word) { word.isOptional = false; });
        std::ranges::sort(m_name.types);
        m_name.types.removeDuplicates();
        return std::move(m_name);
    }

private:
    void step()
    {
        const QString &word = m_marked.words[m_at];
        const TypePhrase *phrase = m_isLeading ? words().phraseAt(m_marked.words, m_at) : nullptr;
        if (phrase) {
            if (!phrase->type.isEmpty())
                m_name.types.append(phrase->type);
            m_at += phrase->words.size();
            return;
        }
        if (words().isAliasWord(word))
            m_isAlias = true;
        else if (words().isPlaceWord(word))
            m_isPlace = true;
        else if (!words().isFiller(word))
            add(word);
        ++m_at;
    }

    void add(const QString &word)
    {
        NameWord added = nameWord(word);
        // "Angkatan Tujuh Delapan" is Angkatan 78.
        const bool isSpelled = added.isNumber && word.size() > 2 && !word.at(0).isDigit();
        if (isSpelled && m_isSpelled && !m_name.words.isEmpty()) {
            m_name.words.last().text += added.text;
            return;
        }
        m_isSpelled = isSpelled;
        added.isOptional = m_isAlias || m_marked.isAside[m_at];
        added.isPlace = m_isPlace;
        m_isPlace = false;
        m_isLeading = false;
        m_name.words.append(added);
        // "… Perintis Kemerdekaan KSU Perinka": a type once more, and the short name behind it.
        if (const QString type = words().typeOf(word); !type.isEmpty()) {
            m_name.types.append(type);
            m_name.words.last().isOptional = true;
            m_isAlias = true;
        }
    }

    /// "Mekar A" and "Mekar B" are two, as Mekar 1 and Mekar 2 are.
    void markLastLetter()
    {
        const auto isOwn = [](const NameWord &word) { return !word.isOptional; };
        const auto last = std::find_if(m_name.words.rbegin(), m_name.words.rend(), isOwn);
        if (last != m_name.words.rend() && last->text.size() == 1 && std::ranges::count_if(m_name.words, isOwn) > 1)
            last->isNumber = true;
    }

    const Marked &m_marked;
    ReadName m_name;
    qsizetype m_at = 0;
    bool m_isLeading = true;
    bool m_isAlias = false;
    bool m_isSpelled = false; ///< the last word was a number in letters
    bool m_isPlace = false;
};

/// A name of nothing but type words ("Koperasi Pasar") is its own words.
QList<NameWord> allWords(const Marked &marked)
{
    QList<NameWord> all;
    for (const QString &word : marked.words) {
        if (word != "koperasi"_L1)
            all.append(nameWord(word));
    }
    return all;
}

void replacePairs(QString &word)
{
    struct Pair {
        QLatin1StringView old, now;
    };
    static constexpr Pair pairs[] = {{"oe"_L1, "u"_L1}, {"dj"_L1, "j"_L1}, {"tj"_L1, "c"_L1}, {"sj"_L1, "s"_L1},
        {"sy"_L1, "s"_L1}, {"dh"_L1, "d"_L1}, {"dl"_L1, "d"_L1}, {"th"_L1, "t"_L1}, {"sh"_L1, "s"_L1},
        {"kh"_L1, "k"_L1}, {"ou"_L1, "au"_L1}};
    for (const Pair &pair : pairs) {
        if (word.contains(pair.old))
            word.replace(pair.old, pair.now);
    }
}

} // namespace

QString soundOf(const QString &foldedWord)
{
    QString word = foldedWord;
    replacePairs(word);
    QString sound;
    sound.reserve(word.size());
    for (QChar c : std::as_const(word)) {
        if (c == u'z')
            c = u'j';
        else if (c == u'f' || c == u'v')
            c = u'p';
        else if (c == u'y')
            c = u'i';
        else if (c == u'q')
            c = u'k';
        if (sound.isEmpty() || sound.back() != c || c.isDigit())
            sound += c;
    }
    if (sound.size() > 3 && sound.endsWith(u'o'))
        sound.back() = u'a';
    return sound;
}

QString withoutZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == u'0' && digits.at(zeros + 1).isDigit())
        ++zeros;
    return digits.mid(zeros);
}

ReadName readName(const QString &name)
{
    const Marked marked = markedWords(name);
    ReadName read = Reader(marked).read();
    if (read.words.isEmpty() && !read.types.contains("village"_L1))
        read.words = allWords(marked);
    for (const QString &word : marked.words)
        read.letters += soundOf(word);
    return read;
}

} // namespace lumbung::duplicates
