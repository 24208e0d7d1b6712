// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/period.h"
#include "app/domain/region.h"
#include "app/services/publishing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// The day and, where one is meant, the period.
Result<std::pair<QDate, QString>> dayAndPeriod(const QCommandLineParser &arguments, const Clock &clock)
{
    if (arguments.isSet(u"as-of"_s) == arguments.isSet(u"period"_s)) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate(
                "Cli", "Say for when it is published: add either --as-of DATE or --period PERIOD.")};
    }
    const QString written = arguments.value(arguments.isSet(u"period"_s) ? u"period"_s : u"as-of"_s);
    if (const std::optional<Period> period = parsePeriod(written))
        return std::pair(period->cutoff(), period->id());
    if (arguments.isSet(u"period"_s)) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Cli", "“%1” is no period. Write 2026-Q3, 2026-S1 or 2026.").arg(written)};
    }
    const Result<QDate> day = option::dayOf(arguments, clock);
    return day ? Result<std::pair<QDate, QString>>(std::pair(*day, QString())) : day.error();
}

Result<PublicationRequest> publicationRequest(const QCommandLineParser &arguments, const Clock &clock)
{
    const Result<std::pair<QDate, QString>> when = dayAndPeriod(arguments, clock);
    if (!when)
        return when.error();
    const Result<QDateTime> moment = option::momentOf(arguments);
    if (!moment)
        return moment.error();
    const Result<const Variant *> variant = option::variantOf(arguments);
    if (!variant)
        return variant.error();
    return PublicationRequest{*variant ? **variant : officialVariant(), when->first, *moment, when->second};
}

QString joinedIds(const QList<qint64> &ids)
{
    QStringList written;
    for (const qint64 id : ids)
        written.append(QString::number(id));
    return written.join(u',');
}

/// On the screen a few say enough; scripts get all.
OutputCell idsCell(const QList<qint64> &ids)
{
    constexpr qsizetype most = 5;
    const QString first = joinedIds(ids.first(std::min(most, ids.size())));
    return {joinedIds(ids), ids.size() > most ? QString(first + u'…') : first};
}

/// The points, then every regency that is not as in the publication before.
void printChecklist(const Checklist &checklist, RowFormat format, CliIo &io)
{
    const OutputCell none{QVariant::fromValue(nullptr), QString()};
    RowWriter writer(format,
        {{u"point"_s, QCoreApplication::translate("Cli", "Point")},
            {u"title"_s, QCoreApplication::translate("Cli", "What is looked at")},
            {u"before"_s, QCoreApplication::translate("Cli", "Before"), true},
            {u"now"_s, QCoreApplication::translate("Cli", "Now"), true},
            {u"count"_s, QCoreApplication::translate("Cli", "Open"), true},
            {u"ids"_s, QCoreApplication::translate("Cli", "Cooperatives (id)")}},
        io);
    writer.dropEmptyColumns();
    for (const ChecklistPoint &point : checklist.points) {
        writer.add({point.id, point.title(), none, none, {point.count, text::number(point.count)}, idsCell(point.ids)});
    }
    for (const RegencyDifference &one : checklist.differences) {
        writer.add({one.regency, region::regencyName(one.regency), {one.before, text::number(one.before)},
            {one.now, text::number(one.now)}, none, idsCell(one.ids)});
    }
    writer.finish();
}

class PublishCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"publish"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Publishes the count by regency and kind: frozen, numbered, with a fingerprint."),
            .details = QCoreApplication::translate("Cli",
                "What is still open is looked at first: not classified, not verified, contradictory or doubtful "
                "records, regencies far from the publication before. While anything is open a reason is needed, and "
                "printed. Prints “ACK number” and the fingerprint. With --check nothing is published and the points "
                "are listed; the exit code is 1 while any is open."),
            .options = {option::store(), option::asOf(),
                {u"period"_s,
                    QCoreApplication::translate("Cli", "The quarter, half-year or year, up to its last day: 2026-Q3."),
                    QCoreApplication::translate("Cli", "PERIOD")},
                option::asKnown(), option::variant(),
                {u"note"_s, QCoreApplication::translate("Cli", "What it is published for; printed."),
                    QCoreApplication::translate("Cli", "TEXT")},
                {u"reason"_s, QCoreApplication::translate("Cli", "Why in spite of open points; printed."),
                    QCoreApplication::translate("Cli", "TEXT")},
                {u"check"_s, QCoreApplication::translate("Cli", "Only lists what is still open.")}, option::author(),
                option::rowFormat()},
            .examples = {u"publish --period 2025 --check"_s,
                u"publish --as-of 2025-12-31 --note \"Rilis tahunan\" --reason \"Batas waktu 31 Januari\""_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<PublicationRequest> request = publicationRequest(arguments, io.clock());
        if (!request)
            return request.error();
        if (arguments.isSet(u"check"_s))
            return check(arguments, *request, io);
        const PublishOrder order{
            *request, text::tidied(arguments.value(u"note"_s)), text::tidied(arguments.value(u"reason"_s))};
        if (order.note.isEmpty()) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "Say what it is published for: add --note TEXT.")};
        }
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        CliProgress progress(io);
        const Result<Publication> publication
            = publishNow(**store, order, option::authorOf(arguments, io), io.settings(), io.clock(), progress);
        if (!publication)
            return publication.error();
        io.print("ACK "_L1 % publication->number % u'\n');
        io.print(QCoreApplication::translate("Cli", "Cooperatives counted: %1. Fingerprint: %2.")
                     .arg(text::number(publication->total()), fingerprintOf(contentOf(*publication)))
            % u'\n');
        return ExitCode::Done;
    }

private:
    static Result<ExitCode> check(const QCommandLineParser &arguments, const PublicationRequest &request, CliIo &io)
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        CliProgress progress(io);
        const Result<PreparedPublication> prepared = preparePublication(**store, request, io.clock(), progress);
        if (!prepared)
            return prepared.error();
        const Checklist &checklist = prepared->checklist;
        printChecklist(checklist, *format, io);
        if (!checklist.comparedWith.isEmpty())
            io.say(QCoreApplication::translate("Cli", "Compared with the publication %1.").arg(checklist.comparedWith));
        return checklist.isOpen() ? ExitCode::Findings : ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makePublishCommand()
{
    return std::make_unique<PublishCommand>();
}

} // namespace lumbung
