// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sheetplan.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/region.h"
#include "app/exchange/cellparser.h"
#include "app/exchange/valuesigns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

QStringList titlesAbove(const TableSheet &sheet, int firstHeadingRow)
{
    QStringList titles;
    for (int row = 0; row < firstHeadingRow; ++row) {
        for (const TableCell &cell : sheet.rows[row].cells) {
            const QString title = text::tidied(cell.text);
            if (!title.isEmpty() && !titles.contains(title))
                titles.append(title);
        }
    }
    return titles;
}

QString districtIn(const QString &title)
{
    static const QRegularExpression named(
        u"\\b(?:kecamatan|kec)\\b\\.?\\s*:?\\s*([A-Za-z][A-Za-z ]+)$"_s, QRegularExpression::CaseInsensitiveOption);
    return named.match(title).captured(1).trimmed();
}

void listen(SheetPlan &plan, const TableSheet &sheet)
{
    QStringList regencies, districts;
    for (const QString &title : std::as_const(plan.titles)) {
        if (const QString code = regencyIn(title); !code.isEmpty() && !regencies.contains(code))
            regencies.append(code);
        if (const QString district = districtIn(title); !district.isEmpty())
            districts.append(district);
    }
    if (const QString code = regencyInName(sheet.name); regencies.isEmpty() && !code.isEmpty())
        regencies.append(code);
    if (regencies.size() == 1)
        plan.said.insert(u"regency"_s, regencies.first());
    if (districts.isEmpty() && valuesigns::isDistrictName(sheet.name) && regencyInName(sheet.name).isEmpty())
        districts.append(text::tidied(sheet.name));
    if (districts.size() == 1 && !plan.of(u"district"_s))
        plan.said.insert(u"district"_s, districts.first());

    static const QRegularExpression year(u"^(?:(?:data|tahun|thn|th|per|des(?:ember)?)\\W*)*((?:19|20)[0-9]{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = year.match(text::tidied(sheet.name)); match.hasMatch() && !plan.of(u"bookYear"_s))
        plan.said.insert(u"bookYear"_s, match.captured(1));
}

/// Titles say "(dalam ribuan rupiah)" once for all columns.
void takeUnitOfTitles(SheetPlan &plan)
{
    qint64 unit = 1;
    for (const QString &title : std::as_const(plan.titles))
        unit = std::max(unit, headings::unitIn(title));
    for (ColumnMatch &match : plan.columns) {
        const YearlyField *field = findYearlyField(match.field);
        if (field && field->type == FieldType::Money && match.unit == 1)
            match.unit = unit;
    }
}

/// Some offices write "NIK Koperasi" above numbers of their own.
void decideNumbers(SheetPlan &plan, const ColumnValues &values)
{
    constexpr int nik = 13, citizen = 16;
    const auto nikColumn = std::ranges::find(plan.columns, u"nik"_s, &ColumnMatch::field);
    if (nikColumn == plan.columns.end() || plan.of(u"externalId"_s) || plan.of(u"sourceId"_s))
        return;
    const QStringList &numbers = values.of(nikColumn->column);
    const bool isNik = numbers.isEmpty() || std::ranges::any_of(numbers, [](const QString &number) {
        const qsizetype digits = text::digitsOnly(number).size();
        return digits == nik || digits == citizen || valuesigns::isLostNumber(number);
    });
    if (isNik)
        return;
    nikColumn->field = u"externalId"_s;
    nikColumn->origin = MatchOrigin::Values;
    nikColumn->confidence = 0.7;
}

void dropDoubleNumbers(SheetPlan &plan)
{
    const bool hasExternalId = plan.of(u"externalId"_s), hasSourceId = plan.of(u"sourceId"_s);
    for (ColumnMatch &match : plan.columns) {
        if ((match.field == "sourceId"_L1 && hasExternalId)
            || (match.field == "source"_L1 && (hasExternalId || !hasSourceId))) {
            match.field.clear();
            match.origin = MatchOrigin::None;
        }
    }
}

QString problemIn(const SheetPlan &plan, const FoundHeadings &headings)
{
    const auto understood
        = std::ranges::count_if(plan.columns, [](const ColumnMatch &match) { return !match.field.isEmpty(); });
    if (plan.of(u"name"_s) && understood > 1) // a title "KOPERASI" alone is no heading
        return {};
    const bool isRecap
        = headings.firstRow >= 0 && (plan.of(u"district"_s) || plan.of(u"regencyName"_s) || plan.of(u"regency"_s));
    return isRecap
        ? QCoreApplication::translate(
            "Import", "Its headings name no cooperatives; it seems to be a recap by region, not a list.")
        : QCoreApplication::translate("Import", "None of its first rows holds the headings that are needed.");
}

} // namespace

