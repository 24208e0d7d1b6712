// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/recordreader.h"
#include "app/storage/recordwriter.h"
#include "app/storage/store.h"

namespace lumbung {

/// A record as it is and as it is to be, each with its line in time.
struct RecordChange {
    Cooperative stored, next; ///< the revision of `next` is not looked at
    Timeline before, after;
    QList<Change> changes = {}; ///< lines for the history; not empty
    QString note = {}; ///< of those lines
};

/// The line after `stored` became `record`: dated facts by `how` (without a day: from `today` on), the beginning by its
/// founding.
Timeline changedLine(const Timeline &before, const Cooperative &stored, const Cooperative &record,
    const FactChange &how, const QDate &today);

/// Changes stored records inside an action: what a save, a batch, an undo and a merger do alike.
class RecordChanger
{
public:
    /// All of these must live longer.
    RecordChanger(RecordReader &reader, RecordWriter &writer, const Clock &clock)
        : m_reader(reader), m_writer(writer), m_clock(clock)
    {
    }

    /// As CooperativeStore::save of an existing record. `answered`: what changed answers rest on when `how` has no
    /// note.
    Result<Saved> change(const Cooperative &record, const FactChange &how, DecisionBasis answered);
    /// A decision when the answers changed or one was made; none otherwise.
    Result<void> decide(qint64 id, const StandingFacts &before, const StandingFacts &after, const FactChange &how,
        const QDate &validFrom, DecisionBasis answered);
    /// Writes what differs, and the history's lines, as the next revision.
    Result<void> write(const RecordChange &change);

private:
    RecordReader &m_reader;
    RecordWriter &m_writer;
    const Clock &m_clock;
};

} // namespace lumbung
