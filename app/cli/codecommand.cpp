// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/fields.h"
#include "app/services/secondcoding.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// What is told of a cooperative that is still to be coded. Answers and class are not among it, and blinded() has
/// taken them away.
const QStringList &toldFields()
{
    static const QStringList fields
        = {u"name"_s, u"regency"_s, u"type"_s, u"group"_s, u"sector"_s, u"kbliMain"_s, u"activity"_s, u"products"_s};
    return fields;
}

QList<OutputColumn> caseColumns()
{
    QList<OutputColumn> columns{
        {u"case"_s, QCoreApplication::translate("Cli", "Case"), true}, {u"id"_s, u"id"_s, true}};
    for (const QString &key : toldFields())
        columns.append({key, findField(key)->title()});
    return columns;
}

QList<OutputCell> caseCells(const CodingCase &one, const Cooperative &record)
{
    QList<OutputCell> cells{
        {one.position, QString::number(one.position)}, {one.cooperative, QString::number(one.cooperative)}};
    for (const QString &key : toldFields()) {
        const Field &field = *findField(key);
        const QVariant value = field.get(record);
        cells.append(OutputCell(plainValue(value), displayValue(field, value).replace(u'\n', u' ')));
    }
    return cells;
}

class CodeCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"code"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Codes a cooperative of a sample a second time, without the first answers."),
            .details = QCoreApplication::translate("Cli",
                "Without --id the cases are listed that the clerk is still to code: neither coded by the clerk nor "
                "answered first by the clerk. Without --sample the samples are listed. Answers are written as for "
                "classify. A coding changes no class; see agreement."),
            .options = {option::store(), option::sample(), option::cooperative(),
                {u"answers"_s, QCoreApplication::translate("Cli", "The answers."), u"producing=…,ownUnit=…"_s},
                option::author(), option::rowFormat()},
            .examples = {u"code --sample 1 --author Budi"_s,
                u"code --sample 1 --author Budi --id 17 --answers \"producing=yes,ownUnit=no\""_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const auto number = option::sampleOf(arguments);
        if (!number)
            return number.error();
        if (!arguments.isSet(u"id"_s) && !arguments.isSet(u"answers"_s))
            return list(arguments, *number, io);
        if (*number)
            return enter(arguments, **number, io);
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("Cli", "Say which sample is meant: add --sample NUMBER.")};
    }

private:
    static Result<ExitCode> list(const QCommandLineParser &arguments, std::optional<qint64> number, CliIo &io)
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<CodingStore>> codings = (*store)->codings();
        if (!codings)
            return codings.error();
        if (!number)
            return printSamples(**codings, *format, io);
        if (const Result<CodingSample> sample = sampleFor(**codings, *number); !sample)
            return sample.error();
        const Result<QList<CodingCase>> cases = (*codings)->cases(*number, option::authorOf(arguments, io).name);
        if (!cases)
            return cases.error();
        return print(**store, *cases, *format, io);
    }

    static Result<ExitCode> print(Store &store, const QList<CodingCase> &cases, RowFormat format, CliIo &io)
    {
        const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
        if (!records)
            return records.error();
        RowWriter writer(format, caseColumns(), io);
        for (const CodingCase &one : cases) {
            const Result<Cooperative> record = (*records)->load(one.cooperative);
            if (!record)
                return record.error();
            if (!writer.add(caseCells(one, blinded(*record))))
                break;
        }
        writer.finish();
        return cases.isEmpty() ? ExitCode::Findings : ExitCode::Done;
    }

    static Result<ExitCode> enter(const QCommandLineParser &arguments, qint64 number, CliIo &io)
    {
        const Result<StandingFacts> answers = parseAnswers(arguments.value(u"answers"_s));
        if (!answers)
            return Error{Error::Kind::Usage, answers.error().message};
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const Result<qint64> id = option::cooperativeOf(arguments, **store);
        if (!id)
            return id.error();
        if (const Result<void> saved = codeNow(**store, number, *id, *answers, option::authorOf(arguments, io)); !saved)
            return saved.error();
        const Classification outcome = classify(*answers);
        io.print("ACK "_L1 % QString::number(*id) % u'\n');
        io.print(outcome.sentence % u'\n' % outcome.citation % u'\n');
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeCodeCommand()
{
    return std::make_unique<CodeCommand>();
}

} // namespace lumbung
