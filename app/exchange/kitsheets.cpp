// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/kitsheets.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"
#include "app/exchange/kitchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsForNew = 10; // printed
constexpr qsizetype longestHelp = 250, longestHelpTitle = 31; // Excel takes no more
const QString yesRange = u"daftar_ya"_s;

bool isChosen(const FieldInfo &info)
{
    return info.type == FieldType::Code || info.type == FieldType::Region || info.type == FieldType::Flag;
}

bool isAmount(const FieldInfo &info)
{
    return info.type == FieldType::Integer || info.type == FieldType::Money;
}

/// The looks of the cells that are filled in.
struct CellLooks {
    lxw_format *text, *amount, *date, *locked, *number, *check, *heading;

    explicit CellLooks(lxw_workbook *book)
        : text(made(book, "@", false)), amount(made(book, "#,##0", false)), date(made(book, "dd/mm/yyyy", false)),
          locked(made(book, "@", true)), number(made(book, nullptr, true)), check(made(book, nullptr, true)),
          heading(made(book, nullptr, true))
    {
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_align(heading, LXW_ALIGN_VERTICAL_TOP);
        format_set_font_color(check, 0xB00020);
    }
    lxw_format *of(const Column &column) const
    {
        if (column.isLocked())
            return locked;
        return isAmount(column.info()) ? amount : column.info().type == FieldType::Date ? date : text;
    }

private:
    static lxw_format *made(lxw_workbook *book, const char *format, bool isLocked)
    {
        constexpr lxw_color_t shade = 0xE3EAF1, line = 0xA0A0A0;
        lxw_format *looks = workbook_add_format(book);
        format_set_border(looks, LXW_BORDER_THIN);
        format_set_border_color(looks, line);
        if (format)
            format_set_num_format(looks, format);
        if (isLocked)
            format_set_bg_color(looks, shade);
        else
            format_set_unlocked(looks);
        return looks;
    }
};

QVariant cellValue(const SheetColumn &column, const QString &plain)
{
    const FieldInfo &info = column.column.info();
    if (plain.isEmpty())
        return {};
    if (isAmount(info))
        return plain.toLongLong();
    return info.type == FieldType::Date ? QVariant(QDate::fromString(plain, Qt::ISODate))
                                        : QVariant(shownText(column, plain));
}

QString entryHelp(const SheetColumn &what)
{
    const CodeEntry *entry = codeList(what.column.info().listName()).find(what.entry);
    return QCoreApplication::translate(
               "Kit", "Choose “%1” when it holds, else leave it empty. Several of “%2” may hold.")
               .arg(yesText(), what.column.title())
        + u' ' + entry->more.value(u"note"_s);
}

/// One rule for all cells of a column.
void restrict(SheetWriter &sheet, const Layout &layout, int column, const SheetColumn &what, const ListNames &lists)
{
    lxw_data_validation rule = {};
    rule.ignore_blank = LXW_VALIDATION_ON;
    const FieldInfo &info = what.column.info();
    const bool isEntry = !what.entry.isEmpty();
    const QByteArray help = (isEntry ? entryHelp(what) : info.helpText()).left(longestHelp).toUtf8();
    const QByteArray title = (isEntry ? what.entryTitle() : info.title()).left(longestHelpTitle).toUtf8();
    QByteArray formula = ("="_L1 + (isEntry ? yesRange : lists.value(what.key()))).toUtf8();
    rule.input_title = const_cast<char *>(title.constData());
    rule.input_message = const_cast<char *>(help.constData());
    rule.show_error = LXW_VALIDATION_ON;
    if (isChosen(info) || isEntry) {
        if (info.type == FieldType::Region && what.key() == "village"_L1) {
            const QString above
                = u'$' + columnName(layout.columnOf(u"district"_s)) + QString::number(Layout::firstRow + 1);
            formula = u"=OFFSET(daftar_kecamatan_desa,MATCH(%1,daftar_kecamatan_desa,0)-1,1,COUNTIF("
                      "daftar_kecamatan_desa,%1),1)"_s.arg(above)
                          .toUtf8();
        }
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
    } else if (isAmount(info)) {
        rule.validate = LXW_VALIDATION_TYPE_INTEGER;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = info.type == FieldType::Money ? -1e15 : 0;
        rule.maximum_number = 1e15;
    } else if (info.type == FieldType::Date) {
        rule.validate = LXW_VALIDATION_TYPE_DATE;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_datetime = {1900, 1, 1, 0, 0, 0};
        rule.maximum_datetime = {2100, 12, 31, 0, 0, 0};
    } else if (info.maxLength > 0) {
        rule.validate = LXW_VALIDATION_TYPE_LENGTH;
        rule.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
        rule.value_number = info.maxLength;
    } else {
        rule.validate = LXW_VALIDATION_TYPE_ANY;
    }
    sheet.keep(worksheet_data_validation_range(
        sheet.sheet(), Layout::firstRow, lxw_col_t(column), lxw_row_t(layout.lastRow()), lxw_col_t(column), &rule));
}

