// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/bridgereason.h"

#include "app/domain/unmet.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

BridgeChange changeOf(const Standing &standing)
{
    BridgeChange change;
    change.day = standing.validFrom;
    change.event = standing.event;
    change.basis = standing.basis;
    change.recordedAt = standing.recordedAt;
    return change;
}

BridgeChange changeOf(const Standing &before, const Standing &after, const QString &field)
{
    BridgeChange change = changeOf(after);
    change.field = field;
    if (!field.isEmpty()) {
        change.from = factValue(before.facts, field);
        change.to = factValue(after.facts, field);
    }
    return change;
}

/// The weightiest of the facts that changed and by which it was not wanted before, or is not after; empty: none did.
QString decidingField(const Filter &filter, const Standing &before, const Standing &after, bool isIn)
{
    for (const QString &field : unmetFields(filter, isIn ? before.facts : after.facts)) {
        if (factValue(before.facts, field) != factValue(after.facts, field))
            return field;
    }
    return {};
}

bool isWanted(const Filter &filter, const Standing &standing)
{
    return unmetFields(filter, standing.facts).isEmpty();
}

BridgeBlock blockOfChange(const BridgeChange &change, bool isIn)
{
    using enum BridgeBlock;
    if (change.field.isEmpty())
        return isIn ? Reactivated : Deactivated; // annual meetings or the certificate decided
    if (change.field == "regency"_L1)
        return isIn ? MovedIn : MovedOut;
    if (change.field != "status"_L1)
        return isIn ? ReclassifiedIn : ReclassifiedOut;
    const QString &other = isIn ? change.from : change.to;
    if (other == "movedAway"_L1)
        return isIn ? MovedIn : MovedOut;
    if (isIn)
        return Reactivated;
    return other == "dissolved"_L1 ? Dissolved : other == "merged"_L1 ? Merged : Deactivated;
}

/// Whether a standing begins after one day and not after the other: what is so on a day begins at its beginning.
bool beginsBetween(const Standing &standing, const QDate &first, const QDate &last)
{
    return standing.validFrom.isValid() && standing.validFrom > first && standing.validFrom <= last;
}

/// The last standing between the days that let it in or took it out, with the one before it.
std::optional<BridgeChange> lastTurn(const Timeline &line, const BridgeEnd &from, const BridgeEnd &to, bool isIn)
{
    std::optional<BridgeChange> found;
    const QList<Standing> &segments = line.segments();
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const Standing &before = segments[i - 1], &after = segments[i];
        if (!beginsBetween(after, from.filter.asOf, to.filter.asOf))
            continue;
        if (isWanted(to.filter, before) != isIn && isWanted(to.filter, after) == isIn)
            found = changeOf(before, after, decidingField(to.filter, before, after, isIn));
    }
    return found;
}

/// The last standing between the days with which it came to a regency.
std::optional<BridgeChange> lastMove(
    const Timeline &line, const BridgeEnd &from, const BridgeEnd &to, const QString &regency)
{
    std::optional<BridgeChange> found;
    const QList<Standing> &segments = line.segments();
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const Standing &before = segments[i - 1], &after = segments[i];
        if (beginsBetween(after, from.filter.asOf, to.filter.asOf) && before.facts.regency != regency
            && after.facts.regency == regency)
            found = changeOf(before, after, u"regency"_s);
    }
    return found;
}

} // namespace

Result<BridgeEntry> BridgeReason::explain(BridgeEntry entry, BridgeStep step) const
{
    switch (step) {
    case BridgeStep::Publication:
        entry.block = entry.to ? BridgeBlock::DefinitionIn : BridgeBlock::DefinitionOut;
        entry.change.event = QCoreApplication::translate("Bridge", "The publication counted otherwise");
        return entry;
    case BridgeStep::Definition:
        return byDefinition(std::move(entry));
    case BridgeStep::Knowledge:
        return byKnowledge(std::move(entry));
    case BridgeStep::Reality:
        return inReality(std::move(entry));
    }
    Q_UNREACHABLE();
}

Result<BridgeEntry> BridgeReason::byDefinition(BridgeEntry entry) const
{
    const bool isIn = entry.to.has_value();
    entry.block = isIn ? BridgeBlock::DefinitionIn : BridgeBlock::DefinitionOut;
    const Result<Timeline> line = m_timelines(entry.id, m_from.filter.asKnown);
    if (!line)
        return line.error();
    if (const Standing *then = line->at(m_from.filter.asOf)) {
        const QString field = unmetFields(isIn ? m_from.filter : m_to.filter, then->facts).value(0);
        if (field.isEmpty())
            return withCondition(std::move(entry), isIn ? m_from.filter : beginning(m_from));
        entry.change = changeOf(*then);
        entry.change.field = field;
        entry.change.from = entry.change.to = factValue(then->facts, entry.change.field);
    }
    return entry;
}

