// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/waterfallsheet.h"

#include "app/exchange/workbooksheets.h"
#include "app/statistics/waterfall.h"

namespace lumbung {

using namespace Qt::StringLiterals;

// Words on the sheet are Indonesian and not translated, like the papers themselves.

namespace {

constexpr char chartSheet[] = "Grafik";
constexpr int fallWidth = 900, barPixels = 30, pixelsAround = 130, linePixels = 20;

/// Where the figures of the chart stand.
struct Place {
    lxw_row_t first, last;
};

int chartHeight(const ChartSpec &spec)
{
    return pixelsAround + barPixels * int(spec.rows.size());
}

/// Step, what lies below the bar, and a column for each part.
Place writeFigures(SheetWriter &sheet, const WorkbookStyle &style, const ChartSpec &spec)
{
    const int top = chartHeight(spec) / linePixels + 4;
    sheet.text(top, 0, spec.rowTitle, style.listHeading);
    sheet.text(top, 1, u"Alas"_s, style.listHeading);
    for (int part = 0; part < int(spec.series.size()); ++part)
        sheet.text(top, 2 + part, spec.series.at(part).category.label, style.listHeading);
    const QList<WaterfallSpan> spans = waterfallSpans(spec);
    lxw_format *number = style.plain(ColumnFormat::Integer);
    for (int row = 0; row < int(spec.rows.size()); ++row) {
        const int line = top + 1 + row;
        sheet.text(line, 0, spec.rows.at(row).label, style.plain(ColumnFormat::Text));
        sheet.value(line, 1, qlonglong(spans.at(row).from), number);
        for (int part = 0; part < int(spec.series.size()); ++part)
            sheet.value(line, 2 + part, qlonglong(spec.series.at(part).values.at(row)), number);
    }
    worksheet_set_column(sheet.sheet(), 0, 0, 26, nullptr);
    worksheet_set_column(sheet.sheet(), 1, 1 + lxw_col_t(spec.series.size()), 12, nullptr);
    return {lxw_row_t(top + 1), lxw_row_t(top + int(spec.rows.size()))};
}

lxw_chart_series *addSeries(lxw_chart *chart, const Place &place, lxw_col_t column, const QString &name)
{
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, chartSheet, place.first, 0, place.last, 0);
    chart_series_set_values(series, chartSheet, place.first, column, place.last, column);
    chart_series_set_name(series, name.toUtf8().constData());
    return series;
}

void addBars(lxw_chart *chart, const Place &place, const ChartSpec &spec)
{
    static constexpr lxw_color_t colors[] = {0x333333, 0x0072B2, 0xE69F00}; // as on the screen; apart in grey too
    static constexpr const char *numbers[] = {"#,##0;;", "+#,##0;;", "\u2212#,##0;;"}; // nothing for 0
    lxw_chart_fill unseen = {.color = 0, .none = LXW_TRUE, .transparency = 0};
    chart_series_set_fill(addSeries(chart, place, 1, u"Alas"_s), &unseen);
    for (qsizetype part = 0; part < spec.series.size(); ++part) {
        lxw_chart_series *series = addSeries(chart, place, lxw_col_t(2 + part), spec.series.at(part).category.label);
        lxw_chart_fill fill = {.color = colors[part], .none = 0, .transparency = 0};
        chart_series_set_fill(series, &fill);
        chart_series_set_labels(series);
        chart_series_set_labels_num_format(series, numbers[part]);
        lxw_chart_font font = {};
        font.size = 9;
        font.color = part == 0 || part == 1 ? 0xFFFFFF : 0x000000;
        chart_series_set_labels_font(series, &font);
    }
}

void setUpAxes(lxw_chart *chart, const WaterfallScale &scale)
{
    lxw_chart_font font = {};
    font.size = 9;
    chart_axis_set_num_font(chart->y_axis, &font);
    chart_axis_set_reverse(chart->y_axis); // the first at the top
    chart_axis_set_interval_unit(chart->y_axis, 1); // every name
    chart_axis_set_min(chart->x_axis, double(scale.from));
    chart_axis_set_max(chart->x_axis, double(scale.to));
    chart_axis_set_major_unit(chart->x_axis, double(scale.step));
    chart_axis_set_num_format(chart->x_axis, "#,##0");
    chart_axis_set_num_font(chart->x_axis, &font);
}

} // namespace

void writeWaterfallSheet(SheetWriter &sheet, lxw_workbook *book, const WorkbookStyle &style, const Document &document)
{
    constexpr double defaultWidth = 480, defaultHeight = 288; // of the library's charts
    const ChartSpec &spec = *document.chart;
    const WaterfallScale scale = waterfallScale(spec);
    const int height = chartHeight(spec);
    lxw_chart *chart = workbook_add_chart(book, LXW_CHART_BAR_STACKED);
    setUpPage(sheet, document, false);
    worksheet_fit_to_pages(sheet.sheet(), 1, 1);
    worksheet_gridlines(sheet.sheet(), LXW_HIDE_ALL_GRIDLINES);
    if (!spec.source.isEmpty())
        sheet.text(height / linePixels + 1, 0, spec.source, style.note);
    if (scale.from > 0)
        sheet.text(height / linePixels + 2, 0, u"Sumbu tidak dimulai dari nol."_s, style.note);
    addBars(chart, writeFigures(sheet, style, spec), spec);
    setUpAxes(chart, scale);
    chart_set_series_gap(chart, 40);

    lxw_chart_font titleFont = {};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name(chart, spec.title.toUtf8().constData());
    chart_title_set_name_font(chart, &titleFont);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE); // names and signs tell all, also what lies below

    lxw_chart_options size = {};
    size.x_scale = fallWidth / defaultWidth;
    size.y_scale = height / defaultHeight;
    sheet.keep(worksheet_insert_chart_opt(sheet.sheet(), 0, 0, chart, &size));
}

} // namespace lumbung
