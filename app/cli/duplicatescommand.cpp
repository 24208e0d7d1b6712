// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/region.h"
#include "app/exchange/duplicatelist.h"
#include "app/services/duplicatesearch.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

OutputColumn likelihoodColumn()
{
    return {u"likelihood"_s, QCoreApplication::translate("Cli", "Likelihood"), true};
}

OutputColumn reasonsColumn()
{
    return {u"reasons"_s, QCoreApplication::translate("Cli", "What speaks for it")};
}

OutputColumn againstColumn()
{
    return {u"against"_s, QCoreApplication::translate("Cli", "What speaks against it")};
}

OutputCell likelihoodCell(double likelihood)
{
    constexpr double thousand = 1000;
    return {std::round(likelihood * thousand) / thousand, text::percent(likelihood, 0)};
}

OutputCell numberCell(qint64 number)
{
    return {number, QString::number(number)};
}

Result<double> aboveOf(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"above"_s))
        return DuplicateIndex::usualThreshold;
    bool isNumber = false;
    const double above = arguments.value(u"above"_s).toDouble(&isNumber);
    if (isNumber && above > 0 && above < 1)
        return above;
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "--above is a number between 0 and 1, not “%1”.")
            .arg(arguments.value(u"above"_s))};
}

Result<QString> wantedRegency(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"regency"_s))
        return QString();
    const QString written = arguments.value(u"regency"_s);
    const QString code = region::matchRegency(written);
    if (!code.isEmpty())
        return code;
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "There is no regency or city “%1”. Write 33.01 or “Kota Semarang”.")
            .arg(written)};
}

Result<ExitCode> printFile(const QString &path, double above, RowFormat format, CliIo &io)
{
    CliProgress progress(io);
    const Result<QList<ListedSubject>> rows = readListedSubjects(path, progress);
    if (!rows)
        return rows.error();
    DuplicateIndex index(above);
    for (const ListedSubject &row : *rows)
        index.add(row.subject);
    const Result<QList<DuplicateMatch>> matches = index.allMatches(progress);
    if (!matches)
        return matches.error();
    RowWriter writer(format,
        {{u"row_a"_s, QCoreApplication::translate("Cli", "Row A"), true},
            {u"row_b"_s, QCoreApplication::translate("Cli", "Row B"), true},
            {u"id_a"_s, QCoreApplication::translate("Cli", "Id A")},
            {u"id_b"_s, QCoreApplication::translate("Cli", "Id B")}, likelihoodColumn(),
            {u"name_a"_s, QCoreApplication::translate("Cli", "Name A")},
            {u"name_b"_s, QCoreApplication::translate("Cli", "Name B")}, reasonsColumn(), againstColumn()},
        io);
    writer.dropEmptyColumns();
    for (const DuplicateMatch &match : *matches) {
        const ListedSubject &one = (*rows)[match.id - 1];
        const ListedSubject &other = (*rows)[match.other - 1];
        writer.add({numberCell(one.line), numberCell(other.line), one.id, other.id, likelihoodCell(match.likelihood),
            one.subject.name, other.subject.name, match.reasons.join(u' '), match.against.join(u' ')});
    }
    writer.finish();
    io.say(QCoreApplication::translate("Cli", "%1 likely pairs among %2 rows.")
               .arg(text::number(matches->size()), text::number(rows->size())));
    return ExitCode::Done;
}

