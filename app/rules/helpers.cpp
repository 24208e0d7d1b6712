// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/helpers.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"

#include <algorithm>

namespace lumbung::rules {

using namespace Qt::StringLiterals;

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDigits(QStringView text, int length)
{
    return text.size() == length && isDigits(text);
}

QStringList wordsOf(const QString &name)
{
    return text::folded(name).split(u' ', Qt::SkipEmptyParts);
}

bool hasAnyWord(const QString &name, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(
        wordsOf(name), [words](const QString &word) { return std::ranges::find(words, word) != words.end(); });
}

bool isRegistered(const Cooperative &record)
{
    return more("status", record.facts.status, "registered") != "no"_L1;
}

QString more(const char *list, const QString &code, const char *column)
{
    if (code.isEmpty())
        return {};
    const CodeEntry *entry = codeList(QString::fromLatin1(list)).find(code);
    return entry ? entry->more.value(QString::fromLatin1(column)) : QString();
}

int meetingsSince(const Cooperative &record, int firstYear)
{
    return int(std::ranges::count_if(record.years,
        [firstYear](const YearlyFigures &year) { return year.bookYear >= firstYear && year.annualMeeting.isValid(); }));
}

} // namespace lumbung::rules
