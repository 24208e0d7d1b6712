// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr qsizetype windowSize = 500;

/// A column of the list: a field of the catalogue and how it is taken from a row.
struct ListColumn {
    const char *field;
    QVariant (*value)(const RegisterRow &row);
    bool inTable = true; ///< the table for reading has the most important ones
};

const QList<ListColumn> &columns()
{
    static const QList<ListColumn> all = {
        {"name", [](const RegisterRow &row) { return QVariant(row.name); }},
        {"nik", [](const RegisterRow &row) { return QVariant(row.nik); }},
        {"legalNumber", [](const RegisterRow &row) { return QVariant(row.legalNumber); }, false},
        {"legalDate", [](const RegisterRow &row) { return QVariant(row.legalDate); }, false},
        {"regency", [](const RegisterRow &row) { return QVariant(row.facts.regency); }},
        {"district", [](const RegisterRow &row) { return QVariant(row.district); }, false},
        {"village", [](const RegisterRow &row) { return QVariant(row.village); }, false},
        {"type", [](const RegisterRow &row) { return QVariant(row.facts.type); }},
        {"group", [](const RegisterRow &row) { return QVariant(row.facts.group); }},
        {"form", [](const RegisterRow &row) { return QVariant(row.facts.form); }, false},
        {"status", [](const RegisterRow &row) { return QVariant(row.facts.status); }},
        {"kind", [](const RegisterRow &row) { return QVariant(row.facts.kind); }},
        {"kdkmp", [](const RegisterRow &row) { return QVariant(row.facts.kdkmp); }, false},
    };
    return all;
}

QList<ListColumn> columnsFor(RowFormat format)
{
    QList<ListColumn> chosen = columns();
    if (format == RowFormat::Table)
        chosen.removeIf([](const ListColumn &column) { return !column.inTable; });
    return chosen;
}

QList<OutputColumn> headsFor(const QList<ListColumn> &chosen)
{
    QList<OutputColumn> heads = {{u"id"_s, u"id"_s, true}};
    for (const ListColumn &column : chosen) {
        const Field *field = findField(QString::fromLatin1(column.field));
        heads.append({field->keyString(), field->title()});
    }
    return heads;
}

QList<OutputCell> cellsOf(const RegisterRow &row, const QList<ListColumn> &chosen)
{
    QList<OutputCell> cells = {{row.id, QString::number(row.id)}};
    for (const ListColumn &column : chosen) {
        const Field *field = findField(QString::fromLatin1(column.field));
        const QVariant value = column.value(row);
        cells.append({value, displayValue(*field, value)});
    }
    return cells;
}

class ListCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"list"_s,
            .summary = QCoreApplication::translate("Cli", "Lists cooperatives: exactly those that count counts."),
            .details = QCoreApplication::translate("Cli",
                "Unless told otherwise, those of type Produsen that on the day were founded and not dissolved, merged "
                "or moved "
                "away. CSV and JSON hold codes and further columns; no personal data."),
            .options = QList<QCommandLineOption>{option::store(), option::rowFormat(),
                           {u"search"_s,
                               QCoreApplication::translate(
                                   "Cli", "Only those with these words in name, NIK, legal number or village."),
                               QCoreApplication::translate("Cli", "TEXT")},
                           {u"limit"_s, QCoreApplication::translate("Cli", "At most this many rows."),
                               QCoreApplication::translate("Cli", "NUMBER")}}
                + option::filters(),
            .examples = {u"list --regency 33.01 --as-of 2021-12-31"_s, u"list --search \"sumber rejeki\" --type all"_s,
                u"list --type all --all-status --format csv"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const auto limit = option::numberOf(arguments, u"limit"_s, 0, std::numeric_limits<int>::max());
        if (!limit)
            return limit.error();
        Result<Filter> filter = option::filterOf(arguments, io.clock(), option::UnlessTold::Producers);
        if (!filter)
            return filter.error();
        filter->text = arguments.value(u"search"_s);
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<ListStore>> lists = (*store)->lists();
        if (!lists)
            return lists.error();

        CliProgress progress(io);
        Result<QList<qint64>> ids = (*lists)->ids(*filter, {}, progress);
        if (!ids)
            return ids.error();
        const qsizetype found = ids->size();
        if (*limit && **limit < found)
            ids->resize(**limit);
        const Result<void> printed = print(**lists, *ids, *filter, *format, io);
        if (!printed)
            return printed.error();
        io.say(QCoreApplication::translate("Cli", "%1 of %2 cooperatives are listed.")
                   .arg(text::number(ids->size()), text::number(found)));
        return ExitCode::Done;
    }

private:
    static Result<void> print(
        const ListStore &lists, const QList<qint64> &ids, const Filter &filter, RowFormat format, CliIo &io)
    {
        const QList<ListColumn> chosen = columnsFor(format);
        RowWriter writer(format, headsFor(chosen), io);
        writer.setHeading({QCoreApplication::translate("Cli", "Cooperatives as of %1").arg(text::longDate(filter.asOf)),
            option::describe(filter), {}});
        for (qsizetype at = 0; at < ids.size(); at += windowSize) {
            if (io.isCancelled())
                return Error{Error::Kind::Cancelled, QCoreApplication::translate("Cli", "Stopped before the end.")};
            const Result<QList<RegisterRow>> rows = lists.rows(ids.mid(at, windowSize), filter.asOf, filter.asKnown);
            if (!rows)
                return rows.error();
            for (const RegisterRow &row : *rows) {
                if (!writer.add(cellsOf(row, chosen)))
                    return {}; // told at the end of every command
            }
        }
        writer.finish();
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace lumbung
