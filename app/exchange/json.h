// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/cooperative.h"
#include "app/storage/store.h"

#include <QByteArray>
#include <QJsonObject>

/// A cooperative as scripts read and write it: the keys of the catalogue, yearly figures in "years", officers in
/// "officers". Codes, ISO dates, whole numbers and true/false; a set of codes is an array. What is not recorded is not
/// mentioned.
namespace lumbung::json {

/// Contact data and officers only `withPersonal`.
QJsonObject toJson(const Cooperative &record, bool withPersonal);

/// One line of input. Invalid unless it is one JSON object.
Result<QJsonObject> parseLine(const QByteArray &line);
/// The record that is meant by "id"; 0: a new one.
Result<qint64> idOf(const QJsonObject &object);
/// `base` with what is mentioned put in: labels may stand for codes, null empties a field, a year is merged into the
/// one of its "bookYear", "officers" replace all. Identifiers must be texts, so that no zero is lost. The revision is
/// that of `base` unless mentioned. Invalid, with a sentence, for an unknown key or a value that does not fit; "kind"
/// follows from the answers and may only repeat what they say.
Result<Cooperative> applied(const QJsonObject &object, Cooperative base);
/// "validFrom", "correction", "event", "basis".
Result<FactChange> factChangeOf(const QJsonObject &object);

} // namespace lumbung::json
