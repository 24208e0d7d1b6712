// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/publication.h"
#include "app/storage/store.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace lumbung {

/// A publication as a line of a list, without its content.
struct PublicationEntry {
    QString number, fingerprint, previous;
    QDate asOf;
    QString variant; ///< its id
    qint64 total = 0;
    QDateTime at;
    QString author;
    QString withdrawnBecause; ///< empty: it stands
    QDateTime withdrawnAt;
    QString withdrawnBy;

    bool isWithdrawn() const { return withdrawnAt.isValid(); }
};

/// That a publication counted a cooperative, and where.
struct PublishedMembership {
    QString number;
    QDate asOf;
    QString variant;
    QString regency, kind; ///< the cell
    bool isWithdrawn = false;
};

/// What was published. Publications are added in a chain and never changed; a withdrawal is a further entry.
class PublicationStore
{
public:
    virtual ~PublicationStore() = default;
    /// Freezes it; its fingerprint. Conflict when another publication came in between (`previous` is not the newest
    /// fingerprint), Invalid when the publication contradicts itself.
    virtual Result<QString> add(const Publication &publication, const Author &author) = 0;
    virtual Result<QList<PublicationEntry>> list() const = 0; ///< newest first
    virtual Result<QByteArray> content(const QString &number) const = 0; ///< NotFound
    /// NotFound, Conflict when it is withdrawn already, Invalid without a reason.
    virtual Result<void> withdraw(const QString &number, const QString &reason, const Author &author) = 0;
    virtual Result<QList<PublishedMembership>> membershipsOf(qint64 cooperative) const = 0; ///< newest first
    /// When something was recorded last; null in an empty register. What comes later is known later than this.
    virtual Result<QDateTime> lastRecorded() const = 0;
};

/// Which records a supervisor found right. A changed record is unverified again.
class VerificationStore
{
public:
    virtual ~VerificationStore() = default;
    /// The current revisions of these; how many were not verified before. NotFound when one is not in the register.
    virtual Result<qint64> verify(const QList<qint64> &ids, const Author &author) = 0;
    /// Those the filter wants whose current revision nobody verified, in the order of entry.
    virtual Result<QList<qint64>> unverified(const Filter &filter, Progress &progress) const = 0;
};

/// A dated note on what breaks a trend: a rule that changed, a campaign.
struct TrendBreak {
    qint64 id = 0;
    QDate day;
    QString note;
    QDateTime at; ///< when it was written
    QString author;
};

/// The notes of the office. A changed note is closed and added anew, so nothing is lost.
class TrendBreakStore
{
public:
    virtual ~TrendBreakStore() = default;
    virtual Result<QList<TrendBreak>> list() const = 0; ///< by day
    /// Its id. Invalid without a day between the years 1000 and 9999, or without a note.
    virtual Result<qint64> add(const QDate &day, const QString &note, const Author &author) = 0;
    /// The id of the changed note. NotFound, Invalid.
    virtual Result<qint64> change(qint64 id, const QDate &day, const QString &note, const Author &author) = 0;
    virtual Result<void> remove(qint64 id, const Author &author) = 0; ///< closes it; NotFound
};

} // namespace lumbung
