// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/storage/publicationstore.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

Error wrongBreak(const QString &message)
{
    return {Error::Kind::Usage, message};
}

Result<ExitCode> printBreaks(const TrendBreakStore &breaks, RowFormat format, CliIo &io)
{
    const Result<QList<TrendBreak>> list = breaks.list();
    if (!list)
        return list.error();
    RowWriter writer(format,
        {{u"break"_s, QCoreApplication::translate("Cli", "Note"), true},
            {u"day"_s, QCoreApplication::translate("Cli", "Day")},
            {u"note"_s, QCoreApplication::translate("Cli", "What broke the trend")},
            {u"at"_s, QCoreApplication::translate("Cli", "When")},
            {u"author"_s, QCoreApplication::translate("Cli", "Who")}},
        io);
    for (const TrendBreak &one : *list) {
        writer.add({{one.id, QString::number(one.id)}, {one.day, text::shortDate(one.day)}, one.note,
            {one.at.toString(Qt::ISODateWithMs), text::longDateTime(one.at)}, one.author});
    }
    writer.finish();
    return ExitCode::Done;
}

class BreaksCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"breaks"_s,
            .arguments = u"list|add|change|remove"_s,
            .summary = QCoreApplication::translate(
                "Cli", "Dated notes on what breaks a trend: lists them, adds one, changes or removes one."),
            .details = QCoreApplication::translate(
                "Cli", "What is changed or removed stays in the register's history. Prints “ACK number” of the note."),
            .options = {option::store(),
                {u"break"_s, QCoreApplication::translate("Cli", "The note that is changed or removed, by its number."),
                    QCoreApplication::translate("Cli", "NUMBER")},
                {u"day"_s, QCoreApplication::translate("Cli", "The day from which the trend is another one."),
                    QCoreApplication::translate("Cli", "DATE")},
                {u"note"_s, QCoreApplication::translate("Cli", "What happened."),
                    QCoreApplication::translate("Cli", "TEXT")},
                option::author(), option::rowFormat()},
            .examples = {u"breaks"_s, u"breaks add --day 2025-03-27 --note \"Inpres 9/2025: KDKMP\""_s,
                u"breaks remove --break 3"_s},
            .maxArguments = 1,
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const QString what = arguments.positionalArguments().value(0, u"list"_s);
        if (what == "list"_L1)
            return list(arguments, io);
        if (!QStringList{u"add"_s, u"change"_s, u"remove"_s}.contains(what)) {
            return wrongBreak(
                QCoreApplication::translate("Cli", "Notes are listed, or: add, change, remove; not “%1”.").arg(what));
        }
        const auto number = option::numberOf(arguments, u"break"_s, 1, std::numeric_limits<int>::max());
        if (!number)
            return number.error();
        if (what != "add"_L1 && !*number)
            return wrongBreak(QCoreApplication::translate("Cli", "Say which note is meant: add --break NUMBER."));
        return what == "remove"_L1 ? remove(arguments, **number, io) : keep(arguments, *number, what == "add"_L1, io);
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
        const Result<std::unique_ptr<TrendBreakStore>> breaks = (*store)->breaks();
        return breaks ? printBreaks(**breaks, *format, io) : Result<ExitCode>(breaks.error());
    }

    static Result<ExitCode> keep(
        const QCommandLineParser &arguments, std::optional<qint64> number, bool isNew, CliIo &io)
    {
        const QString note = text::tidied(arguments.value(u"note"_s));
        if (note.isEmpty() || !arguments.isSet(u"day"_s) || text::hasForbiddenCharacters(note)) {
            return wrongBreak(
                QCoreApplication::translate("Cli", "A note needs a day and a text: add --day DATE --note TEXT."));
        }
        const Result<QDate> day = text::parseDate(arguments.value(u"day"_s));
        if (!day)
            return day.error();
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<TrendBreakStore>> breaks = (*store)->breaks();
        if (!breaks)
            return breaks.error();
        const Author author = option::authorOf(arguments, io);
        const Result<qint64> kept
            = isNew ? (*breaks)->add(*day, note, author) : (*breaks)->change(*number, *day, note, author);
        return kept ? acknowledge(*kept, io) : Result<ExitCode>(kept.error());
    }

    static Result<ExitCode> remove(const QCommandLineParser &arguments, qint64 number, CliIo &io)
    {
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<TrendBreakStore>> breaks = (*store)->breaks();
        if (!breaks)
            return breaks.error();
        const Result<void> removed = (*breaks)->remove(number, option::authorOf(arguments, io));
        return removed ? acknowledge(number, io) : Result<ExitCode>(removed.error());
    }

    static Result<ExitCode> acknowledge(qint64 number, CliIo &io)
    {
        io.print("ACK "_L1 % QString::number(number) % u'\n');
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeBreaksCommand()
{
    return std::make_unique<BreaksCommand>();
}

} // namespace lumbung
