// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/typedrecord.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

template <class Record>
TypedFields typedFields(const QList<FieldOf<Record>> &fields, const Record &record)
{
    TypedFields typed;
    for (const FieldOf<Record> &field : fields) {
        const QString text = field.isDerived ? QString() : editText(field, field.get(record));
        if (!text.isEmpty())
            typed.insert(field.keyString(), text);
    }
    return typed;
}

/// The sentence without the field's title before it: it stands beside its field.
QString besideField(const FieldInfo &field, const QString &message)
{
    const QString prefix = field.title() + ": "_L1;
    if (!message.startsWith(prefix))
        return message;
    QString rest = message.mid(prefix.size());
    if (!rest.isEmpty())
        rest[0] = rest[0].toUpper();
    return rest;
}

QString refusal(const FieldInfo &field, const QString &typed, const QString &parent, const QString &message)
{
    const bool isChosen = field.type == FieldType::Code || field.type == FieldType::Region;
    if (isChosen && codeList(field.listName()).search(typed, parent, 2).size() > 1) {
        return QCoreApplication::translate(
            "EntryForm", "Several entries of the list fit “%1”. Choose one of them: F4 opens the list.")
            .arg(typed);
    }
    if (field.keyString() == "district"_L1 || field.keyString() == "village"_L1) {
        return QCoreApplication::translate("EntryForm",
            "“%1” is not in the list of this region. Choose an entry (F4), or write it in the field below.")
            .arg(typed);
    }
    return besideField(field, message);
}

Result<QVariant> readValue(const FieldInfo &field, const QString &typed, const QString &parent)
{
    // A code of another region is a contradiction for the rules to tell, not an unknown word.
    if (field.type == FieldType::Region && codeList(field.listName()).contains(typed))
        return QVariant(typed);
    const Result<QVariant> value = parseValue(field, typed, parent);
    if (value)
        return *value;
    return Error{Error::Kind::Invalid, refusal(field, typed, parent, value.error().message), value.error().detail};
}

Finding unreadable(const QString &key, int bookYear, const QString &message)
{
    Finding finding;
    finding.ruleId = u"typed"_s;
    finding.severity = Severity::Error;
    finding.fields = {key};
    finding.bookYear = bookYear;
    finding.message = message;
    return finding;
}

QString parentOf(const FieldInfo &field, const Cooperative &record)
{
    if (field.keyString() == "district"_L1)
        return record.facts.regency;
    return field.keyString() == "village"_L1 ? record.district : QString();
}

void readFields(const TypedFields &typed, Reading &reading)
{
    for (const Field &field : cooperativeFields()) {
        if (field.isDerived)
            continue;
        const Result<QVariant> value
            = readValue(field, typed.value(field.keyString()), parentOf(field, reading.record));
        field.set(reading.record, value ? *value : QVariant());
        if (!value)
            reading.unreadable.append(unreadable(field.keyString(), 0, value.error().message));
    }
}

void readYears(const QMap<int, TypedFields> &years, Reading &reading)
{
    reading.record.years.clear();
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        YearlyFigures figures;
        figures.bookYear = year.key();
        for (const YearlyField &field : yearlyFields()) {
            const Result<QVariant> value = readValue(field, year->value(field.keyString()), {});
            field.set(figures, value ? *value : QVariant());
            if (!value)
                reading.unreadable.append(unreadable(field.keyString(), year.key(), value.error().message));
        }
        reading.record.years.append(figures);
    }
}

void readOfficers(const QList<TypedFields> &officers, Reading &reading)
{
    reading.record.officers.clear();
    for (int row = 0; row < officers.size(); ++row) {
        Officer officer;
        for (const OfficerField &field : officerFields()) {
            const Result<QVariant> value = readValue(field, officers[row].value(field.keyString()), {});
            field.set(officer, value ? *value : QVariant());
            if (!value)
                reading.unreadable.append(unreadable(officerKey(field, row), 0, value.error().message));
        }
        reading.record.officers.append(officer);
    }
}

