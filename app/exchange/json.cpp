// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/json.h"

#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/exchange/jsonvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung::json {

namespace {

/// Keys beside those of the catalogue.
constexpr QLatin1StringView envelopeKeys[]
    = {"id"_L1, "revision"_L1, "validFrom"_L1, "correction"_L1, "event"_L1, "basis"_L1, "years"_L1, "officers"_L1};

template <class Record>
void putFields(QJsonObject &object, const Record &record, const QList<FieldOf<Record>> &fields, bool withPersonal)
{
    for (const FieldOf<Record> &field : fields) {
        const QJsonValue value = fromValue(field, field.get(record));
        if (!value.isNull() && (withPersonal || !field.isPersonal))
            object.insert(field.keyString(), value);
    }
}

/// Puts the fields that are mentioned into the record. `parent` names the region above a field, by what is in the
/// record already.
template <class Record, class Parent>
Result<void> takeFields(
    const QJsonObject &object, Record &record, const QList<FieldOf<Record>> &fields, const Parent &parent)
{
    for (const FieldOf<Record> &field : fields) {
        const auto found = object.constFind(field.keyString());
        if (found == object.constEnd() || field.isDerived)
            continue;
        const Result<QVariant> value = toValue(field, *found, parent(field));
        if (!value)
            return value.error();
        field.set(record, *value);
    }
    return {};
}

template <class Record>
bool hasKey(const QList<FieldOf<Record>> &fields, const QString &key)
{
    return std::ranges::any_of(fields, [&key](const FieldOf<Record> &field) { return field.keyString() == key; });
}

template <class Known>
Result<void> refuseUnknownKeys(const QJsonObject &object, const Known &isKnown)
{
    for (const QString &key : object.keys()) {
        if (!isKnown(key)) {
            return invalid(
                QCoreApplication::translate("Json", "There is no field “%1”. Look up the names in show --format json.")
                    .arg(key));
        }
    }
    return {};
}

QString noParent(const FieldInfo &)
{
    return {};
}

/// The list of objects below a key; empty when it is not mentioned.
Result<QList<QJsonObject>> objectsOf(const QJsonObject &object, QLatin1StringView key)
{
    QList<QJsonObject> objects;
    const QJsonValue list = object.value(key);
    bool isSound = list.isArray() || list.isUndefined();
    for (const QJsonValue &element : list.toArray()) {
        isSound = isSound && element.isObject();
        objects.append(element.toObject());
    }
    if (isSound)
        return objects;
    return invalid(
        QCoreApplication::translate("Json", "“%1” must be a list of objects: [{…}, {…}].").arg(QString(key)));
}

Result<void> takeYear(const QJsonObject &object, Cooperative &record)
{
    const Result<void> known = refuseUnknownKeys(
        object, [](const QString &key) { return key == "bookYear"_L1 || hasKey(yearlyFields(), key); });
    if (!known)
        return known;
    const std::optional<qint64> bookYear = wholeNumber(object.value("bookYear"_L1));
    if (!bookYear || *bookYear < 1000 || *bookYear > 9999) {
        return invalid(QCoreApplication::translate(
            "Json", "Each entry of “years” needs its “bookYear”, a number of four digits such as 2024."));
    }
    const int year = static_cast<int>(*bookYear);
    auto place = std::ranges::lower_bound(record.years, year, {}, &YearlyFigures::bookYear);
    if (place == record.years.end() || place->bookYear != year) {
        YearlyFigures fresh;
        fresh.bookYear = year;
        place = record.years.insert(place, fresh);
    }
    return takeFields(object, *place, yearlyFields(), noParent);
}

Result<void> takeYears(const QJsonObject &object, Cooperative &record)
{
    const Result<QList<QJsonObject>> years = objectsOf(object, "years"_L1);
    if (!years)
        return years.error();
    QList<qint64> seen;
    for (const QJsonObject &year : *years) {
        const qint64 bookYear = year.value("bookYear"_L1).toInteger();
        if (seen.contains(bookYear)) {
            return invalid(QCoreApplication::translate("Json", "The book year %1 is mentioned twice.")
                               .arg(QString::number(bookYear)));
        }
        seen.append(bookYear);
        if (const Result<void> taken = takeYear(year, record); !taken)
            return taken;
    }
    return {};
}

Result<void> takeOfficers(const QJsonObject &object, Cooperative &record)
{
    const Result<QList<QJsonObject>> officers = objectsOf(object, "officers"_L1);
    if (!officers)
        return officers.error();
    if (!object.contains("officers"_L1))
        return {};
    record.officers.clear();
    for (const QJsonObject &one : *officers) {
        const Result<void> known
            = refuseUnknownKeys(one, [](const QString &key) { return hasKey(officerFields(), key); });
        if (!known)
            return known;
        Officer officer;
        if (const Result<void> taken = takeFields(one, officer, officerFields(), noParent); !taken)
            return taken;
        record.officers.append(officer);
    }
    return {};
}

/// The kind is never typed: a line made by toJson may come back with it, anything else is a misunderstanding.
Result<void> compareDerived(const QJsonObject &object, const Cooperative &record)
{
    Cooperative computed = record;
    computed.facts = classified(record.facts);
    for (const Field &field : cooperativeFields()) {
        const auto found = object.constFind(field.keyString());
        if (found == object.constEnd() || !field.isDerived)
            continue;
        const Result<QVariant> value = toValue(field, *found, {});
        if (!value)
            return value.error();
        if (*value != field.get(computed)) {
            return invalid(QCoreApplication::translate(
                "Json", "%1: follows from the answers, which say “%2”. Leave it out, or change the answers.")
                               .arg(field.title(), displayValue(field, field.get(computed))));
        }
    }
    return {};
}

} // namespace

