// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/kitsheets.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int nikLength = 13;

QString columnName(int column)
{
    char name[LXW_MAX_COL_NAME_LENGTH];
    lxw_col_to_name(name, lxw_col_t(column), LXW_FALSE);
    return QString::fromLatin1(name);
}

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

QVariant cellValue(const Column &column, const QString &plain)
{
    if (plain.isEmpty())
        return {};
    if (isAmount(column.info()))
        return plain.toLongLong();
    return column.info().type == FieldType::Date ? QVariant(QDate::fromString(plain, Qt::ISODate))
                                                 : QVariant(shownText(column, plain));
}

/// Formulas that look at one row while it is filled in, and what they answer for a row that is sent.
class Checks
{
public:
    explicit Checks(const Layout &layout) : m_layout(layout) { }

    void write(SheetWriter &sheet, int row, const QStringList &values, lxw_format *looks) const
    {
        const QString all = cell(Layout::firstColumn, row) + u':' + cell(m_layout.lastColumn(), row);
        const QString name = at(u"name"_s, row), nik = at(u"nik"_s, row);
        QString problem = u"\"\""_s;
        const QStringList men = totals();
        for (const QString &prefix : men) {
            const QString m = at(prefix + u"Male"_s, row), f = at(prefix + u"Female"_s, row), t = at(prefix, row);
            problem = u"IF(AND(ISNUMBER(%1),ISNUMBER(%2),ISNUMBER(%3),%1+%2<>%3),\"%4\",%5)"_s.arg(
                m, f, t, totalText(), problem);
        }
        problem = u"IF(AND(%1<>\"\",LEN(%1)<>%2),\"%3\",%4)"_s.arg(nik, QString::number(nikLength), nikText(), problem);
        problem = u"=IF(COUNTA(%1)=0,\"\",IF(%2=\"\",\"%3\",%4))"_s.arg(all, name, nameText(), problem);
        sheet.formula(row, m_layout.checkColumn(), problem, answer(values), looks);
        const qint64 empty = std::ranges::count_if(values, &QString::isEmpty);
        const QString count = u"=IF(COUNTA(%1)=0,\"\",COUNTBLANK(%1))"_s.arg(all);
        if (values.isEmpty())
            sheet.formula(row, m_layout.emptyColumn(), count, QString(), looks);
        else
            sheet.formula(row, m_layout.emptyColumn(), count, empty - emptyFlags(values), looks);
    }

private:
    static QString nameText() { return QCoreApplication::translate("Kit", "The name is missing"); }
    static QString nikText() { return QCoreApplication::translate("Kit", "The NIK has 13 digits"); }
    static QString totalText()
    {
        return QCoreApplication::translate("Kit", "Men and women do not add up to the total");
    }
    static QString cell(int column, int row) { return u'$' + columnName(column) + QString::number(row + 1); }

    /// "2025/members" for every figure that is given by men and women.
    QStringList totals() const
    {
        QStringList prefixes;
        for (const Column &column : m_layout.columns) {
            QString key = column.key();
            if (key.endsWith("Male"_L1) && m_layout.columnOf(key.chopped(4)) >= 0)
                prefixes.append(key.chopped(4));
        }
        return prefixes;
    }
    QString at(const QString &key, int row) const { return cell(m_layout.columnOf(key), row); }
    QString valueOf(const QStringList &values, const QString &key) const
    {
        return values.value(m_layout.columnOf(key) - Layout::firstColumn);
    }
    /// Flags that are not set stand in the base as "0" and in the sheet as nothing.
    qint64 emptyFlags(const QStringList &values) const
    {
        qint64 flags = 0;
        for (qsizetype i = 0; i < values.size(); ++i)
            flags -= m_layout.columns[i].info().type == FieldType::Flag && values[i] == "0"_L1;
        return flags;
    }
    QString answer(const QStringList &values) const
    {
        if (values.isEmpty())
            return {};
        if (valueOf(values, u"name"_s).isEmpty())
            return nameText();
        const QString nik = valueOf(values, u"nik"_s);
        if (!nik.isEmpty() && nik.size() != nikLength)
            return nikText();
        const QStringList prefixes = totals();
        for (auto prefix = prefixes.crbegin(); prefix != prefixes.crend(); ++prefix) {
            const QString m = valueOf(values, *prefix + u"Male"_s), f = valueOf(values, *prefix + u"Female"_s),
                          t = valueOf(values, *prefix);
            const bool isWhole = !m.isEmpty() && !f.isEmpty() && !t.isEmpty();
            if (isWhole && m.toLongLong() + f.toLongLong() != t.toLongLong())
                return totalText();
        }
        return {};
    }

