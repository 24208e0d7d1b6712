// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/change.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

Change difference(const QString &field, const QVariant &from, const QVariant &to, bool isPersonal)
{
    Change change;
    change.field = field;
    if (!isPersonal) {
        change.from = plainValue(from);
        change.to = plainValue(to);
    }
    return change;
}

QString yearKey(int bookYear, const QString &field)
{
    return QString::number(bookYear) + u'/' + field;
}

const YearlyFigures *findYear(const QList<YearlyFigures> &years, int bookYear)
{
    const auto found = std::ranges::find(years, bookYear, &YearlyFigures::bookYear);
    return found == years.cend() ? nullptr : &*found;
}

void appendYear(QList<Change> &changes, int bookYear, const YearlyFigures &before, const YearlyFigures &after)
{
    for (const YearlyField &field : yearlyFields()) {
        const QVariant from = field.get(before);
        const QVariant to = field.get(after);
        if (from != to)
            changes.append(difference(yearKey(bookYear, field.keyString()), from, to, field.isPersonal));
    }
}

} // namespace

QList<Change> changesBetween(const Cooperative &before, const Cooperative &after)
{
    QList<Change> changes;
    for (const Field &field : cooperativeFields()) {
        if (field.home == FieldHome::Standing)
            continue;
        const QVariant from = field.get(before);
        const QVariant to = field.get(after);
        if (from != to)
            changes.append(difference(field.keyString(), from, to, field.isPersonal));
    }
    for (const YearlyFigures &year : after.years) {
        const YearlyFigures *known = findYear(before.years, year.bookYear);
        appendYear(changes, year.bookYear, known ? *known : YearlyFigures{}, year);
    }
    for (const YearlyFigures &year : before.years) {
        if (!findYear(after.years, year.bookYear))
            appendYear(changes, year.bookYear, year, YearlyFigures{});
    }
    if (before.officers != after.officers)
        changes.append(difference(u"officers"_s, {}, {}, true));
    return changes;
}

QList<Change> factChanges(const StandingFacts &before, const StandingFacts &after, const QDate &validFrom)
{
    Cooperative from;
    from.facts = before;
    Cooperative to;
    to.facts = after;
    QList<Change> changes;
    for (const Field &field : cooperativeFields()) {
        if (field.home != FieldHome::Standing || field.get(from) == field.get(to))
            continue;
        Change change = difference(field.keyString(), field.get(from), field.get(to), false);
        change.validFrom = validFrom;
        changes.append(change);
    }
    return changes;
}

QString changeTitle(const Change &change)
{
    if (change.field == "officers"_L1)
        return groupTitle(FieldGroup::Officers);
    if (change.field == registerField)
        return QCoreApplication::translate("Field", "In the register");
    if (change.field == standingsField)
        return QCoreApplication::translate("Field", "Dated facts");
    if (change.field == mergedField)
        return QCoreApplication::translate("Field", "Merged with the cooperative of the number");
    const qsizetype slash = change.field.indexOf(u'/');
    if (slash > 0) {
        const YearlyField *field = findYearlyField(change.field.mid(slash + 1));
        return field
            ? QCoreApplication::translate("Field", "%1, book year %2").arg(field->title(), change.field.left(slash))
            : change.field;
    }
    const Field *field = findField(change.field);
    return field ? field->title() : change.field;
}

QString changeDisplay(const Change &change, const QString &plain)
{
    if (plain.isEmpty())
        return {};
    if (change.field == registerField)
        return codeList(u"yes_no"_s).title(plain);
    const qsizetype slash = change.field.indexOf(u'/');
    const FieldInfo *field = slash > 0 ? static_cast<const FieldInfo *>(findYearlyField(change.field.mid(slash + 1)))
                                       : static_cast<const FieldInfo *>(findField(change.field));
    if (!field)
        return plain;
    return displayValue(*field, valueFromPlain(*field, plain));
}

} // namespace lumbung
