// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/recordchanger.h"

#include "app/classify/classifier.h"

#include <QCoreApplication>

namespace lumbung {

namespace {

bool hasSearchTextChanged(const Cooperative &before, const Cooperative &after)
{
    return before.name != after.name || before.nik != after.nik || before.legalNumber != after.legalNumber
        || before.village != after.village || before.villageText != after.villageText;
}

} // namespace

Timeline changedLine(const Timeline &before, const Cooperative &stored, const Cooperative &record,
    const FactChange &how, const QDate &today)
{
    Timeline after = before;
    if (record.facts != stored.facts) {
        after = how.isCorrection
            ? after.corrected(record.facts, how.event, how.basis)
            : after.changedFrom(how.validFrom.isValid() ? how.validFrom : today, record.facts, how.event, how.basis);
    }
    return record.founding() == stored.founding() ? after : after.begunOn(record.founding());
}

Result<Saved> RecordChanger::change(const Cooperative &record, const FactChange &how, DecisionBasis answered)
{
    const Result<Cooperative> stored = m_reader.read(record.id);
    if (!stored)
        return stored.error();
    if (stored->revision != record.revision) {
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate("Storage",
                "This cooperative was changed by somebody else meanwhile. Nothing was saved; load it again and repeat "
                "your change.")};
    }
    const Result<Timeline> before = m_reader.timeline(record.id, {});
    if (!before)
        return before.error();
    QList<Change> changes = changesBetween(*stored, record);
    const QDate from = how.isCorrection ? QDate() : how.validFrom.isValid() ? how.validFrom : m_clock.today();
    changes += factChanges(stored->facts, record.facts, from);
    if (const Result<void> done = decide(record.id, stored->facts, record.facts, how, from, answered); !done)
        return done.error();
    if (changes.isEmpty())
        return Saved{record.id, record.revision, 0};
    const Timeline after = changedLine(*before, *stored, record, how, m_clock.today());
    if (const Result<void> done = write({*stored, record, *before, after, changes, how.basis}); !done)
        return done.error();
    return Saved{record.id, record.revision + 1, static_cast<int>(changes.size())};
}

Result<void> RecordChanger::decide(qint64 id, const StandingFacts &before, const StandingFacts &after,
    const FactChange &how, const QDate &validFrom, DecisionBasis answered)
{
    const bool isChanged = before.kind != after.kind || !haveSameAnswers(before, after);
    if (!how.decision && !isChanged)
        return {};
    const DecisionNote note = how.decision ? *how.decision : noteFor(after, answered);
    return m_writer.insertDecision(id, after, note, validFrom);
}

Result<void> RecordChanger::write(const RecordChange &change)
{
    const Cooperative &stored = change.stored;
    Cooperative next = change.next;
    next.revision = stored.revision + 1;
    if (const Result<void> done = m_writer.insertChanges(next.id, next.revision, change.changes, change.note); !done)
        return done.error();
    if (const Result<void> done = m_writer.updateCooperative(next); !done)
        return done.error();
    if (const Result<void> done = m_writer.replaceStandings(next.id, change.before, change.after); !done)
        return done.error();
    if (const Result<void> done = m_writer.replaceYears(next.id, stored.years, next.years); !done)
        return done.error();
    if (stored.officers != next.officers) {
        if (const Result<void> done = m_writer.replaceOfficers(next); !done)
            return done.error();
    }
    if (stored.phone != next.phone || stored.email != next.email) {
        if (const Result<void> done = m_writer.replaceContact(next); !done)
            return done.error();
    }
    return hasSearchTextChanged(stored, next) ? m_writer.replaceSearchText(next) : Result<void>();
}

} // namespace lumbung
