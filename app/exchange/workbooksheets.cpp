// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/workbooksheets.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

// Words on the sheets are Indonesian and not translated, like the papers themselves.

namespace {

constexpr int narrowest = 6, widestText = 40;
constexpr qsizetype measuredRows = 2000; // more rows of a list hardly change the widths

qsizetype shownLength(const QVariant &value, ColumnFormat format)
{
    static const QLocale grouped(QLocale::Indonesian, QLocale::Indonesia);
    if (value.isNull())
        return 0;
    if (format == ColumnFormat::Date)
        return 10;
    if (value.typeId() == QMetaType::LongLong)
        return grouped.toString(value.toLongLong()).size();
    return value.toString().size();
}

qsizetype longestWord(const QString &title)
{
    qsizetype longest = 0;
    for (const QString &word : title.split(u' '))
        longest = std::max(longest, word.size());
    return longest;
}

/// Programs other than Excel do not find the height of wrapped rows by themselves.
int lineCount(const QString &text, int width)
{
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n'))
        lines += std::max(1, int((paragraph.size() + width - 1) / width));
    return lines;
}

/// The paper's first line, short enough to stand beside the page number. "&" begins a code in footers.
QString footerText(const Document &document)
{
    constexpr qsizetype most = 90;
    QString text = document.title.value(0);
    if (text.size() > most)
        text = text.left(most) + u'…';
    return text.replace(u'&', "&&"_L1);
}

void setUpListPage(SheetWriter &sheet, const Document &document)
{
    // So many columns do not fit a page: they go on over the next ones, with heading and name repeated.
    const int frozen = document.table.frozenColumns;
    setUpPage(sheet, document, true);
    worksheet_set_print_scale(sheet.sheet(), 70);
    worksheet_freeze_panes(sheet.sheet(), 1, lxw_col_t(frozen));
    sheet.keep(worksheet_repeat_rows(sheet.sheet(), 0, 0));
    if (frozen > 0)
        sheet.keep(worksheet_repeat_columns(sheet.sheet(), 0, lxw_col_t(frozen - 1)));
}

void addSeries(lxw_chart *chart, const Document &document, const TablePlace &place)
{
    struct Colors {
        lxw_color_t fill, number;
    };
    static constexpr Colors colors[] = {
        {0x1F6FA8, 0xFFFFFF}, {0xE69F00, 0x000000}, {0x333333, 0xFFFFFF}, {0xD4D4D4, 0x000000}}; // differ in grey too
    const bool isStacked = document.chartValueColumns.size() > 1;
    const QByteArray sheet = document.sheetName.toUtf8();
    const auto first = lxw_row_t(place.firstRow), last = lxw_row_t(place.lastRow);
    const auto labels = lxw_col_t(document.chartLabelColumn);
    for (qsizetype i = 0; i < document.chartValueColumns.size(); ++i) {
        const auto values = lxw_col_t(document.chartValueColumns.at(i));
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, sheet.constData(), first, labels, last, labels);
        chart_series_set_values(series, sheet.constData(), first, values, last, values);
        const QString name = isStacked ? document.chart->series.at(i).category.label : document.chart->valueTitle;
        chart_series_set_name(series, name.toUtf8().constData());
        const Colors &color = colors[i % std::ssize(colors)];
        lxw_chart_fill fill = {.color = color.fill, .none = 0, .transparency = 0};
        chart_series_set_fill(series, &fill);
        chart_series_set_labels(series);
        // A part of a bar that is not there has no number; a bar has, also when it is 0.
        chart_series_set_labels_num_format(series, isStacked ? "#,##0;;" : "#,##0");
        lxw_chart_font font = {};
        font.color = color.number;
        if (isStacked) // else the number stands behind the bar
            chart_series_set_labels_font(series, &font);
    }
}

} // namespace

int columnWidth(const ReportTable &table, qsizetype column)
{
    const ReportColumn &shown = table.columns.at(column);
    if (shown.width > 0)
        return shown.width;
    qsizetype longest = longestWord(shown.title) + 1; // bold
    if (shown.isSummed && !table.totalLabel.isEmpty())
        longest = std::max(longest, shownLength(table.totals().at(column), shown.format) + 1);
    for (const QVariantList &row : table.rows.first(std::min(measuredRows, table.rows.size())))
        longest = std::max(longest, shownLength(row.at(column), shown.format));
    const qsizetype widest = shown.format == ColumnFormat::Text ? widestText : longest;
    return int(std::max<qsizetype>(narrowest, std::min(longest, widest) + 2));
}

void setUpPage(SheetWriter &sheet, const Document &document, bool isLandscape)
{
    constexpr uint8_t folio = 14; // 8½ x 13 in, the paper called F4 here (215 x 330 mm)
    constexpr double margin = 0.4, lower = 0.6; // inches
    if (isLandscape)
        worksheet_set_landscape(sheet.sheet());
    worksheet_set_paper(sheet.sheet(), folio);
    worksheet_set_margins(sheet.sheet(), margin, margin, margin, lower);
    worksheet_center_horizontally(sheet.sheet());
    worksheet_fit_to_pages(sheet.sheet(), 1, 0);
    const QString footer = "&L&8"_L1 + footerText(document) + "&R&8Halaman &P dari &N"_L1;
    sheet.keep(worksheet_set_footer(sheet.sheet(), footer.toUtf8().constData()));
}

