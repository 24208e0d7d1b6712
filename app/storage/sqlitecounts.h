// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/standingcache.h"
#include "app/storage/store.h"

#include <memory>

namespace lumbung {

/// Counts: one scan of the index standing_count, or a walk over what is known now where a cache has it.
class SqliteCounts : public CountStore
{
public:
    explicit SqliteCounts(std::unique_ptr<Connection> connection, std::shared_ptr<StandingCache> cache = {})
        : m_connection(std::move(connection)), m_cache(std::move(cache))
    {
    }

    Result<QList<FactCount>> count(const QStringList &fields, const Filter &filter, Progress &progress) const override;
    Result<QList<Member>> members(const Filter &filter, Progress &progress) const override;
    Result<QList<RegencyFigures>> figures(const Filter &filter, Progress &progress) const override;

private:
    Result<QList<FactCount>> scan(const QStringList &fields, const Filter &filter) const;

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<StandingCache> m_cache; ///< null: none
};

} // namespace lumbung
