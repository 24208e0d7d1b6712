// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/storage/duplicatestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

class NotDuplicateCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"not-duplicate"_s,
            .arguments = QCoreApplication::translate("Cli", "A B"),
            .summary = QCoreApplication::translate("Cli", "Marks two records that look alike as two cooperatives."),
            .details = QCoreApplication::translate("Cli",
                "They are not listed as likely duplicates any more; who said so and why is kept. Prints “ACK A B”."),
            .options = {option::store(),
                {u"reason"_s, QCoreApplication::translate("Cli", "Why."), QCoreApplication::translate("Cli", "TEXT")},
                {u"take-back"_s, QCoreApplication::translate("Cli", "They may be one after all: takes the mark back.")},
                option::author()},
            .examples = {u"not-duplicate 17 245 --reason \"Koperasi di desa yang berbeda\""_s},
            .minArguments = 2,
            .maxArguments = 2,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const QString reason = text::tidied(arguments.value(u"reason"_s));
        if (reason.isEmpty() || text::hasForbiddenCharacters(reason)) {
            return Error{Error::Kind::Usage, QCoreApplication::translate("Cli", "Say why: add --reason TEXT.")};
        }
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        QList<qint64> ids;
        {
            const Result<std::unique_ptr<CooperativeStore>> records = (*store)->cooperatives();
            if (!records)
                return records.error();
            for (const QString &written : arguments.positionalArguments()) {
                const Result<qint64> id = recordFor(**records, written);
                if (!id)
                    return id.error();
                ids.append(*id);
            }
        }
        const Result<std::unique_ptr<DuplicateStore>> duplicates = (*store)->duplicates();
        if (!duplicates)
            return duplicates.error();
        const Author author = option::authorOf(arguments, io);
        const Result<void> done = arguments.isSet(u"take-back"_s)
            ? (*duplicates)->takeBack(ids[0], ids[1], reason, author)
            : (*duplicates)->setNotDuplicate(ids[0], ids[1], reason, author);
        if (!done)
            return done.error();
        io.print(u"ACK %1 %2\n"_s.arg(QString::number(ids[0]), QString::number(ids[1])));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeNotDuplicateCommand()
{
    return std::make_unique<NotDuplicateCommand>();
}

} // namespace lumbung