void writeListSheet(SheetWriter &sheet, const WorkbookStyle &style, const Document &document, Progress &progress)
{
    constexpr qsizetype step = 500;
    const QString working = QCoreApplication::translate("Workbook", "Writing the workbook…");
    const ReportTable &table = document.table;
    const int last = int(table.columns.size()) - 1;
    setUpListPage(sheet, document);
    int headingLines = 1;
    for (int column = 0; column <= last; ++column) {
        const ReportColumn &shown = table.columns.at(column);
        const int width = columnWidth(table, column);
        worksheet_set_column(sheet.sheet(), lxw_col_t(column), lxw_col_t(column), width, style.plain(shown.format));
        sheet.text(0, column, shown.title, style.listHeading);
        headingLines = std::max(headingLines, wrappedLines(shown.title, width - 2));
    }
    worksheet_set_row(sheet.sheet(), 0, headingLines * lineHeight + 4, nullptr);
    for (qsizetype i = 0; i < table.rows.size() && !progress.isCancelled(); ++i) {
        for (int column = 0; column <= last; ++column) {
            const QVariant &value = table.rows.at(i).at(column);
            const ColumnFormat format = table.columns.at(column).format;
            const bool isLong = format == ColumnFormat::Text && shownLength(value, format) > 255;
            if (!value.isNull())
                sheet.value(int(i) + 1, column, value, isLong ? style.longText() : style.plain(format));
        }
        if (i % step == 0)
            progress.report(i, table.rows.size(), working);
    }
    const int lastRow = int(table.rows.size());
    sheet.allowDigitsAsText(0, 0, lastRow, last);
    sheet.keep(worksheet_autofilter(sheet.sheet(), 0, 0, lxw_row_t(lastRow), lxw_col_t(last)));
}

void writeChartSheet(SheetWriter &sheet, lxw_workbook *book, const WorkbookStyle &style, const Document &document,
    const TablePlace &place)
{
    constexpr int width = 720, barHeight = 28, around = 90; // pixels
    constexpr double defaultWidth = 480, defaultHeight = 288; // of the library's charts
    constexpr int rowHeight = 20;
    const int height = around + barHeight * (place.lastRow - place.firstRow + 1);

    const bool isStacked = document.chartValueColumns.size() > 1;
    lxw_chart *chart = workbook_add_chart(book, isStacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR);
    addSeries(chart, document, place);
    chart_set_series_gap(chart, 40);

    lxw_chart_font titleFont = {};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name(chart, document.chart->title.toUtf8().constData());
    chart_title_set_name_font(chart, &titleFont);
    chart_legend_set_position(chart, isStacked ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);

    lxw_chart_font labelFont = {};
    labelFont.size = 9;
    // The library calls the upright axis y, also where it holds the names.
    chart_axis_set_num_font(chart->y_axis, &labelFont);
    chart_axis_set_reverse(chart->y_axis); // the first at the top
    chart_axis_set_interval_unit(chart->y_axis, 1); // every name
    // The values stand on the bars: no axis of values, but it begins at zero.
    chart_axis_set_min(chart->x_axis, 0);
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
    chart_axis_off(chart->x_axis);

    lxw_chart_options size = {};
    size.x_scale = width / defaultWidth;
    size.y_scale = height / defaultHeight;
    setUpPage(sheet, document, false);
    worksheet_fit_to_pages(sheet.sheet(), 1, 1);
    worksheet_gridlines(sheet.sheet(), LXW_HIDE_ALL_GRIDLINES);
    sheet.keep(worksheet_insert_chart_opt(sheet.sheet(), 0, 0, chart, &size));
    if (!document.notes.isEmpty())
        sheet.text(height / rowHeight + 2, 0, document.notes.first(), style.note);
}

void writeDefinitionSheet(SheetWriter &sheet, const WorkbookStyle &style, const Document &document)
{
    setUpPage(sheet, document, false);
    worksheet_gridlines(sheet.sheet(), LXW_HIDE_ALL_GRIDLINES);
    constexpr int keyWidth = 26, valueWidth = 84;
    worksheet_set_column(sheet.sheet(), 0, 0, keyWidth, nullptr);
    worksheet_set_column(sheet.sheet(), 1, 1, valueWidth, nullptr);
    int row = 0;
    for (const QString &line : document.title)
        sheet.text(row++, 0, line, style.definitionTitle);
    ++row;
    for (const auto &[key, value] : document.definition) {
        sheet.text(row, 0, key, style.definitionKey);
        sheet.text(row, 1, value, style.definitionValue);
        const int lines = std::max(lineCount(key, keyWidth - 5), lineCount(value, valueWidth - 4)); // bold is wider
        worksheet_set_row(sheet.sheet(), lxw_row_t(row), std::min(lines * lineHeight + 4, highestRow), nullptr);
        ++row;
    }
}

} // namespace lumbung
