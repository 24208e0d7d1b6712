// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/definitions.h"

#include "app/base/text.h"
#include "app/report/officialtext.h"
#include "app/report/paper.h"
#include "app/statistics/variantcounts.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

// Headings and notes of this paper are Indonesian and not translated: see officialtext.h.

/// Places in the table.
namespace definitionColumn {
enum { Number, Id, Name, Count, Difference, Sentence, Citation };
}

Filter narrowingOf(const Filter &filter)
{
    const Variant *variant = variantOf(filter);
    Filter narrowing;
    narrowing.asOf = filter.asOf;
    narrowing.asKnown = filter.asKnown;
    for (const QString &field : {u"regency"_s, u"kdkmp"_s}) {
        if (!variant || !variant->conditions.wanted.contains(field))
            narrowing.only(field, filter.wanted.value(field));
    }
    return narrowing;
}

ReportTable definitionTable(const CrossTable &counted, const Filter &narrowing)
{
    ReportTable table;
    table.columns = {{.group = {}, .title = u"No"_s, .format = ColumnFormat::Integer},
        {.group = {}, .title = u"Kode"_s}, {.group = {}, .title = u"Definisi"_s, .width = 34},
        {.group = {}, .title = u"Jumlah (Unit)"_s, .format = ColumnFormat::Integer},
        {.group = {}, .title = u"Selisih terhadap Resmi"_s, .format = ColumnFormat::Integer},
        {.group = {}, .title = u"Bunyi"_s, .width = 90}, {.group = {}, .title = u"Dasar"_s, .width = 60}};
    table.frozenColumns = definitionColumn::Name + 1;
    const qint64 official = spreadOf(counted).official;
    for (const Variant &variant : variants()) {
        const qint64 count = counted.columnTotal(counted.columnOf(variant.id));
        table.rows.append(QVariantList{qlonglong(table.rows.size() + 1), variant.id, variant.name.indonesian,
            qlonglong(count), qlonglong(count - official), variant.sentence.indonesian, variant.citation.indonesian});
        QList<std::optional<FigureList>> lists(definitionColumn::Citation + 1);
        lists[definitionColumn::Count] = FigureList{byVariant(variant, narrowing)};
        table.lists.append(lists);
    }
    return table;
}

QString spreadText(const VariantSpread &spread)
{
    return "Dari "_L1 + text::number(spread.smallest) + " ("_L1 + findVariant(spread.smallestId)->name.indonesian
        + ") sampai dengan "_L1 + text::number(spread.largest) + " ("_L1
        + findVariant(spread.largestId)->name.indonesian + "); resmi "_L1 + text::number(spread.official) + u'.';
}

void addDefinitionChart(Document &document, const Filter &narrowing)
{
    ChartSpec chart;
    chart.kind = ChartKind::VariantBars;
    chart.order = ChartOrder::ByCode;
    chart.title = "Jumlah koperasi produksi menurut definisi, "_L1 + official::provinceName() + ", keadaan per "_L1
        + official::date(narrowing.asOf);
    chart.valueTitle = u"Unit"_s;
    ChartSeries series{{u"count"_s, chart.valueTitle}, {}};
    for (const QVariantList &row : document.table.rows) {
        chart.rows.append({row.at(definitionColumn::Id).toString(), row.at(definitionColumn::Name).toString()});
        chart.shares.append(0);
        series.values.append(row.at(definitionColumn::Count).toLongLong());
    }
    chart.series = {series};
    document.chart = chart;
    document.chartLabelColumn = definitionColumn::Name;
    document.chartValueColumns = {definitionColumn::Count};
}

} // namespace

Result<Document> makeDefinitions(
    Store &store, const ReportRequest &request, const Settings &settings, Progress &progress)
{
    progress.report(0, 0, QCoreApplication::translate("Report", "Counting by every definition…"));
    const Result<std::unique_ptr<CountStore>> counts = store.counts();
    if (!counts)
        return counts.error();
    ReportRequest asked = request;
    asked.filter = narrowingOf(request.filter);
    const Result<CrossTable> counted = variantTable(**counts, asked.filter, nullptr, progress);
    if (!counted)
        return counted.error();

    Document document;
    document.id = u"definisi"_s;
    document.letterhead = paper::letterhead(settings);
    document.title = paper::title(u"Jumlah koperasi produksi menurut definisi"_s, asked.filter);
    document.sheetName = u"Definisi berdampingan"_s;
    document.table = definitionTable(*counted, asked.filter);
    document.notes = {paper::sourceNotes(asked.filter, settings).first(), spreadText(spreadOf(*counted)),
        u"Setiap definisi menghitung sendiri, sehingga angka-angkanya tidak dapat dijumlahkan."_s};
    document.signature = paper::signature(settings, request.signedOn);
    addDefinitionChart(document, asked.filter);
    document.definition
        = {{u"Indikator"_s, u"Jumlah Koperasi Produksi"_s}, {u"Keadaan per"_s, official::date(asked.filter.asOf)},
            {u"Diketahui"_s, official::asKnown(asked.filter, paper::made(request))}};
    for (const Variant &variant : variants())
        document.definition.append({variant.id, official::definition(variant) + ". "_L1 + variant.citation.indonesian});
    document.definition += paper::codeLists() + paper::howMade(request);
    document.made = paper::made(request);
    return document;
}

} // namespace lumbung
