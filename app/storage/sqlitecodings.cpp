// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitecodings.h"

#include "app/classify/classifier.h"
#include "app/storage/action.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/statement.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Six columns: the answers in the order of the sheet, and the kind.
StandingFacts answersFrom(const Statement &statement, int column)
{
    StandingFacts facts;
    for (QString StandingFacts::*member : {&StandingFacts::producing, &StandingFacts::ownUnit, &StandingFacts::stages,
             &StandingFacts::services, &StandingFacts::trades, &StandingFacts::kind})
        facts.*member = statement.text(column++);
    return facts;
}

} // namespace

SqliteCodings::SqliteCodings(std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock)
    : m_connection(std::move(connection)), m_writing(writing), m_clock(clock)
{
}

Result<void> SqliteCodings::add(const QString &kind, const Author &author, const std::function<Result<void>()> &work)
{
    return inOneAction(*m_connection, m_writing, m_clock, author, kind, [&](qint64 action) {
        m_action = action;
        return work();
    });
}

Result<qint64> SqliteCodings::createSample(const CodingSample &draw, const QList<qint64> &ids, const Author &author)
{
    qint64 id = 0;
    const Result<void> added = add(u"sample"_s, author, [&]() -> Result<void> {
        if (const Result<void> inserted = insertSample(draw, ids); !inserted)
            return inserted;
        const Result<qint64> number = m_connection->integer(u"select max(id) from coding_sample"_s);
        if (!number)
            return number.error();
        id = *number;
        return {};
    });
    return added ? Result<qint64>(id) : added.error();
}

Result<void> SqliteCodings::insertSample(const CodingSample &draw, const QList<qint64> &ids)
{
    Result<Statement> head = m_connection->prepare(
        u"insert into coding_sample (action_id, name, seed, drawn_from, size) values (?, ?, ?, ?, ?)"_s);
    if (!head)
        return head.error();
    head->bind(m_action).bind(draw.name).bind(draw.seed).bind(draw.drawnFrom).bind(qint64(ids.size()));
    if (const Result<void> run = head->run(); !run)
        return run;
    const qint64 sample = m_connection->lastId();
    Result<Statement> drawn = m_connection->prepare(query(u"coding_case_drawn"_s));
    if (!drawn)
        return drawn.error();
    for (qsizetype at = 0; at < ids.size(); ++at) {
        drawn->bind(sample).bind(qint64(at + 1)).bind(ids[at]);
        if (const Result<void> run = drawn->run(); !run)
            return run;
    }
    return {};
}

Result<QList<CodingSample>> SqliteCodings::samples() const
{
    Result<Statement> statement = m_connection->prepare(query(u"coding_samples"_s));
    if (!statement)
        return statement.error();
    return statement->rows([](const Statement &row) {
        return CodingSample{.id = row.integer(0),
            .name = row.text(1),
            .seed = row.integer(2),
            .drawnFrom = row.integer(3),
            .size = row.integer(4),
            .coded = row.integer(5),
            .at = momentFrom(row.integer(6)),
            .author = row.text(7)};
    });
}

Result<QList<CodingCase>> SqliteCodings::cases(qint64 sample, const QString &coder) const
{
    Result<Statement> statement = m_connection->prepare(query(u"coding_cases_open"_s));
    if (!statement)
        return statement.error();
    statement->bind(sample).bind(coder);
    return statement->rows([](const Statement &row) {
        return CodingCase{row.integer(0), static_cast<int>(row.integer(1))};
    });
}

Result<qint64> SqliteCodings::caseToCode(qint64 sample, qint64 cooperative, const QString &coder) const
{
    Result<Statement> statement = m_connection->prepare(
        u"select c.id, c.first_author = ?1, exists (select 1 from coding k where k.case_id = c.id and k.coder = ?1)"
        " from coding_case c where c.sample_id = ?2 and c.cooperative_id = ?3"_s);
    if (!statement)
        return statement.error();
    statement->bind(coder).bind(sample).bind(cooperative);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    if (!*row) {
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate(
                "Storage", "This cooperative is not in the sample for a second coding. Nothing was saved.")};
    }
    if (statement->integer(1) != 0) {
        return Error{Error::Kind::NotAllowed,
            QCoreApplication::translate("Storage",
                "The first answers are your own; a second coding is done by somebody else. Nothing was saved.")};
    }
    if (statement->integer(2) != 0) {
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate("Storage",
                "You have coded this cooperative in this sample before; the coding stays. Nothing was saved.")};
    }
    return statement->integer(0);
}

Result<void> SqliteCodings::addCoding(
    qint64 sample, qint64 cooperative, const StandingFacts &answers, const Author &author)
{
    return add(u"coding"_s, author, [&]() -> Result<void> {
        const Result<qint64> caseId = caseToCode(sample, cooperative, author.name);
        return caseId ? insertCoding(*caseId, classified(answers), author.name) : caseId.error();
    });
}

Result<void> SqliteCodings::insertCoding(qint64 caseId, const StandingFacts &answers, const QString &coder)
{
    Result<Statement> insert = m_connection->prepare(
        u"insert into coding (action_id, case_id, coder, kind, producing, own_unit, stages, services, trades)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    insert->bind(m_action).bind(caseId).bind(coder).bind(answers.kind);
    for (const QString &field : answerFields())
        insert->bind(answerTo(answers, field));
    return insert->run();
}

Result<QList<CodedCase>> SqliteCodings::codings(qint64 sample) const
{
    Result<Statement> statement = m_connection->prepare(query(u"codings_of"_s));
    if (!statement)
        return statement.error();
    statement->bind(sample);
    return statement->rows([](const Statement &row) {
        return CodedCase{.cooperative = row.integer(0),
            .position = static_cast<int>(row.integer(1)),
            .first = answersFrom(row, 6),
            .second = answersFrom(row, 12),
            .firstAuthor = row.text(2),
            .coder = row.text(3),
            .at = momentFrom(row.integer(4)),
            .isRuled = row.integer(5) != 0};
    });
}

Result<void> SqliteCodings::addSkip(qint64 cooperative, const QString &note, const Author &author)
{
    return add(u"skip"_s, author, [&]() -> Result<void> {
        Result<Statement> insert
            = m_connection->prepare(u"insert into skip (action_id, cooperative_id, note) values (?, ?, ?)"_s);
        if (!insert)
            return insert.error();
        insert->bind(m_action).bind(cooperative).bind(note);
        return insert->run();
    });
}

Result<QList<Skip>> SqliteCodings::skips() const
{
    Result<Statement> statement = m_connection->prepare(query(u"skips_open"_s));
    if (!statement)
        return statement.error();
    return statement->rows([](const Statement &row) {
        return Skip{row.integer(0), row.text(1), momentFrom(row.integer(2)), row.text(3)};
    });
}

} // namespace lumbung
