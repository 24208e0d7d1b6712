// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/workbooksheets.h"

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsOnOnePage = 50;
constexpr int signatureWidth = 48; // characters: a civil servant's name with titles

/// Writes one block below another; knows the row it has come to.
class PaperSheet
{
public:
    PaperSheet(SheetWriter &sheet, const WorkbookStyle &style, const Document &document)
        : m_sheet(sheet), m_style(style), m_document(document), m_table(document.table),
          m_last(int(document.table.columns.size()) - 1)
    {
        for (qsizetype column = 0; column < m_table.columns.size(); ++column)
            m_widths.append(columnWidth(m_table, column));
    }

    TablePlace write()
    {
        for (int column = 0; column <= m_last; ++column)
            worksheet_set_column(m_sheet.sheet(), lxw_col_t(column), lxw_col_t(column), m_widths.at(column), nullptr);
        writeLetterhead();
        writeTitle();
        writeHeading();
        const TablePlace place = writeRows();
        writeTotals(place);
        writeNotes();
        writeSignature();
        return place;
    }

private:
    void writeLetterhead()
    {
        const qsizetype lines = m_document.letterhead.size();
        for (qsizetype i = 0; i < lines; ++i) {
            const bool isLast = i == lines - 1;
            lxw_format *format = i == 0 ? (isLast ? m_style.governmentRuled : m_style.government)
                : i == 1                ? (isLast ? m_style.officeRuled : m_style.office)
                                        : m_style.address;
            m_sheet.merged(m_row, 0, m_row, m_last, m_document.letterhead.at(i), format);
            worksheet_set_row(m_sheet.sheet(), lxw_row_t(m_row), i == 1 ? 21 : 18, nullptr);
            ++m_row;
        }
        m_row += lines > 0;
    }

    void writeTitle()
    {
        for (const QString &line : m_document.title) {
            m_sheet.merged(m_row, 0, m_row, m_last, line, m_style.title);
            worksheet_set_row(m_sheet.sheet(), lxw_row_t(m_row), 18, nullptr);
            ++m_row;
        }
        m_row += !m_document.title.isEmpty();
    }

    void writeHeading()
    {
        const int top = m_row;
        const int bottom = m_table.hasGroups() ? top + 1 : top;
        for (int column = 0; column <= m_last; ++column) {
            const ReportColumn &shown = m_table.columns.at(column);
            if (shown.group.isEmpty()) {
                m_sheet.merged(top, column, bottom, column, shown.title, m_style.heading);
                continue;
            }
            if (column == 0 || m_table.columns.at(column - 1).group != shown.group)
                m_sheet.merged(top, column, top, lastOfGroup(column), shown.group, m_style.heading);
            m_sheet.text(bottom, column, shown.title, m_style.heading);
        }
        worksheet_set_row(m_sheet.sheet(), lxw_row_t(top), 20, nullptr);
        worksheet_set_row(m_sheet.sheet(), lxw_row_t(bottom), 34, nullptr);
        m_row = bottom + 1;
        if (m_table.hasColumnNumbers) {
            for (int column = 0; column <= m_last; ++column)
                m_sheet.value(m_row, column, qlonglong(column + 1), m_style.columnNumber);
            ++m_row;
        }
        m_sheet.keep(worksheet_repeat_rows(m_sheet.sheet(), lxw_row_t(top), lxw_row_t(m_row - 1)));
        worksheet_freeze_panes(m_sheet.sheet(), lxw_row_t(m_row), lxw_col_t(m_table.frozenColumns));
    }

    int lastOfGroup(int column) const
    {
        const QString group = m_table.columns.at(column).group;
        while (column < m_last && m_table.columns.at(column + 1).group == group)
            ++column;
        return column;
    }

    TablePlace writeRows()
    {
        TablePlace place{m_row, m_row + int(m_table.rows.size()) - 1};
        for (const QVariantList &row : m_table.rows) {
            for (int column = 0; column <= m_last; ++column)
                m_sheet.value(m_row, column, row.at(column), m_style.cell(m_table.columns.at(column)));
            worksheet_set_row(m_sheet.sheet(), lxw_row_t(m_row), 18, nullptr);
            ++m_row;
        }
        m_sheet.allowDigitsAsText(place.firstRow, 0, m_row, m_last);
        return place;
    }

    void writeTotals(const TablePlace &place)
    {
        if (m_table.totalLabel.isEmpty())
            return;
        const auto firstSummed = std::ranges::find_if(m_table.columns, &ReportColumn::isSummed);
        const int labelled = int(std::distance(m_table.columns.cbegin(), firstSummed));
        if (labelled > 0)
            m_sheet.merged(m_row, 0, m_row, labelled - 1, m_table.totalLabel, m_style.totalLabel);

        const QVariantList totals = m_table.totals();
        for (int column = labelled; column <= m_last; ++column) {
            lxw_format *format = m_style.total(m_table.columns.at(column).format);
            if (totals.at(column).isNull() || m_table.rows.isEmpty())
                m_sheet.value(m_row, column, totals.at(column), format);
            else
                m_sheet.formula(m_row, column, sum(place, column), totals.at(column).toLongLong(), format);
        }
        worksheet_set_row(m_sheet.sheet(), lxw_row_t(m_row), 20, nullptr);
        ++m_row;
    }

    static QString sum(const TablePlace &place, int column)
    {
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(
            range, lxw_row_t(place.firstRow), lxw_col_t(column), lxw_row_t(place.lastRow), lxw_col_t(column));
        return "=SUM("_L1 + QLatin1StringView(range) + ')'_L1;
    }

    void writeNotes()
    {
        m_row += !m_document.notes.isEmpty();
        for (const QString &note : m_document.notes)
            m_sheet.text(m_row++, 0, note, m_style.note);
    }

    void writeSignature()
    {
        if (!m_document.signature)
            return;
        int first = m_last;
        for (int width = m_widths.at(m_last); first > 0 && width < signatureWidth; width += m_widths.at(first))
            --first;
        const Signature &signature = *m_document.signature;
        constexpr int roomForSigning = 3;
        ++m_row;
        signatureLine(first, signature.placeAndDate, m_style.signature);
        signatureLine(first, signature.title, m_style.signature);
        m_row += roomForSigning;
        signatureLine(first, signature.name, m_style.signatory);
        signatureLine(first, signature.nip, m_style.signature);
    }

    void signatureLine(int first, const QString &text, lxw_format *format)
    {
        m_sheet.merged(m_row, first, m_row, m_last, text, format);
        worksheet_set_row(m_sheet.sheet(), lxw_row_t(m_row), 18, nullptr);
        ++m_row;
    }

    SheetWriter &m_sheet;
    const WorkbookStyle &m_style;
    const Document &m_document;
    const ReportTable &m_table;
    const int m_last;
    QList<int> m_widths;
    int m_row = 0;
};

} // namespace

TablePlace writePaperSheet(SheetWriter &sheet, const WorkbookStyle &style, const Document &document)
{
    setUpPage(sheet, document, document.isLandscape);
    // A short table keeps its signature on the same page; a long one only its width.
    worksheet_fit_to_pages(sheet.sheet(), 1, document.table.rows.size() <= mostRowsOnOnePage ? 1 : 0);
    return PaperSheet(sheet, style, document).write();
}

} // namespace lumbung
