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
    static Result<RecordReader> prepare(const Connection &connection);

    /// `withPersonal`: also contact and officers. NotFound.
    Result<Cooperative> read(qint64 id, bool withPersonal = true);
    Result<Timeline> timeline(qint64 id, const QDateTime &asKnown);

private:
    RecordReader(Statement record, Statement contact, Statement years, Statement officers, Statement standings);
    Result<void> readContact(Cooperative &record);
    Result<void> readYears(Cooperative &record);
    Result<void> readOfficers(Cooperative &record);

    Statement m_record, m_contact, m_years, m_officers, m_standings;
};

} // namespace lumbung
