// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/columnmatch.h"

#include "app/base/text.h"
#include "app/domain/fields.h"
#include "app/exchange/cellparser.h"
#include "app/exchange/valuesigns.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr double surely = 0.8, hardly = 0.3;

/// Fields that one heading or another is used for: "Jenis" stands above KUD and above Produsen.
bool isOftenMistaken(const QString &field)
{
    static const QStringList fields = {u"type"_s, u"group"_s, u"form"_s, u"status"_s, u"nikStatus"_s, u"note"_s,
        u"grade"_s, u"health"_s, u"statusActive"_s, u"statusInactive"_s, u"regency"_s, u"district"_s, u"legalDate"_s,
        u"foundedOn"_s, u"activity"_s};
    return fields.contains(field);
}

/// Fields whose values must fit, or the column is something else of that name.
bool mustFit(const QString &field)
{
    static const QStringList fields
        = {u"annualMeeting"_s, u"health"_s, u"statusActive"_s, u"statusInactive"_s, u"kdkmp"_s, u"certificateDate"_s};
    return fields.contains(field);
}

class Matching
{
public:
    Matching(const FoundHeadings &found, const ColumnValues &values) : m_values(values)
    {
        for (int column = 0; column < values.columns(); ++column) {
            const QString heading = found.headings.value(column);
            ColumnMatch match;
            match.column = column;
            match.heading = heading;
            m_columns.append(match);
            m_meanings.append(
                heading.isEmpty() || asReasonHeading(heading) ? headings::Meaning() : joinedMeaning(heading));
        }
    }

    QList<ColumnMatch> run()
    {
        weighByValues();
        giveOut();
        tellByValues();
        for (ColumnMatch &match : m_columns) {
            match.samples = samplesOf(match.column);
            match.why = matchReason(match, {});
        }
        return m_columns;
    }

private:
    void weighByValues();
    void giveOut();
    void tellByValues();
    bool isFree(const QString &field, int bookYear) const;
    QStringList samplesOf(int column) const;

    const ColumnValues &m_values;
    QList<ColumnMatch> m_columns;
    QList<headings::Meaning> m_meanings;
    QSet<int> m_rejected;
};

/// Puts the meaning that the values fit first, and takes away what they cannot be.
void Matching::weighByValues()
{
    QStringList claimed;
    for (const headings::Meaning &meaning : std::as_const(m_meanings)) {
        if (meaning.fields.size() == 1)
            claimed.append(meaning.fields.first());
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        headings::Meaning &meaning = m_meanings[column];
        const QStringList &values = m_values.of(column);
        if (meaning.fields.isEmpty() || values.isEmpty())
            continue;
        const QString field = meaning.fields.first();
        double own = valuesigns::share(field, values);
        if (own < 0)
            own = field == "note"_L1 || field == "activity"_L1 ? 0 : 1;
        const QString other = isOftenMistaken(field) && own < hardly ? valuesigns::fieldOf(values, claimed) : QString();
        if (!other.isEmpty() && other != "name"_L1 && other != "village"_L1) {
            meaning.fields = {other};
            meaning.confidence = surely;
            m_columns[column].origin = MatchOrigin::Values;
            claimed.append(other);
        } else if (field == "managers"_L1 && own < hardly) {
            meaning.fields = {u"manager"_s}; // names stand there, not how many there are
        } else if (mustFit(field) && own < hardly) {
            meaning.fields.clear();
            m_rejected.insert(column); // nor is it something else that happens to have such values
        }
    }
}

bool Matching::isFree(const QString &field, int bookYear) const
{
    int taken = 0;
    for (const ColumnMatch &match : m_columns)
        taken += match.field == field && match.bookYear == bookYear ? 1 : 0;
    return taken == 0 || (mayRepeat(field) && taken < 2);
}

/// What only one field can be goes first, then the surest, then from left to right.
void Matching::giveOut()
{
    QList<int> order(m_columns.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [this](int a, int b) {
        const headings::Meaning &left = m_meanings[a], &right = m_meanings[b];
        const bool isLeftClear = left.fields.size() == 1, isRightClear = right.fields.size() == 1;
        return isLeftClear != isRightClear ? isLeftClear : left.confidence > right.confidence;
    });
    for (const int column : order) {
        const headings::Meaning &meaning = m_meanings[column];
        ColumnMatch &match = m_columns[column];
        const bool isYearly = !meaning.fields.isEmpty() && findYearlyField(meaning.fields.first());
        const int bookYear = isYearly ? meaning.bookYear : 0;
        const auto field = std::ranges::find_if(
            meaning.fields, [this, bookYear](const QString &wanted) { return isFree(wanted, bookYear); });
        if (field == meaning.fields.cend())
            continue;
        match.field = *field;
        match.bookYear = bookYear;
        match.confidence = meaning.confidence;
        match.unit = meaning.unit;
        if (match.origin == MatchOrigin::None)
            match.origin = MatchOrigin::Heading;
    }
}

void Matching::tellByValues()
{
    QStringList taken;
    for (const ColumnMatch &match : std::as_const(m_columns))
        taken.append(match.field);
    if (taken.contains(u"regency"_s))
        taken.append(u"regencyName"_s);
    for (ColumnMatch &match : m_columns) {
        if (!match.field.isEmpty() || m_rejected.contains(match.column) || !m_meanings[match.column].fields.isEmpty()
            || asReasonHeading(match.heading))
            continue;
        const QString field = valuesigns::fieldOf(m_values.of(match.column), taken);
        // A heading that nobody understands above names of places may be about something else.
        if (field.isEmpty() || (!match.heading.isEmpty() && (field == "village"_L1 || field == "sector"_L1)))
            continue;
        match.field = field;
        match.origin = MatchOrigin::Values;
        match.confidence = 0.6;
        taken.append(field);
    }
}

