// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registertable.h"

#include "ui/models/registercolumns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr int narrowest = 40; ///< pixels

int columnOf(QStringView id)
{
    const QList<RegisterColumn> &columns = registerColumns();
    const auto found = std::ranges::find_if(
        columns, [id](const RegisterColumn &column) { return id == QLatin1StringView(column.id); });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

} // namespace

RegisterTable::RegisterTable(Settings &settings, QWidget *parent)
    : QTableView(parent), m_settings(settings), m_frozen(new QTableView(this)), m_edge(new QFrame(this))
{
    setUpView(this);
    setUpView(m_frozen);
    setUpFrozen();
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(false);
    connect(
        this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    connect(m_frozen, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    setRowHeights();
}

void RegisterTable::setUpView(QTableView *view)
{
    view->setSelectionBehavior(SelectRows);
    view->setSelectionMode(ExtendedSelection);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setEditTriggers(NoEditTriggers);
    view->setVerticalScrollMode(ScrollPerItem);
    view->verticalHeader()->hide();
    // One height for all: else the view would ask 300,000 rows for theirs.
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(narrowest);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &RegisterTable::wantSort);
    connect(header, &QHeaderView::customContextMenuRequested, this,
        [this, header](const QPoint &place) { showColumnMenu(header->mapToGlobal(place)); });
}

void RegisterTable::setUpFrozen()
{
    m_frozen->setFrameShape(NoFrame);
    m_frozen->setFocusProxy(this);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edge->setFrameShape(QFrame::VLine);
    m_edge->setForegroundRole(QPalette::Mid);
    m_edge->setFrameShadow(QFrame::Plain);
    viewport()->stackUnder(m_frozen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == 0 && width > 0)
            setColumnWidth(0, width);
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == 0) {
            m_frozen->setColumnWidth(0, width);
            placeFrozen();
        }
        keepColumns();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RegisterTable::keepColumns);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &RegisterTable::placeFrozen);
}

void RegisterTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    restoreColumns();
}

void RegisterTable::hideFromFrozen()
{
    for (int column = 1; column < model()->columnCount(); ++column)
        m_frozen->setColumnHidden(column, true);
}

void RegisterTable::setRowHeights()
{
    const int height = fontMetrics().height() + 8;
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->verticalHeader()->setMinimumSectionSize(height);
        view->verticalHeader()->setDefaultSectionSize(height);
    }
}

void RegisterTable::placeFrozen()
{
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(
        frameWidth(), frameWidth(), columnWidth(0), viewport()->height() + horizontalHeader()->height());
    m_edge->setGeometry(m_frozen->geometry().right(), m_frozen->y(), 1, m_frozen->height());
    m_edge->raise();
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void RegisterTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRowHeights();
}

void RegisterTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QTableView::keyPressEvent(event);
    if (currentIndex().isValid())
        Q_EMIT rowOpened(currentIndex().row());
}

QModelIndex RegisterTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End lead to the first and last row, as the row is what is chosen.
    if (action == MoveHome || action == MoveEnd) {
        const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
        return model()->index(row, std::max(0, currentIndex().column()));
    }
    return QTableView::moveCursor(action, modifiers);
}

void RegisterTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (index.column() == 0)
        return;
    // The frozen column lies over the left edge.
    const int covered = m_frozen->width() - visualRect(index).left();
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void RegisterTable::setCurrentRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RegisterTable::wantSort(int column)
{
    const std::optional<SortKey> key = registerColumns().at(column).sortKey;
    if (!key)
        return showOrder(m_order);
    const bool isSame = m_order.key == *key;
    Q_EMIT sortWanted({*key, isSame && !m_order.descending});
}

void RegisterTable::showOrder(const Sort &sort)
{
    m_order = sort;
    const auto sorted = std::ranges::find(registerColumns(), std::optional(sort.key), &RegisterColumn::sortKey);
    const int column = sorted == registerColumns().end() ? -1 : static_cast<int>(sorted - registerColumns().begin());
    for (QHeaderView *header : {horizontalHeader(), m_frozen->horizontalHeader()}) {
        header->setSortIndicatorShown(column >= 0);
        header->setSortIndicator(column, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

QList<int> RegisterTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void RegisterTable::fillColumnMenu(QMenu *menu)
{
    for (int column = 1; column < static_cast<int>(registerColumns().size()); ++column) {
        QAction *action = menu->addAction(registerColumns().at(column).heading());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            keepColumns();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("All columns as at first"));
    connect(reset, &QAction::triggered, this, [this] {
        m_settings.set(setting::tableColumns, QString());
        restoreColumns();
    });
}

void RegisterTable::showColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(place);
}

int RegisterTable::usualWidth(int column) const
{
    // Numbers are wider than the average letter, and most columns hold numbers.
    return registerColumns().at(column).width * fontMetrics().horizontalAdvance(u'0') + 16;
}

void RegisterTable::restoreColumns()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < static_cast<int>(registerColumns().size()); ++column) {
        setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        setColumnWidth(column, usualWidth(column));
    }
    int place = 0;
    // "name:260,nik:120,-village:130": in order, a minus before what is hidden.
    for (QStringView part : QStringView(m_settings.text(setting::tableColumns)).split(u',', Qt::SkipEmptyParts)) {
        const bool isHidden = part.startsWith(u'-');
        const qsizetype colon = part.lastIndexOf(u':');
        const int column = colon < 0 ? -1 : columnOf(part.mid(isHidden, colon - isHidden));
        const int width = part.mid(colon + 1).toInt();
        if (column < 0 || (column == 0) != (place == 0))
            continue;
        header->moveSection(header->visualIndex(column), place++);
        setColumnWidth(column, std::max(narrowest, width));
        setColumnHidden(column, isHidden && column != 0);
    }
    hideFromFrozen();
    m_frozen->setColumnWidth(0, columnWidth(0));
    placeFrozen();
    Q_EMIT columnsChanged();
}

void RegisterTable::keepColumns()
{
    if (m_isRestoring)
        return;
    QStringList parts;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const bool isHidden = isColumnHidden(column);
        // A hidden section has no width of its own any more.
        const int width = isHidden ? usualWidth(column) : columnWidth(column);
        parts.append(u"%1%2:%3"_s.arg(isHidden ? u"-"_s : QString(),
            QString::fromLatin1(registerColumns().at(column).id), QString::number(width)));
    }
    m_settings.set(setting::tableColumns, parts.join(u','));
    Q_EMIT columnsChanged();
}

} // namespace lumbung
