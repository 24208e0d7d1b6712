// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/mappingfile.h"

#include "app/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr QLatin1StringView documentKind = "lumbung-mappings"_L1;

const QStringList &orderNames()
{
    static const QStringList names = {u""_s, u"dayFirst"_s, u"monthFirst"_s, u"mixed"_s};
    return names;
}

void chooseOrder(ColumnMatch &match)
{
    match.dateOrder = DateOrder::MonthFirst;
    match.isDateOrderChosen = true;
}

} // namespace

QString mappingText(const SheetPlan &plan, const QHash<QString, QString> &fixed)
{
    QJsonArray columns;
    for (const ColumnMatch &match : plan.columns) {
        if (match.heading.isEmpty() && match.field.isEmpty())
            continue;
        QJsonObject column{{u"column"_s, match.column}, {u"heading"_s, match.heading}, {u"field"_s, match.field}};
        if (match.bookYear != 0)
            column.insert(u"bookYear"_s, match.bookYear);
        if (match.unit != 1)
            column.insert(u"unit"_s, match.unit);
        if (match.dateOrder == DateOrder::MonthFirst)
            column.insert(u"dateOrder"_s, orderNames()[int(match.dateOrder)]);
        if (match.erases)
            column.insert(u"erases"_s, true);
        columns.append(column);
    }
    QJsonObject values;
    for (auto value = fixed.cbegin(); value != fixed.cend(); ++value)
        values.insert(value.key(), value.value());
    const QJsonObject mapping{{u"columns"_s, columns}, {u"fixed"_s, values}};
    return QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact));
}

bool applyMapping(const QString &mapping, const QString &sender, SheetPlan &plan, QHash<QString, QString> &fixed)
{
    const QJsonObject object = QJsonDocument::fromJson(mapping.toUtf8()).object();
    const QJsonArray columns = object.value(u"columns"_s).toArray();
    if (columns.isEmpty())
        return false;
    QList<ColumnMatch> changed = plan.columns;
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        const int at = column.value(u"column"_s).toInt(-1);
        const QString field = column.value(u"field"_s).toString();
        if (at < 0 || at >= changed.size() || (!field.isEmpty() && !isImportField(field))
            || text::compact(changed[at].heading) != text::compact(column.value(u"heading"_s).toString()))
            return false;
        ColumnMatch &match = changed[at];
        match.field = field;
        match.bookYear = column.value(u"bookYear"_s).toInt();
        match.unit = std::max<qint64>(1, column.value(u"unit"_s).toInteger(1));
        match.erases = column.value(u"erases"_s).toBool();
        match.origin = field.isEmpty() ? MatchOrigin::None : MatchOrigin::Remembered;
        match.confidence = field.isEmpty() ? 0 : 1;
        if (column.value(u"dateOrder"_s).toString() == orderNames()[int(DateOrder::MonthFirst)])
            chooseOrder(match);
    }
    plan.columns = changed;
    const QJsonObject values = object.value(u"fixed"_s).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!sender.isEmpty() && isImportField(value.key()) && !fixed.contains(value.key()))
            fixed.insert(value.key(), value.value().toString());
    }
    return true;
}

QString fieldsInMapping(const QString &mapping)
{
    QStringList fields;
    const QJsonArray columns = QJsonDocument::fromJson(mapping.toUtf8()).object().value(u"columns"_s).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject column = value.toObject();
        if (const QString field = column.value(u"field"_s).toString(); !field.isEmpty())
            fields.append(column.value(u"heading"_s).toString() + ": "_L1 + field);
    }
    return fields.join(", "_L1);
}

QByteArray mappingsDocument(const QList<RememberedMapping> &mappings)
{
    QJsonArray list;
    for (const RememberedMapping &mapping : mappings) {
        list.append(QJsonObject{{u"sender"_s, mapping.sender}, {u"shape"_s, mapping.shape},
            {u"mapping"_s, QJsonDocument::fromJson(mapping.mapping.toUtf8()).object()}});
    }
    return QJsonDocument(QJsonObject{{u"kind"_s, documentKind}, {u"version"_s, 1}, {u"mappings"_s, list}}).toJson();
}

Result<QList<RememberedMapping>> mappingsFrom(const QByteArray &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    const Error refused{Error::Kind::Invalid,
        QCoreApplication::translate(
            "Import", "This file holds no mappings of lists that Lumbung wrote. Nothing was taken over.")};
    if (object.value(u"kind"_s).toString() != documentKind || object.value(u"version"_s).toInt() != 1)
        return refused;
    QList<RememberedMapping> mappings;
    const QJsonArray list = object.value(u"mappings"_s).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QJsonObject mapping = entry.value(u"mapping"_s).toObject();
        const QString shape = entry.value(u"shape"_s).toString();
        if (shape.isEmpty() || mapping.value(u"columns"_s).toArray().isEmpty())
            return refused;
        mappings.append({entry.value(u"sender"_s).toString(), shape,
            QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact))});
    }
    return mappings;
}

} // namespace lumbung
