// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kitcompareview.h"

#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/filterbuttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelled.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Places of the filters behind the first, which is for all.
constexpr work::KitLine::Kind kindsOfLines[] = {work::KitLine::Kind::Conflict, work::KitLine::Kind::Refused,
    work::KitLine::Kind::Added, work::KitLine::Kind::Changed};

QString kindTitle(work::KitLine::Kind kind)
{
    switch (kind) {
    case work::KitLine::Kind::Conflict:
        return KitCompareView::tr("Changed on both sides");
    case work::KitLine::Kind::Refused:
        return KitCompareView::tr("Refused");
    case work::KitLine::Kind::Added:
        return KitCompareView::tr("New");
    case work::KitLine::Kind::Changed:
        break;
    }
    return KitCompareView::tr("Changed there");
}

QStringList filterTitles()
{
    QStringList titles{KitCompareView::tr("All")};
    for (const work::KitLine::Kind kind : kindsOfLines)
        titles.append(kindTitle(kind));
    return titles;
}

} // namespace

KitCompareView::KitCompareView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_taken(std::make_shared<KitTaken>()), m_message(new MessageLine(this)),
      m_summary(new QLabel(this)), m_filters(new FilterButtons(u"kitFilter"_s, filterTitles(), this)),
      m_rows(new StructModel<Line>(columns(), this)), m_table(new QTableView(this)), m_details(new QLabel(this)),
      m_day(new DayEdit(this))
{
    setWhatsThis(tr("What the workbook changes, before anything is stored. Where a value was changed there and here "
                    "too, K keeps ours and M takes theirs; with Shift for all of them. Ctrl+Enter takes in."));
    setUpTable();
    for (QLabel *label : {m_summary, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setObjectName(u"kitSummary"_s);
    m_details->setObjectName(u"kitDetails"_s);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_summary);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addLayout(makeFoot());
    connect(m_filters, &FilterButtons::chosen, this, [this] {
        filter();
        takeFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KitCompareView::showChosen);
    connect(m_day, &DayEdit::refused, this, [this](const QString &why) {
        if (why.isEmpty())
            m_message->clear();
        else
            m_message->tell(MessageLine::Kind::Error, why);
    });
}

QList<StructModel<KitCompareView::Line>::Column> KitCompareView::columns() const
{
    const auto value = [](QString KitField::*which) {
        return [which](const Line &line) {
            return line.field ? work::kitText(*line.field, line.field->*which) : QString();
        };
    };
    return {
        {tr("Line"), [](const Line &line) { return QString::number(line.row->line); }, true},
        {tr("Cooperative"), [](const Line &line) { return line.row->name; }},
        {tr("What it is"), [](const Line &line) { return kindTitle(line.kind); }},
        {tr("Field"), [](const Line &line) { return line.field ? line.field->title : QString(); }},
        {tr("Sent"), value(&KitField::sent)},
        {tr("Returned"), value(&KitField::returned)},
        {tr("Now"), value(&KitField::now)},
        {tr("What becomes of it"), [this](const Line &line) { return outcome(line); }},
    };
}

void KitCompareView::setUpTable()
{
    setUpReadTable(m_table, m_rows, u"kitLines"_s, tr("What the workbook changes"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setLetterWidths(m_table, {7, 27, 25, 22, 23, 23, 23});
    letCopy(m_table);
}

QLayout *KitCompareView::makeFoot()
{
    m_day->setObjectName(u"kitFrom"_s);
    m_day->setOptional(tr("today"));
    m_day->setWhatsThis(tr("From which day changed facts are so: kind, type, status and the other dated facts. "
                           "Empty: from today."));
    auto *line = new FlowLayout(nullptr, 4);
    m_takeIn = addKeyAction(line, ActionId::TakeIn, this, &KitCompareView::takeInWanted);
    m_ofConflicts = {addKeyAction(line, ActionId::KitOurs, this, &KitCompareView::keepOurs),
        addKeyAction(line, ActionId::KitTheirs, this, &KitCompareView::takeTheirs),
        addKeyAction(line, ActionId::KitAllOurs, this, &KitCompareView::keepAllOurs),
        addKeyAction(line, ActionId::KitAllTheirs, this, &KitCompareView::takeAllTheirs)};
    line->addWidget(labelled(tr("Dated facts change from"), m_day, this));
    addKeyAction(line, ActionId::CheckAgain, this, &KitCompareView::compareWanted);
    addKeyAction(line, ActionId::GoBack, this, &KitCompareView::backWanted);
    return line;
}

void KitCompareView::begin()
{
    m_decisions.clear();
    m_message->clear();
    m_day->setDay({});
    m_filters->chooseAll();
    showComparison(std::make_shared<KitTaken>());
}

void KitCompareView::showComparison(const std::shared_ptr<const KitTaken> &taken)
{
    const int row = m_table->currentIndex().row();
    m_rows->setRows({}); // they point into the old one
    m_taken = taken;
    m_decisions = work::standingDecisions(m_decisions, *taken);
    m_lines = work::kitLines(*taken, m_decisions);
    m_summary->setText(work::kitSummary(*taken));
    showCounts();
    filter();
    if (row > 0 && row < m_rows->rowCount())
        chooseRow(row);
}

void KitCompareView::showCounts()
{
    m_filters->setCount(0, m_lines.size());
    for (int place = 1; place <= int(std::size(kindsOfLines)); ++place)
        m_filters->setCount(place, std::ranges::count(m_lines, kindsOfLines[place - 1], &Line::kind));
    const bool hasConflicts = std::ranges::count(m_lines, Line::Kind::Conflict, &Line::kind) > 0;
    for (QAction *action : std::as_const(m_ofConflicts))
        action->setEnabled(hasConflicts);
    m_takeIn->setEnabled(!m_lines.isEmpty() && !m_context.store.isReadOnly());
    if (m_context.store.isReadOnly())
        m_message->tell(MessageLine::Kind::Hint, m_context.store.readOnlyReason());
}

void KitCompareView::filter()
{
    const int place = m_filters->chosenPlace();
    QList<Line> rows;
    std::ranges::copy_if(m_lines, std::back_inserter(rows),
        [place](const Line &line) { return place == 0 || line.kind == kindsOfLines[place - 1]; });
    m_rows->setRows(rows);
    if (!rows.isEmpty())
        chooseRow(0);
    showChosen();
}

void KitCompareView::showChosen()
{
    const int row = m_table->currentIndex().row();
    m_details->setText(row >= 0 && row < m_rows->rowCount() ? work::kitDetails(m_rows->rows().at(row))
            : m_lines.isEmpty() ? tr("The workbook came back as it was sent: there is nothing to take in.")
                                : QString());
}

QString KitCompareView::outcome(const Line &line) const
{
    const auto decision = m_decisions.constFind(line.key());
    switch (line.kind) {
    case Line::Kind::Refused:
        return line.row->reasons.join(u' ');
    case Line::Kind::Added:
        return tr("goes in as a new one");
    case Line::Kind::Changed:
        return tr("is taken over");
    case Line::Kind::Conflict:
        break;
    }
    if (decision == m_decisions.cend())
        return tr("to be decided: K or M");
    return decision->isReturned ? tr("take theirs") : tr("keep ours");
}

bool KitCompareView::isOpen(const Line &line) const
{
    return line.kind == Line::Kind::Conflict && !m_decisions.contains(line.key());
}

void KitCompareView::keepOurs()
{
    decide(chosenLines(), false);
}

void KitCompareView::takeTheirs()
{
    decide(chosenLines(), true);
}

void KitCompareView::keepAllOurs()
{
    decide(m_lines, false);
}

void KitCompareView::takeAllTheirs()
{
    decide(m_lines, true);
}

void KitCompareView::decide(const QList<Line> &lines, bool isReturned)
{
    m_message->clear();
    for (const Line &line : lines) {
        if (line.kind == Line::Kind::Conflict)
            m_decisions.insert(line.key(), {isReturned, line.field->sent, line.field->returned, line.field->now});
    }
    m_table->viewport()->update();
    if (lines.size() == 1)
        goToOpen(m_table->currentIndex().row() + 1);
    Q_EMIT decided();
}

QList<KitCompareView::Line> KitCompareView::chosenLines() const
{
    QList<Line> lines;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        lines.append(m_rows->rows().at(index.row()));
    return lines;
}

/// This one alone: selectRow() would add to the others while Shift or Ctrl is held down.
void KitCompareView::chooseRow(int row)
{
    m_table->selectionModel()->setCurrentIndex(
        m_rows->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// The first that is to be decided, from this row on; stays where there is none.
void KitCompareView::goToOpen(int from)
{
    const QList<Line> &rows = m_rows->rows();
    const auto found = std::find_if(rows.cbegin() + std::clamp<qsizetype>(from, 0, rows.size()), rows.cend(),
        [this](const Line &line) { return isOpen(line); });
    if (found != rows.cend())
        chooseRow(int(found - rows.cbegin()));
}

std::optional<KitOptions> KitCompareView::options(bool isComplete)
{
    if (isComplete && !m_day->takeTyped()) {
        m_day->setFocus(Qt::OtherFocusReason);
        return {};
    }
    const int open = int(std::ranges::count_if(m_lines, [this](const Line &line) { return isOpen(line); }));
    if (isComplete && open > 0) {
        m_filters->chooseAll();
        filter();
        goToOpen(0);
        takeFocus();
        m_message->tell(MessageLine::Kind::Warning,
            tr("%Ln value(s) were changed on both sides. Decide about each: K keeps ours, M takes theirs; Shift+K or "
               "Shift+M for all. Nothing was stored yet.",
                nullptr, open));
        return {};
    }
    KitOptions options;
    options.sha256 = m_taken->sha256;
    options.validFrom = m_day->day();
    for (const auto &[key, decision] : m_decisions.asKeyValueRange())
        options.prefersReturned.insert(key, decision.isReturned);
    return options;
}

void KitCompareView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung
