// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rowmerge.h"

#include "app/base/text.h"
#include "app/classify/classifier.h"
#include "app/domain/fields.h"
#include "app/rules/legalnumber.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

bool isText(const FieldInfo &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

/// Whether two values say the same to a person.
bool areOneToAPerson(const Field &field, const QVariant &known, const QVariant &given)
{
    if (known == given)
        return true;
    if (known.isNull() || given.isNull() || !isText(field))
        return false;
    const QString key = field.keyString();
    if (key == "legalNumber"_L1 || key == "amendmentNumber"_L1)
        return isSameLegalNumber(known.toString(), given.toString());
    return text::folded(known.toString()) == text::folded(given.toString());
}

void mergeOfficers(Cooperative &record, const QList<Officer> &given)
{
    for (const Officer &officer : given) {
        QList<Officer *> ofRole;
        for (Officer &known : record.officers) {
            if (known.role == officer.role)
                ofRole.append(&known);
        }
        const auto same = std::ranges::find_if(ofRole,
            [&officer](const Officer *known) { return text::folded(known->name) == text::folded(officer.name); });
        if (same != ofRole.end()) {
            if (!officer.phone.isEmpty())
                (*same)->phone = officer.phone;
        } else if (ofRole.size() == 1) {
            *ofRole.first() = officer; // the numbers were those of the person before
        } else {
            record.officers.append(officer);
        }
    }
}

YearlyFigures &ofBookYear(QList<YearlyFigures> &years, int bookYear)
{
    auto place = std::ranges::lower_bound(years, bookYear, {}, &YearlyFigures::bookYear);
    if (place == years.end() || place->bookYear != bookYear) {
        YearlyFigures year;
        year.bookYear = bookYear;
        place = years.insert(place, year);
    }
    return *place;
}

/// A place the lists have replaces the text, and the other way round.
void settlePlaces(Cooperative &record, const Cooperative &known, const ReadRow &row)
{
    if (row.given.contains(u"district"_s))
        record.districtText.clear();
    else if (row.given.contains(u"districtText"_s) && !known.district.isEmpty())
        record.districtText.clear(); // the register knows better than a name that is in no list
    if (row.given.contains(u"village"_s))
        record.villageText.clear();
    else if (row.given.contains(u"villageText"_s) && !known.village.isEmpty())
        record.villageText.clear();
}

bool isFactKnown(const QVariant &value)
{
    return !value.isNull() && value != QVariant(false) && value.toString() != "unclassified"_L1;
}

} // namespace

bool givesAnswers(const ReadRow &row)
{
    static const QStringList answers = {u"producing"_s, u"ownUnit"_s, u"stages"_s, u"services"_s, u"trades"_s};
    return std::ranges::any_of(answers, [&row](const QString &answer) { return row.given.contains(answer); });
}

JoinedYears yearsOf(
    const ReadRow &row, int draftYear, const QList<YearlyFigures> &annual, const QDate &founding, const QDate &today)
{
    JoinedYears joined{annual, false};
    for (YearlyFigures figures : row.figures) {
        const QDate meeting = figures.annualMeeting;
        if (figures.bookYear == 0 && annual.isEmpty())
            figures.bookYear = draftYear;
        figures.annualMeeting = meeting;
        JoinedYears next = joinedYears(joined.years, figures, founding, today);
        joined.years = next.years;
        joined.differs = joined.differs || next.differs;
    }
    return joined;
}

void mergeYears(Cooperative &record, const QList<YearlyFigures> &years)
{
    for (const YearlyFigures &given : years) {
        if (!hasFigures(given))
            continue;
        YearlyFigures &year = ofBookYear(record.years, given.bookYear);
        for (const YearlyField &field : yearlyFields()) {
            const QVariant value = field.get(given);
            if (!value.isNull())
                field.set(year, value);
        }
    }
}

Merged mergedInto(const Cooperative &known, const ReadRow &row, const QList<YearlyFigures> &years)
{
    Merged merged{known};
    Cooperative &record = merged.record;
    for (const Field &field : cooperativeFields()) {
        const QString key = field.keyString();
        if (row.given.contains(key)) {
            const QVariant value = field.get(row.record);
            if (!areOneToAPerson(field, field.get(known), value))
                field.set(record, value);
        } else if (row.emptied.contains(key)) {
            field.set(record, {});
        }
    }
    settlePlaces(record, known, row);
    mergeOfficers(record, row.record.officers);
    mergeYears(record, years);
    if (givesAnswers(row))
        record.facts = classified(record.facts);

    merged.changesFacts = !(record.facts == known.facts);
    merged.onlyFillsFacts = merged.changesFacts && std::ranges::all_of(cooperativeFields(), [&](const Field &field) {
        return field.home != FieldHome::Standing || field.get(known) == field.get(record)
            || !isFactKnown(field.get(known));
    });
    return merged;
}

QStringList keepLaterFacts(const Timeline &line, const QDate &asOf, StandingFacts &wanted)
{
    QStringList told;
    if (!asOf.isValid() || line.isEmpty() || !line.segments().last().validFrom.isValid()
        || line.segments().last().validFrom <= asOf)
        return told;
    const Standing *then = line.at(asOf);
    Cooperative now, thereafter, list;
    now.facts = line.current();
    thereafter.facts = then ? then->facts : line.segments().first().facts;
    list.facts = wanted;
    for (const Field &field : cooperativeFields()) {
        const QVariant listed = field.get(list);
        if (field.home != FieldHome::Standing || listed == field.get(now))
            continue;
        // So it was then; or it became otherwise later, and nobody can say from here which of the two is right.
        const bool wasSo = field.get(thereafter) == listed;
        const bool changedSince = field.get(thereafter) != field.get(now);
        if (wasSo || changedSince)
            field.set(list, field.get(now));
        if (!wasSo && changedSince) {
            told.append(QCoreApplication::translate("Import",
                "%1: the list says %2 on %3, the register %4 and since then %5. It was left as it is; change it in the "
                "form if the list is right.")
                            .arg(field.title(), displayValue(field, listed), text::shortDate(asOf),
                                displayValue(field, field.get(thereafter)), displayValue(field, field.get(now))));
        }
    }
    wanted = list.facts;
    return told;
}

QList<Change> changesOf(const Cooperative &before, const Cooperative &after, const QDate &asOf)
{
    return changesBetween(before, after) + factChanges(before.facts, after.facts, asOf);
}

QString legalKeyOf(const QString &number)
{
    constexpr qsizetype shortest = 5;
    QString key = text::compact(legalnumber::mended(number));
    for (QChar &letter : key) {
        if (letter == u'I' || letter == u'L')
            letter = u'1';
        else if (letter == u'O')
            letter = u'0';
    }
    qsizetype zeros = 0;
    while (zeros < key.size() && key[zeros] == u'0')
        ++zeros;
    key.remove(0, zeros);
    return key.size() < shortest ? QString() : key;
}

bool isSameLegalNumber(const QString &a, const QString &b)
{
    const QString key = legalKeyOf(a);
    return !key.isEmpty() ? key == legalKeyOf(b) : !a.isEmpty() && text::compact(a) == text::compact(b);
}

} // namespace lumbung
