// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/variable.h"

#include "app/domain/codelist.h"
#include "app/domain/region.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Lambdas cannot carry the list's name through a function pointer; a template argument can.
template <size_t size>
struct ListName {
    char letters[size];
    constexpr ListName(const char (&name)[size]) { std::ranges::copy(name, letters); }
    QString text() const { return QString::fromLatin1(letters); }
};

QString itself(const QString &value)
{
    return value;
}

QString notRecorded()
{
    return QCoreApplication::translate("Variable", "Not recorded");
}

template <ListName name>
QStringList codesOf()
{
    QStringList codes;
    for (const CodeEntry &entry : codeList(name.text()).entries())
        codes.append(entry.code);
    return codes;
}

template <ListName name>
QString titleIn(const QString &code)
{
    return code.isEmpty() ? notRecorded() : codeList(name.text()).title(code);
}

QStringList homeRegencies()
{
    QStringList codes;
    for (const region::Regency &regency : region::regencies())
        codes.append(regency.code);
    return codes;
}

QString residencyOf(const QString &regencyCode)
{
    if (regencyCode.isEmpty())
        return {};
    const region::Regency *regency = region::findRegency(regencyCode);
    return regency ? regency->residency : outsideProvince();
}

QString residencyTitle(const QString &code)
{
    if (code == outsideProvince())
        return QCoreApplication::translate("Variable", "Outside the province");
    return titleIn<"residency">(code);
}

QString knownYear(const QString &value)
{
    return value == "0"_L1 ? QString() : value;
}

QStringList noCodes()
{
    return {};
}

QString yearTitle(const QString &code)
{
    return code.isEmpty() ? notRecorded() : code;
}

QList<Variable> makeVariables()
{
    return {
        {"regency", QT_TRANSLATE_NOOP("Variable", "Regency or city"), "regency", &itself, &homeRegencies,
            &titleIn<"regency">},
        {"residency", QT_TRANSLATE_NOOP("Variable", "Former residency"), "regency", &residencyOf, &codesOf<"residency">,
            &residencyTitle},
        {"type", QT_TRANSLATE_NOOP("Variable", "Type"), "type", &itself, &codesOf<"type">, &titleIn<"type">},
        {"group", QT_TRANSLATE_NOOP("Variable", "Group"), "group", &itself, &codesOf<"group">, &titleIn<"group">},
        {"kind", QT_TRANSLATE_NOOP("Variable", "Production kind"), "kind", &itself, &codesOf<"kind">, &titleIn<"kind">},
        {"status", QT_TRANSLATE_NOOP("Variable", "Recorded status"), "status", &itself, &codesOf<"status">,
            &titleIn<"status">},
        {"year-founded", QT_TRANSLATE_NOOP("Variable", "Year founded"), "yearFounded", &knownYear, &noCodes,
            &yearTitle},
    };
}

} // namespace

QString outsideProvince()
{
    return u"outside"_s;
}

QString Variable::title() const
{
    return QCoreApplication::translate("Variable", label);
}

const QList<Variable> &variables()
{
    static const QList<Variable> all = makeVariables();
    return all;
}

const Variable *findVariable(const QString &id)
{
    const auto found = std::ranges::find_if(
        variables(), [&id](const Variable &variable) { return id == QLatin1StringView(variable.id); });
    return found == variables().cend() ? nullptr : &*found;
}

} // namespace lumbung