Result<ExitCode> printRegister(Store &store, const QString &regency, double above, RowFormat format, CliIo &io)
{
    CliProgress progress(io);
    const Result<DuplicateFindings> found = findDuplicates(store, regency, above, progress);
    if (!found)
        return found.error();
    RowWriter writer(format,
        {{u"id_a"_s, QCoreApplication::translate("Cli", "Id A"), true},
            {u"id_b"_s, QCoreApplication::translate("Cli", "Id B"), true}, likelihoodColumn(),
            {u"regency"_s, QCoreApplication::translate("Cli", "Regency/city")},
            {u"name_a"_s, QCoreApplication::translate("Cli", "Name A")},
            {u"name_b"_s, QCoreApplication::translate("Cli", "Name B")}, reasonsColumn(), againstColumn()},
        io);
    for (const DuplicatePair &pair : found->pairs) {
        writer.add({numberCell(pair.one.id), numberCell(pair.other.id), likelihoodCell(pair.match.likelihood),
            {pair.one.regency, region::regencyName(pair.one.regency)}, pair.one.name, pair.other.name,
            pair.match.reasons.join(u' '), pair.match.against.join(u' ')});
    }
    writer.finish();
    io.say(QCoreApplication::translate(
        "Cli", "%1 likely pairs among %2 cooperatives; %3 more were marked as two cooperatives.")
               .arg(text::number(found->pairs.size()), text::number(found->records), text::number(found->markedPairs)));
    return ExitCode::Done;
}

Result<ExitCode> printMarked(Store &store, RowFormat format, CliIo &io)
{
    const Result<std::unique_ptr<DuplicateStore>> duplicates = store.duplicates();
    if (!duplicates)
        return duplicates.error();
    const Result<QList<NotDuplicate>> marked = (*duplicates)->notDuplicates();
    if (!marked)
        return marked.error();
    RowWriter writer(format,
        {{u"id_a"_s, QCoreApplication::translate("Cli", "Id A"), true},
            {u"id_b"_s, QCoreApplication::translate("Cli", "Id B"), true},
            {u"reason"_s, QCoreApplication::translate("Cli", "Reason")},
            {u"at"_s, QCoreApplication::translate("Cli", "When")},
            {u"author"_s, QCoreApplication::translate("Cli", "Who")}},
        io);
    for (const NotDuplicate &pair : *marked) {
        writer.add({numberCell(pair.one), numberCell(pair.other), pair.reason,
            {pair.at.toString(Qt::ISODateWithMs), text::longDateTime(pair.at)}, pair.author});
    }
    writer.finish();
    return ExitCode::Done;
}

class DuplicatesCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"duplicates"_s,
            .summary
            = QCoreApplication::translate("Cli", "Finds records that are likely one cooperative, and says why."),
            .details = QCoreApplication::translate("Cli",
                "Compares names (without type words, tolerant of typing errors), legal numbers, villages, addresses "
                "and "
                "NIK within a regency. With --file it looks through a list instead of the register: csv, xlsx or ods, "
                "any separator and customary headings. Nothing is changed."),
            .options = {option::store(), option::rowFormat(),
                {u"file"_s, QCoreApplication::translate("Cli", "A list whose rows are compared with each other."),
                    QCoreApplication::translate("Cli", "FILE")},
                {u"above"_s,
                    QCoreApplication::translate("Cli", "Only pairs of at least this likelihood; 0.5 unless told."),
                    QCoreApplication::translate("Cli", "NUMBER")},
                {u"regency"_s, QCoreApplication::translate("Cli", "Only this one: 33.01 or “Kota Semarang”."),
                    QCoreApplication::translate("Cli", "CODE")},
                {u"marked"_s,
                    QCoreApplication::translate("Cli", "Lists the pairs that were marked as two cooperatives.")}},
            .examples = {u"duplicates --regency 33.22"_s, u"duplicates --above 0.85 --format csv > duplikat.csv"_s,
                u"duplicates --file koperasi.csv --format json"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        if (!format)
            return format.error();
        const Result<double> above = aboveOf(arguments);
        if (!above)
            return above.error();
        if (arguments.isSet(u"file"_s)) {
            if (!arguments.isSet(u"regency"_s) && !arguments.isSet(u"marked"_s))
                return printFile(arguments.value(u"file"_s), *above, *format, io);
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Cli", "--regency and --marked are of the register, not of --file.")};
        }
        const Result<QString> regency = wantedRegency(arguments);
        if (!regency)
            return regency.error();
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        return arguments.isSet(u"marked"_s) ? printMarked(**store, *format, io)
                                            : printRegister(**store, *regency, *above, *format, io);
    }
};

} // namespace

std::unique_ptr<Command> makeDuplicatesCommand()
{
    return std::make_unique<DuplicatesCommand>();
}

} // namespace lumbung
