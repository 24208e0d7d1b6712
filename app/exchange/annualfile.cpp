// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/annualfile.h"

#include "app/exchange/rowreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

YearlyFigures ofYear(int bookYear)
{
    YearlyFigures figures;
    figures.bookYear = bookYear;
    return figures;
}

YearlyFigures &yearIn(QList<YearlyFigures> &years, int bookYear)
{
    auto place = std::ranges::lower_bound(years, bookYear, {}, &YearlyFigures::bookYear);
    if (place == years.end() || place->bookYear != bookYear)
        place = years.insert(place, ofYear(bookYear));
    return *place;
}

/// Takes over what `target` does not know; true when it knows something else.
bool fill(YearlyFigures &target, const YearlyFigures &figures)
{
    bool differs = false;
    for (const YearlyField &field : yearlyFields()) {
        const QVariant given = field.get(figures);
        if (given.isNull())
            continue;
        const QVariant known = field.get(target);
        if (known.isNull())
            field.set(target, given);
        else
            differs = differs || known != given;
    }
    return differs;
}

bool isEmpty(const YearlyFigures &figures)
{
    return std::ranges::all_of(
        yearlyFields(), [&figures](const YearlyField &field) { return field.get(figures).isNull(); });
}

/// A meeting is about the book year before it; in the year of founding there was none before.
int yearOfMeeting(const QDate &meeting, const QDate &founding)
{
    const int before = meeting.year() - 1;
    return founding.isValid() && founding <= meeting ? std::max(before, founding.year()) : before;
}

int yearOf(const QList<YearlyFigures> &annual, const YearlyFigures &row, const QDate &founding, const QDate &today)
{
    if (row.bookYear != 0)
        return row.bookYear;
    if (!annual.isEmpty())
        return annual.last().bookYear;
    return yearOfMeeting(row.annualMeeting.isValid() ? row.annualMeeting : today, founding);
}

} // namespace

AnnualFile::AnnualFile(RowsById rows) : m_rows(std::move(rows))
{
    for (const YearlyField &field : yearlyFields()) {
        if (const int column = m_rows.file().mapping().column(field.keyString()); column >= 0)
            m_columns.append({&field, column});
    }
}

Result<QList<YearlyFigures>> AnnualFile::years(const QString &id, CellParser &parser) const
{
    QList<YearlyFigures> years;
    for (const int row : m_rows.rowsOf(id)) {
        const QStringList cells = m_rows.file().cells(row);
        const int line = m_rows.file().line(row);
        Result<YearlyFigures> figures = read(cells, parser);
        if (!figures)
            return atLine(line, figures.error().message);
        if (std::ranges::find(years, figures->bookYear, &YearlyFigures::bookYear) != years.cend()) {
            return atLine(line,
                QCoreApplication::translate("Import", "The book year %1 is there twice. Keep the right one.")
                    .arg(figures->bookYear));
        }
        years.append(*std::move(figures));
    }
    std::ranges::sort(years, {}, &YearlyFigures::bookYear);
    return years;
}

Result<YearlyFigures> AnnualFile::read(const QStringList &cells, CellParser &parser) const
{
    const Mapping &mapping = m_rows.file().mapping();
    if (const QString problem = m_rows.file().cellCountProblem(cells); !problem.isEmpty())
        return Error{Error::Kind::Invalid, problem};

    const Result<int> bookYear = CellParser::bookYear(CellParser::written(cells.value(mapping.column(u"bookYear"_s))));
    if (!bookYear)
        return bookYear.error();
    YearlyFigures figures = ofYear(*bookYear);
    for (const auto &[field, column] : m_columns) {
        const Result<QVariant> value = parser.value(*field, cells.value(column));
        if (!value)
            return value.error();
        field->set(figures, *value);
    }
    completeTotals(figures);
    return figures;
}

Error AnnualFile::atLine(int line, const QString &problem) const
{
    return {Error::Kind::Invalid,
        QCoreApplication::translate("Import", "Yearly figures in “%1”, line %2: %3")
            .arg(m_rows.file().name(), QString::number(line), problem)};
}

JoinedYears joinedYears(
    const QList<YearlyFigures> &annual, const YearlyFigures &row, const QDate &founding, const QDate &today)
{
    JoinedYears joined{annual, false};
    YearlyFigures figures = row;
    figures.annualMeeting = {};
    if (!isEmpty(figures))
        joined.differs = fill(yearIn(joined.years, yearOf(annual, row, founding, today)), figures);
    if (row.annualMeeting.isValid()) {
        const int bookYear = yearOfMeeting(row.annualMeeting, founding);
        YearlyFigures meeting = ofYear(bookYear);
        meeting.annualMeeting = row.annualMeeting;
        joined.differs = fill(yearIn(joined.years, bookYear), meeting) || joined.differs;
    }
    return joined;
}

} // namespace lumbung
