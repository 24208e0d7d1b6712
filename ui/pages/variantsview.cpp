// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/variantsview.h"

#include "app/base/text.h"
#include "app/statistics/variantchart.h"
#include "ui/charts/chartview.h"
#include "ui/pages/chartpane.h"
#include "ui/widgets/readtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString signedDifference(qint64 difference)
{
    return difference > 0 ? QString(u'+' + text::number(difference)) : text::number(difference);
}

QList<StructModel<VariantFigure>::Column> definitionColumns()
{
    const auto sentence = [](const VariantFigure &figure) { return findVariant(figure.id)->sentence.inLanguage(); };
    return {
        {VariantsView::tr("Definition"), [](const VariantFigure &figure) { return findVariant(figure.id)->title(); },
            false, sentence},
        {VariantsView::tr("Count"), [](const VariantFigure &figure) { return text::number(figure.count); }, true},
        {VariantsView::tr("Difference"),
            [](const VariantFigure &figure) { return signedDifference(figure.difference); }, true,
            [](const VariantFigure &) { return VariantsView::tr("Against the official definition"); }},
    };
}

QList<VariantFigure> figuresOf(const CrossTable &table)
{
    const qint64 official = spreadOf(table).official;
    QList<VariantFigure> figures;
    for (qsizetype column = 0; column < table.columns().size(); ++column) {
        const qint64 count = table.columnTotal(column);
        figures.append({table.columns().at(column).code, count, count - official});
    }
    return figures;
}

} // namespace

VariantsView::VariantsView(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_pane(new ChartPane(this)),
      m_model(new StructModel<VariantFigure>(definitionColumns(), this)), m_table(new QTableView),
      m_sentence(new QLabel(this))
{
    setUpReadTable(m_table, m_model, u"definitions"_s, tr("Definitions"));
    letCopy(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_pane->addTable(m_table);
    m_pane->show(true, true);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_sentence);

    ChartView *chart = m_pane->chart();
    connect(chart, &ChartView::rowActivated, this, &VariantsView::open);
    connect(chart, &ChartView::currentChanged, this, [this, chart] { tell(chart->currentRow()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) { tell(index.row()); });
    m_pane->tellCounting();
}

void VariantsView::takeFocus()
{
    m_pane->chart()->setFocus();
}

void VariantsView::count(const Filter &narrowing)
{
    const auto work = [&store = m_store, narrowing](Progress &progress) -> Result<CrossTable> {
        const auto counts = store.counts();
        return counts ? variantTable(**counts, narrowing, nullptr, progress) : counts.error();
    };
    m_job.start(work, [this, narrowing](const Result<CrossTable> &table) {
        m_narrowing = narrowing;
        take(table);
    });
}

void VariantsView::take(const Result<CrossTable> &table)
{
    if (!table) {
        Q_EMIT failed(table.error());
        return;
    }
    m_spec = variantChart(*table, m_narrowing);
    m_model->setRows(figuresOf(*table));
    m_pane->setSpec(m_spec);
    tell(qMax<qsizetype>(0, m_pane->chart()->currentRow()));
    Q_EMIT counted();
}

void VariantsView::tell(qsizetype row)
{
    const Variant *variant = findVariant(m_spec.rows.value(row).code);
    if (!variant)
        return;
    m_sentence->setText(
        tr("%1: %2 %3").arg(variant->title(), variant->sentence.inLanguage(), variant->citation.inLanguage()));
}

void VariantsView::open(qsizetype row)
{
    const Variant *variant = findVariant(m_spec.rows.value(row).code);
    if (!variant)
        return;
    Q_EMIT listWanted(byVariant(*variant, m_narrowing),
        tr("%1: %2 in the chart “%3”").arg(variant->title(), text::number(m_spec.value(row)), m_spec.title));
}

} // namespace lumbung
