// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/domain/region.h"
#include "app/exchange/kit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Error kitUsage(const QString &message)
{
    return {Error::Kind::Usage, message};
}

/// "17/address=returned", "17=now", "all=returned"
Result<QMap<QString, bool>> preferences(const QStringList &written)
{
    QMap<QString, bool> prefers;
    for (const QString &one : written) {
        const QString which = one.section(u'=', 0, 0).trimmed(), whose = one.section(u'=', 1).trimmed();
        if (which.isEmpty() || (whose != "returned"_L1 && whose != "now"_L1)) {
            return kitUsage(QCoreApplication::translate(
                "Cli", "“%1” is not understood. Write --prefer 17/address=returned, 17=now or all=returned.")
                                .arg(one));
        }
        prefers.insert(which, whose == "returned"_L1);
    }
    return prefers;
}

Result<QString> kitRegency(const QCommandLineParser &arguments)
{
    const QString written = arguments.value(u"regency"_s);
    if (written.isEmpty())
        return QString();
    const QString code = region::matchRegency(written);
    if (region::findRegency(code))
        return code;
    return kitUsage(QCoreApplication::translate("Cli", "“%1” is no regency or city of this province.").arg(written));
}

OutputCell kindOfRow(KitRow::Kind kind)
{
    switch (kind) {
    case KitRow::Kind::Added:
        return {u"added"_s, QCoreApplication::translate("Cli", "new", "a row")};
    case KitRow::Kind::Conflict:
        return {u"conflict"_s, QCoreApplication::translate("Cli", "changed on both sides", "a row")};
    case KitRow::Kind::Refused:
        return {u"refused"_s, QCoreApplication::translate("Cli", "refused", "a row")};
    case KitRow::Kind::Changed:
        break;
    }
    return {u"changed"_s, QCoreApplication::translate("Cli", "changed", "a row")};
}

void printTaken(const KitTaken &taken, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {{u"line"_s, QCoreApplication::translate("Cli", "Line"), true},
            {u"id"_s, QCoreApplication::translate("Cli", "Id"), true},
            {u"name"_s, QCoreApplication::translate("Cli", "Name")},
            {u"verdict"_s, QCoreApplication::translate("Cli", "Result")},
            {u"field"_s, QCoreApplication::translate("Cli", "Field")},
            {u"sent"_s, QCoreApplication::translate("Cli", "Sent")},
            {u"returned"_s, QCoreApplication::translate("Cli", "Returned")},
            {u"now"_s, QCoreApplication::translate("Cli", "Now")},
            {u"applied"_s, QCoreApplication::translate("Cli", "Taken")},
            {u"why"_s, QCoreApplication::translate("Cli", "Why")}},
        io);
    writer.dropEmptyColumns();
    const auto add = [&writer](const KitRow &row, const KitField &field, const QVariant &applied) {
        const OutputCell id
            = row.id == 0 ? OutputCell(QVariant(), QString()) : OutputCell(row.id, QString::number(row.id));
        const QString yesNo = !applied.isValid() ? QString()
            : applied.toBool()                   ? QCoreApplication::translate("Cli", "yes")
                                                 : QCoreApplication::translate("Cli", "no");
        writer.add({{row.line, QString::number(row.line)}, id, row.name, kindOfRow(row.kind), {field.key, field.title},
            field.sent, field.returned, field.now, {applied, yesNo}, row.reasons.join(u' ')});
    };
    for (const KitRow &row : taken.rows) {
        const bool isOneLine = row.fields.isEmpty() || row.kind == KitRow::Kind::Added;
        if (isOneLine)
            add(row, {}, {});
        for (const KitField &field : isOneLine ? QList<KitField>() : row.fields)
            add(row, field, row.kind != KitRow::Kind::Refused && field.isApplied);
    }
    writer.finish();
}

class KitCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"kit"_s,
            .arguments = QCoreApplication::translate("Cli", "make | take FILE.xlsx"),
            .summary = QCoreApplication::translate("Cli", "A workbook for a regency: makes it, and takes it in again."),
            .details = QCoreApplication::translate("Cli",
                "make writes the cooperatives of a regency with lists to choose from and cells that check; --all "
                "writes "
                "all regencies into a folder. Officers stay out of it; telephone and e-mail too, without "
                "--with-personal. take compares what was sent, what came back and what is so now: what changed only "
                "there is stored as one step (see “imports”); what changed on both sides is told with all three "
                "values and left, unless --prefer says otherwise. Exit code 1 when something was left or refused."),
            .options = {option::store(),
                {u"regency"_s,
                    QCoreApplication::translate("Cli", "The regency or city; with take: the one it must come from."),
                    QCoreApplication::translate("Cli", "CODE")},
                {u"all"_s, QCoreApplication::translate("Cli", "All regencies; --out names the folder.")},
                {u"out"_s, QCoreApplication::translate("Cli", "The file to write, or the folder."),
                    QCoreApplication::translate("Cli", "FILE")},
                {u"year"_s,
                    QCoreApplication::translate(
                        "Cli", "The book year whose figures are asked for; else the one before this year."),
                    QCoreApplication::translate("Cli", "YEAR")},
                option::withPersonal(),
                {u"dry-run"_s, QCoreApplication::translate("Cli", "Compares everything and stores nothing.")},
                {u"prefer"_s,
                    QCoreApplication::translate("Cli",
                        "Which value holds where both sides changed it: 17/address=returned, 17=now, all=returned. May "
                        "be repeated."),
                    QCoreApplication::translate("Cli", "WHICH=returned|now")},
                {u"from"_s,
                    QCoreApplication::translate("Cli", "From which day changed dated facts are so; else today."),
                    QCoreApplication::translate("Cli", "DATE")},
                option::author(), option::rowFormat()},
            .examples = {u"kit make --regency 33.22 --out semarang.xlsx"_s, u"kit make --all --out kit"_s,
                u"kit take semarang.xlsx --dry-run"_s, u"kit take semarang.xlsx --prefer 17/address=returned"_s},
            .minArguments = 1,
            .maxArguments = 2,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const QStringList words = arguments.positionalArguments();
        if (words == QStringList{u"make"_s})
            return make(arguments, io);
        if (words.size() == 2 && words.first() == "take"_L1)
            return take(arguments, words.last(), io);
        return kitUsage(QCoreApplication::translate("Cli", "Write “kit make” or “kit take FILE.xlsx”."));
    }

