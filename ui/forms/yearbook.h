// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/typedrecord.h"

#include <QObject>

namespace lumbung {

/// The yearly figures as typed, and the book year that is being worked on. The sections of persons and of money show
/// the same one.
class YearBook : public QObject
{
    Q_OBJECT

public:
    /// `thisYear`: the calendar year; the book year before it is where work begins.
    explicit YearBook(int thisYear, QObject *parent = nullptr);

    /// Begins at the latest year, or stays at the current one.
    void present(const QMap<int, TypedFields> &years, bool staysAtYear);
    QMap<int, TypedFields> typed() const; ///< years in which something is typed

    QList<int> years() const; ///< newest first; also one opened but empty
    int current() const { return m_current; }
    void setCurrent(int year); ///< opens the year when it is not there yet
    int nextYear() const; ///< what to offer for adding: the year after the latest, else the one before the first

    QString typed(int year, const QString &key) const;
    void type(const QString &key, const QString &typed); ///< in the current year

Q_SIGNALS:
    void currentChanged(); ///< another year, or other figures in it

private:
    const int m_thisYear;
    QMap<int, TypedFields> m_years;
    int m_current;
};

} // namespace lumbung
