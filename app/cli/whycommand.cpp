// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/codelist.h"
#include "app/statistics/explanation.h"
#include "app/storage/publicationstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// All that is told of one cooperative.
struct Answer {
    Cooperative record;
    Explanation told;
    QList<PublishedMembership> published;
};

Result<Answer> answerFor(Store &store, qint64 id, const Variant &variant, const Filter &times)
{
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    if (!records)
        return records.error();
    const Result<Cooperative> record = (*records)->load(id, times.asKnown);
    if (!record)
        return record.error();
    const Result<Timeline> timeline = (*records)->timeline(id, times.asKnown);
    if (!timeline)
        return timeline.error();
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QList<PublishedMembership>> published = (*publications)->membershipsOf(id);
    if (!published)
        return published.error();
    return Answer{*record, explain(variant, times.asOf, *record, *timeline, times.asKnown), *published};
}

OutputCell yesOrNo(bool isSo)
{
    return {isSo, codeList(u"yes_no"_s).title(isSo ? u"yes"_s : u"no"_s)};
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', " "_L1);
}

QString activityTitle(const Explanation &told)
{
    return codeList(u"activity"_s).title(told.activity.code);
}

QString statusTitle(const Explanation &told)
{
    return told.status.isEmpty() ? QCoreApplication::translate("Cli", "not recorded")
                                 : codeList(u"status"_s).title(told.status);
}

void printConditions(const Answer &answer, CliIo &io)
{
    RowWriter writer(RowFormat::Table,
        {{u"met"_s, QCoreApplication::translate("Cli", "Met")},
            {u"condition"_s, QCoreApplication::translate("Cli", "Condition")},
            {u"fact"_s, QCoreApplication::translate("Cli", "What is recorded")},
            {u"source"_s, QCoreApplication::translate("Cli", "Source")}},
        io);
    writer.setHeading({answer.record.name, answer.told.sentence(), {}});
    writer.dropEmptyColumns();
    for (const ConditionCheck &check : answer.told.checks)
        writer.add({yesOrNo(check.isMet), check.condition, check.fact, onOneLine(check.source)});
    writer.finish();
}

void printStatus(const Explanation &told, CliIo &io)
{
    io.print(u'\n'
        % QCoreApplication::translate("Cli", "By annual meetings: %1. %2")
              .arg(activityTitle(told), told.activity.sentence())
        % u'\n');
    io.print(told.statusSource.isEmpty()
            ? QCoreApplication::translate("Cli", "Recorded: %1").arg(statusTitle(told)) % u'\n'
            : QCoreApplication::translate("Cli", "Recorded: %1 (%2)").arg(statusTitle(told), told.statusSource)
                % u'\n');
    if (told.isStatusContradicted()) {
        io.print(
            QCoreApplication::translate("Cli", "The recorded status and the one by annual meetings differ.") % u'\n');
    }
    io.print(activityCitation() % u'\n');
}

void printPublications(const QList<PublishedMembership> &published, CliIo &io)
{
    if (published.isEmpty()) {
        io.print(u'\n' % QCoreApplication::translate("Cli", "No publication counted it.") % u'\n');
        return;
    }
    RowWriter writer(RowFormat::Table,
        {{u"number"_s, QCoreApplication::translate("Cli", "Publication")},
            {u"asOf"_s, QCoreApplication::translate("Cli", "As of")},
            {u"variant"_s, QCoreApplication::translate("Cli", "Definition")},
            {u"regency"_s, QCoreApplication::translate("Cli", "Regency or city")},
            {u"kind"_s, QCoreApplication::translate("Cli", "Kind")},
            {u"withdrawn"_s, QCoreApplication::translate("Cli", "Withdrawn")}},
        io);
    writer.setHeading({{}, QCoreApplication::translate("Cli", "Publications that counted it:")});
    for (const PublishedMembership &one : published) {
        writer.add({one.number, {one.asOf, text::shortDate(one.asOf)}, one.variant,
            {one.regency, codeList(u"regency"_s).title(one.regency)}, {one.kind, codeList(u"kind"_s).title(one.kind)},
            yesOrNo(one.isWithdrawn)});
    }
    writer.finish();
}

