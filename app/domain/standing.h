// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace lumbung {

/// What is dated about a cooperative: everything a count can depend on. Codes of the lists named in
/// domain/fields.cpp; empty = not recorded.
struct StandingFacts {
    QString regency; ///< Kemendagri code, "33.01"
    QString type;
    QString group;
    QString form;
    QString status; ///< the office's recorded status, not the computed one
    bool kdkmp = false; ///< Koperasi Desa/Kelurahan Merah Putih
    QString producing; ///< sheet question: makes and sells goods, itself or its members? yes/no
    QString ownUnit; ///< sheet question: a production unit in the cooperative itself? yes/no
    QString stages; ///< where the own unit works: codes joined by ",", in list order
    QString services; ///< the four services to members: codes joined by ","
    QString trades; ///< whose production: codes joined by ","
    QString kind = QStringLiteral("unclassified"); ///< the outcome of the questions (list "kind")

    bool operator==(const StandingFacts &) const = default;
};

/// Facts that held from one day to another, as known from one moment to another.
struct Standing {
    qint64 id = 0;
    QDate validFrom; ///< first day on which it was so; null: since ever (founding date not known)
    QDate validTo; ///< first day on which it was no longer so; null: still so
    StandingFacts facts;
    QString event; ///< what happened on validFrom, in words ("Pembubaran")
    QString basis; ///< decree or minutes, number and date
    QDateTime recordedAt; ///< when we knew it (UTC)
    QDateTime supersededAt; ///< when we knew better (UTC); null: this is what we know now
};

/// The standings of one cooperative as known at one moment: in order, without gaps, the last one open.
/// Pure: the store writes what differs between two timelines.
class Timeline
{
public:
    Timeline() = default;
    explicit Timeline(QList<Standing> segments) : m_segments(std::move(segments)) { }

    const QList<Standing> &segments() const { return m_segments; }
    bool isEmpty() const { return m_segments.isEmpty(); }
    /// The segment that holds on a day; null before the founding.
    const Standing *at(const QDate &day) const;
    /// The facts that hold now (of the last segment).
    StandingFacts current() const;

    /// What differs between current() and `facts` becomes so from `day` on; later segments take the same
    /// differences. A `day` before the beginning corrects the whole line.
    Timeline changedFrom(
        const QDate &day, const StandingFacts &facts, const QString &event, const QString &basis) const;
    /// What differs becomes so from the beginning: it was recorded wrongly.
    Timeline corrected(const StandingFacts &facts, const QString &event, const QString &basis) const;
    /// The founding date turned out to be another one. Segments wholly before it fall away.
    Timeline begunOn(const QDate &day) const;

    /// In order, joined without gaps, last open, at least one segment.
    bool isSound() const;

private:
    QList<Standing> m_segments;
};

} // namespace lumbung
