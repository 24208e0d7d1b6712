// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/storage/statement.h"

#include <QString>
#include <QVariantList>

namespace lumbung {

/// A filter as the WHERE part of a question over `standing s` (and `cooperative c`, where joined), with its values.
class SqlFilter
{
public:
    explicit SqlFilter(const Filter &filter);

    /// Whether the question must join `cooperative c`.
    bool needsCooperative() const { return m_needsCooperative; }
    /// Whether dated facts or another moment are asked for; else every cooperative has a current standing that would
    /// do.
    bool needsStanding() const { return m_needsStanding; }
    /// "search f … standing s … cooperative c": where typed words lead, the search index comes first and the rest is
    /// looked up.
    QString from(bool withCooperative) const;
    QString where() const;
    /// The same over `cooperative c` alone; only where needsStanding() is false.
    QString fromCooperatives() const;
    QString whereOfCooperatives() const; ///< of those that were not taken back
    void bind(Statement &statement) const; ///< in order
    /// Asks the search index for any trigram instead of every word.
    void loosen(const QString &match);
    const QString &looseMatch() const { return m_looseMatch; }

private:
    /// A condition with its values.
    struct Part {
        QString sql;
        QVariantList values;
    };

    static Part wantedPart(const QString &field, const QStringList &codes);
    static Part setPart(const QString &column, const QStringList &sets);
    void addAnyOf(const QList<QMap<QString, QStringList>> &wishes);
    void addDayConditions(const Filter &filter);
    void addText(const QString &typed);
    void add(const Part &part);

    QString m_time; ///< which standings hold
    QStringList m_conditions;
    QVariantList m_values;
    QString m_looseMatch;
    qsizetype m_matchValue = -1; ///< place of the search expression among the values
    bool m_needsCooperative = false;
    bool m_needsStanding = false;
};

/// Column of `standing` for the key of a dated field; empty when there is none.
QString standingColumn(const QString &field);
/// When rows of a table that is closed and added to (alias `table`) were known; null: what is known now.
QString knownAt(const QString &table, const QDateTime &asKnown);
/// The year in which `cooperative c` was founded, as it was known at the moment; '0' where no day was recorded.
QString yearFoundedSql(const QDateTime &asKnown);
/// The code of list "activity" of the cooperative of `standing s`, by domain/activity.h.
QString activitySql(const QDate &asOf, const QDateTime &asKnown);
/// "s.… where": which standings hold on the day as known at the moment, as one condition with integers in it.
QString holdsOn(const QDate &asOf, const QDateTime &asKnown);

} // namespace lumbung
