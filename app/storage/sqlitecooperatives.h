// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/recordchanger.h"
#include "app/storage/recordreader.h"
#include "app/storage/recordwriter.h"
#include "app/storage/store.h"

#include <QSemaphore>

namespace lumbung {

/// One record at a time, in SQLite.
class SqliteCooperatives : public CooperativeStore
{
public:
    /// `writing` is held while a save runs; null for a store that can only be read.
    static Result<std::unique_ptr<CooperativeStore>> open(
        std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock);

    Result<Saved> save(const Cooperative &record, const FactChange &how, const Author &author) override;
    Result<Cooperative> load(qint64 id, const QDateTime &asKnown = {}) const override;
    Result<Timeline> timeline(qint64 id, const QDateTime &asKnown) const override;
    Result<QList<Change>> history(qint64 id) const override;
    Result<QList<Decision>> decisions(qint64 id) const override;
    Result<QList<qint64>> findByNumber(const QString &number) const override;

private:
    SqliteCooperatives(
        std::unique_ptr<Connection> connection, RecordReader reader, QSemaphore *writing, const Clock &clock);
    Result<Saved> insert(const Cooperative &record, const FactChange &how);

    std::unique_ptr<Connection> m_connection;
    mutable RecordReader m_reader;
    RecordWriter m_writer;
    RecordChanger m_changer;
    QSemaphore *m_writing;
};

/// The line of a new record: one segment from its founding.
Timeline beginningOf(const Cooperative &record, const QString &event, const QString &basis);

} // namespace lumbung
