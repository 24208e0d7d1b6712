// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bridgeview.h"

#include "app/base/text.h"
#include "app/domain/indicator.h"
#include "app/domain/region.h"
#include "app/publish/bridgechart.h"
#include "app/publish/bridgeends.h"
#include "app/publish/bridging.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/models/bridgetablemodel.h"
#include "ui/pages/bridgeendchooser.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"
#include "ui/widgets/stoplistening.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

QString recordedText(const work::BlockRow &row)
{
    const QDateTime &at = row.entry.change.recordedAt;
    return at.isValid() ? text::longDateTime(at) : QString();
}

QList<StructModel<work::BlockRow>::Column> blockColumns()
{
    using Row = work::BlockRow;
    const auto place = [](const std::optional<QString> &regency) { return regency ? scopeTitle(regency) : u"–"_s; };
    return {
        {BridgeView::tr("Cooperative"), [](const Row &row) { return row.name; }},
        {BridgeView::tr("Counted in before"), [place](const Row &row) { return place(row.entry.from); }},
        {BridgeView::tr("Counted in after"), [place](const Row &row) { return place(row.entry.to); }},
        {BridgeView::tr("Change"), [](const Row &row) { return changeText(row.entry); }},
        {BridgeView::tr("Since"), [](const Row &row) { return text::shortDate(row.entry.change.day); }},
        {BridgeView::tr("Basis"), [](const Row &row) { return row.entry.change.basis; }},
        {BridgeView::tr("Recorded"), recordedText},
        {BridgeView::tr("By", "person"), [](const Row &row) { return row.entry.change.author; }},
    };
}

QLabel *bridgeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BridgeView::BridgeView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_from(new BridgeEndChooser(u"from"_s, tr("From"), context.clock.today(), this)),
      m_to(new BridgeEndChooser(u"to"_s, tr("To"), context.clock.today(), this)), m_scope(new QComboBox(this)),
      m_views(new QTabBar(this)), m_message(new MessageLine(this)), m_title(bridgeLabel(this)),
      m_stack(new QStackedWidget(this)), m_legend(new ChartLegend(this)), m_scroll(new QScrollArea(this)),
      m_chart(new ChartView), m_blockTitle(bridgeLabel(this)),
      m_rows(new StructModel<work::BlockRow>(blockColumns(), this)), m_rowTable(new QTableView(this)),
      m_regencies(new BridgeTableModel(this)), m_regencyTable(new QTableView(this))
{
    setWhatsThis(
        tr("From the number at one end to the number at the other: what was added and what was taken off, with "
           "nothing left over. Arrow keys go from bar to bar; below stands what put each cooperative there. "
           "Enter opens the cooperatives of a bar or a figure."));
    work::EndChoice from = m_from->choice();
    from.day = QDate(context.clock.today().year() - 1, 12, 31);
    m_from->choose(from);
    setUpTables();
    theme::scaleFont(m_title, 1.15, true);
    m_title->setObjectName(u"bridgeTitle"_s);
    m_stack->addWidget(makeWaterfall());
    m_stack->addWidget(m_regencyTable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_from);
    layout->addWidget(m_to);
    layout->addLayout(makeChoices());
    layout->addWidget(m_message);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    connectParts();
}

QLayout *BridgeView::makeChoices()
{
    m_scope->setObjectName(u"scope"_s);
    m_scope->addItem(tr("The whole province"));
    for (const region::Regency &regency : region::regencies())
        m_scope->addItem(scopeTitle(regency.code), regency.code);
    m_views->setObjectName(u"bridgeViews"_s);
    m_views->addTab(tr("Waterfall"));
    m_views->addTab(tr("By regency"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    auto *line = new FlowLayout;
    auto *label = new QLabel(tr("In"), this);
    label->setBuddy(m_scope);
    m_scope->setAccessibleName(tr("In"));
    line->addWidget(label);
    line->addWidget(m_scope);
    line->addWidget(m_views);
    return line;
}

QWidget *BridgeView::makeWaterfall()
{
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_blockTitle->setObjectName(u"blockTitle"_s);
    theme::scaleFont(m_blockTitle, 1, true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto *above = new QWidget(splitter);
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    aboveLayout->addWidget(m_legend);
    aboveLayout->addWidget(m_scroll, 1);
    auto *below = new QWidget(splitter);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 4, 0, 0);
    belowLayout->addWidget(m_blockTitle);
    belowLayout->addWidget(m_rowTable, 1);
    splitter->addWidget(above);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

void BridgeView::setUpTables()
{
    setUpReadTable(m_rowTable, m_rows, u"blockRows"_s, tr("Cooperatives of the block"));
    m_rowTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setLetterWidths(m_rowTable, {32, 20, 20, 40, 14, 24, 32});
    letCopy(m_rowTable);
    setUpReadTable(m_regencyTable, m_regencies, u"bridgeRegencies"_s, tr("The bridge by regency"));
    m_regencyTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_regencyTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    letCopy(m_regencyTable);
}

BridgeView::~BridgeView()
{
    stopListening(this);
}

void BridgeView::connectParts()
{
    for (BridgeEndChooser *end : {m_from, m_to}) {
        connect(end, &BridgeEndChooser::changed, this, &BridgeView::load);
        connect(end, &BridgeEndChooser::refused, this, [this](const QString &message) {
            if (message.isEmpty())
                m_message->clear();
            else
                m_message->tell(MessageLine::Kind::Error, message);
        });
    }
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BridgeView::draw);
    connect(m_views, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_chart, &ChartView::rowActivated, this, &BridgeView::openRow);
    connect(m_chart, &ChartView::repainted, this, [this] { m_legend->setEntries(m_chart->legend()); });
    connect(m_chart, &ChartView::currentChanged, this, [this](const QRect &place) {
        m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height());
        showBlock();
    });
    connect(m_regencyTable, &QAbstractItemView::activated, this, &BridgeView::openCell);
    connect(m_rowTable, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT recordWanted(m_rows->rows().at(index.row()).entry.id); });
    connect(&m_context.registerService, &RegisterService::registerChanged, this, &BridgeView::loadAgain);
}

