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

Error notUnderstood(const QString &title, const QString &text)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Kit", "%1: “%2” is not understood.").arg(title, text)};
}

Result<QString> plainOfCell(const Column &column, const TableCell &cell, const QString &parent)
{
    const FieldInfo &info = column.info();
    const bool isAmount = info.type == FieldType::Integer || info.type == FieldType::Money;
    QString text = cell.text;
    if (cell.kind == TableCell::Kind::Error)
        return notUnderstood(column.title(), text);
    if (cell.kind == TableCell::Kind::Number && isAmount) {
        bool isWhole = false;
        const qlonglong number = text.toLongLong(&isWhole);
        return isWhole ? Result<QString>(QString::number(number)) : notUnderstood(column.title(), text);
    }
    if (cell.kind == TableCell::Kind::Date)
        text = text.section(u'T', 0, 0);
    const Result<QVariant> value = parseValue(info, text, info.type == FieldType::Region ? parent : QString());
    return value ? Result<QString>(plainValue(*value)) : value.error();
}

/// One column for each entry of the set; of an entry whose column was taken out nothing is said.
Result<QString> plainOfEntries(
    const Column &column, const QHash<QString, TableCell> &cells, const QStringList &keys, const QString &sent)
{
    const CodeList &list = codeList(column.info().listName());
    QStringList codes = splitCodes(sent);
    for (const SheetColumn &entry : sheetColumns({column})) {
        if (!keys.contains(entry.key()))
            continue;
        codes.removeAll(entry.entry);
        const TableCell cell = cells.value(entry.key());
        const QString answer = codeList(u"yes_no"_s).match(cell.text);
        if (answer.isEmpty() && !cell.text.trimmed().isEmpty())
            return notUnderstood(entry.title(), cell.text);
        if (answer == "yes"_L1)
            codes.append(entry.entry);
    }
    const QString returned = joinCodes(list, codes);
    return returned == joinCodes(list, splitCodes(sent)) ? sent : returned;
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

QString SheetColumn::key() const
{
    return entry.isEmpty() ? column.key() : QString(column.key() + u'/' + entry);
}

QString SheetColumn::title() const
{
    if (entry.isEmpty())
        return column.title();
    return QCoreApplication::translate("Kit", "%1: %2", "field and one of its entries")
        .arg(column.title(), entryTitle());
}

QString SheetColumn::entryTitle() const
{
    const CodeEntry *found = codeList(column.info().listName()).find(entry);
    const QString shortLabel = found->more.value(u"short"_s); // there is none in English
    const bool hasShort = found->title() == found->label && !shortLabel.isEmpty();
    return hasShort ? shortLabel : found->title();
}

QList<SheetColumn> sheetColumns(const QList<Column> &columns)
{
    QList<SheetColumn> all;
    for (int place = 0; place < columns.size(); ++place) {
        const FieldInfo &info = columns[place].info();
        if (info.type != FieldType::CodeSet) {
            all.append({columns[place], place, {}});
            continue;
        }
        for (const CodeEntry &entry : codeList(info.listName()).entries())
            all.append({columns[place], place, entry.code});
    }
    return all;
}

QString shownText(const SheetColumn &column, const QString &plain)
{
    if (column.entry.isEmpty())
        return shownText(column.column, plain);
    return splitCodes(plain).contains(column.entry) ? yesText() : QString();
}

QString yesText()
{
    return codeList(u"yes_no"_s).find(u"yes"_s)->label;
}

QString shownText(const Column &column, const QString &plain)
{
    const FieldInfo &info = column.info();
    if (info.type == FieldType::Flag) {
        return plain == "1"_L1 ? yesText() : QString();
    }
    if (info.type != FieldType::Code && info.type != FieldType::Region)
        return plain;
    const CodeList &list = codeList(info.listName());
    const CodeEntry *entry = list.find(plain);
    return entry ? offered(list, *entry) : plain;
}

Result<QString> returnedPlain(const Column &column, const QHash<QString, TableCell> &cells, const QStringList &keys,
    const QString &sent, const QString &parent)
{
    if (!keys.contains(column.key()))
        return column.info().type == FieldType::CodeSet ? plainOfEntries(column, cells, keys, sent) : sent;
    const TableCell cell = cells.value(column.key());
    return cell.text == shownText(column, sent) ? Result<QString>(sent) : plainOfCell(column, cell, parent);
}

QStringList choices(const Column &column, const QString &parent)
{
    const FieldInfo &info = column.info();
    if (info.type == FieldType::Flag)
        return {yesText(), codeList(u"yes_no"_s).find(u"no"_s)->label};
    const CodeList &list = codeList(info.listName());
    QStringList all;
    for (const CodeEntry &entry : list.entries()) {
        if (parent.isEmpty() || entry.parent == parent)
            all.append(offered(list, entry));
    }
    return all;
}

} // namespace lumbung::kit
