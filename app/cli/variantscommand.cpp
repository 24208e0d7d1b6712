// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/statistics/variantcounts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// One line for each definition.
void printList(const CrossTable &table, RowWriter &writer)
{
    const VariantSpread spread = spreadOf(table);
    for (qsizetype column = 0; column < table.columns().size(); ++column) {
        const Variant &variant = *findVariant(table.columns().at(column).code);
        const qint64 count = table.columnTotal(column), difference = count - spread.official;
        writer.add({variant.id, variant.title(), {count, text::number(count)},
            {difference, difference > 0 ? QString(u'+' + text::number(difference)) : text::number(difference)},
            variant.sentence.inLanguage()});
    }
    writer.finish();
}

/// One column for each definition.
void printTable(const CrossTable &table, RowWriter &writer)
{
    const auto line = [&](const QString &code, const QString &label, const auto &cell) {
        QList<OutputCell> cells{code, label};
        for (qsizetype column = 0; column < table.columns().size(); ++column)
            cells.append(OutputCell(cell(column), text::number(cell(column))));
        writer.add(cells);
    };
    for (qsizetype row = 0; row < table.rows().size(); ++row) {
        line(table.rows().at(row).code, table.rows().at(row).label,
            [&](qsizetype column) { return table.at(row, column); });
    }
    line(u"TOTAL"_s, QCoreApplication::translate("Cli", "Total"),
        [&](qsizetype column) { return table.columnTotal(column); });
    writer.finish();
}

QList<OutputColumn> listColumns()
{
    return {{u"id"_s, QCoreApplication::translate("Cli", "Definition")},
        {u"name"_s, QCoreApplication::translate("Cli", "Name")},
        {u"count"_s, QCoreApplication::translate("Cli", "Count"), true},
        {u"difference"_s, QCoreApplication::translate("Cli", "Against the official one"), true},
        {u"sentence"_s, QCoreApplication::translate("Cli", "What is counted")}};
}

QList<OutputColumn> tableColumns(const CrossTable &table, const Variable &by)
{
    QList<OutputColumn> columns{{u"code"_s, QCoreApplication::translate("Cli", "Code")}, {u"label"_s, by.title()}};
    for (const Category &variant : table.columns())
        columns.append({variant.code, variant.code, true});
    return columns;
}

QString spreadSentence(const CrossTable &table)
{
    const VariantSpread spread = spreadOf(table);
    return QCoreApplication::translate("Cli", "From %1 (%2) to %3 (%4); officially %5.")
        .arg(text::number(spread.smallest), spread.smallestId, text::number(spread.largest), spread.largestId,
            text::number(spread.official));
}

Result<const Variable *> variableOf(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"by"_s))
        return nullptr;
    const QString name = arguments.value(u"by"_s);
    const Variable *found = findVariable(name);
    if (found && !found->overlaps())
        return found;
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "Definitions cannot be laid side by side by “%1”. Choose regency or kind.")
            .arg(name)};
}

class VariantsCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"variants"_s,
            .summary = QCoreApplication::translate("Cli", "Counts by every definition of the indicator, side by side."),
            .details = QCoreApplication::translate("Cli",
                "Totals of offices differ because each has another definition in mind. The first one is the office's "
                "official one. With --by the definitions are columns."),
            .options = {option::store(), option::asOf(), option::asKnown(),
                {u"by"_s, QCoreApplication::translate("Cli", "Also by: regency, residency, kind and so on."),
                    u"regency|kind|…"_s},
                {u"regency"_s,
                    QCoreApplication::translate("Cli", "Only these regencies and cities: 33.01 or “Kota Semarang”."),
                    QCoreApplication::translate("Cli", "CODE")},
                option::rowFormat()},
            .examples = {u"variants --as-of 2025-12-31"_s, u"variants --as-of 2025-S1 --by regency --format csv"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<Filter> times = option::timesOf(arguments, io.clock());
        if (!times)
            return times.error();
        const Result<const Variable *> by = variableOf(arguments);
        if (!by)
            return by.error();
        const Result<Filter> filter = option::narrowedBy(u"regency"_s, *times, arguments);
        if (!filter)
            return filter.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<CountStore>> counts = (*store)->counts();
        if (!counts)
            return counts.error();

        CliProgress progress(io);
        const Result<CrossTable> table = variantTable(**counts, *filter, *by, progress);
        if (!table)
            return table.error();
        RowWriter writer(*format, *by ? tableColumns(*table, **by) : listColumns(), io);
        writer.setHeading(
            {QCoreApplication::translate("Cli", "Number of production cooperatives by definition as of %1")
                    .arg(text::longDate(times->asOf)),
                option::describe(*filter), spreadSentence(*table), QString()});
        *by ? printTable(*table, writer) : printList(*table, writer);
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeVariantsCommand()
{
    return std::make_unique<VariantsCommand>();
}

} // namespace lumbung
