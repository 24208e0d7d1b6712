// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importgrid.h"

#include "app/domain/codelist.h"
#include "ui/models/columnmatchmodel.h"
#include "ui/models/sheetmodel.h"
#include "ui/pages/importwork.h"
#include "ui/widgets/codeedit.h"
#include "ui/widgets/readtable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

const QString notTakenOver = u"none"_s;
constexpr int leastLetters = 14, mostLetters = 34; ///< of a column's width

/// Chooses a field by typing, as codes are chosen everywhere.
class ImportFieldDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *edit = new CodeEdit(importFieldList(), parent);
        edit->setObjectName(u"importField"_s);
        edit->setNamesOnly(true);
        edit->setAccessibleName(ImportGrid::tr("Field of the column"));
        auto *self = const_cast<ImportFieldDelegate *>(this);
        // Queued: Enter is still being answered by the line itself.
        connect(
            edit, &CodeEdit::chosen, edit,
            [self, edit] {
                Q_EMIT self->commitData(edit);
                Q_EMIT self->closeEditor(edit);
            },
            Qt::QueuedConnection);
        return edit;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *edit = static_cast<CodeEdit *>(editor);
        if (!edit->text().isEmpty())
            return; // what is being typed stays
        const QString field = index.data(Qt::EditRole).toString();
        edit->setTyped(field.isEmpty() ? notTakenOver : field);
        edit->selectAll();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *edit = static_cast<CodeEdit *>(editor);
        edit->commit();
        const QString typed = edit->typed().trimmed();
        model->setData(index, typed == notTakenOver ? QString() : typed);
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }
};

} // namespace

const CodeList &importFieldList()
{
    // Made anew in another language; those in use keep theirs.
    static std::map<QString, CodeList> lists;
    const QString none = ImportGrid::tr("(not taken over)");
    auto list = lists.find(none);
    if (list == lists.end()) {
        QList<CodeEntry> entries;
        CodeEntry first;
        first.code = notTakenOver;
        first.label = none;
        entries.append(first);
        for (const ImportField &field : importFields()) {
            CodeEntry entry;
            entry.code = field.key;
            entry.label = field.title;
            entries.append(entry);
        }
        list = lists.emplace(none, CodeList(u"importField"_s, entries)).first;
    }
    return list->second;
}

ImportGrid::ImportGrid(QWidget *parent)
    : QWidget(parent), m_matches(new ColumnMatchModel(this)), m_tops(new QTableView(this)),
      m_rows(new SheetModel(this)), m_table(new QTableView(this))
{
    setUpTables();
    joinTables();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tops);
    layout->addWidget(m_table, 1);
}

void ImportGrid::setUpTables()
{
    setUpReadTable(m_tops, m_matches, u"importColumns"_s, tr("What the columns are taken for"));
    setUpReadTable(m_table, m_rows, u"importRows"_s, tr("Rows of the file"));
    m_tops->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_tops->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tops->setAlternatingRowColors(false);
    m_tops->setItemDelegate(new ImportFieldDelegate(m_tops));
    m_tops->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_tops->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tops->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tops->setWhatsThis(tr("What each column is taken for, and why. Arrow keys go from column to column; Enter, or "
                            "typing, chooses the field; Delete takes the column out."));
    m_table->setWhatsThis(tr("The rows as they stand in the file. Enter chooses what the column is taken for."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->hide();
    for (QTableView *table : {m_tops, m_table}) {
        table->verticalHeader()->show();
        table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        table->installEventFilter(this);
    }
    letCopy(m_table);
}

void ImportGrid::joinTables()
{
    connect(m_tops->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int section, int, int size) { m_table->setColumnWidth(section, size); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_tops->horizontalScrollBar(),
        &QScrollBar::setValue);
    connect(m_tops->horizontalScrollBar(), &QScrollBar::valueChanged, m_table->horizontalScrollBar(),
        &QScrollBar::setValue);
    connect(m_tops->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now, const QModelIndex &before) {
            if (now.column() != before.column())
                Q_EMIT currentChanged();
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && now.column() != m_tops->currentIndex().column())
            m_tops->setCurrentIndex(m_matches->index(ColumnMatchModel::Field, now.column()));
    });
    connect(m_matches, &ColumnMatchModel::fieldChosen, this, &ImportGrid::fieldChosen, Qt::QueuedConnection);
}

