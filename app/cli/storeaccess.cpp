// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storeaccess.h"

#include "app/base/text.h"
#include "app/services/atwork.h"
#include "app/storage/publicationstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

Result<QString> storePathOf(const QCommandLineParser &arguments, const CliIo &io)
{
    for (const QString &path : {arguments.value(u"store"_s), io.environment.value(u"LUMBUNG_STORE"_s),
             io.settings().text(setting::storePath)}) {
        if (!path.isEmpty())
            return path;
    }
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "No register was named. Add --store FILE, or set LUMBUNG_STORE.")};
}

Result<std::unique_ptr<Store>> openForReading(const QCommandLineParser &arguments, const CliIo &io)
{
    const Result<QString> path = storePathOf(arguments, io);
    if (!path)
        return path.error();
    return openStore(*path, Access::Read, io.clock());
}

Result<std::unique_ptr<Store>> openForWriting(const QCommandLineParser &arguments, const CliIo &io)
{
    const Result<QString> path = storePathOf(arguments, io);
    if (!path)
        return path.error();
    Result<std::unique_ptr<Store>> store = openStore(*path, Access::Write, io.clock());
    if (store && (*store)->isReadOnly())
        return Error{Error::Kind::ReadOnly, (*store)->readOnlyReason()};
    return store;
}

Author authorOf(const CliIo &io)
{
    Author author = atWork(io.settings(), u"cli"_s, io.environment);
    if (author.name.isEmpty())
        author.name = u"lumbung-cli"_s;
    return author;
}

namespace {

bool hasPast(const CooperativeStore &store, qint64 id)
{
    const Result<QList<Change>> history = store.history(id);
    return history && !history->isEmpty();
}

} // namespace

Result<qint64> recordFor(const CooperativeStore &store, const QString &number)
{
    const Result<QList<qint64>> found = store.findByNumber(number);
    if (!found)
        return found.error();
    bool isId = false;
    const qint64 id = number.toLongLong(&isId);
    if (found->isEmpty() && isId && hasPast(store, id))
        return store.load(id).error(); // says what took it back
    if (found->isEmpty()) {
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate("Cli",
                "No cooperative has the number “%1”. Write its id, NIK, number in another register or legal number.")
                .arg(number)};
    }
    if (isId && found->contains(id))
        return id;
    if (found->size() == 1)
        return found->first();
    QStringList ids;
    for (const qint64 one : *found)
        ids.append(QString::number(one));
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "Several cooperatives have the number “%1”. Write one of these ids: %2.")
            .arg(number, ids.join(", "_L1))};
}

Result<qint64> pastRecordFor(const CooperativeStore &store, const QString &number, CliIo &io)
{
    const Result<qint64> present = recordFor(store, number);
    bool isId = false;
    const qint64 id = number.toLongLong(&isId);
    if (present || !isId || present.error().kind != Error::Kind::NotFound || !hasPast(store, id))
        return present;
    io.say(present.error().message);
    return id;
}

Result<ExitCode> sayWhetherWithdrawn(Store &store, const QString &publication, CliIo &io)
{
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QList<PublicationEntry>> list = (*publications)->list();
    if (!list)
        return list.error();
    const auto entry = std::ranges::find(*list, publication, &PublicationEntry::number);
    if (entry != list->cend() && entry->isWithdrawn()) {
        io.say(QCoreApplication::translate("Cli", "The publication %1 was withdrawn on %2 by %3: %4")
                   .arg(entry->number, text::longDateTime(entry->withdrawnAt), entry->withdrawnBy,
                       entry->withdrawnBecause));
    }
    return ExitCode::Done;
}

Result<CodingSample> sampleFor(const CodingStore &codings, qint64 number)
{
    const Result<QList<CodingSample>> samples = codings.samples();
    if (!samples)
        return samples.error();
    const auto found = std::ranges::find(*samples, number, &CodingSample::id);
    if (found != samples->cend())
        return *found;
    return Error{Error::Kind::NotFound,
        QCoreApplication::translate("Cli", "There is no sample number %1. Without --sample the samples are listed.")
            .arg(number)};
}

Result<ExitCode> printSamples(const CodingStore &codings, RowFormat format, CliIo &io)
{
    const Result<QList<CodingSample>> samples = codings.samples();
    if (!samples)
        return samples.error();
    RowWriter writer(format,
        {{u"sample"_s, QCoreApplication::translate("Cli", "Sample"), true},
            {u"name"_s, QCoreApplication::translate("Cli", "Name")},
            {u"drawnFrom"_s, QCoreApplication::translate("Cli", "Drawn from"), true},
            {u"size"_s, QCoreApplication::translate("Cli", "Cases"), true},
            {u"coded"_s, QCoreApplication::translate("Cli", "Coded"), true},
            {u"seed"_s, QCoreApplication::translate("Cli", "Seed"), true},
            {u"at"_s, QCoreApplication::translate("Cli", "When")},
            {u"author"_s, QCoreApplication::translate("Cli", "Who")}},
        io);
    for (const CodingSample &sample : *samples) {
        writer.add({{sample.id, QString::number(sample.id)}, sample.name,
            {sample.drawnFrom, text::number(sample.drawnFrom)}, {sample.size, text::number(sample.size)},
            {sample.coded, text::number(sample.coded)}, {sample.seed, QString::number(sample.seed)},
            {sample.at.toString(Qt::ISODateWithMs), text::longDateTime(sample.at)}, sample.author});
    }
    writer.finish();
    return ExitCode::Done;
}

} // namespace lumbung
