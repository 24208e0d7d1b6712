// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpage.h"

#include "app/base/text.h"
#include "app/statistics/tabulate.h"
#include "ui/actions.h"
#include "ui/charts/chartview.h"
#include "ui/models/charttablemodel.h"
#include "ui/models/tabtext.h"
#include "ui/pages/chartexport.h"
#include "ui/pages/chartpane.h"
#include "ui/pages/trendview.h"
#include "ui/pages/variantsview.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

const Variable &regencyVariable()
{
    return *findVariable(u"regency"_s);
}

const Variable &kindVariable()
{
    return *findVariable(u"kind"_s);
}

} // namespace

ChartPage::ChartPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_choices(new ChartChoices(context.clock.today(), this)),
      m_views(new QTabBar(this)), m_message(new MessageLine(this)), m_forms(new QStackedWidget(this)),
      m_pane(new ChartPane), m_definitions(new VariantsView(context.store)), m_trend(new TrendView(context)),
      m_table(new QTableView), m_tableModel(new ChartTableModel(this)),
      m_export(new ChartExport(this, context.settings))
{
    setUpTable();
    addForms();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->addWidget(m_choices);
    layout->addLayout(makeViewsAndButtons());
    layout->addWidget(m_message);
    layout->addWidget(m_forms, 1);
    connectParts();
    draw();
}

QString ChartPage::title() const
{
    return tr("Charts");
}

QString ChartPage::iconName() const
{
    return u"charts"_s;
}

QLayout *ChartPage::makeViewsAndButtons()
{
    m_views->setObjectName(u"views"_s);
    m_views->addTab(tr("Bars"));
    m_views->addTab(tr("Tile map"));
    m_views->addTab(tr("Table"));
    m_views->addTab(tr("Definitions side by side"));
    m_views->addTab(tr("Trend"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);

    QAction *png = makeAction(ActionId::SavePng, this);
    connect(
        png, &QAction::triggered, this, [this] { m_export->save(shownSpec(), u"png"_s, m_choices->narrowing().asOf); });
    QAction *svg = makeAction(ActionId::SaveSvg, this);
    connect(
        svg, &QAction::triggered, this, [this] { m_export->save(shownSpec(), u"svg"_s, m_choices->narrowing().asOf); });
    auto *picture = new QAction(theme::icon(u"copy"_s), tr("Copy the picture"), this);
    picture->setShortcut(QKeySequence::Copy);
    addAction(picture);
    connect(picture, &QAction::triggered, this, [this] { m_export->copy(shownSpec()); });
    QAction *copy = makeAction(ActionId::Copy, this);
    connect(copy, &QAction::triggered, this, [this] { copyTable(false); });
    QAction *copyAll = makeAction(ActionId::CopyWithHeadings, this);
    connect(copyAll, &QAction::triggered, this, [this] { copyTable(true); });
    m_pictureActions = {png, svg, picture};
    m_tableActions = {copy, copyAll};

    auto *line = new FlowLayout;
    line->addWidget(m_views);
    line->addWidget(m_choices->orderBox());
    for (QAction *action : m_pictureActions + m_tableActions)
        addButton(line, action);
    return line;
}

void ChartPage::addButton(QLayout *layout, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isEnabled()); });
    layout->addWidget(button);
}

void ChartPage::addForms()
{
    m_pane->setObjectName(u"counts"_s);
    m_pane->addTable(m_table);
    for (QWidget *form : QList<QWidget *>{m_pane, m_definitions, m_trend}) // as in ChartChoices::Form
        m_forms->addWidget(form);
}

void ChartPage::setUpTable()
{
    m_table->setModel(m_tableModel);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
}