    const Layout &m_layout;
};

/// One rule for all cells of a column.
void restrict(SheetWriter &sheet, const Layout &layout, int column, const Column &what, const ListNames &lists)
{
    lxw_data_validation rule = {};
    rule.ignore_blank = LXW_VALIDATION_ON;
    const FieldInfo &info = what.info();
    const QByteArray help = info.helpText().left(250).toUtf8();
    const QByteArray title = info.title().left(31).toUtf8();
    QByteArray formula = ("="_L1 + lists.value(what.key())).toUtf8();
    rule.input_title = const_cast<char *>(title.constData());
    rule.input_message = const_cast<char *>(help.constData());
    rule.show_error = LXW_VALIDATION_ON;
    if (isChosen(info)) {
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
    const auto found = std::ranges::find_if(columns, [&key](const Column &column) { return column.key() == key; });
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
        QCoreApplication::translate(
            "Kit", "New cooperatives go into the empty rows at the end, without a number in the first column."),
        QCoreApplication::translate("Kit",
            "A cell that is emptied is emptied in the register too. Nothing is deleted by leaving a row as it is."),
        QCoreApplication::translate("Kit",
            "The last two columns tell what does not fit and how many cells are still empty. Send the file back under "
            "any name, as .xlsx.")};
    for (const QString &note : notes)
        sheet.text(row++, 0, note, wrapped);
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
    for (const Column &what : layout.columns) {
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
        for (const QString &choice : choices(layout.columns[village], entry->code)) {
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
    const CellLooks looks(book);
    lxw_row_col_options hidden = {};
    hidden.hidden = LXW_TRUE;
    sheet.text(Layout::keyRow, Layout::idColumn, idKey, nullptr);
    sheet.text(Layout::titleRow, Layout::idColumn, QCoreApplication::translate("Kit", "Number"), looks.heading);
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const int column = Layout::firstColumn + int(i);
        sheet.text(Layout::keyRow, column, layout.columns[i].key(), nullptr);
        sheet.text(Layout::titleRow, column, layout.columns[i].title(), looks.heading);
        if (!layout.columns[i].isLocked())
            restrict(sheet, layout, column, layout.columns[i], lists);
    }
    sheet.text(
        Layout::titleRow, layout.checkColumn(), QCoreApplication::translate("Kit", "To be checked"), looks.heading);
    sheet.text(
        Layout::titleRow, layout.emptyColumn(), QCoreApplication::translate("Kit", "Empty cells"), looks.heading);
    sheet.keep(worksheet_set_row_opt(sheet.sheet(), Layout::keyRow, LXW_DEF_ROW_HEIGHT, nullptr, &hidden));

    const Checks checks(layout);
    for (int row = Layout::firstRow; row <= layout.lastRow(); ++row) {
        const qsizetype at = row - Layout::firstRow;
        const BaseRow sent = base.rows.value(at);
        sheet.value(row, Layout::idColumn, sent.id ? QVariant(qlonglong(sent.id)) : QVariant(), looks.number);
        for (qsizetype i = 0; i < layout.columns.size(); ++i) {
            const Column &column = layout.columns[i];
            sheet.value(row, Layout::firstColumn + int(i), cellValue(column, sent.values.value(i)), looks.of(column));
        }
        checks.write(sheet, row, sent.values, looks.check);
    }
    constexpr double narrow = 8, wide = 34, usual = 16;
    sheet.keep(worksheet_set_column(sheet.sheet(), 0, 0, narrow, nullptr));
    sheet.keep(worksheet_set_column(sheet.sheet(), 1, 1, wide, nullptr));
    sheet.keep(worksheet_set_column(sheet.sheet(), 2, lxw_col_t(layout.lastColumn()), usual, nullptr));
    sheet.keep(worksheet_set_column(
        sheet.sheet(), lxw_col_t(layout.checkColumn()), lxw_col_t(layout.checkColumn()), wide, nullptr));
    sheet.allowDigitsAsText(Layout::firstRow, 0, layout.lastRow(), layout.lastColumn());
    worksheet_freeze_panes(sheet.sheet(), Layout::firstRow, 2);
    worksheet_repeat_rows(sheet.sheet(), Layout::titleRow, Layout::titleRow);
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
