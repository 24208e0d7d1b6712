// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/exchange/importdraft.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// Fields of the importer's own, beside those of the catalogue.
QString ownTitle(const QString &key)
{
    static const QHash<QString, const char *> titles = {
        {u"rowNumber"_s, QT_TRANSLATE_NOOP("Import", "Number of the row (not taken over)")},
        {u"source"_s, QT_TRANSLATE_NOOP("Import", "The other register")},
        {u"sourceId"_s, QT_TRANSLATE_NOOP("Import", "Number within the other register")},
        {u"regencyName"_s, QT_TRANSLATE_NOOP("Import", "Regency or city, by name")},
        {u"province"_s, QT_TRANSLATE_NOOP("Import", "Province")},
        {u"legalNumberDate"_s, QT_TRANSLATE_NOOP("Import", "Legal entity number and date together")},
        {u"statusActive"_s, QT_TRANSLATE_NOOP("Import", "A mark when it is active")},
        {u"statusInactive"_s, QT_TRANSLATE_NOOP("Import", "A mark when it is not active")},
        {u"bookYear"_s, QT_TRANSLATE_NOOP("Import", "Book year of the figures")},
    };
    const char *title = titles.value(key);
    return title ? QCoreApplication::translate("Import", title) : QString();
}

QList<ImportField> readImportFields()
{
    static const QStringList apart = {u"districtText"_s, u"villageText"_s};
    QList<ImportField> fields;
    for (const char *own : {"rowNumber", "source", "sourceId"})
        fields.append({QString::fromLatin1(own)});
    for (const Field &field : cooperativeFields()) {
        if (field.isDerived || apart.contains(field.keyString()))
            continue;
        fields.append({field.keyString()});
        if (field.keyString() == "regency"_L1)
            fields << ImportField{u"regencyName"_s} << ImportField{u"province"_s};
        if (field.keyString() == "legalDate"_L1)
            fields.append({u"legalNumberDate"_s});
        if (field.keyString() == "status"_L1)
            fields << ImportField{u"statusActive"_s} << ImportField{u"statusInactive"_s};
    }
    fields.append({u"bookYear"_s});
    for (const YearlyField &field : yearlyFields())
        fields.append({field.keyString(), {}, field.type == FieldType::Money});
    for (const CodeEntry &role : codeList(u"officer_role"_s).entries())
        fields << ImportField{role.code} << ImportField{role.code + u"Phone"_s};
    return fields;
}

} // namespace

QList<ImportField> importFields()
{
    QList<ImportField> fields = readImportFields();
    for (ImportField &field : fields)
        field.title = importFieldTitle(field.key);
    return fields;
}

bool isImportField(const QString &key)
{
    static const QSet<QString> keys = [] {
        QSet<QString> found;
        for (const ImportField &field : readImportFields())
            found.insert(field.key);
        return found;
    }();
    return keys.contains(key);
}

QString importFieldTitle(const QString &key)
{
    if (const QString own = ownTitle(key); !own.isEmpty())
        return own;
    if (const Field *field = findField(key))
        return field->title();
    if (const YearlyField *field = findYearlyField(key))
        return field->title();
    const CodeList &roles = codeList(u"officer_role"_s);
    if (roles.contains(key))
        return roles.title(key);
    const QString role = key.chopped(key.endsWith("Phone"_L1) ? 5 : 0);
    return roles.contains(role) ? QCoreApplication::translate("Import", "%1, telephone").arg(roles.title(role)) : key;
}

} // namespace lumbung