void ChartPage::connectParts()
{
    connect(m_choices, &ChartChoices::changed, this, &ChartPage::change);
    connect(m_choices, &ChartChoices::orderChanged, this, &ChartPage::draw);
    connect(m_choices, &ChartChoices::refused, this, &ChartPage::tellRefused);
    connect(m_views, &QTabBar::currentChanged, this, &ChartPage::changeView);
    connect(m_definitions, &VariantsView::counted, this, &ChartPage::draw);
    connect(m_definitions, &VariantsView::failed, this, &ChartPage::tellFailed);
    connect(m_definitions, &VariantsView::listWanted, this, &ChartPage::listWanted);
    connect(m_trend, &TrendView::counted, this, &ChartPage::draw);
    connect(m_trend, &TrendView::failed, this, &ChartPage::tellFailed);
    connect(m_trend, &TrendView::refused, this, &ChartPage::tellRefused);
    connect(m_trend, &TrendView::jobStarted, this, &ChartPage::jobStarted);
    connect(m_trend, &TrendView::listWanted, this, &ChartPage::listWanted);
    connect(m_pane->chart(), &ChartView::rowActivated, this, &ChartPage::openRow);
    connect(m_table, &QTableView::activated, this, &ChartPage::openCell);
    connect(m_export, &ChartExport::done, this,
        [this](const QString &message) { m_message->tell(MessageLine::Kind::Done, message); });
    connect(m_export, &ChartExport::failed, this,
        [this](const Error &error) { m_message->tell(MessageLine::Kind::Error, error.message); });
    connect(&m_context.registerService, &RegisterService::registerChanged, this, &ChartPage::countAgain);
}

void ChartPage::activated()
{
    countIfStale();
    if (form() == ChartChoices::Form::Definitions)
        m_definitions->takeFocus();
    else if (form() == ChartChoices::Form::Trend)
        m_trend->takeFocus();
    else if (m_views->currentIndex() == Table)
        m_table->setFocus();
    else
        m_pane->chart()->setFocus();
}

ChartChoices::Form ChartPage::form() const
{
    switch (m_views->currentIndex()) {
    case Definitions:
        return ChartChoices::Form::Definitions;
    case Trends:
        return ChartChoices::Form::Trend;
    default:
        return ChartChoices::Form::Counts;
    }
}

void ChartPage::change()
{
    m_views->setTabEnabled(Tiles, m_choices->isByRegency()); // nothing else has a place on the map
    m_isStale.fill(true);
    count();
}

void ChartPage::changeView()
{
    m_choices->setForm(form());
    draw();
    countIfStale();
}

void ChartPage::countIfStale()
{
    if (m_isStale.at(size_t(form())))
        count();
}

Result<ChartPage::Counted> ChartPage::countNow(
    Store &store, const Variable &by, const Filter &filter, Progress &progress)
{
    const auto counts = store.counts();
    if (!counts)
        return counts.error();
    Result<CrossTable> byKind = tabulate(**counts, filter, by, &kindVariable(), progress);
    if (!byKind)
        return byKind.error();
    if (&by != &regencyVariable())
        return Counted{&by, filter, *std::move(byKind), {}};
    Filter everyType;
    everyType.asOf = filter.asOf;
    everyType.asKnown = filter.asKnown;
    everyType.registeredOnly = filter.registeredOnly;
    everyType.only(u"kdkmp"_s, filter.wanted.value(u"kdkmp"_s)); // a share of those without them is of all without
    Result<CrossTable> all = tabulate(**counts, everyType, regencyVariable(), nullptr, progress);
    if (!all)
        return all.error();
    return Counted{&by, filter, *std::move(byKind), *std::move(all)};
}

void ChartPage::count()
{
    m_isStale.at(size_t(form())) = false;
    if (form() == ChartChoices::Form::Definitions)
        return m_definitions->count(m_choices->narrowing());
    if (form() == ChartChoices::Form::Trend)
        return m_trend->count(m_choices->filter());
    const auto work = [&store = m_context.store, by = &m_choices->variable(), filter = m_choices->filter()](
                          Progress &progress) { return countNow(store, *by, filter, progress); };
    m_job.start(work, [this](const Result<Counted> &counted) { take(counted); });
}

void ChartPage::countAgain()
{
    m_isStale.fill(true);
    // Counting behind another page would only slow that one down.
    if (isVisible())
        count();
}

