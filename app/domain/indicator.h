// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/domain/filter.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace lumbung {

/// One way to say what a production cooperative is. The totals of offices contradict each other because each had
/// another one in mind (DOMAIN 4.2); here each has a name and a sentence, and they can be laid side by side.
struct Variant {
    QString id; ///< on the command line and in publications: "official"
    BilingualText name; ///< a few words for lists and charts
    BilingualText sentence; ///< what is counted, whole
    BilingualText citation; ///< what the definition rests on
    bool isOfficial = false; ///< the office's own; exactly one
    Filter conditions; ///< without a day

    QString title() const { return name.inLanguage(); }
    QString told() const; ///< the sentence without its full stop, to stand among others
};

/// From resources/indicator/variants.json, in the order in which they are shown, the official one first.
const QList<Variant> &variants();
const Variant &officialVariant();
const Variant *findVariant(const QString &id); ///< null when there is none

Filter variantFilter(const Variant &variant, const QDate &asOf, const QDateTime &asKnown = {});
/// The variant whose conditions a filter holds, be it narrowed further (to a regency, say); null for none.
const Variant *variantOf(const Filter &filter);

/// Reads a list of variants. Invalid: unknown condition, field or code, a sentence missing in a language, an id twice,
/// not exactly one official.
Result<QList<Variant>> parseVariants(const QByteArray &json);

/// The conditions of a variant, without its day, as they stand in the list; the two are each other's way back. Invalid
/// as above.
QJsonObject conditionsJson(const Filter &conditions);
Result<Filter> parseConditions(const QJsonObject &conditions);

} // namespace lumbung
