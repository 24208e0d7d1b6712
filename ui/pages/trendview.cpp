// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trendview.h"

#include "app/base/text.h"
#include "ui/charts/chartview.h"
#include "ui/pages/breaksview.h"
#include "ui/pages/chartpane.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readtable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAtFirst = 7; ///< before this one
enum TrendColumn {
    PeriodColumn,
    LabelColumn,
    KnownColumn,
    PublishedColumn,
    DifferenceColumn,
    NumberColumn,
};

QString differenceOf(const TrendView::Row &row)
{
    if (!row.published)
        return {};
    const qint64 difference = row.known - *row.published;
    return difference > 0 ? QString(u'+' + text::number(difference)) : text::number(difference);
}

QList<StructModel<TrendView::Row>::Column> trendColumns()
{
    using Row = TrendView::Row;
    return {
        {TrendView::tr("Period"), [](const Row &row) { return row.period; }},
        {TrendView::tr("Counted by"), [](const Row &row) { return row.label; }},
        {TrendView::tr("Known"), [](const Row &row) { return text::number(row.known); }, true},
        {TrendView::tr("Published"),
            [](const Row &row) { return row.published ? text::number(*row.published) : QString(); }, true},
        {TrendView::tr("Difference"), differenceOf, true},
        {TrendView::tr("Publication"), [](const Row &row) { return row.publication; }},
    };
}

QList<TrendView::Row> trendRows(const Trend &trend)
{
    QList<TrendView::Row> rows;
    for (qsizetype line = 0; line < trend.lines.size(); ++line) {
        for (qsizetype period = 0; period < trend.periods.size(); ++period) {
            rows.append({periodLabel(trend.periods.at(period)), trend.lines.at(line).label,
                trend.publications.value(period).number, trend.known.at(line).at(period), trend.published(line, period),
                line, period});
        }
    }
    return rows;
}

} // namespace

TrendView::TrendView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(new QComboBox(this)), m_from(new QSpinBox(this)),
      m_to(new QSpinBox(this)), m_by(new QComboBox(this)), m_pane(new ChartPane(this)),
      m_model(new StructModel<Row>(trendColumns(), this)), m_table(new QTableView),
      m_breaks(new BreaksView(context.store, context.settings))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeChoices());
    layout->addWidget(m_pane, 1);
    m_pane->addTable(makeSide());
    m_pane->show(true, true);
    join();
    m_pane->tellCounting();
}

QLayout *TrendView::makeChoices()
{
    for (const PeriodKind kind : {PeriodKind::Year, PeriodKind::HalfYear, PeriodKind::Quarter})
        m_kind->addItem(periodKindTitle(kind), static_cast<int>(kind));
    const int thisYear = m_context.clock.today().year();
    for (QSpinBox *year : {m_from, m_to})
        year->setRange(1950, thisYear);
    m_from->setValue(thisYear - yearsAtFirst);
    m_to->setValue(thisYear);
    m_by->addItem(tr("The total"), QString());
    for (const Variable &variable : variables()) {
        if (canTrendBy(variable))
            m_by->addItem(variable.title(), QString::fromLatin1(variable.id));
    }
    m_kind->setObjectName(u"periodKind"_s);
    m_from->setObjectName(u"fromYear"_s);
    m_to->setObjectName(u"toYear"_s);
    m_by->setObjectName(u"trendBy"_s);

    auto *line = new FlowLayout;
    const auto add = [&](const QString &words, QWidget *editor) {
        auto *label = new QLabel(words, this);
        label->setBuddy(editor);
        editor->setAccessibleName(words);
        line->addWidget(label);
        line->addWidget(editor);
    };
    add(tr("Period"), m_kind);
    add(tr("From"), m_from);
    add(tr("To"), m_to);
    add(tr("Counted by"), m_by);
    return line;
}

QWidget *TrendView::makeSide()
{
    setUpReadTable(m_table, m_model, u"trendTable"_s, tr("Figures of the trend"));
    letCopy(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems); // known and published open other lists
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_breaks);
    return side;
}

void TrendView::join()
{
    for (QComboBox *box : {m_kind, m_by})
        connect(box, &QComboBox::currentIndexChanged, this, &TrendView::countAgain);
    for (QSpinBox *year : {m_from, m_to})
        connect(year, &QSpinBox::valueChanged, this, &TrendView::countAgain);
    connect(m_pane->chart(), &ChartView::rowActivated, this,
        [this](qsizetype row) { open(trendPoints(m_trend).value(row)); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Row &row = m_model->rows().at(index.row());
        open({row.line, row.place, index.column() == PublishedColumn || index.column() == NumberColumn});
    });
    connect(m_breaks, &BreaksView::changed, this, &TrendView::countAgain);
    connect(m_breaks, &BreaksView::failed, this, &TrendView::failed);
    connect(m_breaks, &BreaksView::refused, this, &TrendView::refused);
}

void TrendView::takeFocus()
{
    m_pane->chart()->setFocus();
}

TrendRequest TrendView::request() const
{
    TrendRequest request;
    request.filter = m_filter;
    request.kind = static_cast<PeriodKind>(m_kind->currentData().toInt());
    request.from = QDate(m_from->value(), 1, 1);
    request.to = QDate(m_to->value(), 12, 31);
    request.by = findVariable(m_by->currentData().toString());
    return request;
}

void TrendView::count(const Filter &filter)
{
    m_filter = filter;
    const auto work = [&store = m_context.store, request = request(), today = m_context.clock.today()](
                          Progress &progress) { return trendOf(store, request, today, progress); };
    const auto job = m_job.start(work, [this](const Result<Trend> &trend) { take(trend); });
    Q_EMIT jobStarted(tr("Counting the trend"), QFuture<void>(job));
    m_breaks->read();
}

void TrendView::take(const Result<Trend> &trend)
{
    if (!trend) {
        if (trend.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(trend.error());
        return;
    }
    m_trend = *trend;
    m_spec = trendChart(m_trend);
    m_model->setRows(trendRows(m_trend));
    m_table->setColumnHidden(LabelColumn, !m_trend.request.by);
    for (const int column : {PublishedColumn, DifferenceColumn, NumberColumn})
        m_table->setColumnHidden(column, m_trend.publications.isEmpty());
    m_pane->setSpec(m_spec);
    Q_EMIT counted();
}

void TrendView::open(const TrendPoint &point)
{
    const std::optional<qint64> published
        = point.isPublished ? m_trend.published(point.line, point.period) : std::nullopt;
    const qint64 figure = published ? *published : m_trend.known.at(point.line).at(point.period);
    const QString what = published ? tr("as published in %1").arg(m_trend.publications.value(point.period).number)
                                   : knownTitle(m_trend.request.filter).toLower();
    Q_EMIT listWanted(
        published ? m_trend.publishedFilter(point.line, point.period) : m_trend.knownFilter(point.line, point.period),
        tr("%1, %2, %3: %4 in the chart “%5”")
            .arg(m_trend.lines.at(point.line).label, m_trend.periods.at(point.period).title(), what,
                text::number(figure), m_spec.title));
}

} // namespace lumbung
