// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/storage/mergestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// "nib=absorb", "2024/turnover=keep": what is taken from which of the two, over what the kept one lacks.
Result<QStringList> chosenFields(const QStringList &written, QStringList fromAbsorbed)
{
    for (const QString &choice : written) {
        const QString key = choice.section(u'=', 0, 0).trimmed(), from = choice.section(u'=', 1).trimmed();
        if (key.isEmpty() || (from != "keep"_L1 && from != "absorb"_L1)) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "“%1” is not understood. Write --take FIELD=keep or FIELD=absorb.")
                    .arg(choice)};
        }
        fromAbsorbed.removeAll(key);
        if (from == "absorb"_L1)
            fromAbsorbed.append(key);
    }
    return fromAbsorbed;
}

/// What the words say, apart from the two records.
Result<MergeRequest> requestFrom(const QCommandLineParser &arguments)
{
    MergeRequest request;
    request.reason = text::tidied(arguments.value(u"reason"_s));
    request.basis = text::tidied(arguments.value(u"basis"_s));
    const bool isDated = arguments.isSet(u"from"_s), isTwice = arguments.isSet(u"entered-twice"_s);
    if (isDated == isTwice) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate(
                "Cli", "Say whether they became one on a day (--from DATE) or were always one (--entered-twice).")};
    }
    if (request.reason.isEmpty() || text::hasForbiddenCharacters(request.reason)
        || text::hasForbiddenCharacters(request.basis)) {
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("Cli", "Say why the two are one: add --reason TEXT.")};
    }
    if (!isDated)
        return request;
    request.mode = MergeMode::FromDate;
    const Result<QDate> day = text::parseDate(arguments.value(u"from"_s));
    if (!day)
        return Error{Error::Kind::Usage, day.error().message, day.error().detail};
    request.day = *day;
    return request;
}

class MergeCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"merge"_s,
            .arguments = QCoreApplication::translate("Cli", "KEEP ABSORB"),
            .summary = QCoreApplication::translate("Cli", "Makes one of two cooperatives: the first is kept."),
            .details = QCoreApplication::translate("Cli",
                "From a day on, the second has the status “merged”; or, entered twice by error, it is taken back and "
                "was never counted. Its numbers lead to the first. What the first lacks comes from the second; --take "
                "chooses otherwise, field by field. Both histories stay; “unmerge” makes two of it again. Prints “ACK "
                "number” of the merger."),
            .options = {option::store(),
                {u"take"_s,
                    QCoreApplication::translate("Cli",
                        "Whose value is kept: nib=absorb, 2024/turnover=keep, officers=absorb. May be repeated."),
                    QCoreApplication::translate("Cli", "FIELD=keep|absorb")},
                {u"from"_s, QCoreApplication::translate("Cli", "They became one on this day."),
                    QCoreApplication::translate("Cli", "DATE")},
                {u"entered-twice"_s, QCoreApplication::translate("Cli", "It was always one, entered twice by error.")},
                {u"reason"_s, QCoreApplication::translate("Cli", "Why."), QCoreApplication::translate("Cli", "TEXT")},
                {u"basis"_s, QCoreApplication::translate("Cli", "Decree or minutes."),
                    QCoreApplication::translate("Cli", "TEXT")},
                option::author()},
            .examples = {u"merge 17 2041 --entered-twice --reason \"Dua kali dicatat\""_s,
                u"merge 17 2041 --from 2024-07-01 --basis \"Akta 7\" --reason \"Penggabungan\" --take name=absorb"_s},
            .minArguments = 2,
            .maxArguments = 2,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        Result<MergeRequest> request = requestFrom(arguments);
        if (!request)
            return request.error();
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        if (const Result<void> filled = fill(*request, arguments, **store); !filled)
            return filled.error();
        const Result<std::unique_ptr<MergeStore>> merges = (*store)->merges();
        if (!merges)
            return merges.error();
        const Result<qint64> merged = (*merges)->merge(*request, option::authorOf(arguments, io));
        if (!merged)
            return merged.error();
        io.print("ACK "_L1 % QString::number(*merged) % u'\n');
        return ExitCode::Done;
    }

private:
    /// The two records, and whose value each field has.
    static Result<void> fill(MergeRequest &request, const QCommandLineParser &arguments, Store &store)
    {
        const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
        if (!records)
            return records.error();
        const QStringList numbers = arguments.positionalArguments();
        const Result<qint64> keep = recordFor(**records, numbers[0]), absorb = recordFor(**records, numbers[1]);
        if (!keep || !absorb)
            return keep ? absorb.error() : keep.error();
        request.keep = *keep;
        request.absorb = *absorb;
        const Result<Cooperative> first = (*records)->load(*keep), second = (*records)->load(*absorb);
        if (!first || !second)
            return first ? second.error() : first.error();
        const Result<QStringList> fields = chosenFields(arguments.values(u"take"_s), lackingFields(*first, *second));
        if (!fields)
            return fields.error();
        request.fromAbsorbed = *fields;
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeMergeCommand()
{
    return std::make_unique<MergeCommand>();
}

} // namespace lumbung
