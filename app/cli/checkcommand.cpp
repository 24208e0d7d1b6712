// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/rules/rulebook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

QLatin1StringView severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Hint:
        break;
    }
    return "hint"_L1;
}

Result<Severity> leastSeverity(const QCommandLineParser &arguments)
{
    const QString name = arguments.isSet(u"severity"_s) ? arguments.value(u"severity"_s) : u"hint"_s;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        if (name == severityId(severity))
            return severity;
    }
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "There is no severity “%1”. Choose error, warning or hint.").arg(name)};
}

/// Asks the rules about one record after another, and prints what they say.
class Checker
{
public:
    Checker(Severity least, RowFormat format, CliIo &io)
        : m_least(least), m_context{io.clock().today()},
          m_writer(format,
              {
                  {u"id"_s, u"id"_s, true},
                  {u"name"_s, QCoreApplication::translate("Cli", "Cooperative")},
                  {u"severity"_s, QCoreApplication::translate("Cli", "Severity")},
                  {u"rule"_s, QCoreApplication::translate("Cli", "Rule")},
                  {u"bookYear"_s, QCoreApplication::translate("Cli", "Book year"), true},
                  {u"message"_s, QCoreApplication::translate("Cli", "What is wrong and what to do")},
              },
              io)
    {
    }

    void check(const Cooperative &record)
    {
        ++m_records;
        for (const Finding &finding : rulebook().check(record, m_context).list) {
            if (finding.severity <= m_least)
                print(record, finding);
        }
    }

    qint64 records() const { return m_records; }
    qint64 findings() const { return m_findings; }
    void finish() { m_writer.finish(); }

private:
    void print(const Cooperative &record, const Finding &finding)
    {
        ++m_findings;
        const QString year = finding.bookYear > 0 ? QString::number(finding.bookYear) : QString();
        m_writer.add({{record.id, QString::number(record.id)}, record.name,
            {QString(severityId(finding.severity)), severityTitle(finding.severity)}, finding.ruleId,
            {finding.bookYear > 0 ? QVariant(finding.bookYear) : QVariant::fromValue(nullptr), year}, finding.message});
    }

    Severity m_least;
    RuleContext m_context;
    RowWriter m_writer;
    qint64 m_records = 0;
    qint64 m_findings = 0;
};

Result<void> checkOne(Store &store, const QString &number, Checker &checker)
{
    const Result<std::unique_ptr<CooperativeStore>> records = store.cooperatives();
    if (!records)
        return records.error();
    const Result<qint64> id = recordFor(**records, number);
    if (!id)
        return id.error();
    const Result<Cooperative> record = (*records)->load(*id);
    if (!record)
        return record.error();
    checker.check(*record);
    return {};
}

Result<void> checkAll(Store &store, Checker &checker, CliIo &io)
{
    const Result<std::unique_ptr<ListStore>> lists = store.lists();
    if (!lists)
        return lists.error();
    CliProgress progress(io);
    // Rules also look at officers; what they say never repeats personal data.
    return (*lists)->visit({}, true, progress, [&checker](const Cooperative &record) -> Result<void> {
        checker.check(record);
        return {};
    });
}

class CheckCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"check"_s,
            .summary = QCoreApplication::translate("Cli", "Asks all rules about every record."),
            .details
            = QCoreApplication::translate("Cli", "Prints what was found; the exit code is 1 when anything was."),
            .options = {option::store(),
                {u"id"_s, QCoreApplication::translate("Cli", "Only this cooperative, by id, NIK or legal number."),
                    QCoreApplication::translate("Cli", "NUMBER")},
                {u"severity"_s,
                    QCoreApplication::translate(
                        "Cli", "Only findings this grave or graver; hint, the default, means all."),
                    u"error|warning|hint"_s},
                option::rowFormat()},
            .examples = {u"check --severity error"_s, u"check --id 17"_s, u"check --format csv > temuan.csv"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<Severity> least = leastSeverity(arguments);
        if (!least)
            return least.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        Checker checker(*least, *format, io);
        const Result<void> done = arguments.isSet(u"id"_s) ? checkOne(**store, arguments.value(u"id"_s), checker)
                                                           : checkAll(**store, checker, io);
        if (!done)
            return done.error();
        if (checker.findings() > 0 || *format != RowFormat::Table)
            checker.finish();
        io.say(QCoreApplication::translate("Cli", "Cooperatives checked: %1. Findings: %2.")
                   .arg(text::number(checker.records()), text::number(checker.findings())));
        return checker.findings() > 0 ? ExitCode::Findings : ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace lumbung
