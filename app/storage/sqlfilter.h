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
    /// Whether every current cooperative passes: no question to `standing` is needed at all.
    bool isEverything() const { return m_isEverything; }
    QString where() const { return m_conditions.join(QLatin1String(" and ")); }
    void bind(Statement &statement) const; ///< in order
    /// Asks the search index for any trigram instead of every word.
    void loosen(const QString &match);
    const QString &looseMatch() const { return m_looseMatch; }

private:
    void addTime(const Filter &filter);
    void addWanted(const QString &field, const QStringList &codes);
    void addText(const QString &typed);
    void add(const QString &condition, const QVariantList &values);

    QStringList m_conditions;
    QVariantList m_values;
    QString m_looseMatch;
    qsizetype m_matchValue = -1; ///< place of the search expression among the values
    bool m_needsCooperative = false;
    bool m_isEverything = true;
};

/// Column of `standing` for the key of a dated field; empty when there is none.
QString standingColumn(const QString &field);
/// "s.… where": which standings hold on the day as known at the moment, as one condition with integers in it.
QString holdsOn(const QDate &asOf, const QDateTime &asKnown);

} // namespace lumbung
