// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importcolumnsview.h"

#include "app/base/text.h"
#include "ui/actions.h"
#include "ui/pages/importcolumnstrip.h"
#include "ui/pages/importfactsbar.h"
#include "ui/pages/importgrid.h"
#include "ui/pages/importwork.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

ImportColumnsView::ImportColumnsView(ImportDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_message(new MessageLine(this)), m_facts(new ImportFactsBar(draft, this)),
      m_sheets(new QListWidget(this)), m_title(new QLabel(this)), m_first(new QSpinBox(this)),
      m_last(new QSpinBox(this)), m_grid(new ImportGrid(this)), m_strip(new ImportColumnStrip(this))
{
    setWhatsThis(tr("What each column of the file is. Look at the row of fields above the rows: Enter on a column "
                    "chooses another field. Above it stands what holds for all rows. Ctrl+Enter checks every row; "
                    "nothing is stored yet."));
    makeSheets();
    auto *right = new QVBoxLayout;
    right->addLayout(makeHeadings());
    right->addWidget(m_strip);
    right->addWidget(m_grid, 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_sheets);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    layout->addLayout(middle, 1);
    layout->addLayout(makeButtons());
    connectParts();
}

void ImportColumnsView::makeSheets()
{
    m_sheets->setObjectName(u"importSheets"_s);
    m_sheets->setAccessibleName(tr("Sheets of the file"));
    m_sheets->setWhatsThis(tr("The sheets of the file. Space takes a sheet or leaves it out."));
    m_sheets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheets->setTextElideMode(Qt::ElideRight);
}

QLayout *ImportColumnsView::makeHeadings()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    theme::scaleFont(m_title, 1, true);
    m_first->setObjectName(u"importFirstHeading"_s);
    m_last->setObjectName(u"importLastHeading"_s);
    for (QSpinBox *line : {m_first, m_last}) {
        line->setRange(0, 0);
        line->setSpecialValueText(tr("none"));
        line->setKeyboardTracking(false);
        line->setWhatsThis(tr("In which lines the headings of the columns stand; 0: there are none. The columns are "
                              "found anew below other headings."));
    }
    m_first->setAccessibleName(tr("First line of the headings"));
    m_last->setAccessibleName(tr("Last line of the headings"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    auto *label = new QLabel(tr("Headings in lines"), this);
    label->setBuddy(m_first);
    line->addWidget(label);
    line->addWidget(m_first);
    line->addWidget(new QLabel(tr("to", "line to line"), this));
    line->addWidget(m_last);
    return line;
}

QLayout *ImportColumnsView::makeButtons()
{
    auto *line = new FlowLayout;
    QAction *goOn = makeAction(ActionId::GoOn, this);
    QAction *back = makeAction(ActionId::GoBack, this);
    connect(goOn, &QAction::triggered, this, &ImportColumnsView::goOnWanted);
    connect(back, &QAction::triggered, this, &ImportColumnsView::backWanted);
    for (QAction *action : {goOn, back}) {
        QPushButton *button = makeKeyButton(action, this);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
    }
    return line;
}

void ImportColumnsView::connectParts()
{
    connect(m_sheets, &QListWidget::currentRowChanged, this, &ImportColumnsView::showSheet);
    connect(m_sheets, &QListWidget::itemChanged, this, &ImportColumnsView::takeSheets);
    for (QSpinBox *line : {m_first, m_last})
        connect(line, &QSpinBox::valueChanged, this, &ImportColumnsView::chooseHeadingLines);
    connect(m_facts, &ImportFactsBar::changed, this, &ImportColumnsView::update);
    connect(m_facts, &ImportFactsBar::refused, this, [this](const QString &message) {
        if (message.isEmpty())
            m_message->clear();
        else
            m_message->tell(MessageLine::Kind::Error, message);
    });
    connect(m_grid, &ImportGrid::currentChanged, this, [this] { m_strip->showColumn(m_grid->current()); });
    connect(m_grid, &ImportGrid::fieldChosen, this, [this](int column, const QString &field) {
        chooseField(m_draft, plan()->sheet, column, field);
        update();
    });
    connect(m_strip, &ImportColumnStrip::unitChosen, this, [this](const QString &field, qint64 unit) {
        chooseUnit(m_draft, field, unit);
        update();
    });
    connect(m_strip, &ImportColumnStrip::orderChosen, this, [this](int column, DateOrder order) {
        chooseDateOrder(m_draft, plan()->sheet, column, order);
        update();
    });
    connect(m_strip, &ImportColumnStrip::erasingChosen, this, [this](int column, bool erases) {
        chooseErasing(m_draft, plan()->sheet, column, erases);
        update();
    });
}

void ImportColumnsView::showDraft()
{
    m_message->clear();
    m_facts->showDraft();
    showSheets();
    showSheet();
    if (const QString problem = problemOf(m_draft); !problem.isEmpty())
        m_message->tell(MessageLine::Kind::Hint, problem);
}

void ImportColumnsView::showSheets()
{
    const QSignalBlocker quiet(m_sheets);
    const int before = m_sheets->currentRow();
    const bool isSame = m_sheets->count() == m_draft.sheets.size();
    m_sheets->clear();
    int firstTaken = -1;
    for (const SheetPlan &plan : std::as_const(m_draft.sheets)) {
        const QString name = work::sheetTitle(m_draft, plan);
        const bool isHidden = m_draft.table->sheets[plan.sheet].isHidden;
        auto *item = new QListWidgetItem(isHidden ? tr("%1 (hidden)").arg(name) : name, m_sheets);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(plan.isTaken ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(
            (plan.problem.isEmpty() ? tr("%Ln row(s)", nullptr, work::rowsBelow(m_draft, plan)) : plan.problem)
                .toHtmlEscaped());
        if (plan.isTaken && firstTaken < 0)
            firstTaken = m_sheets->count() - 1;
    }
    m_sheets->setCurrentRow(isSame && before >= 0 ? before : std::max(0, firstTaken));
    m_sheets->setVisible(m_draft.sheets.size() > 1);
    const int letter = m_sheets->fontMetrics().averageCharWidth();
    m_sheets->setFixedWidth(std::clamp(m_sheets->sizeHintForColumn(0) + 28, letter * 16, letter * 30));
}

SheetPlan *ImportColumnsView::plan()
{
    const int row = m_sheets->currentRow();
    return row >= 0 && row < m_draft.sheets.size() ? &m_draft.sheets[row] : nullptr;
}

void ImportColumnsView::showSheet()
{
    const SheetPlan *shown = plan();
    if (!shown)
        return;
    const QList<TableRow> &rows = m_draft.table->sheets[shown->sheet].rows;
    for (QSpinBox *line : {m_first, m_last}) {
        const QSignalBlocker quiet(line);
        line->setMaximum(rows.isEmpty() ? 0 : rows.last().line);
        line->setValue(line == m_first ? shown->firstHeadingLine : shown->lastHeadingLine);
    }
    m_grid->showSheet(m_draft, *shown);
    update();
}

void ImportColumnsView::update()
{
    const SheetPlan *shown = plan();
    if (!shown)
        return;
    const int count = work::rowsBelow(m_draft, *shown);
    QString title = tr("%1: %Ln row(s) below the headings", nullptr, count).arg(work::sheetTitle(m_draft, *shown));
    if (!shown->isTaken)
        title += u". "_s + (shown->problem.isEmpty() ? tr("Left out.") : tr("Left out. %1").arg(shown->problem));
    m_title->setText(title);
    m_grid->showPlan(*shown);
    const QString problem = problemOf(m_draft);
    if (problem.isEmpty())
        m_message->clear();
    else
        m_message->tell(MessageLine::Kind::Hint, problem);
    Q_EMIT changed();
}

void ImportColumnsView::takeSheets()
{
    QList<int> taken;
    for (int row = 0; row < m_sheets->count(); ++row) {
        if (m_sheets->item(row)->checkState() == Qt::Checked)
            taken.append(m_draft.sheets[row].sheet);
    }
    takeSheetsOnly(m_draft, taken);
    update();
}

void ImportColumnsView::chooseHeadingLines()
{
    const SheetPlan *shown = plan();
    if (!shown)
        return;
    const int first = m_first->value();
    int last = std::max(first, m_last->value());
    if (first != shown->firstHeadingLine) // as many lines as before
        last = first + shown->lastHeadingLine - shown->firstHeadingLine;
    if (first == 0)
        last = 0;
    if (first != shown->firstHeadingLine || last != shown->lastHeadingLine)
        Q_EMIT headingsChosen(shown->sheet, first, last);
}

bool ImportColumnsView::isReady()
{
    QString problem = m_facts->takeTyped();
    if (problem.isEmpty())
        problem = problemOf(m_draft);
    if (problem.isEmpty())
        return true;
    m_message->tell(MessageLine::Kind::Error, problem);
    m_draft.asOf.isValid() ? m_grid->takeFocus() : m_facts->askForDay();
    return false;
}

void ImportColumnsView::tell(const QString &message)
{
    m_message->tell(MessageLine::Kind::Error, message);
}

void ImportColumnsView::takeFocus()
{
    m_grid->takeFocus();
}

} // namespace lumbung
