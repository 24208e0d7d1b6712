// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fields.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"

#include <QCoreApplication>
#include <QHash>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

template <class F>
const F *findIn(const QList<F> &fields, const QString &key)
{
    static const QHash<QString, const F *> byKey = [&fields] {
        QHash<QString, const F *> found;
        for (const F &field : fields)
            found.insert(field.keyString(), &field);
        return found;
    }();
    return byKey.value(key);
}

Error refused(const QString &message)
{
    return {Error::Kind::Invalid, message};
}

Result<QVariant> parseCode(const FieldInfo &field, const QString &written, const QString &parent)
{
    const CodeList &list = codeList(field.listName());
    const QString code = list.name() == "regency"_L1 ? region::matchRegency(written) : list.match(written, parent);
    if (code.isEmpty()) {
        return refused(
            QCoreApplication::translate("Field", "%1: \"%2\" is not in the list. Choose an entry of the list.")
                .arg(field.title(), written));
    }
    return QVariant(code);
}

Result<QVariant> parseCodes(const FieldInfo &field, const QString &written)
{
    const CodeList &list = codeList(field.listName());
    QStringList codes;
    for (const QString &part : written.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString code = list.match(part);
        if (code.isEmpty()) {
            return refused(
                QCoreApplication::translate("Field", "%1: \"%2\" is not in the list. Choose an entry of the list.")
                    .arg(field.title(), part.trimmed()));
        }
        codes.append(code);
    }
    return QVariant(joinCodes(list, codes));
}

Result<QVariant> parseFlag(const FieldInfo &field, const QString &written)
{
    const QString code = codeList(u"yes_no"_s).match(written);
    if (!code.isEmpty())
        return QVariant(code == "yes"_L1);
    return refused(
        QCoreApplication::translate("Field", "%1: write yes or no instead of \"%2\".").arg(field.title(), written));
}

Error inField(const FieldInfo &field, const Error &error)
{
    return {Error::Kind::Invalid, field.title() + ": "_L1 + error.message, error.detail};
}

Result<QVariant> parseText(const FieldInfo &field, const QString &written)
{
    const QString tidy = field.type == FieldType::LongText ? text::tidiedLines(written) : text::tidied(written);
    if (field.maxLength > 0 && tidy.size() > field.maxLength) {
        return refused(QCoreApplication::translate("Field", "%1: at most %2 characters fit; %3 were written.")
                           .arg(field.title(), QString::number(field.maxLength), QString::number(tidy.size())));
    }
    return QVariant(tidy);
}

} // namespace

QString FieldInfo::title() const
{
    return QCoreApplication::translate("Field", label);
}

QString FieldInfo::helpText() const
{
    return *help ? QCoreApplication::translate("Field", help) : QString();
}

const Field *findField(const QString &key)
{
    return findIn(cooperativeFields(), key);
}

const YearlyField *findYearlyField(const QString &key)
{
    return findIn(yearlyFields(), key);
}

QString groupTitle(FieldGroup group)
{
    static const char *const titles[] = {
        QT_TRANSLATE_NOOP("Field", "Identity"),
        QT_TRANSLATE_NOOP("Field", "Region and address"),
        QT_TRANSLATE_NOOP("Field", "Legal entity"),
        QT_TRANSLATE_NOOP("Field", "Type and status"),
        QT_TRANSLATE_NOOP("Field", "Classification"),
        QT_TRANSLATE_NOOP("Field", "Institution per book year"),
        QT_TRANSLATE_NOOP("Field", "Finance per book year"),
        QT_TRANSLATE_NOOP("Field", "Officers"),
    };
    return QCoreApplication::translate("Field", titles[static_cast<int>(group)]);
}

QString displayValue(const FieldInfo &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Digits:
        return value.toString();
    case FieldType::Integer:
        return text::number(value.toLongLong());
    case FieldType::Money:
        return text::money(value.toLongLong());
    case FieldType::Date:
        return text::shortDate(value.toDate());
    case FieldType::Code:
    case FieldType::Region:
        return codeList(field.listName()).title(value.toString());
    case FieldType::CodeSet: {
        QStringList titles;
        for (const QString &code : splitCodes(value.toString()))
            titles.append(codeList(field.listName()).title(code));
        return titles.join(", "_L1);
    }
    case FieldType::Flag:
        return codeList(u"yes_no"_s).title(value.toBool() ? u"yes"_s : u"no"_s);
    }
    return {};
}

QString plainValue(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    default:
        return value.toString();
    }
}

QVariant valueFromPlain(const FieldInfo &field, const QString &plain)
{
    if (plain.isEmpty())
        return field.type == FieldType::Flag ? QVariant(false) : QVariant();
    switch (field.type) {
    case FieldType::Date:
        return QDate::fromString(plain, Qt::ISODate);
    case FieldType::Integer:
    case FieldType::Money:
        return plain.toLongLong();
    case FieldType::Flag:
        return plain == "1"_L1;
    default:
        return plain;
    }
}

Result<QVariant> parseValue(const FieldInfo &field, const QString &written, const QString &parent)
{
    if (text::hasForbiddenCharacters(written)) {
        return refused(
            QCoreApplication::translate("Field", "%1: contains characters that cannot be stored. Type it anew.")
                .arg(field.title()));
    }
    if (text::tidied(written).isEmpty())
        return field.type == FieldType::Flag ? QVariant(false) : QVariant();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return parseText(field, written);
    case FieldType::Digits: {
        // What is not a digit and not a customary separator stays, so that a rule can show it.
        QString code = text::tidied(written);
        code.removeIf([](QChar c) { return c == u' ' || c == u'.' || c == u'-'; });
        return parseText(field, code);
    }
    case FieldType::Integer:
    case FieldType::Money: {
        const Result<qint64> number = text::parseWholeNumber(written);
        return number ? Result<QVariant>(QVariant(static_cast<qlonglong>(*number)))
                      : Result<QVariant>(inField(field, number.error()));
    }
    case FieldType::Date: {
        const Result<QDate> date = text::parseDate(written);
        return date ? Result<QVariant>(QVariant(*date)) : Result<QVariant>(inField(field, date.error()));
    }
    case FieldType::Code:
    case FieldType::Region:
        return parseCode(field, written, parent);
    case FieldType::CodeSet:
        return parseCodes(field, written);
    case FieldType::Flag:
        return parseFlag(field, written);
    }
    return QVariant();
}

} // namespace lumbung
