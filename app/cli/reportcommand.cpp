// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/exchange/workbook.h"
#include "app/report/catalogue.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Error usage(const QString &message)
{
    return {Error::Kind::Usage, message};
}

QString reportNames()
{
    QStringList names;
    for (const ReportInfo &report : reports())
        names.append(QString::fromLatin1(report.id));
    return names.join(u'|');
}

Result<const ReportInfo *> reportOf(const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().first();
    const ReportInfo *report = findReport(name);
    if (!report) {
        return usage(
            QCoreApplication::translate("Cli", "There is no report “%1”. Choose one of: %2.").arg(name, reportNames()));
    }
    if (arguments.isSet(u"with-personal"_s) && !report->hasPersonal)
        return usage(
            QCoreApplication::translate("Cli", "The report “%1” never holds personal data; leave out --with-personal.")
                .arg(name));
    return report;
}

Result<QString> targetOf(const QCommandLineParser &arguments, const ReportInfo &report)
{
    const QString target = arguments.value(u"out"_s);
    if (target.isEmpty())
        return usage(QCoreApplication::translate("Cli", "Name the file of the report: --out FILE."));
    if (!report.formats.contains(QFileInfo(target).suffix().toLower())) {
        return usage(QCoreApplication::translate("Cli", "The file of this report must end in: %1.")
                         .arg(u'.' + report.formats.join(", ."_L1)));
    }
    return target;
}

class ReportCommand : public Command
{
public:
    CommandInfo info() const override
    {
        QStringList list{QCoreApplication::translate("Cli", "Reports:")};
        for (const ReportInfo &report : reports())
            list.append(
                QString::fromLatin1(report.id) % ": "_L1 % QCoreApplication::translate("Report", report.description));
        return {
            .name = u"report"_s,
            .arguments = reportNames(),
            .summary
            = QCoreApplication::translate("Cli", "Writes a report as a workbook or as CSV, by the ending of the file."),
            .details = list.join(u'\n'),
            .options
            = QList<QCommandLineOption>{option::store(),
                  {u"out"_s, QCoreApplication::translate("Cli", "The file to write; an older one is replaced."),
                      QCoreApplication::translate("Cli", "FILE")},
                  option::withPersonal()}
                + option::filters(),
            .examples
            = {u"report recap --as-of 2021-12-31 --out rekap.xlsx"_s, u"report register --out register.csv"_s},
            .minArguments = 1,
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<const ReportInfo *> report = reportOf(arguments);
        if (!report)
            return report.error();
        const Result<QString> target = targetOf(arguments, **report);
        if (!target)
            return target.error();
        // The register is all of it, unless told otherwise; every other report shows what is counted.
        const auto unlessTold = QLatin1StringView((*report)->id) == "register"_L1 ? option::UnlessTold::Everything
                                                                                  : option::UnlessTold::Producers;
        const Result<Filter> filter = option::filterOf(arguments, io.clock(), unlessTold);
        if (!filter)
            return filter.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const ReportRequest request{
            .filter = *filter,
            .signedOn = io.clock().today(),
            .made = io.clock().nowUtc(),
            .withPersonal = arguments.isSet(u"with-personal"_s),
        };
        return write(**report, request, *target, **store, io);
    }

private:
    static Result<ExitCode> write(
        const ReportInfo &report, const ReportRequest &request, const QString &target, Store &store, CliIo &io)
    {
        if (QFileInfo(target) == QFileInfo(store.path()))
            return usage(QCoreApplication::translate("Cli", "That file is the register itself. Choose another name."));
        CliProgress progress(io);
        const Result<Document> document = report.make(store, request, io.settings(), progress);
        if (!document)
            return document.error();
        const Result<void> written = writeDocument(*document, target, progress);
        if (!written)
            return written.error();
        io.print(target % u'\n');
        io.say(QCoreApplication::translate("Cli", "Rows in the report: %1.")
                   .arg(text::number(document->table.rows.size())));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace lumbung