QJsonObject toJson(const Cooperative &record, bool withPersonal)
{
    QJsonObject object{{u"id"_s, record.id}, {u"revision"_s, record.revision}};
    putFields(object, record, cooperativeFields(), withPersonal);
    QJsonArray years;
    for (const YearlyFigures &year : record.years) {
        QJsonObject figures{{u"bookYear"_s, year.bookYear}};
        putFields(figures, year, yearlyFields(), withPersonal);
        years.append(figures);
    }
    object.insert(u"years"_s, years);
    if (!withPersonal)
        return object;
    QJsonArray officers;
    for (const Officer &officer : record.officers) {
        QJsonObject person;
        putFields(person, officer, officerFields(), true);
        officers.append(person);
    }
    object.insert(u"officers"_s, officers);
    return object;
}

Result<QJsonObject> parseLine(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    return Error{Error::Kind::Invalid,
        QCoreApplication::translate(
            "Json", "This is no JSON object. Write one {…} on a line, in UTF-8. It breaks at character %1.")
            .arg(QString::number(error.offset + 1)),
        error.errorString()};
}

Result<qint64> idOf(const QJsonObject &object)
{
    if (!object.contains("id"_L1))
        return 0;
    const std::optional<qint64> id = wholeNumber(object.value("id"_L1));
    if (id && *id >= 0)
        return *id;
    return invalid(QCoreApplication::translate(
        "Json", "“id” must be the number of a record in the register; leave it out for a new one."));
}

Result<Cooperative> applied(const QJsonObject &object, Cooperative base)
{
    const Result<void> known = refuseUnknownKeys(object, [](const QString &key) {
        return hasKey(cooperativeFields(), key) || std::ranges::find(envelopeKeys, key) != std::end(envelopeKeys);
    });
    if (!known)
        return known.error();
    if (object.contains("revision"_L1)) {
        const std::optional<qint64> revision = wholeNumber(object.value("revision"_L1));
        if (!revision || *revision < 0 || *revision > std::numeric_limits<int>::max())
            return invalid(QCoreApplication::translate("Json", "“revision” must be a whole number."));
        base.revision = static_cast<int>(*revision);
    }
    // The catalogue lists regency, district and village in this order, so each finds its parent.
    const auto parent = [&base](const FieldInfo &field) -> QString {
        if (field.keyString() == "district"_L1)
            return base.facts.regency;
        return field.keyString() == "village"_L1 ? base.district : QString();
    };
    for (const Result<void> &step :
        {takeFields(object, base, cooperativeFields(), parent), takeYears(object, base), takeOfficers(object, base)}) {
        if (!step)
            return step.error();
    }
    const Result<void> compared = compareDerived(object, base);
    return compared ? Result<Cooperative>(std::move(base)) : compared.error();
}

Result<FactChange> factChangeOf(const QJsonObject &object)
{
    FactChange how;
    const QJsonValue validFrom = object.value("validFrom"_L1);
    if (!validFrom.isUndefined() && !validFrom.isNull()) {
        const Result<QDate> day = text::parseDate(validFrom.toString());
        if (!day)
            return invalid(day.error().message);
        how.validFrom = *day;
    }
    const QJsonValue correction = object.value("correction"_L1);
    const QJsonValue event = object.value("event"_L1);
    const QJsonValue basis = object.value("basis"_L1);
    if (!correction.isUndefined() && !correction.isBool())
        return invalid(QCoreApplication::translate("Json", "“correction” must be true or false."));
    how.isCorrection = correction.toBool();
    for (const auto &[value, target] : {std::pair(event, &how.event), std::pair(basis, &how.basis)}) {
        const bool isText = value.isString() && !text::hasForbiddenCharacters(value.toString());
        if (!isText && !value.isUndefined() && !value.isNull())
            return invalid(QCoreApplication::translate("Json", "“event” and “basis” must be texts."));
        *target = text::tidied(value.toString());
    }
    return how;
}

} // namespace lumbung::json