void BridgeView::activate()
{
    readPublications();
    if (m_isStale)
        load();
    if (m_views->currentIndex() == Regencies)
        m_regencyTable->setFocus(Qt::OtherFocusReason);
    else
        m_chart->setFocus(Qt::OtherFocusReason);
}

void BridgeView::compare(const work::EndChoice &from, const work::EndChoice &to)
{
    m_from->choose(from);
    m_to->choose(to);
    m_isStale = true;
}

void BridgeView::readPublications()
{
    m_publicationsJob.start([&store = m_context.store](Progress &) { return work::publications(store); },
        [this](const Result<QList<PublicationEntry>> &publications) {
            if (!publications)
                return tell(publications.error());
            m_from->setPublications(*publications);
            m_to->setPublications(*publications);
        });
}

void BridgeView::load()
{
    m_isStale = false;
    m_isLoading = true;
    m_message->clear();
    m_title->setText(tr("Counting…"));
    const auto job
        = m_bridgeJob.start([&store = m_context.store, from = m_from->choice(), to = m_to->choice()](
                                Progress &progress) { return work::bridgeBetween(store, from, to, progress); },
            [this](const Result<Bridge> &made) { take(made); },
            [this] {
                m_isLoading = false;
                m_isStale = true;
                draw();
                m_message->tell(MessageLine::Kind::Hint, tr("Stopped. What is shown is what was counted before."));
                m_message->addButton(tr("Count again"), this, [this] { load(); });
            });
    Q_EMIT jobStarted(tr("Bridging two numbers"), QFuture<void>(job));
}

void BridgeView::loadAgain()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        load();
}

void BridgeView::take(const Result<Bridge> &made)
{
    m_isLoading = false;
    if (!made) {
        m_title->clear();
        return tell(made.error());
    }
    m_bridge = *made;
    m_regencies->setBridge(m_bridge);
    draw();
}

void BridgeView::tell(const Error &error)
{
    m_message->tell(MessageLine::Kind::Error, error.message);
    m_message->addButton(tr("Count again"), this, [this] { load(); });
}

BridgeScope BridgeView::scope() const
{
    return m_scope->currentIndex() == 0 ? BridgeScope() : BridgeScope(m_scope->currentData().toString());
}

void BridgeView::draw()
{
    if (!m_bridge.from().filter.asOf.isValid()) {
        m_title->clear();
        return;
    }
    const ChartSpec spec = bridgeChart(m_bridge, scope());
    m_title->setText(spec.title);
    m_chart->setSpec(spec);
    showBlock();
}

std::optional<BridgeBlock> BridgeView::currentBlock() const
{
    const BridgeBlockInfo *info = findBlock(m_chart->spec().rows.value(m_chart->currentRow()).code);
    return info ? std::optional(info->block) : std::nullopt;
}

void BridgeView::showBlock()
{
    m_blockJob.cancel();
    const std::optional<BridgeBlock> block = currentBlock();
    if (!block) {
        m_rows->setRows({});
        m_blockTitle->setText(tr("Choose a bar between the two numbers to see what put its cooperatives there."));
        return;
    }
    const QList<BridgeEntry> entries = m_bridge.entries(*block, scope());
    m_blockTitle->setText(
        tr("%1, %2: %3").arg(blockInfo(*block).name(), scopeTitle(scope()), text::number(entries.size())));
    m_blockJob.start([&store = m_context.store, bridge = m_bridge, entries](
                         Progress &progress) { return work::rowsOf(store, bridge, entries, progress); },
        [this](const Result<QList<work::BlockRow>> &rows) {
            if (!rows)
                return tell(rows.error());
            m_rows->setRows(*rows);
            m_rowTable->selectRow(0);
        });
}

void BridgeView::openRow(qsizetype row)
{
    const QString code = m_chart->spec().rows.value(row).code;
    if (const BridgeBlockInfo *info = findBlock(code))
        openBlock(info->block, scope());
    else
        openEnd(code == "opening"_L1 ? m_bridge.from() : m_bridge.to(), scope());
}

void BridgeView::openCell(const QModelIndex &index)
{
    const BridgeScope place = m_regencies->scopeAt(index.row());
    if (const std::optional<BridgeBlock> block = m_regencies->blockAt(index.column()))
        openBlock(*block, place);
    else if (m_regencies->isOpening(index.column()))
        openEnd(m_bridge.from(), place);
    else if (m_regencies->isClosing(index.column()))
        openEnd(m_bridge.to(), place);
    else if (const int at = place ? m_scope->findData(*place) : 0; at >= 0) { // the name: its waterfall
        m_scope->setCurrentIndex(at);
        m_views->setCurrentIndex(Waterfall);
        m_chart->setFocus(Qt::OtherFocusReason);
    }
}

void BridgeView::openBlock(BridgeBlock block, const BridgeScope &scope)
{
    Q_EMIT listWanted(listOf(m_bridge, block, m_bridge.entries(block, scope)),
        tr("%1, %2: %3 to %4")
            .arg(blockInfo(block).name(), scopeTitle(scope), endTitle(m_bridge.from()), endTitle(m_bridge.to())));
}

void BridgeView::openEnd(const BridgeEnd &end, const BridgeScope &scope)
{
    Q_EMIT listWanted(listOf(end, scope), tr("%1, %2").arg(scopeTitle(scope), endTitle(end)));
}

} // namespace lumbung
