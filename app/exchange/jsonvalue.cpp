// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonvalue.h"

#include "app/domain/codelist.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lumbung::json {

namespace {

Result<QVariant> fromNumber(const FieldInfo &field, const QJsonValue &value)
{
    const std::optional<qint64> number = wholeNumber(value);
    if (field.type != FieldType::Integer && field.type != FieldType::Money) {
        return invalid(
            QCoreApplication::translate("Json", "%1: write it between quotation marks, so that no zero is lost.")
                .arg(field.title()));
    }
    if (!number)
        return invalid(QCoreApplication::translate("Json", "%1: only whole numbers fit.").arg(field.title()));
    return QVariant(static_cast<qlonglong>(*number));
}

/// Each element by itself: a label may hold a comma.
Result<QVariant> fromArray(const FieldInfo &field, const QJsonArray &elements)
{
    const CodeList &list = codeList(field.listName());
    QStringList codes;
    for (const QJsonValue &element : elements) {
        const QString code = list.match(element.toString());
        if (code.isEmpty()) {
            return invalid(QCoreApplication::translate("Json", "%1: “%2” is not in the list.")
                               .arg(field.title(), element.toVariant().toString()));
        }
        codes.append(code);
    }
    return QVariant(joinCodes(list, codes));
}

} // namespace

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message};
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    // What is not whole, or too large, answers the default.
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

QJsonValue fromValue(const FieldInfo &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
        return value.toLongLong();
    case FieldType::Flag:
        return value.toBool();
    case FieldType::CodeSet:
        return QJsonArray::fromStringList(splitCodes(value.toString()));
    default:
        return plainValue(value);
    }
}

Result<QVariant> toValue(const FieldInfo &field, const QJsonValue &value, const QString &parent)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return field.type == FieldType::Flag ? QVariant(false) : QVariant();
    case QJsonValue::String:
        return parseValue(field, value.toString(), parent);
    case QJsonValue::Double:
        return fromNumber(field, value);
    case QJsonValue::Bool:
        if (field.type == FieldType::Flag)
            return QVariant(value.toBool());
        break;
    case QJsonValue::Array:
        if (field.type == FieldType::CodeSet)
            return fromArray(field, value.toArray());
        break;
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        break;
    }
    return invalid(QCoreApplication::translate("Json", "%1: this kind of value does not fit here.").arg(field.title()));
}

} // namespace lumbung::json
