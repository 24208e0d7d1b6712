// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"
#include "app/storage/store.h"

namespace lumbung {

/// Counts: one scan of the index standing_count.
class SqliteCounts : public CountStore
{
public:
    explicit SqliteCounts(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }

    Result<QList<FactCount>> count(const QStringList &fields, const Filter &filter, Progress &progress) const override;
    Result<QList<Member>> members(const Filter &filter, Progress &progress) const override;
    Result<QList<RegencyFigures>> figures(const Filter &filter, Progress &progress) const override;

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace lumbung