QString rangeOn(int column, int first, int last)
{
    return u"=%1!$%2$%3:$%2$%4"_s.arg(
        listsSheet, columnName(column), QString::number(first + 1), QString::number(last + 1));
}

void name(SheetWriter &sheet, lxw_workbook *book, const QString &range, const QString &place)
{
    sheet.keep(workbook_define_name(book, range.toUtf8().constData(), place.toUtf8().constData()));
}

void protect(SheetWriter &sheet)
{
    lxw_protection allowed = {};
    allowed.format_columns = allowed.format_rows = allowed.sort = allowed.autofilter = LXW_TRUE;
    worksheet_protect(sheet.sheet(), nullptr, &allowed);
}

} // namespace

int Layout::columnOf(const QString &key) const
{
    const auto found = std::ranges::find_if(columns, [&key](const SheetColumn &column) { return column.key() == key; });
    return found == columns.cend() ? -1 : firstColumn + int(found - columns.cbegin());
}

void writeNotes(SheetWriter &sheet, const WorkbookStyle &style, lxw_workbook *book, const Base &base)
{
    lxw_format *wrapped = workbook_add_format(book);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    constexpr double width = 80;
    sheet.keep(worksheet_set_column(sheet.sheet(), 0, 0, width, nullptr));
    int row = 0;
    sheet.keep(worksheet_set_row(sheet.sheet(), 0, lineHeight + 6, nullptr)); // in larger letters
    sheet.text(row++, 0,
        QCoreApplication::translate("Kit", "Cooperatives of %1: to be checked and completed")
            .arg(region::regencyName(base.regency)),
        style.definitionTitle);
    const QStringList notes{
        QCoreApplication::translate("Kit", "State of the register: %1. Figures are those of book year %2.")
            .arg(text::longDateTime(base.asKnown), QString::number(base.bookYear)),
        QCoreApplication::translate("Kit", "Fill in the sheet “%1”. White cells may be changed, grey ones not.")
            .arg(rowsSheet),
        QCoreApplication::translate("Kit",
            "Many cells have a list: click the small arrow beside the cell. The list of villages follows the district "
            "in the same row."),
        QCoreApplication::translate("Kit",
            "Where several things may hold, each has a column of its own: choose “%1” where it holds, leave the others "
            "empty.")
            .arg(yesText()),
        QCoreApplication::translate(
            "Kit", "New cooperatives go into the empty rows at the end, without a number in the first column."),
        QCoreApplication::translate("Kit",
            "A cell that is emptied is emptied in the register too. Nothing is deleted by leaving a row as it is."),
        QCoreApplication::translate("Kit",
            "The last two columns tell what does not fit and how many cells are still empty. Send the file back under "
            "any name, as .xlsx.")};
    for (const QString &note : notes) {
        sheet.keep(worksheet_set_row(
            sheet.sheet(), lxw_row_t(row), wrappedLines(note, int(width) - 6) * lineHeight + 3, nullptr));
        sheet.text(row++, 0, note, wrapped);
    }
    protect(sheet);
}

ListNames writeLists(SheetWriter &sheet, lxw_workbook *book, const Layout &layout, const QString &regency)
{
    ListNames names;
    int column = 0;
    const auto write = [&](const QString &range, const QStringList &entries) {
        sheet.text(0, column, range, nullptr);
        int row = 1;
        for (const QString &entry : entries)
            sheet.text(row++, column, entry, nullptr);
        name(sheet, book, range, rangeOn(column, 1, qMax(1, row - 1)));
        ++column;
    };
    write(yesRange, {yesText()});
    for (const SheetColumn &one : layout.columns) {
        const Column &what = one.column;
        if (!isChosen(what.info()) || what.isLocked() || what.key() == "village"_L1)
            continue;
        const QString range = u"daftar_%1"_s.arg(QString(what.key()).replace(u'/', u'_'));
        names.insert(what.key(), range);
        write(range, choices(what, what.key() == "district"_L1 ? regency : QString()));
    }
    // District beside village, those of one district together.
    const qsizetype village = layout.columnOf(u"village"_s) - Layout::firstColumn;
    const qsizetype district = layout.columnOf(u"district"_s) - Layout::firstColumn;
    QStringList above, below;
    for (const CodeEntry *entry : codeList(u"district"_s).childrenOf(regency)) {
        const QString shown = shownText(layout.columns[district], entry->code);
        for (const QString &choice : choices(layout.columns[village].column, entry->code)) {
            above.append(shown);
            below.append(choice);
        }
    }
    write(u"daftar_kecamatan_desa"_s, above);
    write(u"daftar_desa"_s, below);
    worksheet_hide(sheet.sheet());
    protect(sheet);
    return names;
}

