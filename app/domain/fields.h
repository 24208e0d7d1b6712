// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/cooperative.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace lumbung {

enum class FieldType {
    Text, ///< one line
    LongText,
    Digits, ///< an identifier of digits only
    Integer, ///< persons
    Money, ///< whole rupiah
    Date,
    Code, ///< one entry of a code list
    CodeSet, ///< several entries, joined by ","
    Region, ///< one entry of regency, district or village; the list is chosen below its parent
    Flag,
};

enum class FieldGroup {
    Identity,
    Region,
    LegalEntity,
    Type,
    Classification,
    Institution, ///< per book year
    Finance, ///< per book year
    Officers, ///< personal data
};

/// Where a field is kept.
enum class FieldHome {
    Cooperative, ///< a column of `cooperative`, each change kept in `change`
    Standing, ///< dated, a column of `standing`
    Contact, ///< contact data, own table
    Yearly, ///< per book year
    Officer, ///< per officer
};

/// What is known of a field, once: form, table, filter, history, import, export and store follow it.
struct FieldInfo {
    const char *key; ///< in JSON, in the history, in filters and in import mappings
    const char *column; ///< in the store
    const char *label; ///< QT_TRANSLATE_NOOP("Field", …)
    FieldGroup group;
    FieldType type;
    FieldHome home;
    const char *codeList = nullptr; ///< list name for Code, CodeSet, Region
    int maxLength = 0; ///< characters; 0: no limit of its own
    int ministryNumber = 0; ///< place among the 29 fields of the ministry's public record; 0: added by the office
    bool isPersonal = false; ///< left out of default exports and of logs
    bool isRequired = false;
    bool isDerived = false; ///< computed, never typed (production kind)
    const char *help = ""; ///< QT_TRANSLATE_NOOP("Field", …): what to write, an example

    QString title() const; ///< label in the person's language
    QString helpText() const;
    QString keyString() const { return QString::fromLatin1(key); }
    QString listName() const { return QString::fromLatin1(codeList); }
};

/// A field with its place in a record. Values: QString, qlonglong, QDate or bool; null when empty.
template <class Record>
struct FieldOf : FieldInfo {
    QVariant (*get)(const Record &record);
    void (*set)(Record &record, const QVariant &value);
};

using Field = FieldOf<Cooperative>;
using YearlyField = FieldOf<YearlyFigures>;
using OfficerField = FieldOf<Officer>;

/// THE catalogue, in form order.
const QList<Field> &cooperativeFields();
const QList<YearlyField> &yearlyFields(); ///< without the book year itself
const QList<OfficerField> &officerFields();

const Field *findField(const QString &key); ///< of cooperativeFields(); null when there is none
const YearlyField *findYearlyField(const QString &key);

QString groupTitle(FieldGroup group);

/// A value as the person reads it: label of the code, 31/12/2025, 1.234.567, "Ya".
QString displayValue(const FieldInfo &field, const QVariant &value);
/// A value as files and scripts read it: the code, 2025-12-31, 1234567, "1"/"0"; empty when null.
QString plainValue(const QVariant &value);
QVariant valueFromPlain(const FieldInfo &field, const QString &plain); ///< back from plainValue()
/// From what a person or a file wrote to the canonical value: codes through labels and aliases (`parent`
/// narrows Region lists), dates and numbers the Indonesian way. Error (Invalid) with a sentence.
Result<QVariant> parseValue(const FieldInfo &field, const QString &written, const QString &parent = {});

} // namespace lumbung