void ImportGrid::showSheet(const ImportDraft &draft, const SheetPlan &plan)
{
    const int columns = work::columnsOf(draft, plan);
    m_matches->setPlan(plan, columns);
    m_rows->setSheet(draft.table, plan.sheet, m_matches->columnCount());
    m_rows->setHeadings(plan.firstHeadingLine, plan.lastHeadingLine);
    fitColumns();
    fitTops();
    const int first = m_rows->rowOfLine(std::max(1, plan.firstHeadingLine));
    m_table->scrollTo(m_rows->index(std::max(0, first), 0), QAbstractItemView::PositionAtTop);
    m_tops->setCurrentIndex(m_matches->index(ColumnMatchModel::Field, 0));
    Q_EMIT currentChanged();
}

void ImportGrid::showPlan(const SheetPlan &plan)
{
    m_matches->setPlan(plan, m_rows->columnCount());
    m_rows->setHeadings(plan.firstHeadingLine, plan.lastHeadingLine);
    Q_EMIT currentChanged();
}

/// As high as its lines: the rows begin right below.
void ImportGrid::fitTops()
{
    int height = m_tops->horizontalHeader()->sizeHint().height() + 2 * m_tops->frameWidth();
    for (int row = 0; row < m_matches->rowCount(); ++row)
        height += m_tops->rowHeight(row);
    m_tops->setFixedHeight(height);
    const int rows = m_rows->rowCount();
    const QFontMetrics metrics = m_table->fontMetrics();
    int side = metrics.horizontalAdvance(
        rows > 0 ? m_rows->headerData(rows - 1, Qt::Vertical, Qt::DisplayRole).toString() : QString());
    for (int row = 0; row < m_matches->rowCount(); ++row) {
        const QString title = m_matches->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        side = std::max(side, metrics.horizontalAdvance(title));
    }
    for (const QTableView *table : {m_tops, m_table})
        table->verticalHeader()->setFixedWidth(side + 16);
}

/// By the titles, the headings and the first rows; a long text does not push the others out of sight.
void ImportGrid::fitColumns()
{
    constexpr int looked = 40;
    const QFontMetrics metrics = m_table->fontMetrics();
    const int letter = metrics.averageCharWidth();
    for (int column = 0; column < m_matches->columnCount(); ++column) {
        int widest = letter * leastLetters;
        for (int row = 0; row < m_matches->rowCount(); ++row)
            widest = std::max(
                widest, metrics.horizontalAdvance(m_matches->index(row, column).data().toString()) + 3 * letter);
        for (int row = 0; row < std::min(looked, m_rows->rowCount()); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_rows->index(row, column).data().toString()) + letter);
        m_tops->setColumnWidth(column, std::min(widest, letter * mostLetters));
        m_table->setColumnWidth(column, m_tops->columnWidth(column));
    }
}

int ImportGrid::currentColumn() const
{
    return m_tops->currentIndex().column();
}

const ColumnMatch *ImportGrid::current() const
{
    return m_matches->at(currentColumn());
}

void ImportGrid::takeFocus()
{
    m_tops->setFocus(Qt::OtherFocusReason);
}

void ImportGrid::edit(int column)
{
    const QModelIndex index = m_matches->index(ColumnMatchModel::Field, column);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable))
        return;
    m_tops->setCurrentIndex(index);
    m_tops->edit(index);
    if (auto *field = m_tops->findChild<CodeEdit *>(); field && !field->isListOpen())
        field->toggleList();
}

bool ImportGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_tops && watched != m_table))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4:
        edit(watched == m_tops ? currentColumn() : m_table->currentIndex().column());
        return true;
    case Qt::Key_Delete:
        if (watched == m_tops && current())
            Q_EMIT fieldChosen(currentColumn(), {});
        return watched == m_tops;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (watched != m_tops)
            return false;
        if (key->key() == Qt::Key_Down && m_rows->rowCount() > 0) {
            m_table->setCurrentIndex(m_table->indexAt(QPoint(0, 0)).siblingAtColumn(currentColumn()));
            m_table->setFocus(Qt::OtherFocusReason);
        }
        return true;
    default:
        return false;
    }
}

} // namespace lumbung
