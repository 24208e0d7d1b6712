// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpage.h"

#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/region.h"
#include "app/statistics/tabulate.h"
#include "ui/actions.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/models/charttablemodel.h"
#include "ui/models/tabtext.h"
#include "ui/pages/chartexport.h"
#include "ui/theme.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
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

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChartPage::ChartPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_day(new DayEdit(this)), m_by(new QComboBox(this)),
      m_region(new QComboBox(this)), m_type(new QComboBox(this)), m_order(new QComboBox(this)),
      m_views(new QTabBar(this)), m_message(new MessageLine(this)), m_title(plainLabel(this)),
      m_legend(new ChartLegend(this)), m_stack(new QStackedWidget(this)), m_scroll(new QScrollArea(this)),
      m_chart(new ChartView), m_table(new QTableView(this)), m_tableModel(new ChartTableModel(this)),
      m_source(plainLabel(this)), m_export(new ChartExport(this, context.settings))
{
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setUpTable();
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    theme::scaleFont(m_title, 1.2, true);
    theme::subdue(m_source);
    m_title->setObjectName(u"title"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->addLayout(makeChoices());
    layout->addLayout(makeViewsAndButtons());
    layout->addWidget(m_message);
    layout->addWidget(m_title);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_source);
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

QLayout *ChartPage::makeChoices()
{
    m_day->setObjectName(u"day"_s);
    m_day->setDay(m_context.clock.today());
    m_by->setObjectName(u"by"_s);
    for (const Variable &variable : variables())
        m_by->addItem(variable.title(), QString::fromLatin1(variable.id));
    m_region->setObjectName(u"region"_s);
    m_region->setEnabled(false); // until it is counted by something else: all regencies are in the chart by regency
    m_region->addItem(tr("The whole province"), QString());
    for (const region::Regency &regency : region::regencies())
        m_region->addItem(regencyVariable().titleOf(regency.code), regency.code);
    m_type->setObjectName(u"type"_s);
    m_type->addItem(tr("All types"), QString());
    for (const CodeEntry &entry : codeList(u"type"_s).entries())
        m_type->addItem(entry.title(), entry.code);
    m_type->setCurrentIndex(m_type->findData(officialFilter({}).wanted.value(u"type"_s).value(0)));
    m_order->setObjectName(u"order"_s);
    m_order->addItem(tr("By count"), static_cast<int>(ChartOrder::ByCount));
    m_order->addItem(tr("By share"), static_cast<int>(ChartOrder::ByShare));
    m_order->addItem(tr("By code"), static_cast<int>(ChartOrder::ByCode));

    auto *line = new FlowLayout;
    const auto add = [&](const QString &words, QWidget *editor) {
        auto *label = new QLabel(words, this);
        label->setBuddy(editor);
        editor->setAccessibleName(words);
        line->addWidget(label);
        line->addWidget(editor);
    };
    add(tr("Counted by"), m_by);
    add(tr("In"), m_region);
    add(tr("As of"), m_day);
    add(tr("Type"), m_type);
    add(tr("Order"), m_order);
    return line;
}

QLayout *ChartPage::makeViewsAndButtons()
{
    m_views->setObjectName(u"views"_s);
    m_views->addTab(tr("Bars"));
    m_views->addTab(tr("Tile map"));
    m_views->addTab(tr("Table"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);

    QAction *png = makeAction(ActionId::SavePng, this);
    connect(png, &QAction::triggered, this, [this] { m_export->save(shownSpec(), u"png"_s, m_counted.filter.asOf); });
    QAction *svg = makeAction(ActionId::SaveSvg, this);
    connect(svg, &QAction::triggered, this, [this] { m_export->save(shownSpec(), u"svg"_s, m_counted.filter.asOf); });
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
    connect(m_day, &DayEdit::dayChanged, this, &ChartPage::count);
    connect(m_day, &DayEdit::refused, this, [this](const QString &message) {
        if (message.isEmpty())
            m_message->clear();
        else
            m_message->tell(MessageLine::Kind::Error, message);
    });
    connect(m_by, &QComboBox::currentIndexChanged, this, &ChartPage::chooseVariable);
    for (QComboBox *box : {m_region, m_type})
        connect(box, &QComboBox::currentIndexChanged, this, &ChartPage::count);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ChartPage::draw);
    connect(m_views, &QTabBar::currentChanged, this, &ChartPage::draw);
    connect(m_chart, &ChartView::rowActivated, this, &ChartPage::openRow);
    connect(m_chart, &ChartView::repainted, this, [this] { m_legend->setEntries(m_chart->legend()); });
    connect(m_chart, &ChartView::currentChanged, this, [this](const QRect &place) {
        m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height());
    });
    connect(m_table, &QTableView::activated, this, &ChartPage::openCell);
    connect(m_export, &ChartExport::done, this,
        [this](const QString &message) { m_message->tell(MessageLine::Kind::Done, message); });
    connect(m_export, &ChartExport::failed, this,
        [this](const Error &error) { m_message->tell(MessageLine::Kind::Error, error.message); });
    connect(&m_context.registerService, &RegisterService::registerChanged, this, &ChartPage::countAgain);
}

