// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"
#include "app/storage/publicationstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

OutputCell dayCell(const QDate &day)
{
    return {day, text::shortDate(day)};
}

OutputCell momentCell(const QDateTime &moment)
{
    if (!moment.isValid())
        return {QVariant(), QString()};
    return {moment.toString(Qt::ISODateWithMs), text::longDateTime(moment)};
}

OutputColumn numberColumn()
{
    return {u"number"_s, QCoreApplication::translate("Cli", "Publication")};
}

OutputColumn asOfColumn()
{
    return {u"asOf"_s, QCoreApplication::translate("Cli", "As of")};
}

OutputColumn variantColumn()
{
    return {u"variant"_s, QCoreApplication::translate("Cli", "Definition")};
}

Result<ExitCode> printPublications(const PublicationStore &publications, RowFormat format, CliIo &io)
{
    const Result<QList<PublicationEntry>> list = publications.list();
    if (!list)
        return list.error();
    RowWriter writer(format,
        {numberColumn(), asOfColumn(), variantColumn(),
            {u"total"_s, QCoreApplication::translate("Cli", "Cooperatives"), true},
            {u"fingerprint"_s, QCoreApplication::translate("Cli", "Fingerprint")},
            {u"at"_s, QCoreApplication::translate("Cli", "When")},
            {u"author"_s, QCoreApplication::translate("Cli", "Who")},
            {u"withdrawnAt"_s, QCoreApplication::translate("Cli", "Withdrawn")},
            {u"withdrawnBecause"_s, QCoreApplication::translate("Cli", "Because")}},
        io);
    writer.dropEmptyColumns();
    for (const PublicationEntry &entry : *list) {
        writer.add({entry.number, dayCell(entry.asOf), entry.variant, {entry.total, text::number(entry.total)},
            {entry.fingerprint, shortFingerprint(entry.fingerprint)}, momentCell(entry.at), entry.author,
            momentCell(entry.withdrawnAt), entry.withdrawnBecause});
    }
    writer.finish();
    return ExitCode::Done;
}

Result<ExitCode> printMemberships(const PublicationStore &publications, qint64 id, RowFormat format, CliIo &io)
{
    const Result<QList<PublishedMembership>> memberships = publications.membershipsOf(id);
    if (!memberships)
        return memberships.error();
    RowWriter writer(format,
        {numberColumn(), asOfColumn(), variantColumn(),
            {u"regency"_s, QCoreApplication::translate("Cli", "Counted in")},
            {u"kind"_s, QCoreApplication::translate("Cli", "Counted as")},
            {u"withdrawn"_s, QCoreApplication::translate("Cli", "Withdrawn")}},
        io);
    for (const PublishedMembership &one : *memberships) {
        writer.add({one.number, dayCell(one.asOf), one.variant, {one.regency, region::regencyName(one.regency)},
            {one.kind, codeList(u"kind"_s).title(one.kind)},
            {one.isWithdrawn,
                one.isWithdrawn ? QCoreApplication::translate("Cli", "yes")
                                : QCoreApplication::translate("Cli", "no")}});
    }
    writer.finish();
    return memberships->isEmpty() ? ExitCode::Findings : ExitCode::Done;
}

class PublicationsCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"publications"_s,
            .summary = QCoreApplication::translate("Cli", "Lists what was published, newest first."),
            .details = QCoreApplication::translate(
                "Cli", "With --id: the publications that counted this cooperative, and in which cell."),
            .options = {option::store(), option::cooperative(), option::rowFormat()},
            .examples = {u"publications"_s, u"publications --id 17 --format json"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<PublicationStore>> publications = (*store)->publications();
        if (!publications)
            return publications.error();
        if (!arguments.isSet(u"id"_s))
            return printPublications(**publications, *format, io);
        const Result<std::unique_ptr<CooperativeStore>> records = (*store)->cooperatives();
        if (!records)
            return records.error();
        const Result<qint64> id = pastRecordFor(**records, arguments.value(u"id"_s), io);
        return id ? printMemberships(**publications, *id, *format, io) : Result<ExitCode>(id.error());
    }
};

} // namespace

std::unique_ptr<Command> makePublicationsCommand()
{
    return std::make_unique<PublicationsCommand>();
}

} // namespace lumbung
