// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/batchundo.h"

#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/domain/fields.h"
#include "app/storage/migrations.h"
#include "app/storage/moments.h"
#include "app/storage/recordchanger.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 recordsBetweenReports = 200;

/// A cooperative that the batch touched.
struct Touched {
    qint64 id = 0;
    bool isAdded = false, isDecided = false;
};

QString whyEdited(const Statement &row)
{
    const QString when = text::longDateTime(momentFrom(row.integer(1))), who = row.text(2), title = row.text(4);
    if (row.text(3) == "merge"_L1)
        return QCoreApplication::translate("Storage", "Merged with another record on %1 by %2.").arg(when, who);
    if (!row.text(3).isEmpty()) {
        return QCoreApplication::translate("Storage", "Changed by “%1”, taken in on %2 by %3.").arg(title, when, who);
    }
    switch (row.integer(0)) {
    case 2:
        return QCoreApplication::translate("Storage", "Classified on %1 by %2.").arg(when, who);
    case 3:
        return QCoreApplication::translate("Storage", "Verified on %1 by %2.").arg(when, who);
    default:
        return QCoreApplication::translate("Storage", "Changed on %1 by %2.").arg(when, who);
    }
}

/// Takes the records of one batch back, one after the other.
class Restorer
{
public:
    static Result<std::unique_ptr<Restorer>> prepare(
        const Connection &connection, const Clock &clock, const Batch &batch);

    Result<void> begin(const Author &author, const QString &reason);
    Result<void> finish(const QString &reason);
    qint64 action() const { return m_writer.action(); }
    /// A sentence when the record must stay as it is; empty when it can be taken back.
    Result<QString> whyKept(const Touched &touched);
    Result<void> restore(const Touched &touched);
    Result<QString> nameOf(qint64 id);

private:
    Restorer(const Connection &connection, const Clock &clock, const Batch &batch, RecordReader now, RecordReader then,
        Statement edited, Statement oldValues, Statement taken, Statement again)
        : m_batch(batch), m_now(std::move(now)), m_then(std::move(then)), m_writer(connection, clock),
          m_changer(m_now, m_writer, clock), m_edited(std::move(edited)), m_oldValues(std::move(oldValues)),
          m_taken(std::move(taken)), m_again(std::move(again))
    {
    }
    /// The record as it was before the batch, with the id and revision of now.
    Result<Cooperative> recordThen(qint64 id);
    Result<Timeline> lineThen(qint64 id);
    Result<void> restoreDecision(const Touched &touched, const Cooperative &then);
    Result<void> withdraw(qint64 id);

    const Batch &m_batch;
    RecordReader m_now, m_then;
    RecordWriter m_writer;
    RecordChanger m_changer;
    Statement m_edited, m_oldValues, m_taken, m_again;
    QString m_note;
    QList<Change> m_reversed; ///< lines of the record read last that are of no field, turned round
};

Result<std::unique_ptr<Restorer>> Restorer::prepare(
    const Connection &connection, const Clock &clock, const Batch &batch)
{
    Result<RecordReader> now = RecordReader::prepare(connection);
    if (!now)
        return now.error();
    Result<RecordReader> then = RecordReader::prepare(connection, batch.at.toMSecsSinceEpoch() - 1);
    if (!then)
        return then.error();
    Result<Statement> edited = connection.prepare(query(u"edited_since"_s));
    if (!edited)
        return edited.error();
    Result<Statement> oldValues = connection.prepare(
        u"select field, old_value, new_value from change where action_id = ? and cooperative_id = ? order by id desc"_s);
    if (!oldValues)
        return oldValues.error();
    Result<Statement> taken = connection.prepare(query(u"number_taken"_s));
    if (!taken)
        return taken.error();
    Result<Statement> again = connection.prepare(query(u"decision_again"_s));
    if (!again)
        return again.error();
    return std::unique_ptr<Restorer>(new Restorer(connection, clock, batch, *std::move(now), *std::move(then),
        *std::move(edited), *std::move(oldValues), *std::move(taken), *std::move(again)));
}

Result<void> Restorer::begin(const Author &author, const QString &reason)
{
    m_writer.deferSearchTexts();
    m_note = QCoreApplication::translate("Storage", "Undo of “%1”").arg(m_batch.title);
    if (!reason.isEmpty())
        m_note += u": "_s + reason;
    return m_writer.beginAction(author, u"undo"_s);
}

