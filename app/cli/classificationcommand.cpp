// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/services/classification.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

QList<OutputColumn> decisionColumns()
{
    const auto title = [](const char *field) { return findField(QString::fromLatin1(field))->title(); };
    return {{u"at"_s, QCoreApplication::translate("Cli", "When")},
        {u"author"_s, QCoreApplication::translate("Cli", "Who")}, {u"kind"_s, title("kind")},
        {u"answers"_s, QCoreApplication::translate("Cli", "Answers")},
        {u"basis"_s, QCoreApplication::translate("Cli", "Rests on")},
        {u"reason"_s, QCoreApplication::translate("Cli", "Reason")},
        {u"validFrom"_s, QCoreApplication::translate("Cli", "So from")},
        {u"scheme"_s, QCoreApplication::translate("Cli", "Scheme")},
        {u"rule"_s, QCoreApplication::translate("Cli", "Rule")},
        {u"citation"_s, QCoreApplication::translate("Cli", "Citation")},
        {u"source"_s, QCoreApplication::translate("Cli", "Source")}};
}

QList<OutputCell> decisionCells(const Decision &decision)
{
    return {{decision.at.toString(Qt::ISODateWithMs), text::longDateTime(decision.at)}, decision.author,
        {decision.kind, codeList(u"kind"_s).title(decision.kind)}, answersText(decision.answers()),
        {basisCode(decision.basis), basisTitle(decision.basis)}, decision.reason,
        {decision.validFrom.isValid() ? QVariant(decision.validFrom) : QVariant(),
            decision.validFrom.isValid() ? text::shortDate(decision.validFrom) : QString()},
        decision.scheme, decision.rule, explained(decision).citation, decision.source};
}

class ClassificationCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"classification"_s,
            .summary = QCoreApplication::translate("Cli",
                "Shows how one cooperative was classified: every decision with its rule and citation, newest first."),
            .options = {option::store(), option::cooperative(), option::rowFormat()},
            .examples = {u"classification --id 17"_s, u"classification --id 3374010010001 --format json"_s},
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
        const Result<qint64> id = option::cooperativeOf(arguments, **store);
        if (!id)
            return id.error();
        const Result<std::unique_ptr<CooperativeStore>> records = (*store)->cooperatives();
        if (!records)
            return records.error();
        const Result<Cooperative> record = (*records)->load(*id);
        if (!record)
            return record.error();
        const Result<QList<Decision>> decisions = (*records)->decisions(*id);
        if (!decisions)
            return decisions.error();
        print(*record, *decisions, *format, io);
        return ExitCode::Done;
    }

private:
    static void print(const Cooperative &record, const QList<Decision> &decisions, RowFormat format, CliIo &io)
    {
        RowWriter writer(format, decisionColumns(), io);
        const Classification now = classify(record.facts);
        writer.setHeading({record.name, now.sentence, now.citation, {}});
        writer.dropEmptyColumns();
        for (const Decision &decision : decisions)
            writer.add(decisionCells(decision));
        writer.finish();
    }
};

} // namespace

std::unique_ptr<Command> makeClassificationCommand()
{
    return std::make_unique<ClassificationCommand>();
}

} // namespace lumbung
