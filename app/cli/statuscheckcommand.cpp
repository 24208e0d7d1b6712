// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/codelist.h"
#include "app/statistics/statuscheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

void printTable(const CrossTable &table, const Filter &filter, RowFormat format, CliIo &io)
{
    QList<OutputColumn> columns{{u"status"_s, QCoreApplication::translate("Cli", "Recorded status")},
        {u"label"_s, QCoreApplication::translate("Cli", "Name")}};
    for (const Category &column : table.columns())
        columns.append({column.code, column.label, true});
    columns.append({u"count"_s, QCoreApplication::translate("Cli", "Total"), true});
    RowWriter writer(format, columns, io);
    writer.setHeading({QCoreApplication::translate("Cli", "Recorded status and status by annual meetings as of %1")
                           .arg(text::longDate(filter.asOf)),
        option::describe(filter), activityCitation(), {}});
    const auto add = [&](const QString &code, const QString &label, const auto &cell, qint64 total) {
        QList<OutputCell> cells{code, label};
        for (qsizetype column = 0; column < table.columns().size(); ++column)
            cells.append(OutputCell(cell(column), text::number(cell(column))));
        cells.append(OutputCell(total, text::number(total)));
        writer.add(cells);
    };
    for (qsizetype row = 0; row < table.rows().size(); ++row) {
        const Category &status = table.rows().at(row);
        add(
            status.code, status.label, [&](qsizetype column) { return table.at(row, column); }, table.rowTotal(row));
    }
    add(
        u"TOTAL"_s, QCoreApplication::translate("Cli", "Total"),
        [&](qsizetype column) { return table.columnTotal(column); }, table.total());
    writer.finish();
}

Result<qint64> printList(Store &store, const Filter &filter, RowFormat format, CliIo &io)
{
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    RowWriter writer(format,
        {{u"id"_s, u"id"_s, true}, {u"name"_s, QCoreApplication::translate("Cli", "Name")},
            {u"regency"_s, QCoreApplication::translate("Cli", "Regency or city")},
            {u"type"_s, QCoreApplication::translate("Cli", "Type")},
            {u"status"_s, QCoreApplication::translate("Cli", "Recorded status")},
            {u"activity"_s, QCoreApplication::translate("Cli", "By annual meetings")}},
        io);
    writer.setHeading({QCoreApplication::translate("Cli", "Recorded status against annual meetings as of %1")
                           .arg(text::longDate(filter.asOf)),
        {}});
    CliProgress progress(io);
    qint64 listed = 0;
    for (const StatusDifference &difference : statusDifferences()) {
        const Filter wanted = differenceFilter(filter, difference);
        const Result<QList<qint64>> ids = (*lists)->ids(wanted, {}, progress);
        if (!ids)
            return ids.error();
        const Result<QList<RegisterRow>> rows = (*lists)->rows(*ids, filter.asOf, filter.asKnown);
        if (!rows)
            return rows.error();
        for (const RegisterRow &row : *rows) {
            writer.add({{row.id, QString::number(row.id)}, row.name,
                {row.facts.regency, codeList(u"regency"_s).title(row.facts.regency)},
                {row.facts.type, codeList(u"type"_s).title(row.facts.type)},
                {difference.status, codeList(u"status"_s).title(difference.status)},
                {difference.activity, codeList(u"activity"_s).title(difference.activity)}});
            ++listed;
        }
    }
    writer.finish();
    return listed;
}

class StatusCheckCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"status-check"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Compares the recorded status with the one that follows from the annual meetings."),
            .details = QCoreApplication::translate("Cli",
                "Counted are the cooperatives on the register. With --list: those recorded active that are inactive "
                "by their meetings, and those recorded inactive that are active by them."),
            .options = QList<QCommandLineOption>{option::store(),
                           {u"list"_s, QCoreApplication::translate("Cli", "Instead: the cooperatives that differ.")},
                           option::asOf(), option::asKnown(), option::rowFormat()}
                + option::narrowing(),
            .examples = {u"status-check --as-of 2025-12-31"_s, u"status-check --regency 33.01 --list --format csv"_s},
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
        Filter everything = *times;
        everything.registeredOnly = true;
        const Result<Filter> filter = option::narrowed(everything, arguments);
        if (!filter)
            return filter.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        return arguments.isSet(u"list"_s) ? list(**store, *filter, *format, io) : count(**store, *filter, *format, io);
    }

private:
    static Result<ExitCode> count(Store &store, const Filter &filter, RowFormat format, CliIo &io)
    {
        const Result<std::unique_ptr<CountStore>> counts = store.counts();
        if (!counts)
            return counts.error();
        CliProgress progress(io);
        const Result<CrossTable> table = statusTable(**counts, filter, progress);
        if (!table)
            return table.error();
        printTable(*table, filter, format, io);
        return ExitCode::Done;
    }

    static Result<ExitCode> list(Store &store, const Filter &filter, RowFormat format, CliIo &io)
    {
        const Result<qint64> listed = printList(store, filter, format, io);
        if (!listed)
            return listed.error();
        io.say(QCoreApplication::translate("Cli", "Recorded otherwise than their annual meetings tell: %1.")
                   .arg(text::number(*listed)));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeStatusCheckCommand()
{
    return std::make_unique<StatusCheckCommand>();
}

} // namespace lumbung
