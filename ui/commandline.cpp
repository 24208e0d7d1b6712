// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include "app/base/text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Error wrongUsage(const QString &sentence)
{
    return {Error::Kind::Usage, sentence};
}

struct Option {
    const char *name;
    const char *value; ///< null: none
    const char *help;
};

constexpr Option options[] = {
    {"store", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Open this register.")},
    {"lang", "id|en", QT_TRANSLATE_NOOP("CommandLine", "The language of the program.")},
    {"save-chart", "CHART",
        QT_TRANSLATE_NOOP("CommandLine",
            "Draw regency-bars, regency-tiles, variant-bars (definitions side by side) or trend (the last years) into "
            "the "
            "picture OUT (.png or .svg), without a window.")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("CommandLine", "For the chart: the day that is counted; today unless given.")},
    {"order", "count|share|code", QT_TRANSLATE_NOOP("CommandLine", "For the chart: how the bars are sorted.")},
    {"save-page", "PAGE",
        QT_TRANSLATE_NOOP(
            "CommandLine", "For documentation: draw the page PAGE of the window into the picture OUT (.png).")},
    {"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Show this help.")},
    {"version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "Show the version.")},
};

void addOptions(QCommandLineParser &parser)
{
    for (const Option &option : options)
        parser.addOption({QString::fromLatin1(option.name), {}, QString::fromLatin1(option.value)});
}

Result<void> readChart(const QCommandLineParser &parser, CommandLine &line)
{
    const QString chart = parser.value(u"save-chart"_s);
    static constexpr ChartKind known[]
        = {ChartKind::RegencyBars, ChartKind::RegencyTiles, ChartKind::VariantBars, ChartKind::Trend};
    const auto found = std::ranges::find(known, chart, chartKindId);
    if (found == std::end(known))
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "There is no chart “%1”. Known are regency-bars, regency-tiles, variant-bars and trend.")
                              .arg(chart));
    line.chart = *found;

    const QString order = parser.isSet(u"order"_s) ? parser.value(u"order"_s) : u"count"_s;
    if (order == "count"_L1)
        line.order = ChartOrder::ByCount;
    else if (order == "share"_L1)
        line.order = ChartOrder::ByShare;
    else if (order == "code"_L1)
        line.order = ChartOrder::ByCode;
    else
        return wrongUsage(
            QCoreApplication::translate("CommandLine", "Bars are sorted by count, share or code, not by “%1”.")
                .arg(order));

    if (!parser.isSet(u"as-of"_s))
        return {};
    const Result<QDate> day = text::parseDate(parser.value(u"as-of"_s));
    if (!day)
        return day.error();
    line.asOf = *day;
    return {};
}

Result<void> readTask(const QCommandLineParser &parser, CommandLine &line)
{
    if (parser.isSet(u"save-chart"_s)) {
        line.task = CommandLine::Task::SaveChart;
        if (const Result<void> chart = readChart(parser, line); !chart)
            return chart;
    } else if (parser.isSet(u"save-page"_s)) {
        line.task = CommandLine::Task::SavePage;
        line.page = parser.value(u"save-page"_s);
    }

    const QStringList files = parser.positionalArguments();
    const qsizetype wanted = line.task == CommandLine::Task::Window ? 0 : 1;
    if (files.size() > wanted)
        return wrongUsage(QCoreApplication::translate(
            "CommandLine", "It is not clear what “%1” is for. A register is named with --store.")
                              .arg(files.last()));
    if (files.size() < wanted)
        return wrongUsage(QCoreApplication::translate("CommandLine", "The name of the picture is missing."));
    line.output = files.value(0);
    if (wanted > 0 && line.store.isEmpty())
        return wrongUsage(QCoreApplication::translate("CommandLine", "Say with --store which register is meant."));
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return wrongUsage(unknown.isEmpty()
                ? QCoreApplication::translate("CommandLine", "A value is missing after %1.").arg(arguments.last())
                : QCoreApplication::translate("CommandLine", "There is no option “%1” here.").arg(unknown.first()));
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        line.task = parser.isSet(u"help"_s) ? CommandLine::Task::Help : CommandLine::Task::Version;
        return line;
    }
    line.store = parser.value(u"store"_s);
    line.language = parser.value(u"lang"_s);
    if (!line.language.isEmpty() && line.language != "id"_L1 && line.language != "en"_L1)
        return wrongUsage(
            QCoreApplication::translate("CommandLine", "The languages are id and en, not “%1”.").arg(line.language));
    if (const Result<void> task = readTask(parser, line); !task)
        return task.error();
    return line;
}

QString commandLineHelp()
{
    QStringList lines{QCoreApplication::translate("CommandLine", "Lumbung, the register of cooperatives."), {},
        u"  lumbung [--store FILE] [--lang id|en]"_s,
        u"  lumbung --store FILE --save-chart CHART [--as-of DATE] [--order count|share|code] OUT"_s,
        u"  lumbung --store FILE --save-page PAGE OUT"_s, {}};
    for (const Option &option : options) {
        const QString name = u"--%1 %2"_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.value));
        lines.append(u"  "_s + name.leftJustified(28) + QCoreApplication::translate("CommandLine", option.help));
    }
    lines.append({{}, QCoreApplication::translate("CommandLine", "The work without a window is done by lumbung-cli.")});
    return lines.join(u'\n');
}

QString languageAskedFor(const QStringList &arguments)
{
    const qsizetype place = arguments.indexOf(u"--lang"_s);
    if (place >= 0)
        return arguments.value(place + 1);
    const QStringList joined = arguments.filter(QRegularExpression(u"^--lang="_s));
    return joined.isEmpty() ? QString() : joined.first().sliced(7);
}

} // namespace lumbung
