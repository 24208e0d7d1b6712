// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace lumbung::text {

namespace {

Error notANumber(const QString &typed)
{
    return {Error::Kind::Usage,
        QCoreApplication::translate("Base", "“%1” is not a whole number. Write it with digits only, such as 1.234.567.")
            .arg(typed)};
}

Error notADate(const QString &typed)
{
    return {Error::Kind::Usage,
        QCoreApplication::translate("Base", "“%1” is not a date. Write day, month and year, such as 31/12/2025.")
            .arg(typed)};
}

/// Takes signs, brackets and the currency away; false when they contradict each other.
bool takeSign(QString &digits, bool &isNegative)
{
    static const QRegularExpression dressed(
        u"^(?<open>\\()? ?(?<sign>[-\u2212])? ?(?:(?:rp|idr)\\.? ?)?(?<inner>[-\u2212])? ?"
        "(?<digits>[0-9][0-9.,]*?)(?:,-|,--|,=)? ?(?<close>\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = dressed.match(digits);
    const bool isOpen = match.hasCaptured(u"open"_s);
    const int signs = int(match.hasCaptured(u"sign"_s)) + int(match.hasCaptured(u"inner"_s)) + int(isOpen);
    if (!match.hasMatch() || isOpen != match.hasCaptured(u"close"_s) || signs > 1)
        return false;
    isNegative = signs == 1;
    digits = match.captured(u"digits"_s);
    return true;
}

/// Month names by their first letters, Indonesian and English; "mei"/"may", "agu"/"agt"/"aug", "okt"/"oct",
/// "des"/"dec".
int monthOf(const QString &word)
{
    using Names = std::array<std::u16string_view, 12>;
    static constexpr Names indonesian = {u"januari", u"februari", u"maret", u"april", u"mei", u"juni", u"juli",
        u"agustus", u"september", u"oktober", u"november", u"desember"};
    static constexpr Names english = {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august",
        u"september", u"october", u"november", u"december"};
    static constexpr std::array<std::pair<std::u16string_view, int>, 8> odd = {{{u"agt", 8}, {u"agus", 8},
        {u"agust", 8}, {u"agst", 8}, {u"sept", 9}, {u"nop", 11}, {u"nopember", 11}, {u"pebruari", 2}}};

    const std::u16string wanted = word.toLower().toStdU16String();
    for (const auto &[name, month] : odd) {
        if (name == wanted)
            return month;
    }
    for (const Names *names : {&indonesian, &english}) {
        const auto found = std::ranges::find_if(
            *names, [&wanted](std::u16string_view name) { return name == wanted || name.substr(0, 3) == wanted; });
        if (found != names->end())
            return int(found - names->begin()) + 1;
    }
    return 0;
}

struct DateParts {
    int day = 0;
    int month = 0;
    QString year;
};

std::optional<DateParts> dateParts(const QString &tidy)
{
    static const QRegularExpression dayFirst(u"^([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4}|[0-9]{2})$"_s);
    static const QRegularExpression yearFirst(u"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"_s);
    static const QRegularExpression digits(u"^([0-9]{2})([0-9]{2})([0-9]{4})$"_s);
    static const QRegularExpression words(u"^([0-9]{1,2})[ ./-]+([A-Za-z]+)[ ./-]+([0-9]{4}|[0-9]{2})$"_s);

    if (const auto match = dayFirst.match(tidy); match.hasMatch())
        return DateParts{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4)};
    if (const auto match = yearFirst.match(tidy); match.hasMatch())
        return DateParts{match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1)};
    if (const auto match = digits.match(tidy); match.hasMatch())
        return DateParts{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3)};
    if (const auto match = words.match(tidy); match.hasMatch()) {
        if (const int month = monthOf(match.captured(2)))
            return DateParts{match.captured(1).toInt(), month, match.captured(3)};
    }
    return std::nullopt;
}

} // namespace

Result<qint64> parseWholeNumber(const QString &typed)
{
    // Groups of three by one kind of separator, or no groups; then the other separator and zeros only. Groups come
    // first: "1.000" is a thousand. A leading group never starts with 0: "0,500" is not five hundred.
    static const QRegularExpression whole(
        u"^(?:(?<dots>[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,0+)?|(?<commas>[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.0+)?|"
        "(?<plain>[0-9]+)(?:[.,]0+)?)$"_s);

    QString digits = tidied(typed);
    bool isNegative = false;
    if (!takeSign(digits, isNegative))
        return notANumber(typed);
    const auto match = whole.match(digits);
    if (!match.hasMatch())
        return notANumber(typed);
    const QString plain
        = digitsOnly(match.captured(u"dots"_s) + match.captured(u"commas"_s) + match.captured(u"plain"_s));

    bool fits = false;
    const qint64 value = (isNegative ? u'-' + plain : plain).toLongLong(&fits);
    if (!fits)
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Base", "“%1” is too large a number. Check it for doubled digits.").arg(typed)};
    return value;
}

Result<QDate> parseDate(const QString &typed)
{
    const std::optional<DateParts> parts = dateParts(tidied(typed));
    if (!parts)
        return notADate(typed);
    if (parts->year.size() != 4)
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Base", "The year of “%1” has two digits only. Write all four, such as 2025.")
                .arg(typed)};
    const QDate date(parts->year.toInt(), parts->month, parts->day);
    if (!date.isValid())
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Base", "The day %1 does not exist. Check the day, then the month.")
                .arg(typed)};
    return date;
}

} // namespace lumbung::text