/// For scripts everything is a row; its part says what it tells.
RowWriter answerRows(RowFormat format, CliIo &io)
{
    QList<OutputColumn> columns;
    for (const QString &key : {u"part"_s, u"met"_s, u"text"_s, u"fact"_s, u"source"_s, u"publication"_s, u"asOf"_s,
             u"variant"_s, u"regency"_s, u"kind"_s, u"withdrawn"_s})
        columns.append({key, key});
    return RowWriter(format, columns, io);
}

void addPublications(RowWriter &writer, const QList<PublishedMembership> &published)
{
    for (const PublishedMembership &one : published) {
        writer.add({u"publication"_s, {QVariant(), {}}, QString(), QString(), QString(), one.number, {one.asOf, {}},
            one.variant, one.regency, one.kind, {one.isWithdrawn, {}}});
    }
}

void printRows(const Answer &answer, RowFormat format, CliIo &io)
{
    RowWriter writer = answerRows(format, io);
    const Explanation &told = answer.told;
    const auto add = [&](const QString &part, const QVariant &isMet, const QString &text, const QString &fact,
                         const QString &source) {
        writer.add({part, {isMet, {}}, text, fact, source, QString(), {told.day, {}}, told.variant, QString(),
            QString(), {QVariant(), {}}});
    };
    add(u"result"_s, told.isCounted(), told.sentence(), {}, {});
    for (const ConditionCheck &check : told.checks)
        add(u"condition"_s, check.isMet, check.condition, check.fact, check.source);
    add(u"activity"_s, {}, told.activity.sentence(), told.activity.code, activityCitation());
    add(u"status"_s, {}, statusTitle(told), told.status, told.statusSource);
    addPublications(writer, answer.published);
    writer.finish();
}

/// One that was taken back is not counted; publications that counted it are told.
Result<ExitCode> whyOfAbsent(Store &store, qint64 id, RowFormat format, CliIo &io)
{
    const Result<std::unique_ptr<PublicationStore>> publications = store.publications();
    if (!publications)
        return publications.error();
    const Result<QList<PublishedMembership>> published = (*publications)->membershipsOf(id);
    if (!published)
        return published.error();
    if (format == RowFormat::Table) {
        printPublications(*published, io);
    } else {
        RowWriter writer = answerRows(format, io);
        addPublications(writer, *published);
        writer.finish();
    }
    return ExitCode::Findings;
}

class WhyCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"why"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Tells why one cooperative is or is not counted, and which publications counted it."),
            .details = QCoreApplication::translate("Cli",
                "Each condition of the definition is told with what is recorded and since when, and beside the "
                "recorded status the one that follows from the annual meetings. With --as-known everything is told as "
                "it was recorded then, as a count has it: dated facts, founding, meetings, turnover and certificate."),
            .options = {option::store(), option::cooperative(), option::variant(), option::asOf(), option::asKnown(),
                option::rowFormat()},
            .examples = {u"why --id 17"_s, u"why --id 3374010010001 --variant producer-active --as-of 2025-12-31"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<Filter> times = option::timesOf(arguments, io.clock());
        if (!times)
            return times.error();
        const Result<const Variant *> variant = option::variantOf(arguments);
        if (!variant)
            return variant.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        if (!arguments.isSet(u"id"_s))
            return option::cooperativeOf(arguments, **store).error();
        const Result<std::unique_ptr<CooperativeStore>> records = (*store)->cooperatives();
        if (!records)
            return records.error();
        const Result<qint64> id = pastRecordFor(**records, arguments.value(u"id"_s), io);
        if (!id)
            return id.error();
        if (!times->asKnown.isValid() && !(*records)->load(*id)) // as known before, it may have been there
            return whyOfAbsent(**store, *id, *format, io);
        const Result<Answer> answer = answerFor(**store, *id, *variant ? **variant : officialVariant(), *times);
        if (!answer)
            return answer.error();
        if (*format != RowFormat::Table) {
            printRows(*answer, *format, io);
            return ExitCode::Done;
        }
        printConditions(*answer, io);
        printStatus(answer->told, io);
        printPublications(answer->published, io);
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeWhyCommand()
{
    return std::make_unique<WhyCommand>();
}

} // namespace lumbung
