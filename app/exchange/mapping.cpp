// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/mapping.h"

#include "app/base/csv.h"
#include "app/base/text.h"
#include "app/domain/fields.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

struct FieldHeaders {
    QString field;
    QStringList headers;
};

QList<FieldHeaders> readHeaders()
{
    QFile file(u":/import/headers.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const csv::Table table = csv::parseTrusted(opened ? QString::fromUtf8(file.readAll()) : QString());
    QList<FieldHeaders> found;
    for (qsizetype row = 1; row < table.rows.size(); ++row)
        found.append({table.rows[row].value(0), table.rows[row].value(1).split(u'|', Qt::SkipEmptyParts)});
    return found;
}

const QList<FieldHeaders> &fieldHeaders()
{
    static const QList<FieldHeaders> all = readHeaders();
    return all;
}

/// Compact heading -> the fields it can stand for, the likeliest first.
using Meanings = QHash<QString, QStringList>;

void add(Meanings &meanings, const QString &heading, const QString &field)
{
    QStringList &fields = meanings[text::compact(heading)];
    if (!fields.contains(field))
        fields.append(field);
}

const Meanings &listedMeanings()
{
    static const Meanings listed = [] {
        Meanings found;
        for (const FieldHeaders &entry : fieldHeaders()) {
            for (const QString &header : entry.headers)
                add(found, header, entry.field);
        }
        return found;
    }();
    return listed;
}

/// What the program itself calls its fields, in the person's language: for lists that it wrote.
Meanings catalogueMeanings()
{
    Meanings found;
    const auto take = [&found](const FieldInfo &field) {
        if (field.isDerived)
            return;
        for (const QString &heading : {field.keyString(), QString::fromLatin1(field.label), field.title()})
            add(found, heading, field.keyString());
    };
    std::ranges::for_each(cooperativeFields(), take);
    std::ranges::for_each(yearlyFields(), take);
    return found;
}

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
QList<QStringList> meaningsOf(const QStringList &headings, ListKind kind)
{
    const QSet<QString> wanted = fieldsOf(kind);
    const Meanings catalogue = catalogueMeanings();
    QList<QStringList> found;
    for (const QString &heading : headings) {
        const QString compact = text::compact(heading);
        QStringList fields
            = compact.isEmpty() ? QStringList() : listedMeanings().value(compact, catalogue.value(compact));
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

    const QList<QStringList> meanings = meaningsOf(mapping.m_headings, kind);
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
    QStringList fields;
    for (const FieldHeaders &entry : fieldHeaders())
        fields.append(entry.field);
    return fields;
}

} // namespace lumbung
