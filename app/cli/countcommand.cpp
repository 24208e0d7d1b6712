// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/statistics/tabulate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

QString variableNames()
{
    QStringList names;
    for (const Variable &variable : variables())
        names.append(QString::fromLatin1(variable.id));
    return names.join(u'|');
}

/// One variable, or two: rows and columns.
Result<QList<const Variable *>> variablesOf(const QCommandLineParser &arguments)
{
    const QString written = arguments.isSet(u"by"_s) ? arguments.values(u"by"_s).join(u',') : u"regency"_s;
    QList<const Variable *> found;
    for (const QString &name : written.split(u',')) {
        const Variable *variable = findVariable(name.trimmed());
        if (!variable) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "Nothing can be counted by “%1”. Choose one of: %2.")
                    .arg(name, variableNames())};
        }
        found.append(variable);
    }
    if (found.size() > 2) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Cli", "At most two can be counted by at once, as in “--by regency,kind”.")};
    }
    return found;
}

QString keyOf(const Category &column)
{
    return column.code.isEmpty() ? u"not-recorded"_s : column.code;
}

/// Code and label of a row, its figures, and how many it has in all with their share. The total comes last.
QList<OutputColumn> columnsOf(const CrossTable &table, const QString &title, bool isCrossed)
{
    QList<OutputColumn> columns{{u"code"_s, QCoreApplication::translate("Cli", "Code")}, {u"label"_s, title}};
    if (isCrossed) {
        for (const Category &column : table.columns())
            columns.append({keyOf(column), column.label, true});
    }
    columns.append({u"count"_s,
        isCrossed ? QCoreApplication::translate("Cli", "Total") : QCoreApplication::translate("Cli", "Count"), true});
    columns.append({u"share"_s, QCoreApplication::translate("Cli", "Share"), true});
    return columns;
}

void print(const CrossTable &table, RowWriter &writer, bool isCrossed)
{
    const auto add = [&](const QString &code, const QString &label, const auto &cell, qint64 count, double share) {
        QList<OutputCell> cells{code, label};
        for (qsizetype column = 0; isCrossed && column < table.columns().size(); ++column)
            cells.append(OutputCell(cell(column), text::number(cell(column))));
        cells.append(OutputCell(count, text::number(count)));
        cells.append(OutputCell(share, text::percent(share)));
        writer.add(cells);
    };
    for (qsizetype row = 0; row < table.rows().size(); ++row) {
        const auto cell = [&table, row](qsizetype column) { return table.at(row, column); };
        add(table.rows()[row].code, table.rows()[row].label, cell, table.rowTotal(row), table.share(row));
    }
    const auto total = [&table](qsizetype column) { return table.columnTotal(column); };
    add(u"TOTAL"_s, QCoreApplication::translate("Cli", "Total"), total, table.total(), table.total() > 0 ? 1.0 : 0.0);
    writer.finish();
}

QString headingOf(const QList<const Variable *> &by, const QDate &day)
{
    if (by.size() == 1) {
        return QCoreApplication::translate("Cli", "Number of cooperatives by %1 as of %2")
            .arg(by.first()->title(), text::longDate(day));
    }
    return QCoreApplication::translate("Cli", "Number of cooperatives by %1 and %2 as of %3")
        .arg(by.first()->title(), by.last()->title(), text::longDate(day));
}

class CountCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"count"_s,
            .summary = QCoreApplication::translate("Cli", "Counts cooperatives as of a day."),
            .details = QCoreApplication::translate("Cli",
                "Unless told otherwise, those of type Produsen are counted that on the day were founded and not "
                "dissolved, "
                "merged or moved away. Regencies, types and the like without any are shown with 0."),
            .options = QList<QCommandLineOption>{option::store(),
                           {u"by"_s,
                               QCoreApplication::translate("Cli",
                                   "What is counted by: regency (the default), residency, type and so on; two with a "
                                   "comma between for rows and columns."),
                               variableNames()},
                           option::rowFormat()}
                + option::filters(),
            .examples = {u"count --by regency --as-of 2021-12-31"_s,
                u"count --by kind --regency 33.01,33.74 --format csv"_s, u"count --by regency,stage"_s,
                u"count --by type --type all --as-of 31/12/2021 --as-known 2026-01-05"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<QList<const Variable *>> by = variablesOf(arguments);
        if (!by)
            return by.error();
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<Filter> filter = option::filterOf(arguments, io.clock(), option::UnlessTold::Producers);
        if (!filter)
            return filter.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<CountStore>> counts = (*store)->counts();
        if (!counts)
            return counts.error();

        const bool isCrossed = by->size() == 2;
        CliProgress progress(io);
        const Result<CrossTable> table
            = tabulate(**counts, *filter, *by->first(), isCrossed ? by->last() : nullptr, progress);
        if (!table)
            return table.error();
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Cli", "Stopped before the end.")};
        RowWriter writer(*format, columnsOf(*table, by->first()->title(), isCrossed), io);
        QStringList heading{headingOf(*by, filter->asOf), option::describe(*filter)};
        if (table->overlaps()) {
            heading.append(table->overlapSentence());
            if (*format != RowFormat::Table)
                io.say(table->overlapSentence());
        }
        writer.setHeading(heading << QString());
        print(*table, writer, isCrossed);
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeCountCommand()
{
    return std::make_unique<CountCommand>();
}

} // namespace lumbung