private:
    static Result<ExitCode> make(const QCommandLineParser &arguments, CliIo &io)
    {
        const Result<QString> regency = kitRegency(arguments);
        if (!regency)
            return regency.error();
        const int thisYear = io.clock().today().year();
        const Result<std::optional<qint64>> year = option::numberOf(arguments, u"year"_s, 1950, thisYear);
        if (!year)
            return year.error();
        const QString out = arguments.value(u"out"_s);
        const bool isAll = arguments.isSet(u"all"_s);
        if (out.isEmpty() || isAll == !regency->isEmpty()) {
            return kitUsage(QCoreApplication::translate(
                "Cli", "Say for whom and where to: --regency CODE --out FILE.xlsx, or --all --out FOLDER."));
        }
        const Result<std::unique_ptr<Store>> store = openForReading(arguments, io);
        if (!store)
            return store.error();
        const KitRequest request{*regency, int(year->value_or(thisYear - 1)), arguments.isSet(u"with-personal"_s)};
        CliProgress progress(io);
        if (isAll)
            return makeAll(**store, request, out, io, progress);
        const Result<int> made = makeKit(**store, request, out, io.clock(), progress);
        if (!made)
            return made.error();
        tellMade(request.regency, *made, QFileInfo(out).fileName(), io);
        return ExitCode::Done;
    }

    static Result<ExitCode> makeAll(
        Store &store, const KitRequest &request, const QString &folder, CliIo &io, Progress &progress)
    {
        if (!QDir().mkpath(folder))
            return Error{
                Error::Kind::File, QCoreApplication::translate("Cli", "The folder %1 cannot be made.").arg(folder)};
        const Result<void> made = makeAllKits(
            store, request, folder, io.clock(), progress, [&io](const QString &regency, int cooperatives) {
                tellMade(regency, cooperatives, kitFileName(regency), io);
            });
        return made ? Result<ExitCode>(ExitCode::Done) : made.error();
    }

    static void tellMade(const QString &regency, int cooperatives, const QString &file, CliIo &io)
    {
        io.say(QCoreApplication::translate("Cli", "%1: %2 cooperatives, %3")
                   .arg(region::regencyName(regency), text::number(cooperatives), file));
    }

    static Result<ExitCode> take(const QCommandLineParser &arguments, const QString &file, CliIo &io)
    {
        const Result<RowFormat> format = option::formatOf(arguments);
        const Result<QString> regency = kitRegency(arguments);
        const Result<QMap<QString, bool>> prefers = preferences(arguments.values(u"prefer"_s));
        if (!format || !regency)
            return format ? regency.error() : format.error();
        if (!prefers)
            return prefers.error();
        KitOptions options{arguments.isSet(u"dry-run"_s), *regency, *prefers, {}, {}};
        if (arguments.isSet(u"from"_s)) {
            const Result<QDate> day = text::parseDate(arguments.value(u"from"_s));
            if (!day)
                return kitUsage(day.error().message);
            options.validFrom = *day;
        }
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        Author author = option::authorOf(arguments, io);
        author.source = u"kit: "_s + QFileInfo(file).fileName();
        Result<KitTaken> taken = KitTaken();
        {
            CliProgress progress(io);
            taken = takeKit(**store, file, options, author, io.clock(), progress);
        }
        if (!taken)
            return taken.error();
        if (*format == RowFormat::Table && taken->action != 0)
            io.print("ACK "_L1 % QString::number(taken->action) % u'\n');
        if (!taken->rows.isEmpty() || *format != RowFormat::Table)
            printTaken(*taken, *format, io);
        tell(*taken, io);
        const int left = taken->count(KitRow::Kind::Conflict) + taken->count(KitRow::Kind::Refused);
        return left == 0 ? ExitCode::Done : ExitCode::Findings;
    }

    static void tell(const KitTaken &taken, CliIo &io)
    {
        io.say(QCoreApplication::translate(
            "Cli", "%1, sent on %2. Changed: %3. Added: %4. Changed on both sides: %5. Refused: %6. As sent: %7.")
                   .arg(region::regencyName(taken.regency), text::longDateTime(taken.asKnown),
                       text::number(taken.count(KitRow::Kind::Changed)), text::number(taken.count(KitRow::Kind::Added)),
                       text::number(taken.count(KitRow::Kind::Conflict)),
                       text::number(taken.count(KitRow::Kind::Refused)), text::number(taken.unchanged)));
    }
};

} // namespace

std::unique_ptr<Command> makeKitCommand()
{
    return std::make_unique<KitCommand>();
}

} // namespace lumbung
