// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classify/wordforms.h"

#include <QStringList>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestColloquial = 5; // "ngolah"; shorter ones are other words too often

bool isVowel(QChar letter)
{
    return QStringView(u"aiueo").contains(letter);
}

/// The root as it follows me- and pe-: olah -> ngolah, kemas -> ngemas, sortir -> nyortir and nsortir (mensortir).
QStringList nasalised(const QString &root)
{
    const QChar first = root.front();
    const QString rest = root.mid(1);
    QStringList stems;
    if (std::ranges::count_if(root, isVowel) == 1) // mengecat, pengepakan
        stems.append(QString("nge"_L1 + root));
    if (isVowel(first) || QStringView(u"ghq").contains(first))
        stems.append(QString("ng"_L1 + root));
    else if (first == u'k')
        stems << QString("ng"_L1 + rest) << QString("ng"_L1 + root);
    else if (first == u'p')
        stems << QString("m"_L1 + rest) << QString("m"_L1 + root);
    else if (first == u't')
        stems << QString("n"_L1 + rest) << QString("n"_L1 + root);
    else if (first == u's')
        stems << QString("ny"_L1 + rest) << QString("n"_L1 + root);
    else if (QStringView(u"bfv").contains(first))
        stems.append(QString("m"_L1 + root));
    else if (QStringView(u"dcjz").contains(first))
        stems.append(QString("n"_L1 + root));
    else
        stems.append(root);
    return stems;
}

/// Collects forms, each also with -nya.
class Forms
{
public:
    void add(const QString &word, Form form)
    {
        m_forms.append({word, form});
        m_forms.append({word + "nya"_L1, form});
    }
    void addVerb(const QString &stem, Form form)
    {
        for (const QLatin1StringView ending : {""_L1, "kan"_L1, "i"_L1})
            add(stem + ending, form);
    }
    const QList<WordForm> &all() const { return m_forms; }

private:
    QList<WordForm> m_forms;
};

} // namespace

QList<WordForm> formsOf(const QString &root)
{
    const QString ber = root.startsWith(u'r') ? u"be"_s : u"ber"_s;
    const QString per = root.startsWith(u'r') ? u"pe"_s : u"per"_s;
    Forms forms;
    forms.add(root, Form::Bare);
    forms.add(root + "kan"_L1, Form::Active);
    forms.add(root + "an"_L1, Form::Product);
    for (const QString &stem : nasalised(root)) {
        forms.addVerb("me"_L1 + stem, Form::Active);
        forms.add("pe"_L1 + stem + "an"_L1, Form::Process);
        forms.add("pe"_L1 + stem, Form::Agent);
        if (stem != root && stem.size() >= shortestColloquial)
            forms.addVerb(stem, Form::Active);
    }
    forms.addVerb("memper"_L1 + root, Form::Active);
    forms.addVerb(ber + root, Form::Active);
    forms.addVerb("di"_L1 + root, Form::Passive);
    forms.addVerb("ter"_L1 + root, Form::Passive);
    forms.addVerb("diper"_L1 + root, Form::Passive);
    forms.add(per + root + "an"_L1, Form::Process);
    return forms.all();
}

Form formOf(const QString &word)
{
    if (word.startsWith("di"_L1) || word.startsWith("ter"_L1))
        return Form::Passive;
    if (word.startsWith("me"_L1) || word.startsWith("ber"_L1))
        return Form::Active;
    return Form::Process;
}

} // namespace lumbung
