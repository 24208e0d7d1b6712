// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung::option {

QCommandLineOption cooperative()
{
    return {u"id"_s,
        QCoreApplication::translate("Cli", "The cooperative: its id, NIK, number in another register or legal number."),
        QCoreApplication::translate("Cli", "NUMBER")};
}

QCommandLineOption author()
{
    return {u"author"_s,
        QCoreApplication::translate("Cli", "Who decides; else the person set in the program, or the computer's user."),
        QCoreApplication::translate("Cli", "NAME")};
}

QCommandLineOption publication()
{
    return {u"number"_s, QCoreApplication::translate("Cli", "The number of the publication; see publications."),
        u"2026-01"_s};
}

Result<QString> publicationOf(const QCommandLineParser &arguments)
{
    const QString number = arguments.value(u"number"_s).trimmed();
    if (!number.isEmpty())
        return number;
    return Error{
        Error::Kind::Usage, QCoreApplication::translate("Cli", "Say which publication is meant: add --number NUMBER.")};
}

Result<qint64> cooperativeOf(const QCommandLineParser &arguments, Store &store)
{
    if (arguments.value(u"id"_s).isEmpty()) {
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("Cli", "Say which cooperative is meant: add --id NUMBER.")};
    }
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    return records ? recordFor(**records, arguments.value(u"id"_s)) : records.error();
}

Author authorOf(const QCommandLineParser &arguments, const CliIo &io)
{
    Author author = lumbung::authorOf(io);
    if (!arguments.value(u"author"_s).isEmpty())
        author.name = arguments.value(u"author"_s);
    return author;
}

} // namespace lumbung::option
