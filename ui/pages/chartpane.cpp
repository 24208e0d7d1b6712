// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpane.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChartPane::ChartPane(QWidget *parent)
    : QWidget(parent), m_title(wrappedLabel(this)), m_legend(new ChartLegend(this)), m_body(new QSplitter(this)),
      m_scroll(new QScrollArea(this)), m_chart(new ChartView), m_source(wrappedLabel(this))
{
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(m_scroll);
    theme::scaleFont(m_title, 1.2, true);
    theme::subdue(m_source);
    m_title->setObjectName(u"title"_s);
    m_source->setObjectName(u"source"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_legend);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_source);
    join();
}

void ChartPane::join()
{
    connect(m_chart, &ChartView::repainted, this, [this] { m_legend->setEntries(m_chart->legend()); });
    connect(m_chart, &ChartView::currentChanged, this, [this](const QRect &place) {
        m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height());
    });
}

void ChartPane::addTable(QWidget *table)
{
    m_table = table;
    m_table->hide();
    m_body->addWidget(m_table);
    constexpr int chartShare = 3, tableShare = 2; // where both are shown
    m_body->setStretchFactor(0, chartShare);
    m_body->setStretchFactor(1, tableShare);
    m_body->setSizes({chartShare * 220, tableShare * 220});
}

void ChartPane::show(bool chart, bool table)
{
    m_legend->setVisible(chart);
    m_scroll->setVisible(chart);
    m_table->setVisible(table);
}

void ChartPane::setSpec(const ChartSpec &spec)
{
    m_title->setText(spec.title);
    m_source->setText(spec.source);
    m_chart->setSpec(spec);
}

void ChartPane::tellCounting()
{
    m_title->setText(tr("Counting…"));
}

} // namespace lumbung
