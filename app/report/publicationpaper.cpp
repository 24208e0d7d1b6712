// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/publicationpaper.h"

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelColumn = 2, firstKindColumn = 4; // of the paper
constexpr int kindWidth = 16; // so that no heading needs more than two lines

ReportColumn countColumn(const QString &group, const QString &title)
{
    return {.group = group, .title = title, .format = ColumnFormat::Integer, .isSummed = true};
}

ReportColumn textColumn(const QString &title)
{
    return {.group = {}, .title = title};
}

/// How many, and of each kind.
QVariantList figuresOf(const Publication &publication, const QString &regency)
{
    QVariantList cells{qlonglong(publication.regencyTotal(regency))};
    for (const PublishedCode &kind : publication.kinds)
        cells.append(qlonglong(publication.count(regency, kind.code)));
    return cells;
}

QString identityOf(const Publication &publication, const QString &fingerprint)
{
    return QString(publication.printed.identity).replace("{fingerprint}"_L1, shortFingerprint(fingerprint));
}

ReportTable paperTable(const Publication &publication)
{
    const PrintedTexts &printed = publication.printed;
    ReportTable table;
    table.columns = {{.group = {}, .title = printed.rowNumber, .format = ColumnFormat::Integer},
        textColumn(printed.code), textColumn(printed.regency), countColumn({}, printed.total)};
    for (const PublishedCode &kind : publication.kinds) {
        table.columns.append(countColumn(printed.kinds, kind.label));
        table.columns.last().width = kindWidth;
    }
    for (const PublishedCode &regency : publication.regencies) {
        QVariantList row{
            qlonglong(table.rows.size() + 1), regency.code.isEmpty() ? QVariant() : regency.code, regency.label};
        table.rows.append(row + figuresOf(publication, regency.code));
    }
    table.totalLabel = printed.sum;
    table.frozenColumns = labelColumn + 1;
    table.hasColumnNumbers = true;
    return table;
}

/// Broken at blanks, so that the paper is no wider than its table.
QStringList brokenLines(const QStringList &paragraphs)
{
    constexpr qsizetype most = 110;
    QStringList lines;
    for (const QString &paragraph : paragraphs) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > most) {
                lines.append(line);
                line.clear();
            }
            line += line.isEmpty() ? word : QString(u' ' + word);
        }
        lines.append(line);
    }
    return lines;
}

/// The kinds stacked, by regency.
void addChartTo(Document &document, const Publication &publication)
{
    ChartSpec chart;
    chart.order = ChartOrder::ByCode;
    chart.title = publication.printed.chartTitle;
    chart.valueTitle = publication.printed.unit;
    for (const PublishedCode &regency : publication.regencies) {
        chart.rows.append({regency.code, regency.label});
        chart.shares.append(0.0);
        chart.tiles.append(noTile);
        chart.abbreviations.append(QString());
    }
    for (qsizetype i = 0; i < publication.kinds.size(); ++i) {
        const PublishedCode &kind = publication.kinds.at(i);
        ChartSeries series{{kind.code, kind.label}, {}};
        for (const PublishedCode &regency : publication.regencies)
            series.values.append(publication.count(regency.code, kind.code));
        chart.series.append(series);
        document.chartValueColumns.append(firstKindColumn + int(i));
    }
    document.chart = chart;
    document.chartLabelColumn = labelColumn;
}

Document bareDocument(const Publication &publication)
{
    Document document;
    document.id = u"publication"_s;
    document.letterhead = publication.printed.letterhead;
    document.sheetName = publication.printed.sheetName;
    document.madeBy = publication.printed.program;
    document.made = publication.at;
    return document;
}

} // namespace

Document publicationPaper(const Publication &publication, const QString &fingerprint)
{
    const PrintedTexts &printed = publication.printed;
    const QString identity = identityOf(publication, fingerprint);
    Document document = bareDocument(publication);
    document.title = printed.title + QStringList{identity};
    document.table = paperTable(publication);
    document.notes = brokenLines(QStringList{identity + u'.'} + printed.notes);
    document.isLandscape = false;
    document.signature
        = Signature{printed.placeAndDate, printed.signatoryTitle, printed.signatoryName, printed.signatoryNip};
    document.definition = NamedTexts{{printed.publication, publication.number}, {printed.fingerprint, fingerprint}}
        + printed.definition;
    addChartTo(document, publication);
    return document;
}

Document publicationList(const Publication &publication, const QString &fingerprint)
{
    const PrintedTexts &printed = publication.printed;
    Document document = bareDocument(publication);
    document.title = printed.title;
    document.isPlainList = true;
    ReportTable &table = document.table;
    table.columns = {textColumn(printed.code), textColumn(printed.regency), countColumn({}, printed.total)};
    for (const PublishedCode &kind : publication.kinds)
        table.columns.append(countColumn({}, kind.label));
    table.columns << ReportColumn{.group = {}, .title = printed.asOf, .format = ColumnFormat::Date}
                  << textColumn(printed.publication) << textColumn(printed.fingerprint) << textColumn(printed.variant)
                  << textColumn(printed.sentence) << textColumn(printed.scheme);
    for (const PublishedCode &regency : publication.regencies) {
        QVariantList row{regency.code.isEmpty() ? QVariant() : regency.code, regency.label};
        row += figuresOf(publication, regency.code);
        row << publication.asOf << publication.number << shortFingerprint(fingerprint) << publication.variant.id
            << publication.variant.sentence << publication.scheme;
        table.rows.append(row);
    }
    table.totalLabel = printed.sum;
    return document;
}

} // namespace lumbung
