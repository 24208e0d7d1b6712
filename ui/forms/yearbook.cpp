// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/yearbook.h"

#include <algorithm>

namespace lumbung {

YearBook::YearBook(int thisYear, QObject *parent)
    : QObject(parent), m_thisYear(thisYear), m_years({{thisYear - 1, {}}}), m_current(thisYear - 1)
{
}

void YearBook::present(const QMap<int, TypedFields> &years, bool staysAtYear)
{
    m_years = years;
    if (staysAtYear && !m_years.contains(m_current))
        m_years.insert(m_current, {});
    if (m_years.isEmpty())
        m_years.insert(m_thisYear - 1, {});
    if (!staysAtYear)
        m_current = m_years.lastKey();
    Q_EMIT currentChanged();
}

QMap<int, TypedFields> YearBook::typed() const
{
    QMap<int, TypedFields> years;
    for (auto year = m_years.cbegin(); year != m_years.cend(); ++year) {
        if (!year->isEmpty())
            years.insert(year.key(), *year);
    }
    return years;
}

QList<int> YearBook::years() const
{
    QList<int> years = m_years.keys();
    std::ranges::reverse(years);
    return years;
}

void YearBook::setCurrent(int year)
{
    if (year == m_current)
        return;
    if (!m_years.contains(year))
        m_years.insert(year, {});
    m_current = year;
    Q_EMIT currentChanged();
}

int YearBook::nextYear() const
{
    return m_years.lastKey() < m_thisYear ? m_years.lastKey() + 1 : m_years.firstKey() - 1;
}

QString YearBook::typed(int year, const QString &key) const
{
    return m_years.value(year).value(key);
}

void YearBook::type(const QString &key, const QString &typed)
{
    if (typed.isEmpty())
        m_years[m_current].remove(key);
    else
        m_years[m_current].insert(key, typed);
}

} // namespace lumbung
