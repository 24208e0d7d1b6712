// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/fields.h"

#include <QJsonValue>
#include <QVariant>

#include <optional>

/// One value of a field in JSON.
namespace lumbung::json {

Error invalid(const QString &message);

/// The number, when it is whole and fits; nothing for everything else.
std::optional<qint64> wholeNumber(const QJsonValue &value);

/// Null when there is no value.
QJsonValue fromValue(const FieldInfo &field, const QVariant &value);
/// `parent` narrows region lists. Invalid, with a sentence, when the value does not fit.
Result<QVariant> toValue(const FieldInfo &field, const QJsonValue &value, const QString &parent);

} // namespace lumbung::json
