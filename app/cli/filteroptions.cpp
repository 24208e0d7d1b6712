// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/cli/options.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/region.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lumbung::option {

namespace {

/// An option that narrows by a dated field is named like the list its codes are in: "stage" for the field "stages".
QString optionName(const FieldInfo &field)
{
    return field.codeList ? field.listName() : field.keyString();
}

bool isYesOrNo(const FieldInfo &field)
{
    return field.type == FieldType::Flag;
}

QString optionHelp(const FieldInfo &field)
{
    if (field.key == "type"_ba) {
        return QCoreApplication::translate(
            "Cli", "Only these types, by code or label, commas between; “all” for every type.");
    }
    if (field.key == "regency"_ba)
        return QCoreApplication::translate("Cli", "Only these regencies and cities: 33.01 or “Kota Semarang”.");
    if (isYesOrNo(field))
        return QCoreApplication::translate("Cli", "Only those that are (yes) or are not (no) “%1”.").arg(field.title());
    return QCoreApplication::translate("Cli", "Only these of “%1”, by code or label; \"\" for none recorded.")
        .arg(field.title());
}

QString everything()
{
    return u"all"_s;
}

Result<QString> codeFor(const FieldInfo &field, const QString &written)
{
    if (written.trimmed().isEmpty() && !isYesOrNo(field))
        return QString(); // not recorded
    const CodeList &list = codeList(isYesOrNo(field) ? u"yes_no"_s : field.listName());
    const QString code = field.type == FieldType::Region ? region::matchRegency(written) : list.match(written);
    if (!code.isEmpty())
        return isYesOrNo(field) ? (code == "yes"_L1 ? u"1"_s : u"0"_s) : code;
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "--%1: “%2” is neither a code nor a label of the list “%3”.")
            .arg(optionName(field), written, field.title())};
}

Result<QStringList> codesFor(const FieldInfo &field, const QStringList &values)
{
    QStringList codes;
    for (const QString &value : values) {
        // A label may hold a comma itself.
        const Result<QString> whole = codeFor(field, value);
        const QStringList parts = whole ? QStringList{value} : value.split(u',');
        for (const QString &part : parts) {
            const Result<QString> code = codeFor(field, part);
            if (!code)
                return code.error();
            codes.append(*code);
        }
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace

QString narrowingName(const QString &field)
{
    return optionName(*findField(field));
}

QList<QCommandLineOption> filters()
{
    return QList<QCommandLineOption>{asOf(), asKnown(), variant()} + narrowing();
}

QCommandLineOption variant()
{
    return {u"variant"_s,
        QCoreApplication::translate("Cli", "By this definition of the indicator; the command “variants” lists them."),
        u"ID"_s};
}

Result<const Variant *> variantOf(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"variant"_s))
        return nullptr;
    const QString id = arguments.value(u"variant"_s);
    if (const Variant *found = findVariant(id))
        return found;
    QStringList ids;
    for (const Variant &one : variants())
        ids.append(one.id);
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Cli", "There is no definition “%1”. Choose one of: %2.")
            .arg(id, ids.join(", "_L1))};
}

QList<QCommandLineOption> narrowing()
{
    QList<QCommandLineOption> options;
    for (const QString &key : narrowingFields()) {
        const Field &field = *findField(key);
        options.append({optionName(field), optionHelp(field), QCoreApplication::translate("Cli", "CODE")});
    }
    options.append({u"all-status"_s,
        QCoreApplication::translate("Cli", "Also those dissolved, merged or moved away on the day.")});
    return options;
}

Result<Filter> filterOf(const QCommandLineParser &arguments, const Clock &clock, UnlessTold unlessTold)
{
    const Result<Filter> times = timesOf(arguments, clock);
    if (!times)
        return times.error();
    const Result<const Variant *> chosen = variantOf(arguments);
    if (!chosen)
        return chosen.error();

    Filter filter = variantFilter(*chosen ? **chosen : officialVariant(), times->asOf, times->asKnown);
    if (!*chosen && unlessTold == UnlessTold::Everything) {
        filter.only(u"type"_s, {});
        filter.registeredOnly = false;
    }
    return narrowed(std::move(filter), arguments);
}

Result<Filter> narrowedBy(const QString &key, Filter filter, const QCommandLineParser &arguments)
{
    const Field &field = *findField(key);
    if (!arguments.isSet(optionName(field)))
        return filter;
    const QStringList values = arguments.values(optionName(field));
    const bool isAll = key == "type"_L1 && values == QStringList{everything()};
    const Result<QStringList> codes = isAll ? Result<QStringList>(QStringList()) : codesFor(field, values);
    return codes ? Result<Filter>(filter.only(key, *codes)) : codes.error();
}

Result<Filter> narrowed(Filter filter, const QCommandLineParser &arguments)
{
    for (const QString &key : narrowingFields()) {
        const Result<Filter> next = narrowedBy(key, std::move(filter), arguments);
        if (!next)
            return next.error();
        filter = *next;
    }
    // Who asks for a status by name wants to see those that have it.
    if (arguments.isSet(u"all-status"_s) || arguments.isSet(u"status"_s))
        filter.registeredOnly = false;
    return filter;
}

QString describe(const Filter &filter)
{
    QStringList parts;
    const Variant *variant = lumbung::variantOf(filter);
    if (variant) {
        parts.append(QCoreApplication::translate("Cli", "definition “%1”: %2").arg(variant->id, variant->told()));
    }
    for (const auto &[key, codes] : filter.wanted.asKeyValueRange()) {
        if (variant && variant->conditions.wanted.contains(key))
            continue; // said already
        const Field *field = findField(key);
        QStringList labels;
        for (const QString &code : codes)
            labels.append(
                code.isEmpty() ? QCoreApplication::translate("Cli", "not recorded") : displayValue(*field, code));
        parts.append(field->title() % ": "_L1 % labels.join(", "_L1));
    }
    if (filter.registeredOnly && !variant)
        parts.append(QCoreApplication::translate("Cli", "only those on the register on that day"));
    if (!filter.text.isEmpty())
        parts.append(QCoreApplication::translate("Cli", "containing “%1”").arg(filter.text));
    if (filter.asKnown.isValid())
        parts.append(QCoreApplication::translate("Cli", "as known on %1").arg(text::longDateTime(filter.asKnown)));
    return parts.join("; "_L1);
}

} // namespace lumbung::option
