// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"

#include <QStringView>

#include <initializer_list>
#include <limits>
#include <optional>

/// What the tables of rules share.
namespace lumbung::rules {

using Hits = QList<Hit>;

/// Broken once, or not at all.
inline Hits when(bool isBroken, const QStringList &values = {})
{
    return isBroken ? Hits{Hit{.values = values}} : Hits{};
}

/// A check that looks at one book year at a time: `check(year, record, context)` answers the values of the sentence
/// where the year breaks the rule.
template <class Check>
auto everyYear(Check check)
{
    return [check](const Cooperative &record, const RuleContext &context) {
        Hits hits;
        for (const YearlyFigures &year : record.years) {
            if (const std::optional<QStringList> values = check(year, record, context))
                hits.append({.values = *values, .bookYear = year.bookYear});
        }
        return hits;
    };
}

/// Sum of what somebody typed: it stops at the limits instead of overflowing.
inline qint64 plus(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return a < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

bool isDigits(QStringView text); ///< 0 to 9 only, at least one
bool isDigits(QStringView text, int length);
/// The words of a name, folded.
QStringList wordsOf(const QString &name);
bool hasAnyWord(const QString &name, std::initializer_list<QLatin1StringView> words);

/// Neither dissolved, merged nor moved away, as far as recorded.
bool isRegistered(const Cooperative &record);
/// A column of the code list beside the label; empty when the code is unknown.
QString more(const char *list, const QString &code, const char *column);
/// How many of the book years from `firstYear` on have an annual meeting recorded.
int meetingsSince(const Cooperative &record, int firstYear);

} // namespace lumbung::rules