void ChartPage::take(const Result<Counted> &counted)
{
    if (!counted)
        return tellFailed(counted.error());
    m_counted = *counted;
    draw();
}

void ChartPage::tellRefused(const QString &message)
{
    if (message.isEmpty())
        m_message->clear();
    else
        m_message->tell(MessageLine::Kind::Error, message);
}

void ChartPage::tellFailed(const Error &error)
{
    m_message->tell(MessageLine::Kind::Error, error.message);
    m_message->addButton(tr("Try again"), this, [this] {
        m_message->clear();
        count();
    });
}

ChartSpec ChartPage::specOf(ChartKind kind) const
{
    const ChartOrder order = m_choices->order();
    return m_counted.by == &regencyVariable()
        ? regencyChart(kind, order, m_counted.byKind, m_counted.all, m_counted.filter)
        : categoryChart(order, *m_counted.by, m_counted.byKind, m_counted.filter);
}

ChartSpec ChartPage::shownSpec() const
{
    if (form() == ChartChoices::Form::Definitions)
        return m_definitions->spec();
    if (form() == ChartChoices::Form::Trend)
        return m_trend->spec();
    return specOf(m_views->currentIndex() == Tiles ? ChartKind::RegencyTiles : ChartKind::RegencyBars);
}

void ChartPage::draw()
{
    const bool isTable = m_views->currentIndex() == Table;
    const bool isCounts = form() == ChartChoices::Form::Counts;
    const bool isCounted = isCounts ? !m_counted.byKind.rows().isEmpty() : !shownSpec().rows.isEmpty();
    for (QAction *action : std::as_const(m_pictureActions))
        action->setEnabled(isCounted && !isTable);
    for (QAction *action : std::as_const(m_tableActions))
        action->setEnabled(isCounted && isTable);
    m_forms->setCurrentIndex(static_cast<int>(form()));
    if (!isCounts)
        return;
    m_pane->show(!isTable, isTable);
    if (!isCounted) {
        m_pane->tellCounting();
        return;
    }
    const ChartSpec spec = shownSpec();
    m_tableModel->setChart(spec);
    m_pane->setSpec(spec);
}

void ChartPage::openRow(qsizetype row)
{
    const ChartSpec &spec = m_pane->chart()->spec();
    const Category &category = spec.rows.at(row);
    Q_EMIT listWanted(cellFilter(m_counted.filter, *m_counted.by, category.code),
        tr("%1: %2 in the chart “%3”").arg(category.label, text::number(spec.value(row)), spec.title));
}

void ChartPage::openCell(const QModelIndex &index)
{
    const ChartSpec &spec = m_tableModel->spec();
    const std::optional<QString> kind = m_tableModel->kindAt(index.column());
    Filter filter = m_counted.filter;
    QString label = spec.rows.value(index.row()).label;
    if (m_tableModel->isTotal(index.row()))
        label = m_tableModel->index(index.row(), m_tableModel->nameColumn()).data().toString();
    else
        filter = cellFilter(filter, *m_counted.by, spec.rows.at(index.row()).code);
    if (kind) {
        filter = cellFilter(filter, kindVariable(), *kind);
        label = tr("%1, %2").arg(label, m_tableModel->headerData(index.column(), Qt::Horizontal).toString());
    }
    const int counted = kind ? index.column() : m_tableModel->totalColumn();
    Q_EMIT listWanted(filter,
        tr("%1: %2 in the chart “%3”")
            .arg(label, m_tableModel->index(index.row(), counted).data().toString(), spec.title));
}

void ChartPage::copyTable(bool withHeadings)
{
    if (m_table->selectionModel()->selection().isEmpty())
        m_table->selectAll();
    QGuiApplication::clipboard()->setText(tabtext::ofSelection(*m_table->selectionModel(), withHeadings));
    m_message->tell(MessageLine::Kind::Done, tr("The chosen cells of the table were copied."));
}

} // namespace lumbung
