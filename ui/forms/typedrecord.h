// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fields.h"
#include "app/rules/rule.h"

#include <QMap>

class QJsonObject;

namespace lumbung {

/// As typed, by key of the catalogue; what is empty is left out.
using TypedFields = QMap<QString, QString>;

/// A record as it stands in the form: texts, right or wrong. Nothing typed is lost on the way through it.
struct TypedRecord {
    TypedFields fields;
    QMap<int, TypedFields> years; ///< by book year
    QList<TypedFields> officers;

    bool operator==(const TypedRecord &) const = default;
    bool isEmpty() const { return fields.isEmpty() && years.isEmpty() && officers.isEmpty(); }
};

/// What can be read of it, and what cannot.
struct Reading {
    Cooperative record; ///< unreadable fields are empty
    QList<Finding> unreadable; ///< errors; ruleId "typed", one field each
};

/// A value as it stands in its field, to be typed over: codes stay codes.
QString editText(const FieldInfo &field, const QVariant &value);
/// A text tidied as the field shows it once it was left: 1.234.567, 31/12/2025; unchanged when it cannot be read.
QString tidiedText(const FieldInfo &field, const QString &typed);
/// The key of an officer's field in findings and of its widget: "officerName/0".
QString officerKey(const FieldInfo &field, int row);

TypedRecord typedFrom(const Cooperative &record);
/// Id, revision and computed fields are those of `base`.
Reading read(const TypedRecord &typed, const Cooperative &base);
/// The record moved on from `before` to `after` meanwhile: what `mine` changed since `before` stays, the rest follows.
TypedRecord rebased(const TypedRecord &mine, const TypedRecord &before, const TypedRecord &after);

QJsonObject toJson(const TypedFields &fields);
TypedFields fieldsFromJson(const QJsonObject &json); ///< without empty ones
QJsonObject toJson(const TypedRecord &typed);
TypedRecord typedFromJson(const QJsonObject &json);

} // namespace lumbung
