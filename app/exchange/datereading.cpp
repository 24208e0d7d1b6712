// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/datereading.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

const QRegularExpression &threeNumbers()
{
    static const QRegularExpression shape(u"^([0-9]{1,2})\\s?([/.-])\\s?([0-9]{1,2})\\s?\\2\\s?([0-9]{4})$"_s);
    return shape;
}

/// "Rabu, 31 Desember 2023", "31 Desember 2023 M", "31/12/2023 00:00:00", "Tgl. 3 Mei 1990".
QString bareDay(const QString &written)
{
    static const QRegularExpression before(
        u"^(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\\s*,?\\s*|(?:tgl|tanggal)\\b\\.?\\s*:?\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(u"(?:[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.0+)?)?)$"_s);
    QString day = text::tidied(written);
    if (day.startsWith(u'\''))
        day.remove(0, 1);
    day.remove(before).remove(after);
    static const QRegularExpression blanks(u"\\s*([/-])\\s*"_s);
    return day.replace(blanks, u"\\1"_s).trimmed();
}

ReadDay noDay(const QString &sentence, bool isLikeDay = true)
{
    return {{}, {}, sentence, isLikeDay};
}

ReadDay byNumbers(const QString &day, DateOrder order)
{
    const auto match = threeNumbers().match(day);
    const int first = match.captured(1).toInt(), second = match.captured(3).toInt(), year = match.captured(4).toInt();
    const QDate dayFirst(year, second, first), monthFirst(year, first, second);
    if (first == second || order == DateOrder::DayFirst || order == DateOrder::Unknown) {
        if (dayFirst.isValid())
            return {dayFirst, {}, {}, true};
    } else if (order == DateOrder::MonthFirst) {
        if (monthFirst.isValid())
            return {monthFirst,
                QCoreApplication::translate("Import", "“%1” was read as %2: in this column the month comes first.")
                    .arg(day, text::shortDate(monthFirst)),
                {}, true};
    } else if (dayFirst.isValid() && monthFirst.isValid()) {
        return noDay(QCoreApplication::translate("Import",
            "“%1” may be %2 or %3: days and months stand in both orders in this column. Write the month as a word.")
                         .arg(day, text::longDate(dayFirst), text::longDate(monthFirst)));
    } else if (dayFirst.isValid() || monthFirst.isValid()) {
        return {dayFirst.isValid() ? dayFirst : monthFirst, {}, {}, true};
    }
    return noDay(
        QCoreApplication::translate("Import", "The day %1 does not exist. Check the day, then the month.").arg(day));
}

/// "31-XII-2023", as older decrees have it; no number of a month when it is none.
QRegularExpressionMatch romanDay(const QString &day, int &month)
{
    static const QStringList months = {
        u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s, u"xi"_s, u"xii"_s};
    static const QRegularExpression shape(
        u"^([0-9]{1,2})[/. -]([IVX]+)[/. -]([0-9]{4})$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(day);
    month = int(months.indexOf(match.captured(2).toLower())) + 1;
    return match;
}

/// The number a spreadsheet keeps for a day.
QDate byDayNumber(const QString &day)
{
    constexpr int earliest = 7306, latest = 54789; // 1920 to 2049
    bool isNumber = false;
    const int number = day.toInt(&isNumber);
    if (!isNumber || day.size() != 5 || number < earliest || number > latest)
        return {};
    return QDate(1899, 12, 30).addDays(number);
}

} // namespace

