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

Result<const Variable *> variableOf(const QCommandLineParser &arguments)
{
    const QString name = arguments.isSet(u"by"_s) ? arguments.value(u"by"_s) : u"regency"_s;
    if (const Variable *variable = findVariable(name))
        return variable;
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "Nothing can be counted by “%1”. Choose one of: %2.")
            .arg(name, variableNames())};
}

/// Code, label, count and share of each row, and the total last.
void print(const CrossTable &table, const QString &title, const QStringList &heading, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {
            {u"code"_s, QCoreApplication::translate("Cli", "Code")},
            {u"label"_s, title},
            {u"count"_s, QCoreApplication::translate("Cli", "Count"), true},
            {u"share"_s, QCoreApplication::translate("Cli", "Share"), true},
        },
        io);
    writer.setHeading(heading);
    const auto add = [&writer](const QString &code, const QString &label, qint64 count, double share) {
        writer.add({code, label, {count, text::number(count)}, {share, text::percent(share)}});
    };
    for (qsizetype row = 0; row < table.rows().size(); ++row)
        add(table.rows()[row].code, table.rows()[row].label, table.rowTotal(row), table.share(row));
    add(u"TOTAL"_s, QCoreApplication::translate("Cli", "Total"), table.total(), table.total() > 0 ? 1.0 : 0.0);
    writer.finish();
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
                               QCoreApplication::translate(
                                   "Cli", "What is counted by: regency (the default), residency, type and so on."),
                               variableNames()},
                           option::rowFormat()}
                + option::filters(),
            .examples
            = {u"count --by regency --as-of 2021-12-31"_s, u"count --by kind --regency 33.01,33.74 --format csv"_s,
                u"count --by type --type all --as-of 31/12/2021 --as-known 2026-01-05"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<const Variable *> variable = variableOf(arguments);
        if (!variable)
            return variable.error();
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

        CliProgress progress(io);
        const Result<CrossTable> table = tabulate(**counts, *filter, **variable, nullptr, progress);
        if (!table)
            return table.error();
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Cli", "Stopped before the end.")};
        const QString title = (*variable)->title();
        const QStringList heading = {QCoreApplication::translate("Cli", "Number of cooperatives by %1 as of %2")
                                         .arg(title, text::longDate(filter->asOf)),
            option::describe(*filter), {}};
        print(*table, title, heading, *format, io);
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeCountCommand()
{
    return std::make_unique<CountCommand>();
}

} // namespace lumbung
