// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/searchtext.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype trigram = 3;
constexpr qsizetype shortestLoose = 5;

QString quoted(const QString &word)
{
    return u'"' + word + u'"'; // folded words hold letters and digits only
}

} // namespace

SearchText searchTextOf(const Cooperative &record)
{
    const QString village
        = record.village.isEmpty() ? record.villageText : codeList(u"village"_s).title(record.village);
    return {text::folded(record.name), record.nik, text::compact(record.legalNumber).toLower(), text::folded(village)};
}

SearchQuestion searchQuestion(const QString &typed)
{
    SearchQuestion question;
    QStringList longWords;
    QStringList trigrams;
    for (const QString &typedWord : text::tidied(typed).split(u' ', Qt::SkipEmptyParts)) {
        QString word = text::folded(typedWord);
        if (word.contains(u' ')) // punctuation inside: a number such as 518/BH/XIV.13
            word = text::compact(typedWord).toLower();
        if (word.isEmpty())
            continue;
        if (word.size() < trigram) {
            question.shortWords.append(word);
            continue;
        }
        longWords.append(quoted(word));
        for (qsizetype i = 0; word.size() >= shortestLoose && i + trigram <= word.size(); ++i)
            trigrams.append(quoted(word.mid(i, trigram)));
    }
    trigrams.removeDuplicates();
    question.match = longWords.join(" AND "_L1);
    question.loose = trigrams.join(" OR "_L1);
    return question;
}

} // namespace lumbung