Result<BridgeEntry> BridgeReason::byKnowledge(BridgeEntry entry) const
{
    const bool isIn = entry.to.has_value();
    const QDate &day = m_from.filter.asOf;
    const Result<Timeline> known = m_timelines(entry.id, m_from.filter.asKnown);
    if (!known)
        return known.error();
    const Result<Timeline> better = m_timelines(entry.id, m_to.filter.asKnown);
    if (!better)
        return better.error();

    const bool isLate = isIn && !entry.from && known->isEmpty();
    entry.block = isLate ? BridgeBlock::EnteredLate : isIn ? BridgeBlock::CorrectedIn : BridgeBlock::CorrectedOut;
    const Standing *before = known->at(day), *after = better->at(day);
    if (before && after) {
        const QString field = entry.from && entry.to ? u"regency"_s : decidingField(m_to.filter, *before, *after, isIn);
        if (field.isEmpty())
            return withCondition(std::move(entry), beginning(isIn ? m_from : m_to));
        entry.change = changeOf(*before, *after, field);
        return entry;
    }
    if (after)
        entry.change = changeOf(*after);
    if (isLate)
        return entry;
    if (better->isEmpty()) {
        entry.change.event = QCoreApplication::translate("Bridge", "Taken back from the register");
        return entry;
    }
    // It existed on the day by one of the two only: its beginning was corrected.
    const auto beginning = [](const Timeline &line) {
        return line.isEmpty() ? QString() : line.segments().first().validFrom.toString(Qt::ISODate);
    };
    entry.change.field = u"foundedOn"_s;
    entry.change.from = beginning(*known);
    entry.change.to = beginning(*better);
    if (!after)
        entry.change.recordedAt = better->segments().first().recordedAt;
    return entry;
}

Result<BridgeEntry> BridgeReason::inReality(BridgeEntry entry) const
{
    const bool isIn = entry.to.has_value();
    const Result<Timeline> line = m_timelines(entry.id, m_to.filter.asKnown);
    if (!line)
        return line.error();
    if (entry.from && entry.to) {
        std::optional<BridgeChange> move = lastMove(*line, m_from, m_to, *entry.to);
        if (!move) // it was there on the first day already, by better knowledge; only then it came to count again
            return byKnowledge(std::move(entry));
        entry.block = BridgeBlock::MovedIn;
        entry.change = *std::move(move);
        return entry;
    }
    if (isIn && !line->isEmpty() && !line->at(m_from.filter.asOf)) {
        entry.block = BridgeBlock::Founded;
        entry.change = changeOf(line->segments().first());
        return entry;
    }
    const std::optional<BridgeChange> turn = lastTurn(*line, m_from, m_to, isIn);
    entry.change = turn.value_or(BridgeChange());
    entry.block = blockOfChange(entry.change, isIn);
    return turn ? Result<BridgeEntry>(entry) : withCondition(std::move(entry), isIn ? beginning(m_to) : m_to.filter);
}

/// By the end's definition on the beginning's day, as known for one of the ends.
Filter BridgeReason::beginning(const BridgeEnd &known) const
{
    Filter filter = m_to.filter;
    filter.asOf = m_from.filter.asOf;
    filter.asKnown = known.filter.asKnown;
    return filter;
}

/// No dated fact decided: one of the conditions that look further does not let it be counted there.
Result<BridgeEntry> BridgeReason::withCondition(BridgeEntry entry, const Filter &notCounted) const
{
    const Result<BridgeCondition> condition = decidingCondition(entry.id, notCounted);
    if (!condition)
        return condition.error();
    entry.change.condition = *condition;
    return entry;
}

Result<BridgeCondition> BridgeReason::decidingCondition(qint64 id, const Filter &notCounted) const
{
    const bool wantsMeetings = notCounted.looksAtMeetings(), wantsCertificate = notCounted.hasValidCertificate;
    const BridgeCondition meetings
        = notCounted.activity.isEmpty() ? BridgeCondition::Meeting : BridgeCondition::Activity;
    if (!wantsMeetings || !wantsCertificate || !m_counted) {
        return wantsMeetings == wantsCertificate ? BridgeCondition::None
            : wantsMeetings                      ? meetings
                                                 : BridgeCondition::Certificate;
    }
    Filter byMeetings = notCounted, byCertificate = notCounted;
    byMeetings.hasValidCertificate = false;
    byCertificate.meetingWithinYears = 0;
    byCertificate.meetingFrom = {};
    byCertificate.activity.clear();
    const Result<bool> meets = m_counted(id, byMeetings);
    if (!meets)
        return meets.error();
    const Result<bool> isCertified = m_counted(id, byCertificate);
    if (!isCertified)
        return isCertified.error();
    if (*meets == *isCertified)
        return *meets ? BridgeCondition::None : BridgeCondition::Both;
    return *meets ? BridgeCondition::Certificate : meetings;
}

} // namespace lumbung
