// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classify/lexicon.h"

#include <QList>
#include <QString>

namespace lumbung {

/// What parts a word from the one before it.
enum class Break {
    None,
    Comma, ///< also brackets, colons, arrows
    Stop,
};

enum class Denial {
    None,
    Negated,
    Past,
    Planned,
};

/// A word, or an expression of several, with its place in the text.
struct Token {
    Senses senses;
    Form form = Form::Bare;
    Break before = Break::None;
    bool isVerb = false; ///< an act is told here; not in "sapi potong", "hasil olahan", "mesin pengolah"
    Denial denial = Denial::None;
    qsizetype start = 0, length = 0;
};

/// What stands between two full stops.
class Sentence
{
public:
    void append(const Token &token) { m_tokens.append(token); }
    qsizetype size() const { return m_tokens.size(); }
    const Token &operator[](qsizetype at) const { return m_tokens[at]; }
    Token &operator[](qsizetype at) { return m_tokens[at]; }

    // Places before the first or behind the last word have no sense.
    bool is(qsizetype at, Sense sense) const { return isInside(at) && m_tokens[at].senses.has(sense); }
    bool isAny(qsizetype at, const Senses &senses) const { return isInside(at) && m_tokens[at].senses.hasAny(senses); }
    bool isVerb(qsizetype at) const { return isInside(at) && m_tokens[at].isVerb; }
    bool beginsSegment(qsizetype at) const; ///< after a comma or a word such as "tetapi"
    qsizetype segmentStart(qsizetype at) const;
    qsizetype segmentEnd(qsizetype at) const; ///< one behind its last word

    qsizetype find(const Senses &senses, qsizetype from, qsizetype to) const; ///< first in [from, to); -1 for none
    qsizetype findLast(const Senses &senses, qsizetype from, qsizetype to) const;
    bool has(const Senses &senses, qsizetype from, qsizetype to) const { return find(senses, from, to) >= 0; }
    bool has(const Senses &senses) const { return has(senses, 0, size()); }

private:
    bool isInside(qsizetype at) const { return at >= 0 && at < m_tokens.size(); }
    QList<Token> m_tokens;
};

/// "unit pengolahan", "mesin pengemas": the word makes the one before it a production unit.
bool isPartOfUnit(const Sentence &sentence, qsizetype at);

/// The sentences of a text with the meaning of their words; what is denied is not marked yet.
QList<Sentence> sentencesOf(const QString &text, const Lexicon &words);

} // namespace lumbung
