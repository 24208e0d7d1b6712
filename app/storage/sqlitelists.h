// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"
#include "app/storage/sqlfilter.h"
#include "app/storage/store.h"

namespace lumbung {

/// The register as a list: ids once in the wanted order, rows by primary key.
class SqliteLists : public ListStore
{
public:
    explicit SqliteLists(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }

    Result<QList<qint64>> ids(const Filter &filter, const Sort &sort, Progress &progress) const override;
    Result<QList<RegisterRow>> rows(
        const QList<qint64> &ids, const QDate &asOf, const QDateTime &asKnown) const override;
    Result<void> visit(const Filter &filter, bool withPersonal, Progress &progress,
        const std::function<Result<void>(const Cooperative &)> &visitor) const override;

private:
    Result<QList<qint64>> idsOf(const SqlFilter &filter, const Sort &sort) const;
    Result<QList<qint64>> nearIds(SqlFilter filter, const QString &typed) const;

    std::unique_ptr<Connection> m_connection;
};

} // namespace lumbung