QStringList Matching::samplesOf(int column) const
{
    constexpr qsizetype most = 4;
    QStringList samples;
    for (const QString &value : m_values.of(column)) {
        if (!samples.contains(value))
            samples.append(value.left(60));
        if (samples.size() == most)
            break;
    }
    return samples;
}

bool isMoney(const QString &field)
{
    const YearlyField *yearly = findYearlyField(field);
    return yearly && yearly->type == FieldType::Money;
}

bool isNumber(const QString &field)
{
    const YearlyField *yearly = findYearlyField(field);
    return yearly && (yearly->type == FieldType::Money || yearly->type == FieldType::Integer);
}

/// The mark before fractions: it stands once in a number, not before exactly three digits.
QChar decimalMarkIn(const QString &written)
{
    const qsizetype dot = written.lastIndexOf(u'.'), comma = written.lastIndexOf(u',');
    if (dot < 0 && comma < 0)
        return {};
    const QChar mark = dot > comma ? u'.' : u',';
    const QChar other = dot > comma ? u',' : u'.';
    qsizetype digits = 0;
    const qsizetype at = std::max(dot, comma);
    while (at + 1 + digits < written.size() && written[at + 1 + digits].isDigit())
        ++digits;
    if (digits == 0 || written.count(mark) > 1)
        return {};
    return digits != 3 || written.contains(other) ? mark : QChar();
}

struct Habits {
    int dayFirst = 0, monthFirst = 0, either = 0;
    int dots = 0, commas = 0;
};

void settle(ColumnMatch &match, const Habits &habits)
{
    if (!match.isDateOrderChosen) {
        match.dateOrder = DateOrder::Unknown;
        if (habits.dayFirst > 0 && habits.monthFirst > 0)
            match.dateOrder = DateOrder::Mixed;
        else if (habits.dayFirst + habits.monthFirst + habits.either > 0)
            match.dateOrder = habits.monthFirst > 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
        match.isDateOrderSure = habits.either == 0 || habits.dayFirst + habits.monthFirst > 0;
    }
    match.decimalMark = {};
    if (habits.dots > 0 && habits.commas == 0)
        match.decimalMark = u'.';
    else if (habits.commas > 0 && habits.dots == 0)
        match.decimalMark = u',';
}

} // namespace

ColumnValues::ColumnValues(const TableSheet &sheet, int firstRow, int columns) : m_values(columns)
{
    constexpr int most = 400;
    const int rows = int(sheet.rows.size()) - firstRow;
    const int step = std::max(1, rows / most);
    for (int row = firstRow; row < sheet.rows.size(); row += step) {
        const QList<TableCell> &cells = sheet.rows[row].cells;
        for (int column = 0; column < std::min(columns, int(cells.size())); ++column) {
            if (cells[column].kind == TableCell::Kind::Empty || cells[column].kind == TableCell::Kind::Error)
                continue;
            const QString value = CellParser::written(cells[column].text);
            if (!value.isEmpty())
                m_values[column].append(value);
        }
    }
}

QList<ColumnMatch> matchColumns(const FoundHeadings &headings, const ColumnValues &values)
{
    return Matching(headings, values).run();
}

void readHabits(QList<ColumnMatch> &columns, const TableSheet &sheet, int firstRow)
{
    for (ColumnMatch &match : columns) {
        const Field *field = findField(match.field);
        const YearlyField *yearly = findYearlyField(match.field);
        const bool isDate = (field && field->type == FieldType::Date) || (yearly && yearly->type == FieldType::Date);
        const bool counts = isNumber(match.field);
        if (!isDate && !counts)
            continue;
        Habits habits;
        for (qsizetype row = firstRow; row < sheet.rows.size(); ++row) {
            const QList<TableCell> &cells = sheet.rows[row].cells;
            if (match.column >= cells.size() || cells[match.column].kind != TableCell::Kind::Text)
                continue;
            const QString &written = cells[match.column].text;
            if (isDate) {
                const DateOrder order = orderShownBy(written);
                habits.dayFirst += order == DateOrder::DayFirst ? 1 : 0;
                habits.monthFirst += order == DateOrder::MonthFirst ? 1 : 0;
                habits.either += order == DateOrder::Unknown && couldBeEither(written) ? 1 : 0;
            } else {
                const QChar mark = decimalMarkIn(written);
                habits.dots += mark == u'.' ? 1 : 0;
                habits.commas += mark == u',' ? 1 : 0;
            }
        }
        settle(match, habits);
        if (!isMoney(match.field))
            match.unit = 1;
    }
}

bool mayRepeat(const QString &field)
{
    return field == "village"_L1;
}

QString matchReason(const ColumnMatch &match, const QString &sender)
{
    switch (match.origin) {
    case MatchOrigin::None:
        return match.heading.isEmpty()
            ? QCoreApplication::translate("Import", "It has no heading, and its values do not tell what it is.")
            : QCoreApplication::translate("Import", "No field of the register is known by this heading.");
    case MatchOrigin::Heading:
        return match.confidence >= 1 ? QCoreApplication::translate("Import", "The heading says so.")
                                     : QCoreApplication::translate("Import", "The heading reads much like it.");
    case MatchOrigin::Values:
        return QCoreApplication::translate("Import", "What stands in the column is of that kind.");
    case MatchOrigin::Remembered:
        return sender.isEmpty()
            ? QCoreApplication::translate("Import", "So it was taken the last time such a list came.")
            : QCoreApplication::translate("Import", "So it was taken the last time “%1” sent such a list.").arg(sender);
    case MatchOrigin::Chosen:
        return QCoreApplication::translate("Import", "So you chose.");
    }
    return {};
}

} // namespace lumbung
