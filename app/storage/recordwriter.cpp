// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/recordwriter.h"

#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/domain/fields.h"
#include "app/storage/columns.h"
#include "app/storage/moments.h"
#include "app/storage/searchtext.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

void bindFields(Statement &statement, FieldHome home, const Cooperative &record)
{
    for (const Field &field : cooperativeFields()) {
        if (field.home == home)
            statement.bind(field.get(record), false);
    }
}

QString insertSql(const QString &table, const QStringList &columns)
{
    return u"insert into %1 (%2) values (%3)"_s.arg(table, columns.join(", "_L1), placeholders(columns.size()));
}

} // namespace

RecordWriter::RecordWriter(const Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock)
{
}

Result<Statement *> RecordWriter::statement(const QString &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        Result<Statement> prepared = m_connection.prepare(sql);
        if (!prepared)
            return prepared.error();
        found = m_statements.emplace(sql, *std::move(prepared)).first;
    }
    found->second.reset();
    return &found->second;
}

Result<void> RecordWriter::beginAction(const Author &author, const QString &kind)
{
    const Result<qint64> latest = m_connection.integer(u"select coalesce(max(at), 0) from action"_s);
    if (!latest)
        return latest.error();
    m_at = std::max(m_clock.nowUtc().toMSecsSinceEpoch(), *latest + 1);
    Result<Statement *> insert = statement(u"insert into action (at, author, source, kind) values (?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    (*insert)->bind(m_at).bind(author.name).bind(author.source).bind(kind);
    if (const Result<void> run = (*insert)->run(); !run)
        return run.error();
    m_action = m_connection.lastId();
    return {};
}

Result<void> RecordWriter::insertBatch(const BatchInfo &batch)
{
    Result<Statement *> insert
        = statement(u"insert into batch (action_id, kind, title, sha256, sender, note) values (?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    (*insert)->bind(m_action).bind(batch.kind).bind(batch.title).bind(batch.sha256).bind(batch.sender).bind(batch.note);
    return (*insert)->run();
}

Result<void> RecordWriter::insertUndo(qint64 batch, const QString &reason)
{
    Result<Statement *> insert = statement(u"insert into batch_undo (action_id, batch_id, reason)"
                                           " select ?, id, ? from batch where action_id = ?"_s);
    if (!insert)
        return insert.error();
    (*insert)->bind(m_action).bind(reason).bind(batch);
    return (*insert)->run();
}

Result<qint64> RecordWriter::insertCooperative(const Cooperative &record)
{
    static const QString sql = insertSql(
        u"cooperative"_s, columnsOf(FieldHome::Cooperative) << u"revision"_s << u"name_key"_s << u"legal_key"_s);
    Result<Statement *> insert = statement(sql);
    if (!insert)
        return insert.error();
    bindFields(**insert, FieldHome::Cooperative, record);
    (*insert)->bind(1).bind(text::folded(record.name)).bind(text::compact(record.legalNumber));
    if (const Result<void> run = (*insert)->run(); !run)
        return run.error();
    Cooperative inserted = record;
    inserted.id = m_connection.lastId();
    for (const YearlyFigures &year : inserted.years) {
        if (const Result<void> done = insertYear(inserted.id, year); !done)
            return done.error();
    }
    if (const Result<void> done = insertContact(inserted); !done)
        return done.error();
    if (const Result<void> done = insertOfficers(inserted); !done)
        return done.error();
    if (const Result<void> done = writeSearchText(inserted, false); !done)
        return done.error();
    return inserted.id;
}

Result<void> RecordWriter::insertStandings(qint64 id, const QList<Standing> &segments)
{
    static const QString sql = insertSql(u"standing"_s,
        QStringList{u"action_id"_s, u"cooperative_id"_s, u"valid_from"_s, u"valid_to"_s, u"recorded_at"_s,
            u"superseded_at"_s, u"event"_s, u"basis"_s}
            << columnsOf(FieldHome::Standing));
    Result<Statement *> insert = statement(sql);
    if (!insert)
        return insert.error();
    Cooperative carrier; // made once: the catalogue reaches dated facts through a record
    for (const Standing &segment : segments) {
        carrier.facts = segment.facts;
        (*insert)->bind(m_action).bind(id).bind(fromDay(segment.validFrom)).bind(toDay(segment.validTo));
        (*insert)->bind(m_at).bind(openMoment).bind(segment.event).bind(segment.basis);
        bindFields(**insert, FieldHome::Standing, carrier);
        if (const Result<void> run = (*insert)->run(); !run)
            return run.error();
    }
    return {};
}

Result<void> RecordWriter::insertChanges(qint64 id, int revision, const QList<Change> &changes, const QString &note)
{
    Result<Statement *> insert = statement(u"insert into change (action_id, cooperative_id, revision, field, old_value,"
                                           " new_value, valid_from, note) values (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    for (const Change &change : changes) {
        (*insert)->bind(m_action).bind(id).bind(revision).bind(change.field).bind(change.from).bind(change.to);
        (*insert)
            ->bind(change.validFrom.isValid() ? std::optional(dayNumber(change.validFrom)) : std::nullopt)
            .bind(note);
        if (const Result<void> run = (*insert)->run(); !run)
            return run.error();
    }
    return {};
}

Result<void> RecordWriter::insertDecision(
    qint64 id, const StandingFacts &facts, const DecisionNote &note, const QDate &validFrom)
{
    Result<Statement *> insert = statement(
        u"insert into decision (action_id, cooperative_id, scheme, rule, kind, producing, own_unit, stages, services,"
        " trades, basis, reason, valid_from) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    (*insert)->bind(m_action).bind(id).bind(note.scheme).bind(note.rule).bind(facts.kind);
    for (const QString &field : answerFields())
        (*insert)->bind(answerTo(facts, field));
    (*insert)->bind(basisCode(note.basis)).bind(note.reason).bind(fromDay(validFrom));
    return (*insert)->run();
}

Result<void> RecordWriter::insertImportedDecisions(qint64 id, const QList<Standing> &segments)
{
    StandingFacts before;
    for (const Standing &segment : segments) {
        const bool isDecided = segment.facts.kind != before.kind || !haveSameAnswers(segment.facts, before);
        before = segment.facts;
        if (!isDecided)
            continue;
        const DecisionNote note = noteFor(segment.facts, DecisionBasis::Imported);
        if (const Result<void> done = insertDecision(id, segment.facts, note, segment.validFrom); !done)
            return done;
    }
    return {};
}

Result<void> RecordWriter::updateCooperative(const Cooperative &record)
{
    static const QString sql
        = u"update cooperative set %1 = ?, revision = ?, name_key = ?, legal_key = ? where id = ?"_s.arg(
            columnsOf(FieldHome::Cooperative).join(" = ?, "_L1));
    Result<Statement *> update = statement(sql);
    if (!update)
        return update.error();
    bindFields(**update, FieldHome::Cooperative, record);
    (*update)
        ->bind(record.revision)
        .bind(text::folded(record.name))
        .bind(text::compact(record.legalNumber))
        .bind(record.id);
    return (*update)->run();
}

Result<void> RecordWriter::supersede(const QString &table, const QString &condition, qint64 key)
{
    Result<Statement *> close = statement(u"update %1 set superseded_at = ? where superseded_at = %2 and %3 = ?"_s.arg(
        table, QString::number(openMoment), condition));
    if (!close)
        return close.error();
    (*close)->bind(m_at).bind(key);
    return (*close)->run();
}

Result<void> RecordWriter::replaceStandings(qint64 id, const Timeline &before, const Timeline &after)
{
    QList<Standing> fresh;
    QList<qint64> kept;
    for (const Standing &segment : after.segments()) {
        if (segment.id == 0)
            fresh.append(segment);
        else
            kept.append(segment.id);
    }
    for (const Standing &segment : before.segments()) {
        if (kept.contains(segment.id))
            continue;
        if (const Result<void> closed = supersede(u"standing"_s, u"id"_s, segment.id); !closed)
            return closed.error();
    }
    return insertStandings(id, fresh);
}

Result<void> RecordWriter::replaceYears(
    qint64 id, const QList<YearlyFigures> &before, const QList<YearlyFigures> &after)
{
    for (const YearlyFigures &year : before) {
        if (after.contains(year))
            continue;
        const QString condition = u"book_year = %1 and cooperative_id"_s.arg(year.bookYear);
        if (const Result<void> closed = supersede(u"yearly"_s, condition, id); !closed)
            return closed.error();
    }
    for (const YearlyFigures &year : after) {
        if (before.contains(year))
            continue;
        if (const Result<void> done = insertYear(id, year); !done)
            return done.error();
    }
    return {};
}

Result<void> RecordWriter::insertYear(qint64 id, const YearlyFigures &year)
{
    static const QString sql = insertSql(u"yearly"_s,
        QStringList{u"action_id"_s, u"cooperative_id"_s, u"book_year"_s, u"recorded_at"_s, u"superseded_at"_s}
            << yearlyColumns());
    Result<Statement *> insert = statement(sql);
    if (!insert)
        return insert.error();
    (*insert)->bind(m_action).bind(id).bind(year.bookYear).bind(m_at).bind(openMoment);
    for (const YearlyField &field : yearlyFields())
        (*insert)->bind(field.get(year), isNumeric(field));
    return (*insert)->run();
}

Result<void> RecordWriter::replaceOfficers(const Cooperative &record)
{
    if (const Result<void> closed = supersede(u"officer"_s, u"cooperative_id"_s, record.id); !closed)
        return closed.error();
    return insertOfficers(record);
}

Result<void> RecordWriter::insertOfficers(const Cooperative &record)
{
    static const QString sql = insertSql(u"officer"_s,
        QStringList{u"action_id"_s, u"cooperative_id"_s, u"position"_s, u"recorded_at"_s, u"superseded_at"_s}
            << officerColumns());
    for (qsizetype position = 0; position < record.officers.size(); ++position) {
        Result<Statement *> insert = statement(sql);
        if (!insert)
            return insert.error();
        (*insert)->bind(m_action).bind(record.id).bind(static_cast<qint64>(position)).bind(m_at).bind(openMoment);
        for (const OfficerField &field : officerFields())
            (*insert)->bind(field.get(record.officers[position]), false);
        if (const Result<void> run = (*insert)->run(); !run)
            return run.error();
    }
    return {};
}

Result<void> RecordWriter::replaceContact(const Cooperative &record)
{
    if (const Result<void> closed = supersede(u"contact"_s, u"cooperative_id"_s, record.id); !closed)
        return closed.error();
    return insertContact(record);
}

Result<void> RecordWriter::insertContact(const Cooperative &record)
{
    static const QString sql = insertSql(u"contact"_s,
        QStringList{u"action_id"_s, u"cooperative_id"_s, u"recorded_at"_s, u"superseded_at"_s}
            << columnsOf(FieldHome::Contact));
    if (record.phone.isEmpty() && record.email.isEmpty())
        return {};
    Result<Statement *> insert = statement(sql);
    if (!insert)
        return insert.error();
    (*insert)->bind(m_action).bind(record.id).bind(m_at).bind(openMoment);
    bindFields(**insert, FieldHome::Contact, record);
    return (*insert)->run();
}

Result<void> RecordWriter::withdraw(const Cooperative &record, const Timeline &line)
{
    if (const Result<void> closed = replaceStandings(record.id, line, Timeline()); !closed)
        return closed.error();
    Result<Statement *> insert = statement(
        u"insert into absence (action_id, cooperative_id, recorded_at, superseded_at) values (?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    (*insert)->bind(m_action).bind(record.id).bind(m_at).bind(openMoment);
    return (*insert)->run();
}

Result<void> RecordWriter::endAbsence(qint64 id)
{
    return supersede(u"absence"_s, u"cooperative_id"_s, id);
}

Result<void> RecordWriter::replaceSearchText(const Cooperative &record)
{
    return writeSearchText(record, true);
}

Result<void> RecordWriter::writeSearchText(const Cooperative &record, bool replaces)
{
    const WaitingText waiting{record.id, searchTextOf(record), replaces};
    if (!m_defersSearchTexts)
        return insertSearchText(waiting);
    constexpr qsizetype atOnce = 4096;
    m_searchTexts.append(waiting);
    return m_searchTexts.size() < atOnce ? Result<void>() : writeDeferredSearchTexts();
}

Result<void> RecordWriter::insertSearchText(const WaitingText &waiting)
{
    if (waiting.replaces) {
        Result<Statement *> remove = statement(u"delete from search where rowid = ?"_s);
        if (!remove)
            return remove.error();
        (*remove)->bind(waiting.id);
        if (const Result<void> run = (*remove)->run(); !run)
            return run.error();
    }
    Result<Statement *> insert
        = statement(u"insert into search (rowid, name, number, legal, place) values (?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    const SearchText &words = waiting.words;
    (*insert)->bind(waiting.id).bind(words.name).bind(words.number).bind(words.legal).bind(words.place);
    return (*insert)->run();
}

Result<void> RecordWriter::writeDeferredSearchTexts()
{
    for (const WaitingText &waiting : std::as_const(m_searchTexts)) {
        if (const Result<void> done = insertSearchText(waiting); !done)
            return done.error();
    }
    m_searchTexts.clear();
    return {};
}

} // namespace lumbung
