// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/classify/nearwords.h"
#include "app/classify/sense.h"
#include "app/classify/wordforms.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lumbung {

/// What stands at a place of a text.
struct WordMeaning {
    Senses senses;
    Form form = Form::Bare;
    qsizetype count = 1; ///< words that belong to it
};

/// The words that speak, by sense: data in resources/classification/lexicon.csv, explained in the README beside it.
class Lexicon
{
public:
    static Result<Lexicon> parse(const QString &csvText); ///< Invalid with the line that is wrong

    /// The longest expression that begins with `words[at]`, folded words; no sense when it is not known. A word of six
    /// letters or more may be mistyped by one.
    WordMeaning at(const QStringList &words, qsizetype at) const;

private:
    struct Entry {
        Sense sense = Sense::Plain;
        Form form = Form::Bare;
        QStringList rest; ///< words that must follow
        bool isListed = true; ///< not made by affixes
    };
    void add(Sense sense, const QString &forms, const QString &expression);
    void indexSlips();
    QString known(const QString &written) const; ///< as it stands in the lexicon; empty: not at all

    QHash<QString, QList<Entry>> m_byFirstWord;
    NearWords m_near;
};

const Lexicon &lexicon();

} // namespace lumbung
