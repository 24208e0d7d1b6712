// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/lexicon.h"

#include "app/base/csv.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

const QStringList &waysToForm()
{
    static const QStringList ways{u"verb"_s, u"affixed"_s, u"word"_s};
    return ways;
}

/// Particles that change nothing: susunya, anggotalah, koperasipun.
QString withoutParticle(const QString &word)
{
    for (const QLatin1StringView particle : {"nya"_L1, "lah"_L1, "pun"_L1, "ku"_L1}) {
        if (word.size() > particle.size() + 2 && word.endsWith(particle))
            return word.chopped(particle.size());
    }
    return word;
}

bool fits(const QString &wanted, const QString &written)
{
    return wanted == written || wanted == withoutParticle(written)
        || (written.size() >= NearWords::shortest && isNear(wanted, written));
}

bool follows(const QStringList &rest, const QStringList &words, qsizetype from)
{
    if (from + rest.size() > words.size())
        return false;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (!fits(rest[i], words[from + i]))
            return false;
    }
    return true;
}

} // namespace

Result<Lexicon> Lexicon::parse(const QString &csvText)
{
    const csv::Table table = csv::parseTrusted(csvText);
    Lexicon lexicon;
    for (qsizetype row = 1; row < table.rows.size(); ++row) {
        const QStringList &cells = table.rows[row];
        const std::optional<Sense> sense = senseNamed(cells.value(0));
        const QStringList expressions = cells.value(2).split(u'|');
        const bool isSound = cells.size() == 3 && sense && waysToForm().contains(cells[1])
            && std::ranges::none_of(expressions, [](const QString &one) { return one.trimmed().isEmpty(); });
        if (!isSound) {
            return Error{Error::Kind::Invalid,
                QCoreApplication::translate("Classification", "The list of words is damaged in line %1.")
                    .arg(table.lines.value(row))};
        }
        for (const QString &expression : expressions)
            lexicon.add(*sense, cells[1], expression);
    }
    lexicon.indexSlips();
    return lexicon;
}

void Lexicon::add(Sense sense, const QString &forms, const QString &expression)
{
    QStringList rest = expression.split(u' ', Qt::SkipEmptyParts);
    const QString first = rest.takeFirst();
    if (forms == "word"_L1) {
        const Form form = Senses{sense}.hasAny(senses::acts) ? formOf(first) : Form::Bare;
        m_byFirstWord[first].append({sense, form, rest, true});
        return;
    }
    for (const WordForm &form : formsOf(first)) {
        const bool isPlain = form.form == Form::Bare || form.form == Form::Product;
        if (forms == "verb"_L1 || !isPlain)
            m_byFirstWord[form.word].append({sense, form.form, rest, form.form == Form::Bare});
    }
}

void Lexicon::indexSlips()
{
    QStringList listed, derived;
    for (auto word = m_byFirstWord.cbegin(); word != m_byFirstWord.cend(); ++word) {
        const bool isListed = std::ranges::any_of(*word, &Entry::isListed);
        if (!word.key().endsWith("nya"_L1))
            (isListed ? listed : derived).append(word.key());
    }
    listed.sort(); // the same word is found in every run
    derived.sort();
    m_near = NearWords(listed, derived);
}

QString Lexicon::known(const QString &written) const
{
    if (m_byFirstWord.contains(written))
        return written;
    const QString bare = withoutParticle(written);
    if (m_byFirstWord.contains(bare))
        return bare;
    const QString near = m_near.find(written);
    return near.isEmpty() && bare != written ? m_near.find(bare) : near;
}

WordMeaning Lexicon::at(const QStringList &words, qsizetype at) const
{
    WordMeaning found;
    const auto entries = m_byFirstWord.constFind(known(words[at]));
    if (entries == m_byFirstWord.cend())
        return found;
    for (const Entry &entry : *entries) {
        const qsizetype count = entry.rest.size() + 1;
        if (count < found.count || !follows(entry.rest, words, at + 1))
            continue;
        const Senses sense{entry.sense};
        const bool isFirst = count > found.count || found.senses.isEmpty();
        // Where an act and a thing are one word (tenun), the form is that of the act.
        const Form form = isFirst || sense.hasAny(senses::acts) ? entry.form : found.form;
        found = {isFirst ? sense : found.senses | sense, form, count};
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
