// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/exchange/importdraft.h"
#include "app/exchange/mappingfile.h"
#include "app/exchange/sheetplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

/// Calls `change` for the plan of a sheet and those of the same headings.
template <class Change>
void inAllAlike(ImportDraft &draft, int sheet, Change change)
{
    const auto found = std::ranges::find(draft.sheets, sheet, &SheetPlan::sheet);
    if (found == draft.sheets.end())
        return;
    const QString shape = found->shape;
    for (SheetPlan &plan : draft.sheets) {
        if (plan.sheet != sheet && plan.shape != shape)
            continue;
        change(plan);
        refreshHabits(plan, draft.table->sheets[plan.sheet]);
        explain(plan, draft.sender);
    }
}

} // namespace

void recallMapping(ImportDraft &draft, SheetPlan &plan, const ImportMemory *memory)
{
    if (!memory || plan.lastHeadingLine == 0)
        return;
    const Result<RememberedMapping> known = memory->find(draft.sender, plan.shape);
    if (!known || known->mapping.isEmpty())
        return;
    const QString sender = known->sender == draft.sender ? draft.sender : QString();
    if (!applyMapping(known->mapping, sender, plan, draft.fixed))
        return;
    refreshHabits(plan, draft.table->sheets[plan.sheet]);
    explain(plan, sender);
    if (plan.of(u"name"_s) && !draft.table->sheets[plan.sheet].isHidden) {
        plan.problem.clear();
        plan.isTaken = true;
    }
}

void takeSheetsOnly(ImportDraft &draft, const QList<int> &sheets)
{
    for (SheetPlan &plan : draft.sheets)
        plan.isTaken = sheets.contains(plan.sheet);
}

void chooseHeadings(ImportDraft &draft, int sheet, int firstLine, int lastLine, const ImportMemory *memory)
{
    const auto plan = std::ranges::find(draft.sheets, sheet, &SheetPlan::sheet);
    if (plan == draft.sheets.end())
        return;
    *plan = planOf(*draft.table, sheet, headingsAt(draft.table->sheets[sheet], firstLine, lastLine));
    plan->isTaken = true;
    recallMapping(draft, *plan, memory);
}

void chooseField(ImportDraft &draft, int sheet, int column, const QString &field)
{
    inAllAlike(draft, sheet, [column, &field](SheetPlan &plan) {
        if (column < 0 || column >= plan.columns.size())
            return;
        const int bookYear = plan.columns[column].bookYear;
        for (ColumnMatch &match : plan.columns) {
            if (!field.isEmpty() && match.field == field && match.bookYear == bookYear && !mayRepeat(field)) {
                match.field.clear();
                match.origin = MatchOrigin::None;
            }
        }
        plan.columns[column].field = field;
        plan.columns[column].origin = MatchOrigin::Chosen;
        plan.columns[column].confidence = 1;
        plan.isTaken = plan.isTaken || plan.of(u"name"_s);
    });
}

void chooseUnit(ImportDraft &draft, const QString &field, qint64 unit)
{
    for (SheetPlan &plan : draft.sheets) {
        for (ColumnMatch &match : plan.columns) {
            if (match.field == field)
                match.unit = unit;
        }
    }
}

void chooseDateOrder(ImportDraft &draft, int sheet, int column, DateOrder order)
{
    for (SheetPlan &plan : draft.sheets) {
        const auto chosen = std::ranges::find(draft.sheets, sheet, &SheetPlan::sheet);
        if (chosen == draft.sheets.end() || (plan.sheet != sheet && plan.shape != chosen->shape) || column < 0
            || column >= plan.columns.size())
            continue;
        plan.columns[column].dateOrder = order;
        plan.columns[column].isDateOrderSure = true;
        plan.columns[column].isDateOrderChosen = true;
    }
}

void chooseErasing(ImportDraft &draft, int sheet, int column, bool erases)
{
    inAllAlike(draft, sheet, [column, erases](SheetPlan &plan) {
        if (column >= 0 && column < plan.columns.size())
            plan.columns[column].erases = erases;
    });
}

void chooseSender(ImportDraft &draft, const QString &sender, const ImportMemory *memory)
{
    draft.sender = sender;
    for (SheetPlan &plan : draft.sheets)
        recallMapping(draft, plan, memory);
}

int columnNamed(const SheetPlan &plan, const QString &written)
{
    for (const ColumnMatch &match : plan.columns) {
        if (!match.heading.isEmpty() && text::compact(match.heading) == text::compact(written))
            return match.column;
    }
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= plan.columns.size() ? number - 1 : -1;
    int column = 0;
    for (const QChar letter : written.toUpper()) {
        if (letter < u'A' || letter > u'Z' || column > 100)
            return -1;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column >= 1 && column <= plan.columns.size() ? column - 1 : -1;
}

} // namespace lumbung
