// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/indicator.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Error unusable(const QString &detail)
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Indicator",
            "The definitions of the indicator cannot be used: they are incomplete or contradict themselves. Install "
            "the "
            "program anew."),
        detail};
}

Result<QStringList> readCodes(const QString &list, const QJsonValue &value)
{
    QStringList codes;
    for (const QJsonValue code : value.toArray()) {
        codes.append(code.toString());
        if (!codes.last().isEmpty() && !codeList(list).contains(codes.last()))
            return unusable(u"\"%1\" is not in the list %2"_s.arg(codes.last(), list));
    }
    return codes.isEmpty() ? Result<QStringList>(unusable(u"no codes of %1"_s.arg(list))) : codes;
}

/// {"type": ["producer"], "kdkmp": [false]}
Result<QMap<QString, QStringList>> readWish(const QJsonValue &value)
{
    QMap<QString, QStringList> wish;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const Field *field = findField(entry.key());
        if (!field || field->home != FieldHome::Standing)
            return unusable(u"\"%1\" is not a dated field"_s.arg(entry.key()));
        if (field->type == FieldType::Flag) {
            wish.insert(entry.key(), {entry.value().toBool() ? u"1"_s : u"0"_s});
            continue;
        }
        const Result<QStringList> codes = readCodes(field->listName(), entry.value());
        if (!codes)
            return codes.error();
        wish.insert(entry.key(), *codes);
    }
    return wish;
}

Result<void> addCondition(Filter &filter, const QString &name, const QJsonValue &value)
{
    if (name == "registered"_L1) {
        filter.registeredOnly = value.toBool();
    } else if (name == "meetingWithinYears"_L1) {
        filter.meetingWithinYears = value.toInt();
        if (filter.meetingWithinYears < 1)
            return unusable(u"meetingWithinYears is not a number of years"_s);
    } else if (name == "validCertificate"_L1) {
        filter.hasValidCertificate = value.toBool();
    } else if (name == "activity"_L1) {
        const Result<QStringList> codes = readCodes(u"activity"_s, value);
        if (!codes)
            return codes.error();
        filter.activity = *codes;
    } else if (name == "only"_L1 || name == "without"_L1) {
        const auto wish = readWish(value);
        if (!wish)
            return wish.error();
        (name == "only"_L1 ? filter.wanted : filter.unwanted) = *wish;
    } else if (name == "anyOf"_L1) {
        for (const QJsonValue one : value.toArray()) {
            const auto wish = readWish(one);
            if (!wish)
                return wish.error();
            filter.anyOf.append(*wish);
        }
    } else {
        return unusable(u"unknown condition \"%1\""_s.arg(name));
    }
    return {};
}

Result<Variant> readVariant(const QJsonValue &value)
{
    Variant variant;
    variant.id = value["id"_L1].toString();
    variant.name = bilingualText(value["name"_L1]);
    variant.sentence = bilingualText(value["sentence"_L1]);
    variant.citation = bilingualText(value["citation"_L1]);
    variant.isOfficial = value["official"_L1].toBool();
    if (variant.id.isEmpty() || !variant.name.isComplete() || !variant.sentence.isComplete()
        || !variant.citation.isComplete())
        return unusable(u"%1: id, name, sentence or citation is missing in a language"_s.arg(variant.id));
    const QJsonObject conditions = value["conditions"_L1].toObject();
    if (conditions.isEmpty())
        return unusable(u"%1: there is no condition"_s.arg(variant.id));
    const Result<Filter> read = parseConditions(conditions);
    if (!read)
        return unusable(u"%1: %2"_s.arg(variant.id, read.error().detail));
    variant.conditions = *read;
    return variant;
}

