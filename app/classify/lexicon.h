// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lumbung {

/// A word of a text with its place, so that it can be shown.
struct Token {
    QString surface; ///< folded
    QStringList roots;
    qsizetype start = 0; ///< in the text
    qsizetype length = 0;
};

/// Where a text says something: tokens [first, first + count) of a clause mean `sense`.
struct Mark {
    QString sense; ///< "make.start"
    qsizetype first = 0;
    qsizetype count = 0;
};

/// A clause: what stands between commas, full stops and conjunctions.
using Clause = QList<Token>;
QList<Clause> clausesOf(const QString &text);

/// The words that speak, by sense: data in resources/classification/lexicon.csv. A word is a root (any form of it
/// counts) or, with "=" before, exactly this form; several words must follow each other.
class Lexicon
{
public:
    static Result<Lexicon> parse(const QString &csvText); ///< Invalid with the line that is wrong
    QList<Mark> marks(const Clause &clause) const; ///< longest first at each place; one place may have several senses

private:
    struct Phrase {
        QString sense;
        QStringList words;
    };
    bool fits(const Phrase &phrase, const Clause &clause, qsizetype at) const;
    QList<Phrase> m_phrases;
    QMultiHash<QString, int> m_byFirstWord;
};

const Lexicon &lexicon();

} // namespace lumbung
