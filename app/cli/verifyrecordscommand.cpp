// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/fields.h"
#include "app/storage/publicationstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Result<QList<qint64>> idsWritten(const QString &written)
{
    QList<qint64> ids;
    for (const QString &part : written.split(u',')) {
        bool isNumber = false;
        const qint64 id = part.trimmed().toLongLong(&isNumber);
        if (!isNumber || id <= 0) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "--ids takes ids with commas between, not “%1”.").arg(part)};
        }
        ids.append(id);
    }
    return ids;
}

bool isNarrowed(const QCommandLineParser &arguments)
{
    return std::ranges::any_of(narrowingFields(),
        [&arguments](const QString &field) { return arguments.isSet(option::narrowingName(field)); });
}

/// Which records are meant: by their ids, or those a filter wants that are not verified yet.
Result<QList<qint64>> recordsMeant(
    const QCommandLineParser &arguments, const VerificationStore &verifications, CliIo &io)
{
    if (arguments.isSet(u"ids"_s))
        return idsWritten(arguments.value(u"ids"_s));
    const Result<Filter> filter = option::narrowed(Filter{}, arguments);
    if (!filter)
        return filter.error();
    CliProgress progress(io);
    return verifications.unverified(*filter, progress);
}

Result<ExitCode> printUnverified(Store &store, const QList<qint64> &ids, RowFormat format, CliIo &io)
{
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    const Result<QList<RegisterRow>> rows = (*lists)->rows(ids, {});
    if (!rows)
        return rows.error();
    RowWriter writer(format,
        {{u"id"_s, u"id"_s, true}, {u"name"_s, findField(u"name"_s)->title()},
            {u"regency"_s, findField(u"regency"_s)->title()}},
        io);
    for (const RegisterRow &row : *rows) {
        writer.add({{row.id, QString::number(row.id)}, row.name,
            {row.facts.regency, displayValue(*findField(u"regency"_s), row.facts.regency)}});
    }
    writer.finish();
    io.say(QCoreApplication::translate("Cli", "Records not verified: %1.").arg(text::number(ids.size())));
    return ExitCode::Done;
}

class VerifyRecordsCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"verify-records"_s,
            .summary = QCoreApplication::translate("Cli",
                "Notes that a supervisor found records right as they are now; a changed record is unverified "
                "again."),
            .details = QCoreApplication::translate("Cli",
                "Says how many were not verified before. With --list nothing is noted and those not verified are "
                "listed. Without --ids, a filter says which are meant."),
            .options
            = QList<QCommandLineOption>{option::store(),
                  {u"ids"_s, QCoreApplication::translate("Cli", "These records, by id, commas between."), u"1,2,3"_s},
                  {u"list"_s, QCoreApplication::translate("Cli", "Lists those that are not verified.")}}
                + option::narrowing() + QList<QCommandLineOption>{option::author(), option::rowFormat()},
            .examples = {u"verify-records --list --regency 33.01"_s, u"verify-records --ids 17,18"_s,
                u"verify-records --regency 33.01 --type producer --author Kepala"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const bool isList = arguments.isSet(u"list"_s);
        if (!isList && !arguments.isSet(u"ids"_s) && !isNarrowed(arguments)) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate(
                    "Cli", "Say which records are verified: add --ids, or a filter such as --regency.")};
        }
        const Result<std::unique_ptr<Store>> store
            = isList ? openForReading(arguments, io) : openForWriting(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<VerificationStore>> verifications = (*store)->verifications();
        if (!verifications)
            return verifications.error();
        const Result<QList<qint64>> ids = recordsMeant(arguments, **verifications, io);
        if (!ids)
            return ids.error();
        if (isList)
            return printUnverified(**store, *ids, *format, io);
        const Result<qint64> verified = (*verifications)->verify(*ids, option::authorOf(arguments, io));
        if (!verified)
            return verified.error();
        io.print(QCoreApplication::translate("Cli", "Verified: %1. Verified before: %2.")
                     .arg(text::number(*verified), text::number(ids->size() - *verified))
            % u'\n');
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyRecordsCommand()
{
    return std::make_unique<VerifyRecordsCommand>();
}

} // namespace lumbung
