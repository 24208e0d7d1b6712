// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitewriter.h"

#include "app/storage/absence.h"
#include "app/storage/commit.h"
#include "app/storage/sqlitecooperatives.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

SqliteWriter::SqliteWriter(std::unique_ptr<Connection> connection, QSemaphore &writing, const Clock &clock)
    : m_connection(std::move(connection)), m_writing(writing), m_writer(std::in_place, *m_connection, clock)
{
}

Result<std::unique_ptr<RegisterWriter>> SqliteWriter::begin(std::unique_ptr<Connection> connection, QSemaphore &writing,
    const Clock &clock, const Author &author, const std::optional<BatchInfo> &batch)
{
    if (!writing.tryAcquire()) {
        return Error{Error::Kind::Locked,
            QCoreApplication::translate(
                "Storage", "Something is just being saved or imported. Nothing was changed; try again in a moment.")};
    }
    std::unique_ptr<SqliteWriter> writer(new SqliteWriter(std::move(connection), writing, clock));
    Result<Transaction> transaction = Transaction::begin(*writer->m_connection);
    if (!transaction)
        return transaction.error();
    writer->m_transaction.emplace(*std::move(transaction));
    Result<RecordReader> reader = RecordReader::prepare(*writer->m_connection);
    if (!reader)
        return reader.error();
    writer->m_reader.emplace(*std::move(reader));
    writer->m_changer.emplace(*writer->m_reader, *writer->m_writer, clock);
    writer->m_writer->deferSearchTexts();
    if (const Result<void> begun = writer->m_writer->beginAction(author, batch ? u"batch"_s : u"bulk"_s); !begun)
        return begun.error();
    if (batch) {
        if (const Result<void> inserted = writer->m_writer->insertBatch(*batch); !inserted)
            return inserted.error();
    }
    return std::unique_ptr<RegisterWriter>(std::move(writer));
}

SqliteWriter::~SqliteWriter()
{
    // Statements first, then the transaction rolls back unless committed, then the connection closes.
    m_byExternalId.reset();
    m_byNik.reset();
    m_changer.reset();
    m_reader.reset();
    m_writer.reset();
    m_transaction.reset();
    m_connection.reset();
    m_writing.release();
}

Result<qint64> SqliteWriter::insert(const NewCooperative &cooperative)
{
    const Cooperative &record = cooperative.record;
    const Timeline line = cooperative.timeline.isEmpty() ? beginningOf(record, {}, {}) : cooperative.timeline;
    if (!line.isSound()) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("Storage", "The history of %1 has gaps or overlaps. It was not taken in.")
                .arg(record.name)};
    }
    const Result<qint64> id = m_writer->insertCooperative(record);
    if (!id)
        return id.error();
    if (const Result<void> done = m_writer->insertStandings(*id, line.segments()); !done)
        return done.error();
    if (const Result<void> done = m_writer->insertImportedDecisions(*id, line.segments()); !done)
        return done.error();
    // One line in the history says where the record came from; its first values are the oldest ones in the tables.
    Change named;
    named.field = u"name"_s;
    named.to = record.name;
    if (const Result<void> done = m_writer->insertChanges(*id, 1, {named}); !done)
        return done.error();
    m_written.insert(*id);
    return *id;
}

Result<Saved> SqliteWriter::change(const Cooperative &record, const FactChange &how)
{
    if (m_written.contains(record.id)) {
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate(
                "Storage", "%1 occurs more than once in what is to be taken in. It was taken in only the first time.")
                .arg(record.name)};
    }
    Result<Saved> saved = m_changer->change(record, how, DecisionBasis::Imported);
    if (saved && (saved->changes > 0 || how.decision))
        m_written.insert(record.id);
    return saved;
}

Result<Cooperative> SqliteWriter::load(qint64 id)
{
    return m_reader->read(id);
}

Result<bool> SqliteWriter::exists(
    std::optional<Statement> &statement, const QString &column, const QString &value) const
{
    if (value.isEmpty())
        return false;
    if (!statement) {
        Result<Statement> prepared = m_connection->prepare(
            u"select exists (select 1 from cooperative c where %1 = ? and %1 <> ''"
            " and (%2 or exists (select 1 from standing_merge m where m.absorbed_id = c.id)))"_s.arg(
                column, isPresent(u"c.id"_s)));
        if (!prepared)
            return prepared.error();
        statement.emplace(*std::move(prepared));
    }
    statement->reset();
    statement->bind(value);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    const bool found = statement->integer(0) == 1;
    statement->reset();
    return found;
}

Result<bool> SqliteWriter::hasExternalId(const QString &externalId) const
{
    return exists(m_byExternalId, u"external_id"_s, externalId);
}

Result<bool> SqliteWriter::hasNik(const QString &nik) const
{
    return exists(m_byNik, u"nik"_s, nik);
}

Result<void> SqliteWriter::commit()
{
    m_byExternalId.reset();
    m_byNik.reset();
    if (const Result<void> written = m_writer->writeDeferredSearchTexts(); !written)
        return written.error();
    const Result<void> committed = commitAction(*m_connection, *m_transaction, m_writer->action());
    if (committed)
        (void)m_connection->execute(u"pragma optimize"_s);
    return committed;
}

} // namespace lumbung