Result<void> Restorer::finish(const QString &reason)
{
    if (const Result<void> written = m_writer.writeDeferredSearchTexts(); !written)
        return written;
    return m_writer.insertUndo(m_batch.action, reason);
}

Result<QString> Restorer::whyKept(const Touched &touched)
{
    m_edited.reset();
    m_edited.bind(touched.id).bind(m_batch.action);
    const Result<bool> edited = m_edited.step();
    if (!edited)
        return edited.error();
    const QString why = *edited ? whyEdited(m_edited) : QString();
    m_edited.reset();
    if (!why.isEmpty() || touched.isAdded)
        return why;
    // The numbers it would get back may be another's by now.
    const Result<Cooperative> now = m_now.readAlsoAbsent(touched.id);
    const Result<Cooperative> then = recordThen(touched.id);
    if (!now || !then)
        return now ? then.error() : now.error();
    m_taken.reset();
    const bool isAbsent = m_now.isAbsent();
    m_taken.bind(touched.id)
        .bind(then->nik == now->nik && !isAbsent ? QString() : then->nik)
        .bind(then->externalId == now->externalId && !isAbsent ? QString() : then->externalId)
        .bind(m_batch.action);
    const Result<bool> taken = m_taken.step();
    if (!taken)
        return taken.error();
    const QString owner = *taken
        ? QCoreApplication::translate("Storage", "Its former number belongs to %1 (number %2) by now.")
              .arg(m_taken.text(1), QString::number(m_taken.integer(0)))
        : QString();
    m_taken.reset();
    return owner;
}

Result<QString> Restorer::nameOf(qint64 id)
{
    const Result<Cooperative> record = m_now.readAlsoAbsent(id, false);
    return record ? Result<QString>(record->name) : record.error();
}

Result<Cooperative> Restorer::recordThen(qint64 id)
{
    Result<Cooperative> record = m_then.readAlsoAbsent(id);
    if (!record)
        return record;
    m_reversed.clear();
    m_oldValues.reset();
    m_oldValues.bind(m_batch.action).bind(id);
    const Result<QList<Change>> lines = m_oldValues.rows([](const Statement &row) {
        Change back;
        back.field = row.text(0);
        back.from = row.text(2);
        back.to = row.text(1);
        return back;
    });
    if (!lines)
        return lines.error();
    for (const Change &back : *lines) {
        const Field *field = findField(back.field);
        if (field && field->home == FieldHome::Cooperative)
            field->set(*record, valueFromPlain(*field, back.to));
        if (back.field == registerField || back.field == mergedField)
            m_reversed.append(back);
    }
    return record;
}

Result<Timeline> Restorer::lineThen(qint64 id)
{
    const Result<Timeline> known = m_then.timeline(id, m_batch.at.addMSecs(-1));
    if (!known)
        return known;
    QList<Standing> segments = known->segments();
    for (Standing &segment : segments) {
        if (segment.supersededAt.isValid()) // it is written again; the others never went
            segment.id = 0;
    }
    return Timeline(segments);
}

Result<void> Restorer::restore(const Touched &touched)
{
    if (touched.isAdded)
        return withdraw(touched.id);
    Result<Cooperative> now = m_now.readAlsoAbsent(touched.id);
    const bool isAbsent = m_now.isAbsent();
    const Result<Cooperative> then = recordThen(touched.id);
    const Result<Timeline> before = m_now.timeline(touched.id, {});
    const Result<Timeline> after = lineThen(touched.id);
    if (!now || !then)
        return now ? then.error() : now.error();
    if (!before || !after)
        return before ? after.error() : before.error();
    if (isAbsent) { // merged into another: it comes again as it went
        now->facts = then->facts;
        if (const Result<void> ended = m_writer.endAbsence(touched.id); !ended)
            return ended;
    }
    QList<Change> changes = m_reversed + changesBetween(*now, *then) + factChanges(now->facts, then->facts, {});
    const bool isLineNew = std::ranges::any_of(after->segments(), [](const Standing &one) { return one.id == 0; })
        || after->segments().size() != before->segments().size();
    if (changes.isEmpty() && isLineNew) {
        Change lineOnly;
        lineOnly.field = standingsField;
        changes.append(lineOnly);
    }
    if (!changes.isEmpty()) {
        if (const Result<void> done = m_changer.write({*now, *then, *before, *after, changes, m_note}); !done)
            return done;
    }
    return touched.isDecided ? restoreDecision(touched, *then) : Result<void>();
}

