// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/variable.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"
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

QStringList itself(const QStringList &values)
{
    return values;
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

QStringList residencyOf(const QStringList &values)
{
    const QString &regencyCode = values.first();
    if (regencyCode.isEmpty())
        return {QString()};
    const region::Regency *regency = region::findRegency(regencyCode);
    return {regency ? regency->residency : outsideProvince()};
}

QString residencyTitle(const QString &code)
{
    if (code == outsideProvince())
        return QCoreApplication::translate("Variable", "Outside the province");
    return titleIn<"residency">(code);
}

QStringList withAndWithout()
{
    return {u"0"_s, u"1"_s};
}

QString programmeTitle(const QString &code)
{
    if (code.isEmpty())
        return notRecorded();
    return code == "1"_L1 ? QCoreApplication::translate("Variable", "Merah Putih village cooperatives (KDKMP)")
                          : QCoreApplication::translate("Variable", "All others");
}

QStringList knownYear(const QStringList &values)
{
    return {values.first() == "0"_L1 ? QString() : values.first()};
}

QStringList noCodes()
{
    return {};
}

QString yearTitle(const QString &code)
{
    return code.isEmpty() ? notRecorded() : code;
}

/// Of the answers (codes joined by ",") and the kind. What is not classified has no answers that count yet.
QStringList eachAnswer(const QStringList &values)
{
    if (values.last() == notClassified())
        return {notClassified()};
    const QStringList codes = splitCodes(values.first());
    return codes.isEmpty() ? QStringList{noneOfThem()} : codes;
}

template <ListName name>
QStringList answersOf()
{
    return codesOf<name>() << noneOfThem() << notClassified();
}

QString titleOfNone(const QString &list)
{
    if (list == "stage"_L1)
        return QCoreApplication::translate("Variable", "No stage recorded");
    if (list == "service"_L1)
        return QCoreApplication::translate("Variable", "No service recorded");
    return QCoreApplication::translate("Variable", "No producers recorded");
}

template <ListName name>
QString answerTitle(const QString &code)
{
    if (code == noneOfThem())
        return titleOfNone(name.text());
    return code == notClassified() ? titleIn<"kind">(code) : titleIn<name>(code);
}

QList<Variable> makeVariables()
{
    const QStringList regency{u"regency"_s};
    const auto answersAnd = [](const QString &field) { return QStringList{field, u"kind"_s}; };
    return {
        {"regency", QT_TRANSLATE_NOOP("Variable", "Regency or city"), regency, &itself, &homeRegencies,
            &titleIn<"regency">},
        {"residency", QT_TRANSLATE_NOOP("Variable", "Former residency"), regency, &residencyOf, &codesOf<"residency">,
            &residencyTitle},
        {"type", QT_TRANSLATE_NOOP("Variable", "Type"), {u"type"_s}, &itself, &codesOf<"type">, &titleIn<"type">},
        {"group", QT_TRANSLATE_NOOP("Variable", "Group"), {u"group"_s}, &itself, &codesOf<"group">, &titleIn<"group">},
        {"kind", QT_TRANSLATE_NOOP("Variable", "Production kind"), {u"kind"_s}, &itself, &codesOf<"kind">,
            &titleIn<"kind">},
        {"stage", QT_TRANSLATE_NOOP("Variable", "Stage of the own unit"), answersAnd(u"stages"_s), &eachAnswer,
            &answersOf<"stage">, &answerTitle<"stage">},
        {"service", QT_TRANSLATE_NOOP("Variable", "Service to members"), answersAnd(u"services"_s), &eachAnswer,
            &answersOf<"service">, &answerTitle<"service">},
        {"trade", QT_TRANSLATE_NOOP("Variable", "Trade of the members"), answersAnd(u"trades"_s), &eachAnswer,
            &answersOf<"trade">, &answerTitle<"trade">},
        {"status", QT_TRANSLATE_NOOP("Variable", "Recorded status"), {u"status"_s}, &itself, &codesOf<"status">,
            &titleIn<"status">},
        {"activity", QT_TRANSLATE_NOOP("Variable", "Status by annual meetings"), {u"activity"_s}, &itself,
            &codesOf<"activity">, &titleIn<"activity">},
        {"kdkmp", QT_TRANSLATE_NOOP("Variable", "Merah Putih programme"), {u"kdkmp"_s}, &itself, &withAndWithout,
            &programmeTitle},
        {"year-founded", QT_TRANSLATE_NOOP("Variable", "Year founded"), {u"yearFounded"_s}, &knownYear, &noCodes,
            &yearTitle},
    };
}

} // namespace

QString outsideProvince()
{
    return u"outside"_s;
}

QString noneOfThem()
{
    return u"none"_s;
}

QString notClassified()
{
    return StandingFacts().kind;
}

QString Variable::title() const
{
    return QCoreApplication::translate("Variable", label);
}

QString Variable::titleInSentence() const
{
    const QString whole = title();
    return whole.left(1).toLower() + whole.mid(1);
}

bool Variable::overlaps() const
{
    const Field *found = findField(field());
    return found && found->type == FieldType::CodeSet;
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
