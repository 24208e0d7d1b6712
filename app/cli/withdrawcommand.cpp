// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/storage/publicationstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

class WithdrawCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"withdraw"_s,
            .summary = QCoreApplication::translate("Cli", "Withdraws a publication, with a reason."),
            .details = QCoreApplication::translate("Cli",
                "The publication stays and renders as before; that it was withdrawn is kept beside it, for good. "
                "Prints “ACK number”."),
            .options = {option::store(), option::publication(),
                {u"reason"_s, QCoreApplication::translate("Cli", "Why."), QCoreApplication::translate("Cli", "TEXT")},
                option::author()},
            .examples = {u"withdraw --number 2026-01 --reason \"Salah tanggal keadaan\""_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<QString> number = option::publicationOf(arguments);
        if (!number)
            return number.error();
        const QString reason = text::tidied(arguments.value(u"reason"_s));
        if (reason.isEmpty() || text::hasForbiddenCharacters(reason)) {
            return Error{
                Error::Kind::Usage, QCoreApplication::translate("Cli", "Say why it is withdrawn: add --reason TEXT.")};
        }
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<PublicationStore>> publications = (*store)->publications();
        if (!publications)
            return publications.error();
        const Result<void> withdrawn = (*publications)->withdraw(*number, reason, option::authorOf(arguments, io));
        if (!withdrawn)
            return withdrawn.error();
        io.print("ACK "_L1 % *number % u'\n');
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeWithdrawCommand()
{
    return std::make_unique<WithdrawCommand>();
}

} // namespace lumbung
