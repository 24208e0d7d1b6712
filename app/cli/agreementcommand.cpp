// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/fields.h"
#include "app/statistics/agreement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int kappaDecimals = 4;

QString titleOf(const QString &field)
{
    return findField(field)->title();
}

OutputCell fraction(double value)
{
    return {value, text::decimal(value, kappaDecimals)};
}

void printAgreement(const QList<CodedCase> &cases, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {{u"coder"_s, QCoreApplication::translate("Cli", "Clerk")},
            {u"question"_s, QCoreApplication::translate("Cli", "Question")},
            {u"n"_s, QCoreApplication::translate("Cli", "Cases"), true},
            {u"observed"_s, QCoreApplication::translate("Cli", "Same"), true},
            {u"expected"_s, QCoreApplication::translate("Cli", "By chance"), true},
            {u"kappa"_s, QCoreApplication::translate("Cli", "Kappa"), true}},
        io);
    for (const AgreementRow &row : agreementRows(cases)) {
        const Agreement &found = row.agreement;
        writer.add({{row.coder, row.coder.isEmpty() ? QCoreApplication::translate("Cli", "All") : row.coder},
            {row.question, titleOf(row.question)}, {found.n, text::number(found.n)}, fraction(found.observed),
            fraction(found.expected), found.kappa ? fraction(*found.kappa) : OutputCell(QVariant(), u"–"_s)});
    }
    writer.finish();
}

void printDisagreements(const QList<CodedCase> &cases, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {{u"id"_s, u"id"_s, true}, {u"question"_s, QCoreApplication::translate("Cli", "Question")},
            {u"first"_s, QCoreApplication::translate("Cli", "First answer")},
            {u"firstAuthor"_s, QCoreApplication::translate("Cli", "By")},
            {u"second"_s, QCoreApplication::translate("Cli", "Second answer")},
            {u"coder"_s, QCoreApplication::translate("Cli", "By")},
            {u"ruled"_s, QCoreApplication::translate("Cli", "Decided")}},
        io);
    for (const Disagreement &one : disagreements(cases)) {
        const Field &field = *findField(one.question);
        writer.add({{one.cooperative, QString::number(one.cooperative)}, {one.question, field.title()},
            {one.first, displayValue(field, one.first)}, one.firstAuthor, {one.second, displayValue(field, one.second)},
            one.coder,
            {one.isRuled,
                one.isRuled ? QCoreApplication::translate("Cli", "yes") : QCoreApplication::translate("Cli", "no")}});
    }
    writer.finish();
}

class AgreementCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"agreement"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Tells how far two clerks agree who classified the same cooperatives: Cohen's kappa."),
            .details = QCoreApplication::translate("Cli",
                "By question and by second clerk. A question counts where both codings came to it. Without --sample "
                "the samples are "
                "listed."),
            .options = {option::store(), option::sample(),
                {u"disagreements"_s,
                    QCoreApplication::translate("Cli", "Instead: the answers that differ, question by question.")},
                option::rowFormat()},
            .examples = {u"agreement"_s, u"agreement --sample 1"_s, u"agreement --sample 1 --disagreements"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const auto number = option::sampleOf(arguments);
        if (!number)
            return number.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<CodingStore>> codings = (*store)->codings();
        if (!codings)
            return codings.error();
        if (!*number)
            return printSamples(**codings, *format, io);
        if (const Result<CodingSample> sample = sampleFor(**codings, **number); !sample)
            return sample.error();
        const Result<QList<CodedCase>> cases = (*codings)->codings(**number);
        if (!cases)
            return cases.error();
        (arguments.isSet(u"disagreements"_s) ? printDisagreements : printAgreement)(*cases, *format, io);
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeAgreementCommand()
{
    return std::make_unique<AgreementCommand>();
}

} // namespace lumbung
