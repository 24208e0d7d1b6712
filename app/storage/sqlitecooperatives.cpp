// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitecooperatives.h"

#include "app/base/text.h"
#include "app/storage/commit.h"
#include "app/storage/knownrecord.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/writingplace.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

Timeline beginningOf(const Cooperative &record, const QString &event, const QString &basis)
{
    Standing segment;
    segment.validFrom = record.founding();
    segment.facts = record.facts;
    segment.event = event;
    segment.basis = basis;
    return Timeline({segment});
}

SqliteCooperatives::SqliteCooperatives(
    std::unique_ptr<Connection> connection, RecordReader reader, QSemaphore *writing, const Clock &clock)
    : m_connection(std::move(connection)), m_reader(std::move(reader)), m_writer(*m_connection, clock),
      m_changer(m_reader, m_writer, clock), m_writing(writing)
{
}

Result<std::unique_ptr<CooperativeStore>> SqliteCooperatives::open(
    std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock)
{
    Result<RecordReader> reader = RecordReader::prepare(*connection);
    if (!reader)
        return reader.error();
    return std::unique_ptr<CooperativeStore>(
        new SqliteCooperatives(std::move(connection), *std::move(reader), writing, clock));
}

Result<Saved> SqliteCooperatives::save(const Cooperative &record, const FactChange &how, const Author &author)
{
    const WritingPlace place(m_writing);
    if (const Result<void> &held = place.held(); !held)
        return held.error();
    Result<Transaction> transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    const bool isNew = record.id == 0;
    if (const Result<void> begun = m_writer.beginAction(author, isNew ? u"insert"_s : u"update"_s); !begun)
        return begun.error();
    const Result<Saved> saved = isNew ? insert(record, how) : m_changer.change(record, how, DecisionBasis::Answered);
    if (!saved || (saved->changes == 0 && !how.decision))
        return saved;
    const Result<void> committed = commitAction(*m_connection, *transaction, m_writer.action());
    return committed ? saved : Result<Saved>(committed.error());
}

Result<Saved> SqliteCooperatives::insert(const Cooperative &record, const FactChange &how)
{
    const Result<qint64> id = m_writer.insertCooperative(record);
    if (!id)
        return id.error();
    const Timeline line = beginningOf(record, how.event, how.basis);
    if (const Result<void> done = m_writer.insertStandings(*id, line.segments()); !done)
        return done.error();
    QList<Change> changes = changesBetween(Cooperative{}, record);
    changes += factChanges(StandingFacts{}, record.facts, record.founding());
    if (const Result<void> done = m_writer.insertChanges(*id, 1, changes); !done)
        return done.error();
    if (const Result<void> done
        = m_changer.decide(*id, {}, record.facts, how, record.founding(), DecisionBasis::Answered);
        !done)
        return done.error();
    return Saved{*id, 1, static_cast<int>(changes.size())};
}

Result<Cooperative> SqliteCooperatives::load(qint64 id, const QDateTime &asKnown) const
{
    return asKnown.isValid() ? recordAsKnown(*m_connection, id, asKnown) : m_reader.read(id);
}

Result<Timeline> SqliteCooperatives::timeline(qint64 id, const QDateTime &asKnown) const
{
    return m_reader.timeline(id, asKnown);
}

Result<QList<Change>> SqliteCooperatives::history(qint64 id) const
{
    Result<Statement> statement = m_connection->prepare(
        u"select c.id, c.revision, c.field, c.old_value, c.new_value, c.valid_from, c.note, a.at, a.author, a.source"
        " from change c join action a on a.id = c.action_id where c.cooperative_id = ? order by c.id desc"_s);
    if (!statement)
        return statement.error();
    statement->bind(id);
    return statement->rows([id](const Statement &row) {
        Change change;
        change.id = row.integer(0);
        change.cooperative = id;
        change.revision = static_cast<int>(row.integer(1));
        change.field = row.text(2);
        change.from = row.text(3);
        change.to = row.text(4);
        change.validFrom = dayFrom(row.integer(5));
        change.note = row.text(6);
        change.at = momentFrom(row.integer(7));
        change.author = row.text(8);
        change.source = row.text(9);
        return change;
    });
}

Result<QList<Decision>> SqliteCooperatives::decisions(qint64 id) const
{
    Result<Statement> statement = m_connection->prepare(query(u"decisions_of"_s));
    if (!statement)
        return statement.error();
    statement->bind(id);
    return statement->rows([id](const Statement &row) {
        Decision decision;
        decision.cooperative = id;
        decision.id = row.integer(0);
        int column = 1;
        for (QString Decision::*text : {&Decision::scheme, &Decision::rule, &Decision::kind, &Decision::producing,
                 &Decision::ownUnit, &Decision::stages, &Decision::services, &Decision::trades})
            decision.*text = row.text(column++);
        decision.basis = basisOf(row.text(9)).value_or(DecisionBasis::Answered);
        decision.reason = row.text(10);
        decision.validFrom = dayFrom(row.integer(11));
        decision.at = momentFrom(row.integer(12));
        decision.author = row.text(13);
        decision.source = row.text(14);
        return decision;
    });
}

Result<QList<qint64>> SqliteCooperatives::findByNumber(const QString &number) const
{
    Result<Statement> statement = m_connection->prepare(query(u"find_by_number"_s));
    if (!statement)
        return statement.error();
    bool isNumber = false;
    const qint64 id = number.toLongLong(&isNumber);
    statement->bind(isNumber ? id : 0).bind(number).bind(text::compact(number));
    return statement->rows([](const Statement &row) { return row.integer(0); });
}

} // namespace lumbung
