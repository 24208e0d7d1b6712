// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordprinter.h"

#include "app/base/text.h"
#include "app/domain/fields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

OutputCell dateCell(const QDate &date)
{
    return {date, date.isValid() ? text::shortDate(date) : QString()};
}

/// The rows of a record: key, label, value. Empty fields are left out.
class FieldRows
{
public:
    FieldRows(RowFormat format, CliIo &io)
        : m_writer(format,
            {
                {u"field"_s, QCoreApplication::translate("Cli", "Field")},
                {u"value"_s, QCoreApplication::translate("Cli", "Value")},
            },
            io)
    {
    }

    void add(const QString &key, const QString &title, const QString &plain, const QString &shown)
    {
        if (!plain.isEmpty())
            m_writer.add({{key, title}, {plain, shown}});
    }
    void add(const QString &key, const QString &title, const FieldInfo &field, const QVariant &value)
    {
        add(key, title, plainValue(value), displayValue(field, value));
    }
    void finish() { m_writer.finish(); }

private:
    RowWriter m_writer;
};

void addYears(FieldRows &rows, const QList<YearlyFigures> &years)
{
    for (const YearlyFigures &year : years) {
        const QString number = QString::number(year.bookYear);
        for (const YearlyField &field : yearlyFields())
            rows.add(number % u'/' % field.keyString(), number % ": "_L1 % field.title(), field, field.get(year));
    }
}

void addOfficers(FieldRows &rows, const QList<Officer> &officers)
{
    for (qsizetype i = 0; i < officers.size(); ++i) {
        const QString number = QString::number(i + 1);
        for (const OfficerField &field : officerFields())
            rows.add("officers/"_L1 % number % u'/' % field.keyString(), number % ": "_L1 % field.title(), field,
                field.get(officers[i]));
    }
}

} // namespace

void printRecord(const Cooperative &record, RowFormat format, bool withPersonal, CliIo &io)
{
    FieldRows rows(format, io);
    rows.add(u"id"_s, u"id"_s, QString::number(record.id), QString::number(record.id));
    rows.add(u"revision"_s, QCoreApplication::translate("Cli", "Revision"), QString::number(record.revision),
        QString::number(record.revision));
    for (const Field &field : cooperativeFields()) {
        if (withPersonal || !field.isPersonal)
            rows.add(field.keyString(), field.title(), field, field.get(record));
    }
    addYears(rows, record.years);
    if (withPersonal)
        addOfficers(rows, record.officers);
    rows.finish();
}

void printHistory(const QList<Change> &changes, RowFormat format, CliIo &io)
{
    RowWriter writer(format,
        {
            {u"at"_s, QCoreApplication::translate("Cli", "When")},
            {u"author"_s, QCoreApplication::translate("Cli", "Who")},
            {u"source"_s, QCoreApplication::translate("Cli", "From where")},
            {u"revision"_s, QCoreApplication::translate("Cli", "Revision"), true},
            {u"field"_s, QCoreApplication::translate("Cli", "Field")},
            {u"from"_s, QCoreApplication::translate("Cli", "Before")},
            {u"to"_s, QCoreApplication::translate("Cli", "After")},
            {u"validFrom"_s, QCoreApplication::translate("Cli", "So from")},
            {u"note"_s, QCoreApplication::translate("Cli", "Note")},
        },
        io);
    writer.dropEmptyColumns();
    for (const Change &change : changes) {
        writer.add({{change.at.toUTC().toString(Qt::ISODate), text::longDateTime(change.at)}, change.author,
            change.source, {change.revision, QString::number(change.revision)}, {change.field, changeTitle(change)},
            {change.from, changeDisplay(change, change.from)}, {change.to, changeDisplay(change, change.to)},
            dateCell(change.validFrom), change.note});
    }
    writer.finish();
}

void printTimeline(const Timeline &timeline, RowFormat format, CliIo &io)
{
    QList<const Field *> dated;
    for (const Field &field : cooperativeFields()) {
        if (field.home == FieldHome::Standing)
            dated.append(&field);
    }
    QList<OutputColumn> columns = {{u"validFrom"_s, QCoreApplication::translate("Cli", "From")},
        {u"validTo"_s, QCoreApplication::translate("Cli", "Until before")}};
    for (const Field *field : dated)
        columns.append({field->keyString(), field->title()});
    columns.append({u"event"_s, QCoreApplication::translate("Cli", "Event")});
    columns.append({u"basis"_s, QCoreApplication::translate("Cli", "Basis")});

    RowWriter writer(format, columns, io);
    writer.dropEmptyColumns();
    for (const Standing &segment : timeline.segments()) {
        QList<OutputCell> cells = {dateCell(segment.validFrom), dateCell(segment.validTo)};
        Cooperative record;
        record.facts = segment.facts;
        for (const Field *field : dated)
            cells.append({field->get(record), displayValue(*field, field->get(record))});
        cells.append(segment.event);
        cells.append(segment.basis);
        writer.add(cells);
    }
    writer.finish();
}

} // namespace lumbung
