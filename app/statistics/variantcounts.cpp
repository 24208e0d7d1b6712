// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/variantcounts.h"

#include "app/statistics/tabulate.h"

#include <QCoreApplication>

#include <tuple>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// What all definitions can be narrowed to. A definition without KDKMP has none of them.
constexpr const char *narrowings[] = {"regency", "kdkmp"};

QList<Category> variantColumns()
{
    QList<Category> columns;
    for (const Variant &variant : variants())
        columns.append({variant.id, variant.title()});
    return columns;
}

QList<Category> oneRow()
{
    return {{u"all"_s, QCoreApplication::translate("Variable", "All")}};
}

/// Every row that some definition has.
QList<Category> rowsOf(const QList<CrossTable> &tables)
{
    QList<Category> rows = tables.first().rows();
    for (const CrossTable &table : tables) {
        for (const Category &row : table.rows()) {
            if (!rows.contains(row))
                rows.append(row);
        }
    }
    return rows;
}

} // namespace

Filter byVariant(const Variant &variant, const Filter &narrowing)
{
    Filter filter = variantFilter(variant, narrowing.asOf, narrowing.asKnown);
    for (const char *narrowed : narrowings) {
        const QString field = QString::fromLatin1(narrowed);
        if (const QStringList codes = narrowing.wanted.value(field); !codes.isEmpty())
            filter.narrow(field, codes);
    }
    return filter;
}

Result<CrossTable> variantTable(
    const CountStore &store, const Filter &narrowing, const Variable *rows, Progress &progress)
{
    QList<CrossTable> counted;
    for (const Variant &variant : variants()) {
        const Result<CrossTable> one
            = tabulate(store, byVariant(variant, narrowing), rows ? *rows : variables().first(), nullptr, progress);
        if (!one)
            return one.error();
        counted.append(*one);
    }
    CrossTable table(rows ? rowsOf(counted) : oneRow(), variantColumns());
    for (qsizetype column = 0; column < counted.size(); ++column) {
        const CrossTable &one = counted.at(column);
        if (!rows) {
            table.add(0, column, one.total());
            continue;
        }
        for (qsizetype row = 0; row < one.rows().size(); ++row)
            table.add(table.rowOf(one.rows().at(row).code), column, one.rowTotal(row));
    }
    return table;
}

VariantSpread spreadOf(const CrossTable &byVariant)
{
    VariantSpread spread;
    for (qsizetype column = 0; column < byVariant.columns().size(); ++column) {
        const qint64 count = byVariant.columnTotal(column);
        const QString &id = byVariant.columns().at(column).code;
        if (column == 0 || count < spread.smallest)
            std::tie(spread.smallest, spread.smallestId) = std::pair(count, id);
        if (column == 0 || count > spread.largest)
            std::tie(spread.largest, spread.largestId) = std::pair(count, id);
        if (id == officialVariant().id)
            spread.official = count;
    }
    return spread;
}

} // namespace lumbung
