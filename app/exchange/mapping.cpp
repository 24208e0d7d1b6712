// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/mapping.h"

#include "app/base/text.h"
#include "app/domain/fields.h"
#include "app/exchange/headings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

QSet<QString> fieldsOf(ListKind kind)
{
    static const QStringList historyOnly = {u"validFrom"_s, u"validTo"_s, u"event"_s, u"basis"_s};
    QSet<QString> fields = {u"rowNumber"_s, u"externalId"_s};
    switch (kind) {
    case ListKind::Register: {
        const QStringList all = mappableFields();
        fields = QSet<QString>(all.begin(), all.end());
        fields.subtract(QSet<QString>(historyOnly.begin(), historyOnly.end()));
        for (const Field &field : cooperativeFields())
            fields.insert(field.keyString());
        break;
    }
    case ListKind::History:
        fields.unite(QSet<QString>(historyOnly.begin(), historyOnly.end()));
        fields.unite({u"status"_s, u"type"_s, u"form"_s, u"regency"_s});
        break;
    case ListKind::Annual:
        fields.insert(u"bookYear"_s);
        for (const YearlyField &field : yearlyFields())
            fields.insert(field.keyString());
        break;
    }
    return fields;
}

/// What each heading can stand for in a list of this kind.
QList<QStringList> fieldsOfHeadings(const QStringList &headings, ListKind kind)
{
    const QSet<QString> wanted = fieldsOf(kind);
    QList<QStringList> found;
    for (const QString &heading : headings) {
        QStringList fields = headings::exactFields(heading);
        fields.removeIf([&wanted](const QString &field) { return !wanted.contains(field); });
        found.append(fields);
    }
    return found;
}

} // namespace

Mapping Mapping::of(const QStringList &headings, ListKind kind)
{
    Mapping mapping;
    for (const QString &heading : headings)
        mapping.m_headings.append(text::tidied(heading));

    const QList<QStringList> meanings = fieldsOfHeadings(mapping.m_headings, kind);
    for (const bool isAmbiguous : {false, true}) {
        for (int column = 0; column < meanings.size(); ++column) {
            if (meanings[column].isEmpty() || (meanings[column].size() > 1) != isAmbiguous)
                continue;
            const auto isFree
                = [&mapping](const QString &field) { return !mapping.has(field) || field == "village"_L1; };
            const auto field = std::ranges::find_if(meanings[column], isFree);
            if (field != meanings[column].cend())
                mapping.m_columns[*field].append(column);
        }
    }
    return mapping;
}

int Mapping::understood() const
{
    int count = 0;
    for (const QList<int> &columns : m_columns)
        count += int(columns.size());
    return count;
}

int Mapping::neededCells() const
{
    for (qsizetype column = m_headings.size(); column > 0; --column) {
        if (!m_headings[column - 1].isEmpty())
            return int(column);
    }
    return 0;
}

QList<int> Mapping::unheaded() const
{
    QList<int> columns;
    for (int column = 0; column < m_headings.size(); ++column) {
        if (m_headings[column].isEmpty())
            columns.append(column);
    }
    return columns;
}

QStringList Mapping::ignored() const
{
    QSet<int> taken;
    for (const QList<int> &columns : m_columns)
        taken.unite(QSet<int>(columns.begin(), columns.end()));
    QStringList headings;
    for (int column = 0; column < m_headings.size(); ++column) {
        if (!m_headings[column].isEmpty() && !taken.contains(column))
            headings.append(m_headings[column]);
    }
    return headings;
}

void Mapping::rename(const QString &field, const QString &other)
{
    m_columns.insert(other, m_columns.take(field));
}

void Mapping::drop(const QString &field)
{
    m_columns.remove(field);
}

QStringList mappableFields()
{
    return headings::listedFields();
}

} // namespace lumbung
