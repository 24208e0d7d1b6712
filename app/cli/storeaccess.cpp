// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/storeaccess.h"

#include <QCoreApplication>

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
    QString name = io.settings().text(setting::person);
    if (name.isEmpty())
        name = io.environment.value(u"USER"_s, u"lumbung-cli"_s);
    return {name, u"cli"_s};
}

Result<qint64> recordFor(const CooperativeStore &store, const QString &number)
{
    const Result<QList<qint64>> found = store.findByNumber(number);
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate("Cli",
                "No cooperative has the number “%1”. Write its id, NIK, number in another register or legal number.")
                .arg(number)};
    }
    bool isId = false;
    const qint64 id = number.toLongLong(&isId);
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

} // namespace lumbung
