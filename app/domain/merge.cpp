// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/merge.h"

#include "app/domain/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

const QString officersKey = u"officers"_s;

const YearlyFigures *yearOf(const Cooperative &record, int bookYear)
{
    const auto found = std::ranges::find(record.years, bookYear, &YearlyFigures::bookYear);
    return found == record.years.cend() ? nullptr : &*found;
}

YearlyFigures *yearOf(Cooperative &record, int bookYear)
{
    const auto found = std::ranges::find(record.years, bookYear, &YearlyFigures::bookYear);
    return found == record.years.end() ? nullptr : &*found;
}

bool isPlace(const Field &field)
{
    return field.group == FieldGroup::Region && field.home == FieldHome::Cooperative;
}

Error unknownField(const QString &key)
{
    return {Error::Kind::Usage,
        QCoreApplication::translate("Merge", "There is nothing called “%1” that could be taken over.").arg(key)};
}

/// "2024/turnover"
Result<void> takeYearly(Cooperative &merged, const Cooperative &absorb, const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    const YearlyField *field = findYearlyField(key.mid(slash + 1));
    const int bookYear = key.left(slash).toInt();
    const YearlyFigures *theirs = yearOf(absorb, bookYear);
    if (!field || !theirs)
        return unknownField(key);
    if (!yearOf(merged, bookYear)) {
        YearlyFigures year;
        year.bookYear = bookYear;
        merged.years.insert(std::ranges::lower_bound(merged.years, bookYear, {}, &YearlyFigures::bookYear), year);
    }
    field->set(*yearOf(merged, bookYear), field->get(*theirs));
    return {};
}

Result<void> take(Cooperative &merged, const Cooperative &absorb, const QString &key)
{
    if (key == officersKey) {
        merged.officers = absorb.officers;
        return {};
    }
    if (key.contains(u'/'))
        return takeYearly(merged, absorb, key);
    const Field *field = findField(key);
    if (!field || field->isDerived)
        return unknownField(key);
    field->set(merged, field->get(absorb));
    return {};
}

} // namespace

QStringList lackingFields(const Cooperative &keep, const Cooperative &absorb)
{
    QStringList keys;
    for (const Field &field : cooperativeFields()) {
        if (field.home == FieldHome::Standing || (isPlace(field) && keep.facts.regency != absorb.facts.regency))
            continue;
        if (field.get(keep).isNull() && !field.get(absorb).isNull())
            keys.append(field.keyString());
    }
    for (const YearlyFigures &theirs : absorb.years) {
        const YearlyFigures *ours = yearOf(keep, theirs.bookYear);
        for (const YearlyField &field : yearlyFields()) {
            if (ours && field.get(*ours).isNull() && !field.get(theirs).isNull())
                keys.append(QString::number(theirs.bookYear) + u'/' + field.keyString());
        }
    }
    if (keep.officers.isEmpty() && !absorb.officers.isEmpty())
        keys.append(officersKey);
    return keys;
}

Result<Cooperative> mergedRecord(const Cooperative &keep, const Cooperative &absorb, const MergeRequest &request)
{
    Cooperative merged = keep;
    for (const YearlyFigures &theirs : absorb.years) {
        const bool isTheirsBefore = request.mode == MergeMode::FromDate && theirs.bookYear < request.day.year();
        if (!isTheirsBefore && !yearOf(merged, theirs.bookYear))
            merged.years.append(theirs);
    }
    std::ranges::sort(merged.years, {}, &YearlyFigures::bookYear);
    for (const QString &key : request.fromAbsorbed) {
        if (const Result<void> taken = take(merged, absorb, key); !taken)
            return taken.error();
    }
    return merged;
}

} // namespace lumbung
