// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/document.h"

#include <xlsxwriter.h>

namespace lumbung {

/// The looks of cells, made once for a workbook (which owns them).
class WorkbookStyle
{
public:
    explicit WorkbookStyle(lxw_workbook *book);

    lxw_format *government, *office, *address; ///< the letterhead's lines, the last with the rule below
    lxw_format *officeRuled, *governmentRuled; ///< when they are the last
    lxw_format *title;
    lxw_format *heading, *columnNumber;
    lxw_format *totalLabel;
    lxw_format *note;
    lxw_format *signature, *signatory;
    lxw_format *listHeading;
    lxw_format *definitionTitle, *definitionKey, *definitionValue;

    lxw_format *cell(const ReportColumn &column) const
    {
        const bool isRunning = column.format == ColumnFormat::Integer && !column.isSummed; // 1, 2, 3…
        return isRunning ? m_running : m_cells[int(column.format)];
    }
    lxw_format *total(ColumnFormat format) const { return m_totals[int(format)]; }
    lxw_format *plain(ColumnFormat format) const { return m_plain[int(format)]; }
    /// Excel shows #### for a cell of format text with more than 255 characters.
    lxw_format *longText() const { return m_longText; }

private:
    static constexpr int formats = 4;
    lxw_format *m_cells[formats], *m_totals[formats], *m_plain[formats];
    lxw_format *m_running, *m_longText;
};

} // namespace lumbung
