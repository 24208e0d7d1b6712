// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/services/publicationfile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

struct PublicationTarget {
    QString number, path;
    PublicationFormat format = PublicationFormat::Csv;
};

/// The format as told, else by the ending of the file.
Result<PublicationTarget> publicationTarget(const QCommandLineParser &arguments)
{
    const QString path = arguments.value(u"out"_s);
    if (path.isEmpty()) {
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("Cli", "Name the file of the publication: --out FILE.")};
    }
    const Result<QString> number = option::publicationOf(arguments);
    if (!number)
        return number.error();
    const QString name
        = arguments.isSet(u"format"_s) ? arguments.value(u"format"_s) : QFileInfo(path).suffix().toLower();
    const std::optional<PublicationFormat> format = publicationFormatOf(name);
    if (format)
        return PublicationTarget{*number, path, *format};
    return Error{Error::Kind::Usage,
        QCoreApplication::translate(
            "Cli", "A publication is written as %1. Say which: --format, or the ending of the file.")
            .arg(publicationFormats().join(", "_L1))};
}

class PublicationCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"publication"_s,
            .summary = QCoreApplication::translate("Cli", "Writes what was published, at any time the same bytes."),
            .details = QCoreApplication::translate("Cli",
                "CSV and workbook bear its number and short fingerprint; JSON is the frozen content itself, with the "
                "cooperatives behind every figure. See verify-publication."),
            .options = {option::store(), option::publication(),
                {u"format"_s,
                    QCoreApplication::translate("Cli", "The format; when not given, by the ending of the file."),
                    publicationFormats().join(u'|')},
                {u"out"_s, QCoreApplication::translate("Cli", "The file to write; an older one is replaced."),
                    QCoreApplication::translate("Cli", "FILE")}},
            .examples = {u"publication --number 2026-01 --out terbitan.xlsx"_s,
                u"publication --number 2026-01 --format json --out 2026-01.json"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<PublicationTarget> target = publicationTarget(arguments);
        if (!target)
            return target.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        if (QFileInfo(target->path) == QFileInfo((*store)->path())) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "That file is the register itself. Choose another name.")};
        }
        CliProgress progress(io);
        const Result<void> written = writePublication(**store, target->number, target->format, target->path, progress);
        if (!written)
            return written.error();
        io.print(target->path % u'\n');
        return sayWhetherWithdrawn(**store, target->number, io);
    }
};

} // namespace

std::unique_ptr<Command> makePublicationCommand()
{
    return std::make_unique<PublicationCommand>();
}

} // namespace lumbung
