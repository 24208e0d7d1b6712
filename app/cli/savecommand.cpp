// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/storeaccess.h"
#include "app/exchange/json.h"
#include "app/services/registerservice.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr qint64 longestLine = 1024 * 1024;

/// Whether the trouble is this one line, so that the next can be tried. Everything else is trouble of the store.
bool concernsOnlyTheRecord(Error::Kind kind)
{
    return kind == Error::Kind::Usage || kind == Error::Kind::Invalid || kind == Error::Kind::NotFound
        || kind == Error::Kind::Conflict;
}

/// Reads lines, saves records, acknowledges.
class Saver
{
public:
    Saver(RegisterService &service, const CooperativeStore &records, CliIo &io)
        : m_service(service), m_records(records), m_io(io), m_author(authorOf(io))
    {
    }

    Result<ExitCode> run()
    {
        while (!m_io.isCancelled()) {
            const QByteArray line = m_io.in().readLine(longestLine);
            if (m_io.isCancelled())
                break;
            if (line.isEmpty())
                return m_refused > 0 ? ExitCode::Findings : ExitCode::Done;
            ++m_line;
            if (line.trimmed().isEmpty())
                continue;
            const Result<Saved> saved = save(line);
            if (saved) {
                // Said only after the commit has returned; whoever reads it may rely on it.
                m_io.print("ACK "_L1 % QString::number(saved->id) % u'\n');
                if (!m_io.flush())
                    return ExitCode::Failed;
            } else if (!concernsOnlyTheRecord(saved.error().kind)) {
                return saved.error();
            } else {
                refuse(saved.error());
            }
        }
        return Error{
            Error::Kind::Cancelled, QCoreApplication::translate("Cli", "Stopped. What was acknowledged is saved.")};
    }

private:
    Result<Saved> save(const QByteArray &line)
    {
        if (line.size() >= longestLine - 1 && !line.endsWith('\n')) { // readLine() keeps a byte for itself
            skipRestOfLine(line);
            return Error{Error::Kind::Invalid, QCoreApplication::translate("Cli", "The line is too long.")};
        }
        const Result<QJsonObject> object = json::parseLine(line);
        if (!object)
            return object.error();
        const Result<qint64> id = json::idOf(*object);
        if (!id)
            return id.error();
        Result<Cooperative> base = *id > 0 ? m_records.load(*id) : Result<Cooperative>(Cooperative());
        if (!base)
            return base.error();
        const Result<Cooperative> record = json::applied(*object, std::move(*base));
        if (!record)
            return record.error();
        const Result<FactChange> how = json::factChangeOf(*object);
        if (!how)
            return how.error();
        return m_service.saveNow(*record, *how, m_author);
    }

    void skipRestOfLine(QByteArray line)
    {
        while (!line.isEmpty() && !line.endsWith('\n'))
            line = m_io.in().readLine(longestLine);
    }

    void refuse(const Error &error)
    {
        ++m_refused;
        m_io.say(QCoreApplication::translate("Cli", "Line %1: %2").arg(QString::number(m_line), error.message));
    }

    RegisterService &m_service;
    const CooperativeStore &m_records;
    CliIo &m_io;
    Author m_author;
    qint64 m_line = 0;
    qint64 m_refused = 0;
};

class SaveCommand : public Command
{
public:
    CommandInfo info() const override
    {
        return {
            .name = u"save"_s,
            .summary = QCoreApplication::translate("Cli", "Saves records from standard input, one JSON object a line."),
            .details = QCoreApplication::translate("Cli",
                "Prints “ACK id” for each as soon as it is safely in the register. Keys are those of show --format "
                "json; values "
                "may be codes or labels. With \"id\" the record of that id is changed, and what is not mentioned "
                "stays. "
                "\"validFrom\", \"correction\", \"event\" and \"basis\" say from when dated facts are so, and why. A "
                "refused "
                "line is told with its number, and the next one follows."),
            .options = {option::store()},
            .examples = {u"save < koperasi.jsonl"_s},
        };
    }

    Result<ExitCode> run(const QCommandLineParser &arguments, CliIo &io) const override
    {
        const Result<std::unique_ptr<Store>> store = openForWriting(arguments, io);
        if (!store)
            return store.error();
        const Result<std::unique_ptr<CooperativeStore>> records = (*store)->cooperatives();
        if (!records)
            return records.error();
        RegisterService service(**store, io.clock());
        return Saver(service, **records, io).run();
    }
};

} // namespace

std::unique_ptr<Command> makeSaveCommand()
{
    return std::make_unique<SaveCommand>();
}

} // namespace lumbung