ReadDay readDay(const QString &written, DateOrder order)
{
    static const QRegularExpression shortYear(u"^[0-9]{1,2}[/. -]+(?:[0-9]{1,2}|[A-Za-z]{3,9})[/. -]+'?[0-9]{2}$"_s);
    static const QRegularExpression yearAlone(
        u"^(?:tahun |th\\.? ?|thn\\.? ?)?(?:19|20)[0-9]{2}$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthAlone(u"^(?:[A-Za-z]{3,9}|[0-9]{1,2})[/. -]+(?:19|20)[0-9]{2}$"_s);

    const QString day = bareDay(written);
    if (day.isEmpty())
        return {};
    if (day.size() == 10 && day[4] == u'-') {
        if (const QDate iso = QDate::fromString(day, Qt::ISODate); iso.isValid())
            return {iso, {}, {}, true};
    }
    if (threeNumbers().match(day).hasMatch())
        return byNumbers(day, order);
    int month = 0;
    if (const auto roman = romanDay(day, month); month > 0) {
        return byNumbers(
            roman.captured(1) + u'/' + QString::number(month) + u'/' + roman.captured(3), DateOrder::DayFirst);
    }
    if (shortYear.match(day).hasMatch())
        return noDay(
            QCoreApplication::translate("Import", "The year of “%1” has two digits only. Write all four, such as 2025.")
                .arg(day));
    if (yearAlone.match(day).hasMatch())
        return noDay(QCoreApplication::translate(
            "Import", "“%1” is a year without day and month. Write the whole day, such as 31/12/2025.")
                         .arg(day));
    if (const QDate counted = byDayNumber(day); counted.isValid())
        return {counted,
            QCoreApplication::translate("Import", "“%1” is a spreadsheet's number of a day; it was read as %2.")
                .arg(day, text::shortDate(counted)),
            {}, true};
    if (monthAlone.match(day).hasMatch())
        return noDay(QCoreApplication::translate(
            "Import", "“%1” is a month without a day. Write the whole day, such as 31/12/2025.")
                         .arg(day));
    const Result<QDate> read = text::parseDate(day);
    return read ? ReadDay{*read, {}, {}, true} : noDay(read.error().message, false);
}

bool saysThereIsNone(const QString &written)
{
    static const QSet<QString> none = {u"nihil"_s, u"kosong"_s};
    static const QSet<QString> notYet = {u"belum"_s, u"blm"_s, u"tidak"_s, u"tdk"_s, u"tak"_s, u"tanpa"_s};
    static const QStringList of
        = u"ada rat pernah melaksanakan mengadakan melakukan menyelenggarakan dilaksanakan diadakan diketahui tercatat "
          u"tanggal tgl data"_s.split(u' ');
    const QStringList words = text::folded(written).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return false;
    if (none.contains(words.first()))
        return words.size() == 1;
    return notYet.contains(words.first())
        && std::ranges::all_of(words.cbegin() + 1, words.cend(), [](const QString &word) { return of.contains(word); });
}

DateOrder orderShownBy(const QString &written)
{
    // A year of two digits is not read, but the day before it tells as much.
    static const QRegularExpression shape(
        u"^([0-9]{1,2})\\s?([/.-])\\s?([0-9]{1,2})\\s?\\2\\s?(?:[0-9]{4}|[0-9]{2})$"_s);
    const auto match = shape.match(bareDay(written));
    if (!match.hasMatch())
        return DateOrder::Unknown;
    const int first = match.captured(1).toInt(), second = match.captured(3).toInt();
    if (first > 12 && second <= 12)
        return DateOrder::DayFirst;
    return second > 12 && first <= 12 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

bool couldBeEither(const QString &written)
{
    const auto match = threeNumbers().match(bareDay(written));
    return match.hasMatch() && match.captured(1).toInt() != match.captured(3).toInt();
}

QDate dayNamedIn(const QString &title)
{
    static const QRegularExpression day(
        u"(?:\\bper\\b|\\bkeadaan\\b|\\bposisi\\b|\\bs\\.?\\s?/?\\s?d\\b\\.?|\\bsampai\\b(?: dengan)?|\\bcut "
        u"?off\\b|\\btanggal\\b|\\btgl\\b\\.?)[^0-9]{0,30}?"
        "([0-9]{1,2}\\s*[/. -]\\s*(?:[A-Za-z]{3,9}|[0-9]{1,2})\\s*[/. -]\\s*[0-9]{4})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = day.match(text::tidied(title));
    return match.hasMatch() ? readDay(match.captured(1), DateOrder::DayFirst).day : QDate();
}

int yearNamedIn(const QString &title)
{
    static const QRegularExpression year(
        u"\\b(?:tahun buku|tahun anggaran|tahun|thn|th|tb)\\b\\.?\\s*:?\\s*((?:19|20)[0-9]{2})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return year.match(text::tidied(title)).captured(1).toInt();
}

} // namespace lumbung
