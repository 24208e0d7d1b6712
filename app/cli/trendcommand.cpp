// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/statistics/trendchart.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Error unusableOption(const QString &message)
{
    return {Error::Kind::Usage, message};
}

/// The first or last day of what was written: a period, or a day.
Result<QDate> endOf(const QCommandLineParser &arguments, const QString &name, const QDate &otherwise)
{
    if (!arguments.isSet(name))
        return otherwise;
    const QString written = arguments.value(name);
    if (const std::optional<Period> period = parsePeriod(written))
        return name == "from"_L1 ? period->firstDay() : period->cutoff();
    return text::parseDate(written);
}

Result<PeriodKind> periodKindOf(const QCommandLineParser &arguments)
{
    const QString name = arguments.isSet(u"period"_s) ? arguments.value(u"period"_s) : u"year"_s;
    if (name == "year"_L1)
        return PeriodKind::Year;
    if (name == "half"_L1)
        return PeriodKind::HalfYear;
    if (name == "quarter"_L1)
        return PeriodKind::Quarter;
    return unusableOption(
        QCoreApplication::translate("Cli", "There is no period “%1”. Choose year, half or quarter.").arg(name));
}

Result<const Variable *> trendVariableOf(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"by"_s))
        return nullptr;
    const QString name = arguments.value(u"by"_s);
    const Variable *found = findVariable(name);
    if (found && canTrendBy(*found))
        return found;
    return unusableOption(
        QCoreApplication::translate("Cli", "A trend cannot be counted by “%1”. Choose regency or kind.").arg(name));
}

Result<Filter> trendFilterOf(const QCommandLineParser &arguments)
{
    const Result<QDateTime> moment = option::momentOf(arguments);
    if (!moment)
        return moment.error();
    const Result<const Variant *> variant = option::variantOf(arguments);
    if (!variant)
        return variant.error();
    return option::narrowed(variantFilter(*variant ? **variant : officialVariant(), {}, *moment), arguments);
}

Result<TrendRequest> trendRequestOf(const QCommandLineParser &arguments, const Clock &clock)
{
    constexpr int yearsAtFirst = 7; // before this one
    const QDate today = clock.today();
    const Result<QDate> from = endOf(arguments, u"from"_s, QDate(today.year() - yearsAtFirst, 1, 1));
    if (!from)
        return from.error();
    const Result<QDate> to = endOf(arguments, u"to"_s, today);
    if (!to)
        return to.error();
    const Result<PeriodKind> kind = periodKindOf(arguments);
    if (!kind)
        return kind.error();
    const Result<const Variable *> by = trendVariableOf(arguments);
    if (!by)
        return by.error();
    const Result<Filter> filter = trendFilterOf(arguments);
    if (!filter)
        return filter.error();
    return TrendRequest{*filter, *from, *to, *kind, *by};
}

QList<OutputColumn> trendColumns()
{
    return {{u"period"_s, QCoreApplication::translate("Cli", "Period")},
        {u"day"_s, QCoreApplication::translate("Cli", "Day")}, {u"code"_s, QCoreApplication::translate("Cli", "Code")},
        {u"label"_s, QCoreApplication::translate("Cli", "Counted by")},
        {u"known"_s, QCoreApplication::translate("Cli", "Known"), true},
        {u"published"_s, QCoreApplication::translate("Cli", "Published"), true},
        {u"difference"_s, QCoreApplication::translate("Cli", "Difference"), true},
        {u"publication"_s, QCoreApplication::translate("Cli", "Publication")}};
}

void printTrend(const Trend &trend, RowWriter &writer)
{
    const OutputCell none{QVariant(), QString()};
    for (qsizetype line = 0; line < trend.lines.size(); ++line) {
        for (qsizetype period = 0; period < trend.periods.size(); ++period) {
            const qint64 known = trend.known.at(line).at(period);
            const std::optional<qint64> published = trend.published(line, period);
            const qint64 difference = known - published.value_or(known);
            writer.add({trend.periods.at(period).id(), {trend.days.at(period), text::shortDate(trend.days.at(period))},
                trend.lines.at(line).code, trend.lines.at(line).label, {known, text::number(known)},
                published ? OutputCell(*published, text::number(*published)) : none,
                published ? OutputCell(difference, text::number(difference)) : none,
                trend.publications.value(period).number});
        }
    }
    writer.finish();
}

QStringList trendHeading(const Trend &trend)
{
    QStringList heading{trendChart(trend).title, option::describe(trend.request.filter)};
    for (const TrendBreak &one : trend.breaks) {
        heading.append(QCoreApplication::translate("Cli", "The trend is broken on %1: %2")
                           .arg(text::shortDate(one.day), one.note));
    }
    return heading << QString();
}

class TrendCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"trend"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Counts at the end of years, half-years or quarters, as known and as published."),
            .details = QCoreApplication::translate("Cli",
                "A running period is counted as of today. Published figures are those of the newest publication of "
                "that day and definition that was not withdrawn. The command “breaks” notes what breaks a trend."),
            .options
            = QList<QCommandLineOption>{option::store(),
                  {u"from"_s, QCoreApplication::translate("Cli", "The first period: 2019, 2019-S1, 2019-Q3."),
                      QCoreApplication::translate("Cli", "PERIOD")},
                  {u"to"_s, QCoreApplication::translate("Cli", "The last period; default: the running one."),
                      QCoreApplication::translate("Cli", "PERIOD")},
                  {u"period"_s, QCoreApplication::translate("Cli", "Which periods; default: years."),
                      u"year|half|quarter"_s},
                  {u"by"_s, QCoreApplication::translate("Cli", "Also a line for each of these."), u"regency|kind"_s},
                  option::rowFormat(), option::asKnown(), option::variant()}
                + option::narrowing(),
            .examples
            = {u"trend --from 2019 --to 2026"_s, u"trend --from 2023-Q1 --period quarter --by regency --format csv"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<TrendRequest> request = trendRequestOf(arguments, io.clock());
        if (!request)
            return request.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        CliProgress progress(io);
        const Result<Trend> trend = trendOf(**store, *request, io.clock().today(), progress);
        if (!trend)
            return trend.error();
        RowWriter writer(*format, trendColumns(), io);
        writer.dropEmptyColumns();
        writer.setHeading(trendHeading(*trend));
        printTrend(*trend, writer);
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeTrendCommand()
{
    return std::make_unique<TrendCommand>();
}

} // namespace lumbung
