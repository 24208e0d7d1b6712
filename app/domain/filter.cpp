// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/filter.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/indicator.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// No record has it: what it is wanted for finds nothing.
QString noCode()
{
    return u"-"_s;
}

/// Both wishes of a field with several codes as one; nothing where none was wanted and some were.
QStringList together(const QString &one, const QString &other)
{
    if (one.isEmpty() != other.isEmpty())
        return {};
    QStringList codes = splitCodes(one) + splitCodes(other);
    codes.removeDuplicates();
    std::ranges::sort(codes); // the same wish is written the same way
    return {codes.join(u',')};
}

} // namespace

Filter &Filter::narrow(const QString &field, const QStringList &codes)
{
    const QStringList before = wanted.value(field);
    if (before.isEmpty())
        return only(field, codes.isEmpty() ? QStringList{noCode()} : codes);
    const Field *found = findField(field);
    const bool isSet = found && found->type == FieldType::CodeSet;
    QStringList both;
    for (const QString &code : codes) {
        for (const QString &one : before) {
            if (isSet)
                both += together(one, code);
            else if (one == code)
                both.append(code);
        }
    }
    both.removeDuplicates();
    return only(field, both.isEmpty() ? QStringList{noCode()} : both);
}

const QStringList &narrowingFields()
{
    static const QStringList fields{u"regency"_s, u"type"_s, u"group"_s, u"kind"_s, u"stages"_s, u"services"_s,
        u"trades"_s, u"status"_s, u"kdkmp"_s};
    return fields;
}

Filter officialFilter(const QDate &asOf)
{
    return variantFilter(officialVariant(), asOf);
}

} // namespace lumbung
