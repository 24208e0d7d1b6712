// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cooperative.h"
#include "app/domain/standing.h"
#include "app/storage/connection.h"
#include "app/storage/statement.h"

#include <optional>

namespace lumbung {

/// Reads whole records; its statements are prepared once.
class RecordReader
{
public:
    /// `known`: dated facts, figures, contact and officers as known at that moment (milliseconds); a cooperative's own
    /// columns are always those of now.
    static Result<RecordReader> prepare(const Connection &connection, std::optional<qint64> known = {});

    /// `withPersonal`: also contact and officers. NotFound, also for one that has no standing (see absenceOf).
    Result<Cooperative> read(qint64 id, bool withPersonal = true);
    /// The same, also for one that has no standing: its dated facts are empty then.
    Result<Cooperative> readAlsoAbsent(qint64 id, bool withPersonal = true);
    bool isAbsent() const { return !m_isPresent; } ///< the record read last has no standing
    Result<Timeline> timeline(qint64 id, const QDateTime &asKnown);

private:
    RecordReader(const Connection &connection, Statement record, Statement contact, Statement years, Statement officers,
        Statement standings);
    Result<Cooperative> readRow(qint64 id);
    Result<void> readContact(Cooperative &record);
    Result<void> readYears(Cooperative &record);
    Result<void> readOfficers(Cooperative &record);

    const Connection *m_connection;
    bool m_isPresent = false; ///< the row read last has a standing
    Statement m_record, m_contact, m_years, m_officers, m_standings;
};

} // namespace lumbung
