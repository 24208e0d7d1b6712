// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/standing.h"

#include <algorithm>

namespace lumbung {

namespace {

bool startsBefore(const QDate &a, const QDate &b)
{
    if (!a.isValid() || !b.isValid())
        return !a.isValid() && b.isValid();
    return a < b;
}

template <class T>
void carry(T StandingFacts::*member, const StandingFacts &from, const StandingFacts &to, StandingFacts &target)
{
    if (from.*member != to.*member)
        target.*member = to.*member;
}

/// `target` with every difference between `from` and `to` applied to it.
StandingFacts withDifferences(StandingFacts target, const StandingFacts &from, const StandingFacts &to)
{
    carry(&StandingFacts::regency, from, to, target);
    carry(&StandingFacts::type, from, to, target);
    carry(&StandingFacts::group, from, to, target);
    carry(&StandingFacts::form, from, to, target);
    carry(&StandingFacts::status, from, to, target);
    carry(&StandingFacts::kdkmp, from, to, target);
    carry(&StandingFacts::producing, from, to, target);
    carry(&StandingFacts::ownUnit, from, to, target);
    carry(&StandingFacts::stages, from, to, target);
    carry(&StandingFacts::services, from, to, target);
    carry(&StandingFacts::trades, from, to, target);
    carry(&StandingFacts::kind, from, to, target);
    return target;
}

Standing fresh(Standing segment)
{
    segment.id = 0;
    segment.recordedAt = {};
    return segment;
}

/// A correction without words leaves the words of what it corrects.
void tell(Standing &segment, const QString &event, const QString &basis)
{
    if (!event.isEmpty())
        segment.event = event;
    if (!basis.isEmpty())
        segment.basis = basis;
}

} // namespace

const Standing *Timeline::at(const QDate &day) const
{
    for (const Standing &segment : m_segments) {
        const bool begun = !segment.validFrom.isValid() || segment.validFrom <= day;
        const bool lasting = !segment.validTo.isValid() || day < segment.validTo;
        if (begun && lasting)
            return &segment;
    }
    return nullptr;
}

StandingFacts Timeline::current() const
{
    return m_segments.isEmpty() ? StandingFacts{} : m_segments.last().facts;
}

Timeline Timeline::changedFrom(
    const QDate &wantedDay, const StandingFacts &facts, const QString &event, const QString &basis) const
{
    if (m_segments.isEmpty())
        return *this;
    const QDate &beginning = m_segments.first().validFrom;
    const QDate day = startsBefore(wantedDay, beginning) ? beginning : wantedDay;
    const StandingFacts before = current();
    QList<Standing> segments;
    for (const Standing &segment : m_segments) {
        const bool endsBefore = segment.validTo.isValid() && !startsBefore(day, segment.validTo);
        const StandingFacts changed = withDifferences(segment.facts, before, facts);
        if (endsBefore || changed == segment.facts) {
            segments.append(segment);
        } else if (startsBefore(segment.validFrom, day)) {
            Standing head = fresh(segment);
            head.validTo = day;
            Standing tail = fresh(segment);
            tail.validFrom = day;
            tail.facts = changed;
            tail.event = event; // what began the segment that is cut belongs to its head
            tail.basis = basis;
            segments << head << tail;
        } else {
            Standing whole = fresh(segment);
            whole.facts = changed;
            if (!startsBefore(day, segment.validFrom))
                tell(whole, event, basis);
            segments.append(whole);
        }
    }
    return Timeline(segments);
}

Timeline Timeline::corrected(const StandingFacts &facts, const QString &event, const QString &basis) const
{
    return m_segments.isEmpty() ? *this : changedFrom(m_segments.first().validFrom, facts, event, basis);
}

Timeline Timeline::begunOn(const QDate &day) const
{
    if (m_segments.isEmpty() || m_segments.first().validFrom == day)
        return *this;
    QList<Standing> segments = m_segments;
    while (segments.size() > 1 && segments.first().validTo.isValid() && !startsBefore(day, segments.first().validTo))
        segments.removeFirst();
    if (segments.first().validFrom != day) {
        segments.first() = fresh(segments.first());
        segments.first().validFrom = day;
    }
    return Timeline(segments);
}

bool Timeline::isSound() const
{
    if (m_segments.isEmpty() || m_segments.last().validTo.isValid())
        return false;
    for (qsizetype i = 0; i + 1 < m_segments.size(); ++i) {
        const Standing &segment = m_segments[i];
        if (!segment.validTo.isValid() || segment.validTo != m_segments[i + 1].validFrom)
            return false;
        if (!startsBefore(segment.validFrom, segment.validTo))
            return false;
    }
    return true;
}

} // namespace lumbung
