// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/lexicon.h"

#include "app/base/csv.h"
#include "app/base/text.h"
#include "app/classify/wordforms.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Words after which somebody else may act, or something else is said.
const QStringList &conjunctions()
{
    static const QStringList words{u"dan"_s, u"serta"_s, u"kemudian"_s, u"lalu"_s, u"sedangkan"_s, u"sementara"_s,
        u"tetapi"_s, u"namun"_s, u"tapi"_s, u"melainkan"_s, u"sehingga"_s, u"selain"_s, u"juga"_s, u"selanjutnya"_s,
        u"sebelum"_s, u"setelah"_s};
    return words;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'\'' || c == u'&';
}

bool endsClause(QChar c)
{
    return c == u'.' || c == u',' || c == u';' || c == u':' || c == u'\n' || c == u'(' || c == u')' || c == u'/';
}

void close(QList<Clause> &clauses, Clause &clause)
{
    if (!clause.isEmpty())
        clauses.append(clause);
    clause.clear();
}

/// "masing-masing", "sayur-sayuran": the first part speaks for the whole.
QString folded(const QString &written)
{
    const QString word = text::folded(written);
    return word.section(u' ', 0, 0);
}

} // namespace

QList<Clause> clausesOf(const QString &text)
{
    QList<Clause> clauses;
    Clause clause;
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordCharacter(text[i])) {
            if (endsClause(text[i]))
                close(clauses, clause);
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isWordCharacter(text[i]))
            ++i;
        const QString word = folded(text.mid(start, i - start));
        if (word.isEmpty())
            continue;
        if (conjunctions().contains(word))
            close(clauses, clause);
        clause.append({word, rootsOf(word), start, i - start});
    }
    close(clauses, clause);
    return clauses;
}

Result<Lexicon> Lexicon::parse(const QString &csvText)
{
    const csv::Table table = csv::parseTrusted(csvText);
    Lexicon lexicon;
    for (qsizetype row = 1; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows[row];
        if (cells.size() != 2 || cells[0].isEmpty() || cells[1].isEmpty()) {
            return Error{Error::Kind::Invalid,
                QCoreApplication::translate("Classification", "The list of words is damaged in line %1.")
                    .arg(table.lines.value(row))};
        }
        for (const QString &phrase : cells[1].split(u'|', Qt::SkipEmptyParts)) {
            const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
            const QString first = words.first().startsWith(u'=') ? words.first().mid(1) : words.first();
            lexicon.m_byFirstWord.insert(first, static_cast<int>(lexicon.m_phrases.size()));
            lexicon.m_phrases.append({cells[0], words});
        }
    }
    return lexicon;
}

bool Lexicon::fits(const Phrase &phrase, const Clause &clause, qsizetype at) const
{
    if (at + phrase.words.size() > clause.size())
        return false;
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        const QString &word = phrase.words[i];
        const Token &token = clause[at + i];
        // "=" before the first word of a phrase asks for exactly these forms all along.
        const bool isExact = phrase.words.first().startsWith(u'=');
        const QString wanted = word.startsWith(u'=') ? word.mid(1) : word;
        if (isExact ? token.surface != wanted : !token.roots.contains(wanted))
            return false;
    }
    return true;
}

QList<Mark> Lexicon::marks(const Clause &clause) const
{
    QList<Mark> found;
    for (qsizetype at = 0; at < clause.size(); ++at) {
        QList<Mark> here;
        for (const QString &root : clause[at].roots) {
            for (const int index : m_byFirstWord.values(root)) {
                const Phrase &phrase = m_phrases[index];
                if (fits(phrase, clause, at))
                    here.append({phrase.sense, at, phrase.words.size()});
            }
        }
        std::ranges::sort(here,
            [](const Mark &a, const Mark &b) { return a.count != b.count ? a.count > b.count : a.sense < b.sense; });
        for (const Mark &mark : std::as_const(here)) {
            const bool isKnown = std::ranges::any_of(
                found, [&mark](const Mark &other) { return other.sense == mark.sense && other.first == mark.first; });
            if (!isKnown)
                found.append(mark);
        }
    }
    return found;
}

const Lexicon &lexicon()
{
    static const Lexicon loaded = [] {
        QFile file(u":/classification/lexicon.csv"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Result<Lexicon> parsed = Lexicon::parse(opened ? QString::fromUtf8(file.readAll()) : QString());
        Q_ASSERT(opened && parsed);
        return parsed ? *parsed : Lexicon();
    }();
    return loaded;
}

} // namespace lumbung