void ChartPage::activated()
{
    if (m_isStale)
        count();
    if (m_views->currentIndex() == Table)
        m_table->setFocus();
    else
        m_chart->setFocus();
}

Filter ChartPage::wantedFilter() const
{
    const QString type = m_type->currentData().toString();
    const QString regency = isByRegency() ? QString() : m_region->currentData().toString();
    return officialFilter(m_day->day())
        .only(u"type"_s, type.isEmpty() ? QStringList() : QStringList{type})
        .only(u"regency"_s, regency.isEmpty() ? QStringList() : QStringList{regency});
}

const Variable &ChartPage::chosenVariable() const
{
    return *findVariable(m_by->currentData().toString());
}

bool ChartPage::isByRegency() const
{
    return &chosenVariable() == &regencyVariable();
}

void ChartPage::chooseVariable()
{
    m_region->setEnabled(!isByRegency());
    m_views->setTabEnabled(Tiles, isByRegency()); // nothing else has a place on the map
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
    Filter everyType = filter;
    everyType.only(u"type"_s, {});
    Result<CrossTable> all = tabulate(**counts, everyType, regencyVariable(), nullptr, progress);
    if (!all)
        return all.error();
    return Counted{&by, filter, *std::move(byKind), *std::move(all)};
}

void ChartPage::count()
{
    m_isStale = false;
    const auto work = [&store = m_context.store, by = &chosenVariable(), filter = wantedFilter()](
                          Progress &progress) { return countNow(store, *by, filter, progress); };
    m_job.start(work, [this](const Result<Counted> &counted) { take(counted); });
}

void ChartPage::countAgain()
{
    // Counting behind another page would only slow that one down.
    m_isStale = !isVisible();
    if (!m_isStale)
        count();
}

void ChartPage::take(const Result<Counted> &counted)
{
    if (!counted) {
        m_message->tell(MessageLine::Kind::Error, counted.error().message);
        m_message->addButton(tr("Try again"), this, [this] {
            m_message->clear();
            count();
        });
        return;
    }
    m_counted = *counted;
    draw();
}

ChartSpec ChartPage::specOf(ChartKind kind) const
{
    const auto order = static_cast<ChartOrder>(m_order->currentData().toInt());
    return m_counted.by == &regencyVariable()
        ? regencyChart(kind, order, m_counted.byKind, m_counted.all, m_counted.filter)
        : categoryChart(order, *m_counted.by, m_counted.byKind, m_counted.filter);
}

ChartSpec ChartPage::shownSpec() const
{
    return specOf(m_views->currentIndex() == Tiles ? ChartKind::RegencyTiles : ChartKind::RegencyBars);
}

void ChartPage::draw()
{
    const bool isCounted = !m_counted.byKind.rows().isEmpty();
    const bool isTable = m_views->currentIndex() == Table;
    for (QAction *action : std::as_const(m_pictureActions))
        action->setEnabled(isCounted && !isTable);
    for (QAction *action : std::as_const(m_tableActions))
        action->setEnabled(isCounted && isTable);
    m_legend->setVisible(isCounted && !isTable);
    m_stack->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_scroll);
    if (!isCounted) {
        m_title->setText(tr("Counting…"));
        return;
    }
    const ChartSpec spec = shownSpec();
    m_title->setText(spec.title);
    m_source->setText(spec.source);
    m_tableModel->setChart(spec);
    m_chart->setSpec(spec);
}

void ChartPage::openRow(qsizetype row)
{
    const ChartSpec &spec = m_chart->spec();
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
