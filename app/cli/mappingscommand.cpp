// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/atomicfile.h"
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/exchange/mappingfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Result<ExitCode> printMappings(const QList<RememberedMapping> &mappings, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {{u"source"_s, QCoreApplication::translate("Cli", "Sender")},
            {u"shape"_s, QCoreApplication::translate("Cli", "Headings")},
            {u"at"_s, QCoreApplication::translate("Cli", "When")},
            {u"author"_s, QCoreApplication::translate("Cli", "Who")},
            {u"mapping"_s, QCoreApplication::translate("Cli", "Columns")}},
        io);
    for (const RememberedMapping &mapping : mappings) {
        writer.add({mapping.sender, mapping.shape.left(8),
            {mapping.at.toString(Qt::ISODateWithMs), text::longDateTime(mapping.at)}, mapping.author,
            {mapping.mapping, fieldsInMapping(mapping.mapping)}});
    }
    writer.finish();
    return ExitCode::Done;
}

class MappingsCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"mappings"_s,
            .arguments = QCoreApplication::translate("Cli", "list|export|import FILE.json"),
            .summary = QCoreApplication::translate("Cli",
                "How the columns of each sender's lists are taken: lists what is remembered, writes it to a file, "
                "takes it from one."),
            .details = QCoreApplication::translate("Cli",
                "What was chosen for a list is remembered by its sender (import --source) and its headings when the "
                "list is taken in."),
            .options = {option::store(), option::rowFormat()},
            .examples = {u"mappings"_s, u"mappings export susunan.json"_s, u"mappings import susunan.json"_s},
            .maxArguments = 2,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const QString what = arguments.positionalArguments().value(0, u"list"_s);
        const QString file = arguments.positionalArguments().value(1);
        if (!QStringList{u"list"_s, u"export"_s, u"import"_s}.contains(what) || file.isEmpty() != (what == "list"_L1)) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "Mappings are listed, or: export FILE.json, import FILE.json.")};
        }
        return what == "import"_L1 ? take(file, arguments, io) : show(what, file, arguments, io);
    }

private:
    static Result<ExitCode> show(
        const QString &what, const QString &file, const QCommandLineParser &arguments, CliIo &io)
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const auto memory = (*store)->importMemory();
        if (!memory)
            return memory.error();
        const Result<QList<RememberedMapping>> mappings = (*memory)->list();
        if (!mappings)
            return mappings.error();
        if (what == "list"_L1)
            return printMappings(*mappings, *format, io);
        const Result<void> written = writeFileAtomically(file, mappingsDocument(*mappings));
        return written ? Result<ExitCode>(ExitCode::Done) : Result<ExitCode>(written.error());
    }

    static Result<ExitCode> take(const QString &file, const QCommandLineParser &arguments, CliIo &io)
    {
        constexpr qint64 longest = 16LL * 1024 * 1024;
        const Result<QByteArray> document = readFile(file, longest);
        if (!document)
            return document.error();
        const Result<QList<RememberedMapping>> mappings = mappingsFrom(*document);
        if (!mappings)
            return mappings.error();
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const auto memory = (*store)->importMemory();
        if (!memory)
            return memory.error();
        const Result<void> kept = (*memory)->remember(*mappings, authorOf(io));
        if (!kept)
            return kept.error();
        io.say(QCoreApplication::translate("Cli", "%n mapping(s) are remembered.", nullptr, int(mappings->size())));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeMappingsCommand()
{
    return std::make_unique<MappingsCommand>();
}

} // namespace lumbung