QList<Variant> shippedVariants()
{
    QFile file(u":/indicator/variants.json"_s);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const Result<QList<Variant>> read = parseVariants(json);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

QJsonObject wishJson(const QMap<QString, QStringList> &wish)
{
    QJsonObject object;
    for (const auto &[key, codes] : wish.asKeyValueRange()) {
        const bool isFlag = findField(key) && findField(key)->type == FieldType::Flag;
        object.insert(key, isFlag ? QJsonValue(codes.contains(u"1"_s)) : QJsonValue(QJsonArray::fromStringList(codes)));
    }
    return object;
}

bool holds(const Filter &filter, const Filter &conditions)
{
    const bool isSame = filter.registeredOnly == conditions.registeredOnly && filter.unwanted == conditions.unwanted
        && filter.anyOf == conditions.anyOf && filter.activity == conditions.activity
        && filter.meetingWithinYears == conditions.meetingWithinYears
        && filter.hasValidCertificate == conditions.hasValidCertificate;
    const QStringList keys = conditions.wanted.keys();
    return isSame && std::ranges::all_of(keys, [&](const QString &key) {
        return filter.wanted.value(key) == conditions.wanted.value(key);
    });
}

} // namespace

QString Variant::told() const
{
    const QString whole = sentence.inLanguage();
    return whole.endsWith(u'.') ? whole.chopped(1) : whole;
}

const QList<Variant> &variants()
{
    static const QList<Variant> all = shippedVariants();
    return all;
}

const Variant &officialVariant()
{
    return *std::ranges::find_if(variants(), &Variant::isOfficial);
}

const Variant *findVariant(const QString &id)
{
    const auto found = std::ranges::find(variants(), id, &Variant::id);
    return found == variants().cend() ? nullptr : &*found;
}

Filter variantFilter(const Variant &variant, const QDate &asOf, const QDateTime &asKnown)
{
    Filter filter = variant.conditions;
    filter.asOf = asOf;
    filter.asKnown = asKnown;
    return filter;
}

const Variant *variantOf(const Filter &filter)
{
    // Of several, the one that says most: producers that are active are also producers.
    const Variant *best = nullptr;
    for (const Variant &variant : variants()) {
        if (holds(filter, variant.conditions)
            && (!best || variant.conditions.wanted.size() > best->conditions.wanted.size()))
            best = &variant;
    }
    return best;
}

QJsonObject conditionsJson(const Filter &conditions)
{
    QJsonObject object;
    if (conditions.registeredOnly)
        object.insert(u"registered"_s, true);
    if (!conditions.wanted.isEmpty())
        object.insert(u"only"_s, wishJson(conditions.wanted));
    if (!conditions.unwanted.isEmpty())
        object.insert(u"without"_s, wishJson(conditions.unwanted));
    QJsonArray wishes;
    for (const auto &wish : conditions.anyOf)
        wishes.append(wishJson(wish));
    if (!wishes.isEmpty())
        object.insert(u"anyOf"_s, wishes);
    if (!conditions.activity.isEmpty())
        object.insert(u"activity"_s, QJsonArray::fromStringList(conditions.activity));
    if (conditions.meetingWithinYears > 0)
        object.insert(u"meetingWithinYears"_s, conditions.meetingWithinYears);
    if (conditions.hasValidCertificate)
        object.insert(u"validCertificate"_s, true);
    return object;
}

Result<Filter> parseConditions(const QJsonObject &conditions)
{
    Filter filter;
    for (auto condition = conditions.begin(); condition != conditions.end(); ++condition) {
        if (const Result<void> added = addCondition(filter, condition.key(), condition.value()); !added)
            return added.error();
    }
    return filter;
}

Result<QList<Variant>> parseVariants(const QByteArray &json)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (document.isNull())
        return unusable(mistake.errorString());
    QList<Variant> found;
    for (const QJsonValue value : document["variants"_L1].toArray()) {
        const Result<Variant> variant = readVariant(value);
        if (!variant)
            return variant.error();
        if (std::ranges::any_of(found, [&](const Variant &other) { return other.id == variant->id; }))
            return unusable(u"%1: twice"_s.arg(variant->id));
        found.append(*variant);
    }
    if (std::ranges::count_if(found, &Variant::isOfficial) != 1)
        return unusable(u"not exactly one variant is the official one"_s);
    return found;
}

} // namespace lumbung
