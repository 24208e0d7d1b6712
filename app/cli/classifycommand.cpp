// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/services/classification.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// What was asked for, but for the cooperative.
Result<DecisionRequest> requestOf(const QCommandLineParser &arguments)
{
    DecisionRequest request;
    const Result<StandingFacts> answers = parseAnswers(arguments.value(u"answers"_s));
    if (!answers)
        return Error{Error::Kind::Usage, answers.error().message};
    request.answers = *answers;
    request.reason = text::tidied(arguments.value(u"reason"_s));
    const auto basis = basisOf(arguments.value(u"basis"_s).isEmpty() ? u"answered"_s : arguments.value(u"basis"_s));
    if (!basis || *basis == DecisionBasis::Imported) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Cli", "--basis is answered, confirmed or overridden, not “%1”.")
                .arg(arguments.value(u"basis"_s))};
    }
    request.basis = *basis;
    if (arguments.isSet(u"valid-from"_s)) {
        const Result<QDate> day = text::parseDate(arguments.value(u"valid-from"_s));
        if (!day)
            return day.error();
        request.validFrom = *day;
    }
    return request;
}

class ClassifyCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"classify"_s,
            .summary = QCoreApplication::translate("Cli", "Answers the questions of the sheet for one cooperative."),
            .details = QCoreApplication::translate("Cli",
                "Answers are codes or labels: producing and ownUnit yes or no; stages, services and trades several, "
                "with | between "
                "them. What is not mentioned is not answered. The class follows from the answers; earlier decisions "
                "stay in the "
                "history."),
            .options = {option::store(), option::cooperative(),
                {u"answers"_s, QCoreApplication::translate("Cli", "The answers."), u"producing=…,ownUnit=…"_s},
                {u"basis"_s,
                    QCoreApplication::translate(
                        "Cli", "What they rest on: answered (the default), a confirmed proposal, or overridden."),
                    u"answered|confirmed|overridden"_s},
                {u"reason"_s, QCoreApplication::translate("Cli", "Why; needed for overridden."),
                    QCoreApplication::translate("Cli", "TEXT")},
                {u"valid-from"_s,
                    QCoreApplication::translate("Cli", "So from this day on; else it was so since the founding."),
                    QCoreApplication::translate("Cli", "DAY")},
                option::author()},
            .examples = {u"classify --id 17 --answers \"producing=yes,ownUnit=yes,stages=stageStart|stageEnd\""_s,
                u"classify --id 17 --answers producing=no --basis overridden --reason \"Kunjungan 3 Maret 2026\""_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        Result<DecisionRequest> request = requestOf(arguments);
        if (!request)
            return request.error();
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const Result<qint64> id = option::cooperativeOf(arguments, **store);
        if (!id)
            return id.error();
        request->cooperative = *id;
        RegisterService service(**store, io.clock());
        const Result<Saved> saved = classifyNow(service, *request, option::authorOf(arguments, io));
        if (!saved)
            return saved.error();
        const Classification outcome = classify(request->answers);
        io.print("ACK "_L1 % QString::number(saved->id) % u'\n');
        io.print(outcome.sentence % u'\n' % outcome.citation % u'\n');
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeClassifyCommand()
{
    return std::make_unique<ClassifyCommand>();
}

} // namespace lumbung