void writeRows(SheetWriter &sheet, lxw_workbook *book, const Layout &layout, const Base &base, const ListNames &lists)
{
    constexpr double narrow = 8, wide = 44, usual = 16;
    const CellLooks looks(book);
    lxw_row_col_options hidden = {};
    hidden.hidden = LXW_TRUE;
    sheet.text(Layout::keyRow, Layout::idColumn, idKey, nullptr);
    sheet.text(Layout::titleRow, Layout::idColumn, QCoreApplication::translate("Kit", "Number"), looks.heading);
    int headingLines = 1;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const int column = Layout::firstColumn + int(i);
        headingLines = std::max(headingLines, wrappedLines(layout.columns[i].title(), int(usual) - 1));
        sheet.text(Layout::keyRow, column, layout.columns[i].key(), nullptr);
        sheet.text(Layout::titleRow, column, layout.columns[i].title(), looks.heading);
        if (!layout.columns[i].column.isLocked())
            restrict(sheet, layout, column, layout.columns[i], lists);
    }
    sheet.text(
        Layout::titleRow, layout.checkColumn(), QCoreApplication::translate("Kit", "To be checked"), looks.heading);
    sheet.text(
        Layout::titleRow, layout.emptyColumn(), QCoreApplication::translate("Kit", "Empty cells"), looks.heading);
    sheet.keep(worksheet_set_row(sheet.sheet(), Layout::titleRow, headingLines * lineHeight + 4, nullptr));
    sheet.keep(worksheet_set_row_opt(sheet.sheet(), Layout::keyRow, LXW_DEF_ROW_HEIGHT, nullptr, &hidden));

    for (int row = Layout::firstRow; row <= layout.lastRow(); ++row) {
        const qsizetype at = row - Layout::firstRow;
        const BaseRow sent = base.rows.value(at);
        sheet.value(row, Layout::idColumn, sent.id ? QVariant(qlonglong(sent.id)) : QVariant(), looks.number);
        for (qsizetype i = 0; i < layout.columns.size(); ++i) {
            const SheetColumn &column = layout.columns[i];
            sheet.value(row, Layout::firstColumn + int(i), cellValue(column, sent.values.value(column.place)),
                looks.of(column.column));
        }
        writeChecks(sheet, layout, row, sent.values, looks.check);
    }
    sheet.keep(worksheet_set_column(sheet.sheet(), 0, 0, narrow, nullptr));
    sheet.keep(worksheet_set_column(sheet.sheet(), 1, 1, wide, nullptr));
    sheet.keep(worksheet_set_column(sheet.sheet(), 2, lxw_col_t(layout.lastColumn()), usual, nullptr));
    sheet.keep(worksheet_set_column(
        sheet.sheet(), lxw_col_t(layout.checkColumn()), lxw_col_t(layout.checkColumn()), wide, nullptr));
    sheet.allowDigitsAsText(Layout::firstRow, 0, layout.lastRow(), layout.lastColumn());
    worksheet_freeze_panes(sheet.sheet(), Layout::firstRow, 2);
    worksheet_repeat_rows(sheet.sheet(), Layout::titleRow, Layout::titleRow);
    worksheet_repeat_columns(sheet.sheet(), 0, 1);
    sheet.keep(worksheet_print_area(sheet.sheet(), Layout::titleRow, 0,
        lxw_row_t(layout.lastRow() - Layout::freeRows + rowsForNew), lxw_col_t(layout.emptyColumn())));
    worksheet_set_landscape(sheet.sheet());
    worksheet_set_paper(sheet.sheet(), 9); // A4
    protect(sheet);
}

void writeBase(SheetWriter &sheet, const Base &base)
{
    int row = 0;
    for (const QStringList &cells : baseCells(base)) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            sheet.text(row, int(i), cells[i], nullptr);
        ++row;
    }
    worksheet_hide(sheet.sheet());
    protect(sheet);
}

} // namespace lumbung::kit