Result<void> Restorer::restoreDecision(const Touched &touched, const Cooperative &then)
{
    m_again.reset();
    m_again.bind(m_writer.action()).bind(touched.id).bind(m_batch.action);
    if (const Result<void> done = m_again.run(); !done)
        return done;
    if (m_again.changedRows() > 0)
        return {};
    return m_writer.insertDecision(touched.id, then.facts, noteFor(then.facts, DecisionBasis::Imported), {});
}

Result<void> Restorer::withdraw(qint64 id)
{
    Result<Cooperative> record = m_now.read(id);
    if (!record)
        return record.error();
    const Result<Timeline> line = m_now.timeline(id, {});
    if (!line)
        return line.error();
    Change gone;
    gone.field = registerField;
    gone.from = u"yes"_s;
    gone.to = u"no"_s;
    ++record->revision;
    if (const Result<void> done = m_writer.insertChanges(id, record->revision, {gone}, m_note); !done)
        return done;
    if (const Result<void> done = m_writer.updateCooperative(*record); !done)
        return done;
    return m_writer.withdraw(*record, *line);
}

Result<QList<Touched>> touchedBy(const Connection &connection, qint64 action)
{
    Result<Statement> statement = connection.prepare(query(u"cooperatives_of_action"_s));
    if (!statement)
        return statement.error();
    statement->bind(action);
    return statement->rows([](const Statement &row) {
        return Touched{row.integer(0), row.integer(1) != 0, row.integer(2) != 0};
    });
}

Result<UndoneBatch> undoAll(Restorer &restorer, const QList<Touched> &all, Progress &progress)
{
    UndoneBatch undone;
    qint64 done = 0;
    for (const Touched &touched : all) {
        if (done++ % recordsBetweenReports == 0)
            progress.report(done, all.size(), QCoreApplication::translate("Storage", "Taking the records back"));
        if (progress.isCancelled())
            return Error{
                Error::Kind::Cancelled, QCoreApplication::translate("Storage", "Cancelled. Nothing was changed.")};
        const Result<QString> why = restorer.whyKept(touched);
        if (!why)
            return why.error();
        if (!why->isEmpty()) {
            const Result<QString> name = restorer.nameOf(touched.id);
            if (!name)
                return name.error();
            undone.kept.append({touched.id, *name, *why});
            continue;
        }
        if (const Result<void> restored = restorer.restore(touched); !restored)
            return restored.error();
        undone.undone.append(touched.id);
        if (touched.isAdded)
            undone.withdrawn.append(touched.id);
    }
    return undone;
}

} // namespace

Result<UndoneBatch> undoBatch(const Connection &connection, const Clock &clock, const Batch &batch,
    const Author &author, const QString &reason, Progress &progress)
{
    if (batch.isUndone()) {
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate("Storage", "“%1” was undone before, on %2 by %3. Nothing was changed.")
                .arg(batch.title, text::longDateTime(batch.undoneAt), batch.undoneAuthor)};
    }
    const Result<QList<Touched>> all = touchedBy(connection, batch.action);
    if (!all)
        return all.error();
    const Result<std::unique_ptr<Restorer>> restorer = Restorer::prepare(connection, clock, batch);
    if (!restorer)
        return restorer.error();
    if (const Result<void> begun = (*restorer)->begin(author, reason); !begun)
        return begun.error();
    Result<UndoneBatch> undone = undoAll(**restorer, *all, progress);
    if (undone && batch.kind == "merge"_L1 && !undone->kept.isEmpty()) {
        const KeptRecord &kept = undone->kept.first();
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate("Storage",
                "The two cannot be separated again, because %1 (number %2) was edited since: %3 Nothing was changed.")
                .arg(kept.name, QString::number(kept.id), kept.why)};
    }
    if (!undone || (undone->undone.isEmpty() && !undone->kept.isEmpty()))
        return undone;
    if (const Result<void> finished = (*restorer)->finish(reason); !finished)
        return finished.error();
    undone->action = (*restorer)->action();
    return undone;
}

} // namespace lumbung
