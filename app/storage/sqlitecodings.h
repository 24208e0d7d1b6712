// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/codingstore.h"
#include "app/storage/connection.h"

#include <QSemaphore>

#include <functional>

namespace lumbung {

/// Second codings in SQLite.
class SqliteCodings : public CodingStore
{
public:
    /// `writing` is held while something is added; null for a store that can only be read.
    SqliteCodings(std::unique_ptr<Connection> connection, QSemaphore *writing, const Clock &clock);

    Result<qint64> createSample(const CodingSample &draw, const QList<qint64> &ids, const Author &author) override;
    Result<QList<CodingSample>> samples() const override;
    Result<QList<CodingCase>> cases(qint64 sample, const QString &coder) const override;
    Result<void> addCoding(
        qint64 sample, qint64 cooperative, const StandingFacts &answers, const Author &author) override;
    Result<QList<CodedCase>> codings(qint64 sample) const override;
    Result<void> addSkip(qint64 cooperative, const QString &note, const Author &author) override;
    Result<QList<Skip>> skips() const override;

private:
    /// One action: `work` adds its rows, then it is committed.
    Result<void> add(const QString &kind, const Author &author, const std::function<Result<void>()> &work);
    Result<void> insertSample(const CodingSample &draw, const QList<qint64> &ids);
    Result<qint64> caseToCode(qint64 sample, qint64 cooperative, const QString &coder) const;
    Result<void> insertCoding(qint64 caseId, const StandingFacts &answers, const QString &coder);

    std::unique_ptr<Connection> m_connection;
    QSemaphore *m_writing;
    const Clock &m_clock;
    qint64 m_action = 0; ///< while something is added
};

} // namespace lumbung
