// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/services/secondcoding.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// What is to be drawn, but for the cooperatives to draw from.
Result<SampleRequest> sampleRequestOf(const QCommandLineParser &arguments)
{
    SampleRequest request{.name = text::tidied(arguments.value(u"name"_s)), .filter = {}};
    const auto seed = option::numberOf(arguments, u"seed"_s, 0, std::numeric_limits<int>::max());
    if (!seed)
        return seed.error();
    const auto count = option::numberOf(arguments, u"count"_s, 1, std::numeric_limits<int>::max());
    if (!count)
        return count.error();
    request.seed = seed->value_or(request.seed);
    request.count = count->value_or(0);
    if (request.count > 0 || !arguments.isSet(u"share"_s))
        return request;
    bool isNumber = false;
    request.share = arguments.value(u"share"_s).replace(u',', u'.').toDouble(&isNumber);
    if (isNumber && request.share > 0 && request.share <= 1)
        return request;
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "--share is a number above 0 and at most 1, not “%1”.")
            .arg(arguments.value(u"share"_s))};
}

/// Of every type, as in the queue of the window; those that left the register only when asked for.
Result<Filter> drawnFrom(const QCommandLineParser &arguments)
{
    Filter filter;
    filter.registeredOnly = true;
    return option::narrowed(filter, arguments);
}

class SampleCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"sample"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Draws classified cooperatives by lot, for a blind second coding by another clerk."),
            .details = QCoreApplication::translate("Cli",
                "Prints “ACK number” of the sample. The same seed draws the same from the same cooperatives. Without "
                "--name the samples are listed."),
            .options
            = QList<QCommandLineOption>{option::store(),
                  {u"name"_s, QCoreApplication::translate("Cli", "What the sample is called."),
                      QCoreApplication::translate("Cli", "TEXT")},
                  {u"share"_s,
                      QCoreApplication::translate("Cli", "Which share of those that fit is drawn; 0.1 when not given."),
                      u"0.1"_s},
                  {u"count"_s, QCoreApplication::translate("Cli", "How many are drawn, instead of a share."),
                      QCoreApplication::translate("Cli", "NUMBER")},
                  {u"seed"_s, QCoreApplication::translate("Cli", "The number the draw begins with; 1 when not given."),
                      QCoreApplication::translate("Cli", "NUMBER")}}
                + option::narrowing() + QList<QCommandLineOption>{option::author(), option::rowFormat()},
            .examples = {u"sample --name \"Triwulan IV\" --share 0.1 --seed 7"_s,
                u"sample --name \"KUD Banyumas\" --count 20 --regency 33.02 --group kud"_s, u"sample"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        if (!arguments.isSet(u"name"_s))
            return list(arguments, io);
        Result<SampleRequest> request = sampleRequestOf(arguments);
        if (!request)
            return request.error();
        const Result<Filter> filter = drawnFrom(arguments);
        if (!filter)
            return filter.error();
        request->filter = *filter;
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        Progress progress;
        const Result<qint64> number = drawSample(**store, *request, option::authorOf(arguments, io), progress);
        return number ? tell(**store, *number, io) : Result<ExitCode>(number.error());
    }

private:
    static Result<ExitCode> list(const QCommandLineParser &arguments, CliIo &io)
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<CodingStore>> codings = (*store)->codings();
        return codings ? printSamples(**codings, *format, io) : Result<ExitCode>(codings.error());
    }

    static Result<ExitCode> tell(Store &store, qint64 number, CliIo &io)
    {
        const Result<std::unique_ptr<CodingStore>> codings = store.codings();
        if (!codings)
            return codings.error();
        const Result<CodingSample> sample = sampleFor(**codings, number);
        if (!sample)
            return sample.error();
        io.print("ACK "_L1 % QString::number(number) % u'\n');
        io.print(QCoreApplication::translate("Cli", "Drawn: %1 of %2 classified cooperatives, with the seed %3.")
                     .arg(text::number(sample->size), text::number(sample->drawnFrom), QString::number(sample->seed))
            % u'\n');
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSampleCommand()
{
    return std::make_unique<SampleCommand>();
}

} // namespace lumbung
