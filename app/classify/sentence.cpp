// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/sentence.h"

#include "app/base/text.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 200; // who writes more without a full stop is not understood anyway

struct Word {
    QString folded;
    Break before = Break::None;
    qsizetype start = 0, length = 0;
};

/// Cuts a text into words.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) { }

    QList<Word> words()
    {
        while (m_at < m_text.size()) {
            if (isLetter(m_at))
                readWord();
            else
                readBetween();
        }
        return m_words;
    }

private:
    QChar letter(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(u' '); }
    bool isLetter(qsizetype at) const { return letter(at).isLetterOrNumber() || letter(at).isMark(); }
    bool isInWord(qsizetype at) const { return isLetter(at) || (letter(at) == u'\'' && isLetter(at + 1)); }

    void readWord()
    {
        const qsizetype start = m_at;
        while (isInWord(m_at))
            ++m_at;
        QString folded = text::folded(m_text.mid(start, m_at - start));
        if (folded.size() > 2 && folded.endsWith(u'2')) // ibu2
            folded.chop(1);
        add(folded, start);
    }

    void readBetween()
    {
        const QChar sign = m_text[m_at++];
        const bool isInNumber = letter(m_at - 2).isDigit() && letter(m_at).isDigit();
        if (QStringView(u"&+").contains(sign)) {
            add(u"dan"_s, m_at - 1);
            return;
        }
        if (QStringView(u".;\n!?•").contains(sign) && !(sign == u'.' && isInNumber))
            m_break = Break::Stop;
        else if (breaksSegment(sign, isInNumber))
            m_break = std::max(m_break, Break::Comma);
    }

    bool breaksSegment(QChar sign, bool isInNumber) const
    {
        const bool isHyphen = sign == u'-' && isLetter(m_at - 2) && isLetter(m_at);
        return QStringView(u",:()/>=→–—-").contains(sign) && !isInNumber && !isHyphen;
    }

    void add(const QString &folded, qsizetype start)
    {
        m_words.append({folded, m_words.isEmpty() ? Break::Stop : m_break, start, m_at - start});
        m_break = Break::None;
    }

    const QString &m_text;
    QList<Word> m_words;
    qsizetype m_at = 0;
    Break m_break = Break::Stop;
};

/// "olah" tells an act at the beginning or after "koperasi", "dan", "lalu"; in "sapi potong" it does not.
bool tellsAct(const Sentence &sentence, qsizetype at)
{
    static const Senses openers = senses::people | senses::memberLike
        | Senses{Sense::And, Sense::Or, Sense::Then, Sense::But, Sense::Adverb, Sense::Only, Sense::Not, Sense::Plan,
            Sense::Do, Sense::Serve, Sense::Service, Sense::For, Sense::Alone, Sense::Past, Sense::Now, Sense::That};
    const Token &token = sentence[at];
    if (!token.senses.hasAny(senses::acts) || token.form == Form::Agent || token.form == Form::Product)
        return false;
    if (token.senses.has(Sense::Repair) && token.form == Form::Process) // "jual suku cadang dan jaring"
        return false;
    if (isPartOfUnit(sentence, at) || token.senses.hasAny({Sense::Plain, Sense::Service}))
        return false;
    if (token.form != Form::Bare)
        return true;
    static const Senses nouns = senses::goods | senses::inputs | Senses{Sense::Machine};
    if (token.senses.hasAny(nouns) && sentence.isAny(at - 1, {Sense::And, Sense::Or})) // "tanah liat dan glasir"
        return false;
    return sentence.beginsSegment(at) || sentence.isVerb(at - 1) || sentence.isAny(at - 1, openers);
}

void markVerbs(Sentence &sentence)
{
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        Token &token = sentence[at];
        const bool isSplit = sentence.is(at - 1, Sense::At) && token.before == Break::None && token.form == Form::Bare
            && token.senses.hasAny(senses::acts);
        if (isSplit) // "di kemas" for "dikemas"
            token.form = Form::Passive;
        token.isVerb = tellsAct(sentence, at);
    }
}

/// Expressions do not go over a comma: the words up to the next one.
QStringList runFrom(const QList<Word> &words, qsizetype from)
{
    QStringList run{words[from].folded};
    for (qsizetype at = from + 1; at < words.size() && words[at].before == Break::None; ++at)
        run.append(words[at].folded);
    return run;
}

} // namespace

bool isPartOfUnit(const Sentence &sentence, qsizetype at)
{
    static const Senses heads{Sense::UnitHead, Sense::Machine, Sense::Factory};
    return sentence.isAny(at, senses::makes) && sentence.isAny(at - 1, heads) && sentence[at].before == Break::None
        && sentence[at].form != Form::Passive && sentence[at].form != Form::Active;
}

bool Sentence::beginsSegment(qsizetype at) const
{
    static const Senses breaking{Sense::But, Sense::Then};
    return at == 0 || m_tokens[at].before != Break::None || isAny(at, breaking);
}

qsizetype Sentence::segmentStart(qsizetype at) const
{
    while (at > 0 && !beginsSegment(at))
        --at;
    return at;
}

qsizetype Sentence::segmentEnd(qsizetype at) const
{
    ++at;
    while (at < size() && !beginsSegment(at))
        ++at;
    return at;
}

qsizetype Sentence::find(const Senses &senses, qsizetype from, qsizetype to) const
{
    for (qsizetype at = std::max<qsizetype>(from, 0); at < std::min(to, size()); ++at) {
        if (m_tokens[at].senses.hasAny(senses))
            return at;
    }
    return -1;
}

qsizetype Sentence::findLast(const Senses &senses, qsizetype from, qsizetype to) const
{
    for (qsizetype at = std::min(to, size()) - 1; at >= std::max<qsizetype>(from, 0); --at) {
        if (m_tokens[at].senses.hasAny(senses))
            return at;
    }
    return -1;
}

QList<Sentence> sentencesOf(const QString &text, const Lexicon &lexicon)
{
    QList<Sentence> sentences;
    const QList<Word> words = Scanner(text).words();
    QStringList run;
    qsizetype runStart = 0;
    for (qsizetype at = 0; at < words.size();) {
        if (at == 0 || words[at].before != Break::None) {
            run = runFrom(words, at);
            runStart = at;
        }
        if (words[at].before == Break::Stop || sentences.last().size() >= longestSentence)
            sentences.append(Sentence());
        const WordMeaning meaning = lexicon.at(run, at - runStart);
        const Word &last = words[at + meaning.count - 1];
        sentences.last().append({meaning.senses, meaning.form, words[at].before, false, Denial::None, words[at].start,
            last.start + last.length - words[at].start});
        at += meaning.count;
    }
    for (Sentence &sentence : sentences)
        markVerbs(sentence);
    return sentences;
}

} // namespace lumbung
