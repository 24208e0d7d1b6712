// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"
#include "app/storage/store.h"

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <optional>
#include <vector>

namespace lumbung {

/// What is known now of every standing, in memory, as numbers: counting is a walk over them. Kept up by the store's
/// actions, to one of which every change of standings belongs; an action closes what it replaces at its own moment,
/// and moments only grow. Shared by the connections of a store: an answer is that of one state of it.
class StandingCache
{
public:
    /// Whether dated facts, as known now, are all that is asked for.
    static bool canAnswer(const QStringList &fields, const Filter &filter);
    /// As CountStore::count(). Nothing when another thread is reading, or nobody asked before: for one question
    /// everything need not be read.
    Result<std::optional<QList<FactCount>>> count(
        const Connection &connection, const QStringList &fields, const Filter &filter);

private:
    /// The values of a dated field, numbered as they come.
    struct Values {
        QString field;
        QStringList plain;
        QHash<QString, quint32> places;
    };
    using Facts = std::vector<quint32>; ///< the place of a value in each of m_values

    Result<void> keepUp(const Connection &connection);
    Result<void> readSince(const Connection &connection, qint64 action);
    Result<void> addNew(const Connection &connection);
    Result<void> removeClosed(const Connection &connection, qint64 since);
    quint32 placeOf(const QByteArray &facts);
    std::vector<bool> wanted(const Filter &filter) const; ///< for each of m_facts
    std::vector<qint64> countsOn(qint64 day) const; ///< for each of m_facts
    QList<FactCount> grouped(
        const QStringList &fields, const std::vector<bool> &isWanted, const std::vector<qint64> &counts) const;
    qsizetype valuesOf(const QString &field) const; ///< its place in m_values

    std::mutex m_access;
    bool m_wasAsked = false;
    qint64 m_action = 0; ///< the last one that is in it
    std::vector<qint64> m_ids; ///< of the standings, ascending
    std::vector<qint32> m_from, m_to; ///< days as the store keeps them; what was closed begins never
    std::vector<quint32> m_factsOf; ///< the place of their facts
    std::vector<Facts> m_facts; ///< each combination that occurs
    QHash<QByteArray, quint32> m_factPlaces;
    QList<Values> m_values;
};

} // namespace lumbung