SheetPlan planOf(const TableFile &table, int sheet, const FoundHeadings &headings)
{
    const TableSheet &content = table.sheets[sheet];
    SheetPlan plan;
    plan.sheet = sheet;
    qsizetype columns = headings.headings.size();
    for (const TableRow &row : content.rows)
        columns = std::max(columns, row.cells.size());
    if (headings.firstRow >= 0) {
        plan.firstHeadingLine = content.rows[headings.firstRow].line;
        plan.lastHeadingLine = content.rows[headings.lastRow].line;
        plan.titles = titlesAbove(content, headings.firstRow);
    }
    const ColumnValues values(content, headings.lastRow + 1, int(columns));
    plan.columns = matchColumns(headings, values);
    plan.shape = shapeOf(headings.headings);
    decideNumbers(plan, values);
    dropDoubleNumbers(plan);
    takeUnitOfTitles(plan);
    refreshHabits(plan, content);
    listen(plan, content);
    explain(plan, {});
    plan.problem = problemIn(plan, headings);
    plan.isTaken = plan.problem.isEmpty() && !content.isHidden;
    if (plan.problem.isEmpty() && content.isHidden)
        plan.problem = QCoreApplication::translate("Import", "The sheet is hidden.");
    return plan;
}

void refreshHabits(SheetPlan &plan, const TableSheet &sheet)
{
    const auto first
        = std::ranges::find_if(sheet.rows, [&plan](const TableRow &row) { return row.line > plan.lastHeadingLine; });
    readHabits(plan.columns, sheet, int(first - sheet.rows.cbegin()));
}

void explain(SheetPlan &plan, const QString &sender)
{
    for (ColumnMatch &match : plan.columns)
        match.why = matchReason(match, sender);
}

QString regencyIn(const QString &title)
{
    static const QRegularExpression kind(
        u"\\b(kabupaten|kab|kota)\\b\\.?\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    QString found;
    QRegularExpressionMatchIterator matches = kind.globalMatch(title);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringList words = text::folded(title.mid(match.capturedEnd())).split(u' ', Qt::SkipEmptyParts);
        for (int count = std::min(3, int(words.size())); count > 0; --count) {
            const QString code = region::matchRegency(match.captured(1) + u' ' + words.mid(0, count).join(u' '));
            if (code.isEmpty())
                continue;
            if (!found.isEmpty() && found != code)
                return {};
            found = code;
            break;
        }
    }
    return found;
}

QString regencyInName(const QString &name)
{
    QString spaced = name;
    for (const QChar mark : {u'_', u'-', u'.', u'(', u')'})
        spaced.replace(mark, u' ');
    if (const QString code = regencyIn(spaced); !code.isEmpty())
        return code;
    QString found;
    for (const QString &word : text::folded(spaced).split(u' ', Qt::SkipEmptyParts)) {
        for (const region::Regency &regency : region::regencies()) {
            if (text::folded(regency.shortName) != word)
                continue;
            if (!found.isEmpty() && found != regency.code)
                return {};
            found = regency.code;
        }
    }
    return found;
}

} // namespace lumbung