/// Three texts of one field: mine where I changed it, else what it is now.
TypedFields rebasedFields(const TypedFields &mine, const TypedFields &before, const TypedFields &after)
{
    TypedFields result = after;
    const QStringList keys = mine.keys() + before.keys();
    for (const QString &key : keys) {
        const QString typed = mine.value(key);
        if (typed == before.value(key))
            continue;
        if (typed.isEmpty())
            result.remove(key);
        else
            result.insert(key, typed);
    }
    return result;
}

} // namespace

QString editText(const FieldInfo &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
        return text::number(value.toLongLong());
    case FieldType::Date:
        return text::shortDate(value.toDate());
    case FieldType::Flag:
        return value.toBool() ? u"1"_s : QString();
    default:
        return value.toString();
    }
}

QString tidiedText(const FieldInfo &field, const QString &typed)
{
    const bool isChosen = field.type == FieldType::Code || field.type == FieldType::Region;
    const Result<QVariant> value = isChosen ? Result<QVariant>(QVariant(typed)) : parseValue(field, typed);
    return value ? editText(field, *value) : typed;
}

QString officerKey(const FieldInfo &field, int row)
{
    return u"%1/%2"_s.arg(field.keyString(), QString::number(row));
}

TypedRecord typedFrom(const Cooperative &record)
{
    TypedRecord typed;
    typed.fields = typedFields(cooperativeFields(), record);
    for (const YearlyFigures &year : record.years) {
        if (const TypedFields figures = typedFields(yearlyFields(), year); !figures.isEmpty())
            typed.years.insert(year.bookYear, figures);
    }
    for (const Officer &officer : record.officers) {
        if (const TypedFields fields = typedFields(officerFields(), officer); !fields.isEmpty())
            typed.officers.append(fields);
    }
    return typed;
}

Reading read(const TypedRecord &typed, const Cooperative &base)
{
    Reading reading{base, {}};
    readFields(typed.fields, reading);
    readYears(typed.years, reading);
    readOfficers(typed.officers, reading);
    return reading;
}

TypedRecord rebased(const TypedRecord &mine, const TypedRecord &before, const TypedRecord &after)
{
    TypedRecord result = after;
    result.fields = rebasedFields(mine.fields, before.fields, after.fields);
    const QList<int> years = mine.years.keys() + before.years.keys();
    for (int year : years) {
        const TypedFields figures
            = rebasedFields(mine.years.value(year), before.years.value(year), after.years.value(year));
        if (figures.isEmpty())
            result.years.remove(year);
        else
            result.years.insert(year, figures);
    }
    if (mine.officers != before.officers)
        result.officers = mine.officers;
    return result;
}

QJsonObject toJson(const TypedFields &fields)
{
    QJsonObject json;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

TypedFields fieldsFromJson(const QJsonObject &json)
{
    TypedFields fields;
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (const QString typed = field.value().toString(); !typed.isEmpty())
            fields.insert(field.key(), typed);
    }
    return fields;
}

QJsonObject toJson(const TypedRecord &typed)
{
    QJsonObject years;
    for (auto year = typed.years.cbegin(); year != typed.years.cend(); ++year)
        years.insert(QString::number(year.key()), toJson(*year));
    QJsonArray officers;
    for (const TypedFields &officer : typed.officers)
        officers.append(toJson(officer));
    return {{u"fields"_s, toJson(typed.fields)}, {u"years"_s, years}, {u"officers"_s, officers}};
}

TypedRecord typedFromJson(const QJsonObject &json)
{
    TypedRecord typed;
    typed.fields = fieldsFromJson(json.value("fields"_L1).toObject());
    const QJsonObject years = json.value("years"_L1).toObject();
    for (auto year = years.begin(); year != years.end(); ++year) {
        if (const TypedFields figures = fieldsFromJson(year.value().toObject()); !figures.isEmpty())
            typed.years.insert(year.key().toInt(), figures);
    }
    for (const QJsonValue &officer : json.value("officers"_L1).toArray()) {
        if (const TypedFields fields = fieldsFromJson(officer.toObject()); !fields.isEmpty())
            typed.officers.append(fields);
    }
    return typed;
}

} // namespace lumbung
