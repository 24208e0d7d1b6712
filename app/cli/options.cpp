// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/base/text.h"
#include "app/domain/period.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace lumbung::option {

namespace {

constexpr int officeOffset = 7 * 3600; // Western Indonesian Time

Error usage(const QString &message)
{
    return {Error::Kind::Usage, message};
}

} // namespace

QList<QCommandLineOption> general()
{
    return {
        {{u"h"_s, u"help"_s}, QCoreApplication::translate("Cli", "Explains the command.")},
        {u"lang"_s, QCoreApplication::translate("Cli", "Language of texts: id (the default, or LUMBUNG_LANG) or en."),
            u"id|en"_s},
    };
}

QCommandLineOption store()
{
    return {u"store"_s,
        QCoreApplication::translate(
            "Cli", "The register. Else LUMBUNG_STORE, else the one opened last in the program's window."),
        QCoreApplication::translate("Cli", "FILE")};
}

QCommandLineOption rowFormat()
{
    return {u"format"_s,
        QCoreApplication::translate("Cli", "How rows are printed: a table to read (the default), csv or json."),
        u"table|csv|json"_s};
}

QCommandLineOption withPersonal()
{
    return {
        u"with-personal"_s, QCoreApplication::translate("Cli", "With personal data: officers, telephone and e-mail.")};
}

QCommandLineOption asOf()
{
    return {u"as-of"_s,
        QCoreApplication::translate("Cli",
            "What was so on this day: 2021-12-31 or 31/12/2021, or on the last day of 2021, 2021-S1, 2021-Q3. Default: "
            "today."),
        QCoreApplication::translate("Cli", "DATE")};
}

QCommandLineOption asKnown()
{
    return {u"as-known"_s,
        QCoreApplication::translate(
            "Cli", "What was known at this moment: 2026-01-05 (the end of the day) or 2026-01-05T08:30."),
        QCoreApplication::translate("Cli", "TIME")};
}

Result<RowFormat> formatOf(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"format"_s))
        return RowFormat::Table;
    const QString name = arguments.value(u"format"_s);
    if (name == "table"_L1)
        return RowFormat::Table;
    if (name == "csv"_L1)
        return RowFormat::Csv;
    if (name == "json"_L1)
        return RowFormat::Json;
    return usage(QCoreApplication::translate("Cli", "There is no format “%1”. Choose table, csv or json.").arg(name));
}

Result<QDate> dayOf(const QCommandLineParser &arguments, const Clock &clock)
{
    if (!arguments.isSet(u"as-of"_s))
        return clock.today();
    const QString written = arguments.value(u"as-of"_s);
    if (const std::optional<Period> period = parsePeriod(written))
        return period->cutoff();
    return text::parseDate(written);
}

Result<QDateTime> momentOf(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"as-known"_s))
        return QDateTime();
    return writtenMoment(arguments.value(u"as-known"_s).trimmed());
}

Result<QDateTime> writtenMoment(const QString &written)
{
    const Result<QDate> day = text::parseDate(written);
    if (day)
        return endOfDay(*day);
    if (!written.contains(u':'))
        return day.error();
    QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        return usage(QCoreApplication::translate("Cli",
            "“%1” is no moment. Write 2026-01-05 for the end of that day, 2026-01-05T08:30 for that time in "
            "Western Indonesia, or 2026-01-05T01:30:00Z for universal time.")
                         .arg(written));
    }
    if (moment.timeSpec() == Qt::LocalTime) // no zone was written: the office's
        moment = QDateTime(moment.date(), moment.time(), Qt::OffsetFromUTC, officeOffset);
    return moment.toUTC();
}

Result<Filter> timesOf(const QCommandLineParser &arguments, const Clock &clock)
{
    const Result<QDate> day = dayOf(arguments, clock);
    if (!day)
        return day.error();
    const Result<QDateTime> moment = momentOf(arguments);
    if (!moment)
        return moment.error();
    Filter filter;
    filter.asOf = *day;
    filter.asKnown = *moment;
    return filter;
}

QCommandLineOption sample()
{
    return {u"sample"_s, QCoreApplication::translate("Cli", "Number of the sample drawn for the second coding."),
        QCoreApplication::translate("Cli", "NUMBER")};
}

Result<std::optional<qint64>> sampleOf(const QCommandLineParser &arguments)
{
    return numberOf(arguments, u"sample"_s, 1, std::numeric_limits<int>::max());
}

Result<std::optional<qint64>> numberOf(
    const QCommandLineParser &arguments, const QString &name, qint64 smallest, qint64 largest)
{
    if (!arguments.isSet(name))
        return std::optional<qint64>();
    const QString written = arguments.value(name);
    bool isNumber = false;
    const qint64 number = written.toLongLong(&isNumber);
    if (isNumber && number >= smallest && number <= largest)
        return std::optional<qint64>(number);
    return usage(QCoreApplication::translate("Cli", "--%1 takes a whole number from %2 to %3, not “%4”.")
                     .arg(name, QString::number(smallest), QString::number(largest), written));
}

} // namespace lumbung::option
