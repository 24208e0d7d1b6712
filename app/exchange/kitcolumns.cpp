// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/kitcolumns.h"

#include "app/domain/codelist.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung::kit {

using namespace Qt::StringLiterals;

namespace {

const YearlyFigures *kitYear(const Cooperative &record, int bookYear)
{
    const auto found = std::ranges::find(record.years, bookYear, &YearlyFigures::bookYear);
    return found == record.years.cend() ? nullptr : &*found;
}

QString offered(const CodeList &list, const CodeEntry &entry)
{
    const bool isAlone = list.match(entry.label, entry.parent) == entry.code;
    return isAlone ? entry.label : entry.code;
}

Error notUnderstood(const Column &column, const QString &text)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Kit", "%1: “%2” is not understood.").arg(column.title(), text)};
}

} // namespace

QString Column::key() const
{
    return field ? field->keyString() : QString(QString::number(bookYear) + u'/' + yearly->keyString());
}

QString Column::title() const
{
    return field
        ? field->title()
        : QCoreApplication::translate("Field", "%1, book year %2").arg(yearly->title(), QString::number(bookYear));
}

QString Column::plainOf(const Cooperative &record) const
{
    if (field)
        return plainValue(field->get(record));
    const YearlyFigures *year = kitYear(record, bookYear);
    return year ? plainValue(yearly->get(*year)) : QString();
}

void Column::set(Cooperative &record, const QString &plain) const
{
    if (field)
        return field->set(record, valueFromPlain(*field, plain));
    auto place = std::ranges::lower_bound(record.years, bookYear, {}, &YearlyFigures::bookYear);
    if (place == record.years.end() || place->bookYear != bookYear) {
        YearlyFigures year;
        year.bookYear = bookYear;
        place = record.years.insert(place, year);
    }
    yearly->set(*place, valueFromPlain(*yearly, plain));
}

QList<Column> columns(int bookYear, bool withPersonal)
{
    QList<Column> all;
    for (const Field &field : cooperativeFields()) {
        if (!field.isDerived && (withPersonal || !field.isPersonal))
            all.append({&field, nullptr, 0});
    }
    for (const YearlyField &field : yearlyFields()) {
        if (!field.isDerived && (withPersonal || !field.isPersonal))
            all.append({nullptr, &field, bookYear});
    }
    return all;
}

QString shownText(const Column &column, const QString &plain)
{
    const FieldInfo &info = column.info();
    if (info.type == FieldType::Flag) {
        const CodeList &list = codeList(u"yes_no"_s);
        return plain == "1"_L1 ? list.find(u"yes"_s)->label : QString();
    }
    if (info.type != FieldType::Code && info.type != FieldType::Region)
        return plain;
    const CodeList &list = codeList(info.listName());
    const CodeEntry *entry = list.find(plain);
    return entry ? offered(list, *entry) : plain;
}

Result<QString> returnedPlain(const Column &column, const TableCell &cell, const QString &parent)
{
    const FieldInfo &info = column.info();
    const bool isAmount = info.type == FieldType::Integer || info.type == FieldType::Money;
    QString text = cell.text;
    if (cell.kind == TableCell::Kind::Error)
        return notUnderstood(column, text);
    if (cell.kind == TableCell::Kind::Number && isAmount) {
        bool isWhole = false;
        const qlonglong number = text.toLongLong(&isWhole);
        return isWhole ? Result<QString>(QString::number(number)) : notUnderstood(column, text);
    }
    if (cell.kind == TableCell::Kind::Date)
        text = text.section(u'T', 0, 0);
    const Result<QVariant> value = parseValue(info, text, info.type == FieldType::Region ? parent : QString());
    return value ? Result<QString>(plainValue(*value)) : value.error();
}

QStringList choices(const Column &column, const QString &parent)
{
    const FieldInfo &info = column.info();
    if (info.type == FieldType::Flag)
        return {codeList(u"yes_no"_s).find(u"yes"_s)->label, codeList(u"yes_no"_s).find(u"no"_s)->label};
    const CodeList &list = codeList(info.listName());
    QStringList all;
    for (const CodeEntry &entry : list.entries()) {
        if (parent.isEmpty() || entry.parent == parent)
            all.append(offered(list, entry));
    }
    return all;
}

} // namespace lumbung::kit
