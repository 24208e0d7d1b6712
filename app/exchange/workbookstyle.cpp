// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/workbookstyle.h"

namespace lumbung {

namespace {

constexpr uint8_t builtInText = 49; // "@": an edited code stays text
constexpr lxw_color_t shade = 0xE3EAF1;
constexpr lxw_color_t line = 0x7F7F7F;

lxw_format *made(lxw_workbook *book, int size, bool isBold = false, uint8_t align = LXW_ALIGN_NONE)
{
    lxw_format *format = workbook_add_format(book);
    format_set_font_size(format, size);
    if (isBold)
        format_set_bold(format);
    format_set_align(format, align);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format *framed(lxw_format *format, bool isShaded = false)
{
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
    if (isShaded)
        format_set_bg_color(format, shade);
    return format;
}

lxw_format *ruled(lxw_format *format)
{
    format_set_bottom(format, LXW_BORDER_DOUBLE);
    return format;
}

lxw_format *wrapped(lxw_format *format)
{
    format_set_text_wrap(format);
    return format;
}

/// Format codes as kept in the file are those of English; Excel shows them the way of the person's country.
lxw_format *numbered(lxw_format *format, ColumnFormat column)
{
    switch (column) {
    case ColumnFormat::Text:
        format_set_num_format_index(format, builtInText);
        break;
    case ColumnFormat::Integer:
    case ColumnFormat::Money:
        format_set_num_format(format, "#,##0");
        break;
    case ColumnFormat::Date:
        format_set_num_format(format, "dd/mm/yyyy");
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    }
    return format;
}

} // namespace

WorkbookStyle::WorkbookStyle(lxw_workbook *book)
    : government(made(book, 13, true, LXW_ALIGN_CENTER)), office(made(book, 15, true, LXW_ALIGN_CENTER)),
      address(ruled(made(book, 10, false, LXW_ALIGN_CENTER))),
      officeRuled(ruled(made(book, 15, true, LXW_ALIGN_CENTER))),
      governmentRuled(ruled(made(book, 13, true, LXW_ALIGN_CENTER))), title(made(book, 13, true, LXW_ALIGN_CENTER)),
      heading(wrapped(framed(made(book, 11, true, LXW_ALIGN_CENTER), true))),
      columnNumber(framed(made(book, 8, false, LXW_ALIGN_CENTER), true)),
      totalLabel(framed(made(book, 11, true, LXW_ALIGN_CENTER), true)), note(made(book, 10)),
      signature(made(book, 12, false, LXW_ALIGN_CENTER)), signatory(made(book, 12, true, LXW_ALIGN_CENTER)),
      listHeading(wrapped(framed(made(book, 11, true, LXW_ALIGN_CENTER), true))), definitionTitle(made(book, 13, true)),
      definitionKey(wrapped(framed(made(book, 11, true)))), definitionValue(wrapped(framed(made(book, 11)))),
      m_running(framed(made(book, 11, false, LXW_ALIGN_CENTER))), m_longText(made(book, 11))
{
    format_set_underline(signatory, LXW_UNDERLINE_SINGLE);
    format_set_align(definitionKey, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(definitionValue, LXW_ALIGN_VERTICAL_TOP);
    for (int i = 0; i < formats; ++i) {
        const auto column = ColumnFormat(i);
        m_cells[i] = numbered(framed(made(book, 11)), column);
        m_totals[i] = numbered(framed(made(book, 11, true), true), column);
        m_plain[i] = numbered(made(book, 11), column);
    }
}

} // namespace lumbung
