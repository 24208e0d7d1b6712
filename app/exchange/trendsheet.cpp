// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/trendsheet.h"

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int trendWidth = 860, trendHeight = 420, trendRowHeight = 20; // pixels

void addLine(lxw_chart *chart, const Document &document, const TablePlace &place, qsizetype line)
{
    static constexpr lxw_color_t colors[] = {0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0x333333};
    const QByteArray sheet = document.sheetName.toUtf8();
    const ChartSeries &shown = document.chart->series.at(line);
    const auto first = lxw_row_t(place.firstRow), last = lxw_row_t(place.lastRow);
    const auto labels = lxw_col_t(document.chartLabelColumn), values = lxw_col_t(document.chartValueColumns.at(line));
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), first, labels, last, labels);
    chart_series_set_values(series, sheet.constData(), first, values, last, values);
    chart_series_set_name(series, shown.category.label.toUtf8().constData());
    lxw_chart_line stroke = {};
    stroke.color = colors[line % std::ssize(colors)];
    stroke.width = 2.25F;
    stroke.dash_type = shown.isPublished ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_line(series, &stroke);
    lxw_chart_fill fill = {};
    fill.color = shown.isPublished ? 0xFFFFFF : stroke.color; // hollow: as published
    chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(series, 7);
    chart_series_set_marker_fill(series, &fill);
    if (line > 0)
        return; // numbers of several lines would lie on each other
    chart_series_set_labels(series);
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_ABOVE);
    chart_series_set_labels_num_format(series, "#,##0");
}

} // namespace

void writeTrendSheet(SheetWriter &sheet, lxw_workbook *book, const WorkbookStyle &style, const Document &document,
    const TablePlace &place)
{
    constexpr double defaultWidth = 480, defaultHeight = 288; // of the library's charts
    lxw_chart *chart = workbook_add_chart(book, LXW_CHART_LINE);
    for (qsizetype line = 0; line < document.chartValueColumns.size(); ++line)
        addLine(chart, document, place, line);
    lxw_chart_font titleFont = {};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name(chart, document.chart->title.toUtf8().constData());
    chart_title_set_name_font(chart, &titleFont);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    chart_axis_set_num_format(chart->y_axis, "#,##0");
    chart_axis_set_min(chart->y_axis, 0);

    lxw_chart_options size = {};
    size.x_scale = trendWidth / defaultWidth;
    size.y_scale = trendHeight / defaultHeight;
    setUpPage(sheet, document, true);
    worksheet_fit_to_pages(sheet.sheet(), 1, 1);
    worksheet_gridlines(sheet.sheet(), LXW_HIDE_ALL_GRIDLINES);
    sheet.keep(worksheet_insert_chart_opt(sheet.sheet(), 0, 0, chart, &size));
    int row = trendHeight / trendRowHeight + 2;
    for (const QString &note : document.notes)
        sheet.text(row++, 0, note, style.note);
}

} // namespace lumbung
