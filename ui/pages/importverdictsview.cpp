// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importverdictsview.h"

#include "app/base/text.h"
#include "ui/actions.h"
#include "ui/pages/importfilters.h"
#include "ui/pages/importknownchooser.h"
#include "ui/pages/importrowdetails.h"
#include "ui/pages/importwork.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/readtable.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargins = 12;
constexpr qsizetype rowsMeasured = 200; ///< for the width of the first column

QString changesWords(const QList<Change> &changes)
{
    QStringList words;
    for (const Change &change : changes) {
        const QString from = changeDisplay(change, change.from), to = changeDisplay(change, change.to);
        words.append(from.isEmpty() && to.isEmpty() ? changeTitle(change)
                : from.isEmpty()                    ? ImportVerdictsView::tr("%1: %2").arg(changeTitle(change), to)
                                 : ImportVerdictsView::tr("%1: %2 → %3").arg(changeTitle(change), from, to));
    }
    return words.join(u"; "_s);
}

/// What is to be known of a row in one line.
QString rowWords(const RowVerdict &verdict)
{
    QStringList words;
    if (!verdict.goesIn())
        words += verdict.reasons();
    if (verdict.kind == VerdictKind::Changes)
        words.append(changesWords(verdict.changes));
    if (words.isEmpty() && !verdict.candidates.isEmpty())
        words += verdict.candidates.first().reasons;
    if (words.isEmpty())
        words += verdict.remarks();
    words.removeAll(QString());
    return text::tidied(words.join(u' '));
}

} // namespace

ImportVerdictsView::ImportVerdictsView(const PageContext &context, ImportDraft &draft, QWidget *parent)
    : QWidget(parent), m_context(context), m_draft(draft), m_verdicts(std::make_shared<Verdicts>()),
      m_message(new MessageLine(this)), m_filters(new ImportFilters(this)), m_state(new QLabel(this)),
      m_rows(new StructModel<Row>(columns(), this)), m_table(new QTableView(this)),
      m_details(new ImportRowDetails(this)), m_chooser(new ImportKnownChooser(context.store, this)),
      m_takesDoubtful(new QCheckBox(tr("Take in all doubtful rows; what could not be read stays out"), this))
{
    setWhatsThis(tr("What becomes of every row, before anything is stored. The numbers above are filters. B: a "
                    "cooperative of its own; U: about one of the register; L: leave out; T: take in spite of the "
                    "doubt; Backspace: as found. Several rows can be chosen with Shift. Ctrl+Enter takes in."));
    setUpTable();
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_details, 1);
    rightLayout->addWidget(m_chooser);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    theme::subdue(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_filters);
    layout->addWidget(m_state);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_takesDoubtful);
    layout->addLayout(makeButtons());
    connectParts();
}

QList<StructModel<ImportVerdictsView::Row>::Column> ImportVerdictsView::columns() const
{
    return {
        {tr("Line"),
            [this](const Row &row) -> QString {
                const QString line = QString::number(row->place.line);
                return std::ranges::count_if(m_draft.sheets, &SheetPlan::isTaken) < 2
                    ? line
                    : tr("%1: %2", "sheet and line").arg(m_draft.table->sheets[row->place.sheet].name, line);
            }},
        {tr("What it is"), [](const Row &row) { return verdictWords(*row); }},
        {tr("Cooperative"), [](const Row &row) { return row->name; }},
        {tr("Changes or reasons"), [](const Row &row) { return rowWords(*row); }},
    };
}

void ImportVerdictsView::setUpTable()
{
    setUpReadTable(m_table, m_rows, u"importVerdicts"_s, tr("Rows of the file and what becomes of them"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setLetterWidths(m_table, {10, 20, 34});
    letCopy(m_table);
}

QLayout *ImportVerdictsView::makeButtons()
{
    auto *line = new FlowLayout(nullptr, 4);
    m_takeIn = makeAction(ActionId::TakeIn, this);
    connect(m_takeIn, &QAction::triggered, this, &ImportVerdictsView::takeInWanted);
    m_takeInButton = makeKeyButton(m_takeIn, this);
    m_takeInButton->setFocusPolicy(Qt::StrongFocus);
    m_takeInButton->setObjectName(u"importTakeIn"_s);
    connect(m_takeIn, &QAction::enabledChanged, m_takeInButton, &QWidget::setEnabled);
    line->addWidget(m_takeInButton);
    m_ofRows = {addKeyAction(line, ActionId::RowIsNew, this, &ImportVerdictsView::isNew),
        addKeyAction(line, ActionId::RowIsKnown, this, &ImportVerdictsView::isKnown),
        addKeyAction(line, ActionId::RowLeaveOut, this, &ImportVerdictsView::leaveOut),
        addKeyAction(line, ActionId::RowTakeDoubtful, this, &ImportVerdictsView::takeDoubtful),
        addKeyAction(line, ActionId::RowAsFound, this, &ImportVerdictsView::asFound)};
    m_saveRefused = addKeyAction(line, ActionId::SaveRefused, this, &ImportVerdictsView::saveRefusedWanted);
    addKeyAction(line, ActionId::CheckAgain, this, &ImportVerdictsView::judgeWanted);
    addKeyAction(line, ActionId::GoBack, this, &ImportVerdictsView::backWanted);
    return line;
}

void ImportVerdictsView::connectParts()
{
    connect(m_filters, &ImportFilters::chosen, this, [this] {
        filter();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportVerdictsView::showChosen);
    connect(m_table, &QAbstractItemView::activated, m_details, [this] { m_details->setFocus(Qt::OtherFocusReason); });
    connect(m_chooser, &ImportKnownChooser::chosen, this, [this](qint64 id) {
        m_chooser->hide();
        takeFocus();
        decide(RowDecision::Kind::ChangeOf, id);
    });
    connect(m_chooser, &ImportKnownChooser::left, this, [this] {
        m_chooser->hide();
        takeFocus();
    });
    connect(m_takesDoubtful, &QCheckBox::clicked, this, [this](bool takes) {
        m_draft.takesDoubtful = takes;
        Q_EMIT decided();
    });
}

void ImportVerdictsView::showVerdicts(const std::shared_ptr<const Verdicts> &verdicts)
{
    const Row before = current();
    const RowPlace place = before ? before->place : RowPlace{-1, 0};
    const int row = m_table->currentIndex().row();
    m_rows->setRows({}); // they point into the old verdicts
    m_verdicts = verdicts;
    setJudging(false);
    showCounts();
    filter();
    const QList<Row> &rows = m_rows->rows();
    const auto found = std::ranges::find_if(rows, [&place](Row one) { return one->place == place; });
    const int wanted = found != rows.cend() ? int(std::distance(rows.cbegin(), found)) : row;
    if (!rows.isEmpty())
        chooseRow(std::clamp(wanted, 0, int(rows.size()) - 1));
}

void ImportVerdictsView::showAll()
{
    m_message->clear();
    m_chooser->hide();
    m_filters->chooseAll();
    filter();
    // The titles above the headings come first: they are no rows to be looked at.
    const auto first = std::ranges::find_if(m_rows->rows(), [](Row row) { return row->kind != VerdictKind::Skipped; });
    if (first != m_rows->rows().cend())
        chooseRow(int(std::distance(m_rows->rows().cbegin(), first)));
}

void ImportVerdictsView::filter()
{
    QList<Row> rows;
    for (const RowVerdict &verdict : m_verdicts->rows) {
        if (m_filters->wants(verdict))
            rows.append(&verdict);
    }
    m_rows->setRows(rows);
    fitLines();
    if (!rows.isEmpty())
        chooseRow(0);
    else
        showChosen();
}

void ImportVerdictsView::showCounts()
{
    const VerdictCounts counts = m_verdicts->counts();
    m_filters->showCounts(counts);
    m_takesDoubtful->setChecked(m_draft.takesDoubtful);
    m_takesDoubtful->setVisible(counts.doubtful > 0 || m_draft.takesDoubtful);
    m_takeIn->setText(tr("Take in %Ln row(s)", nullptr, counts.goIn));
    m_takeInButton->setText(keyLabel(*m_takeIn));
    m_saveRefused->setEnabled(std::ranges::any_of(m_verdicts->rows, &RowVerdict::isSentBack));
}

void ImportVerdictsView::setJudging(bool isJudging)
{
    m_isJudging = isJudging;
    m_takeIn->setEnabled(!isJudging && m_verdicts->counts().goIn > 0 && !m_context.store.isReadOnly());
    QStringList notes = m_verdicts->notes;
    if (m_context.store.isReadOnly())
        notes.append(m_context.store.readOnlyReason());
    m_state->setText(isJudging ? tr("The rows are being checked again…") : notes.join(u' '));
    m_state->setVisible(!m_state->text().isEmpty());
}

void ImportVerdictsView::showChosen()
{
    const Row row = current();
    for (QAction *action : std::as_const(m_ofRows))
        action->setEnabled(row);
    m_chooser->hide();
    m_known.clear();
    m_knownJob.cancel();
    m_isReading = false;
    if (!row) {
        m_details->showNothing();
        return;
    }
    m_details->showRow(m_draft, *row, {});
    QList<qint64> ids;
    for (const DuplicateMatch &match : row->candidates)
        ids.append(match.other);
    ids.append(row->id);
    ids.removeAll(0);
    if (ids.isEmpty())
        return;
    m_isReading = true;
    m_knownJob.start([&store = m_context.store, ids](Progress &) { return work::namedRows(store, ids); },
        [this](const Result<QList<RegisterRow>> &known) {
            m_isReading = false;
            if (!known || !current())
                return;
            m_known = *known;
            m_details->showRow(m_draft, *current(), m_known);
        });
}

/// As wide as the longest place of a row needs: looked at are some between the first and the last.
void ImportVerdictsView::fitLines()
{
    const qsizetype last = m_rows->rows().size() - 1;
    const qsizetype step = std::max<qsizetype>(1, last / rowsMeasured);
    int widest = m_table->horizontalHeader()->sectionSizeHint(0);
    const auto measure = [this, &widest](qsizetype row) {
        const QString place = m_rows->index(int(row), 0).data().toString();
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(place) + cellMargins);
    };
    for (qsizetype row = 0; row <= last; row += step)
        measure(row);
    if (last > 0)
        measure(last);
    m_table->setColumnWidth(0, widest);
}

/// This one alone: selectRow() would add to the others while Ctrl is held down.
void ImportVerdictsView::chooseRow(int row)
{
    m_table->selectionModel()->setCurrentIndex(
        m_rows->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<ImportVerdictsView::Row> ImportVerdictsView::chosenRows() const
{
    QList<Row> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(m_rows->rows().at(index.row()));
    return rows;
}

ImportVerdictsView::Row ImportVerdictsView::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rows->rowCount() ? m_rows->rows().at(row) : nullptr;
}

void ImportVerdictsView::decide(RowDecision::Kind kind, qint64 id)
{
    const QList<Row> rows = chosenRows();
    if (rows.isEmpty())
        return;
    m_message->clear();
    for (Row row : rows) {
        if (kind == RowDecision::Kind::AsFound)
            m_draft.decisions.remove(row->place);
        else
            m_draft.decisions.insert(row->place, {kind, id});
    }
    Q_EMIT decided();
}

void ImportVerdictsView::isNew()
{
    decide(RowDecision::Kind::New);
}

void ImportVerdictsView::leaveOut()
{
    decide(RowDecision::Kind::LeaveOut);
}

void ImportVerdictsView::takeDoubtful()
{
    decide(RowDecision::Kind::TakeDoubtful);
}

void ImportVerdictsView::asFound()
{
    decide(RowDecision::Kind::AsFound);
}

void ImportVerdictsView::isKnown()
{
    m_message->clear();
    const QList<Row> rows = chosenRows();
    if (rows.size() > 1)
        takeLikeliest(rows);
    else if (current())
        m_chooser->begin(current()->name, current()->candidates, m_known);
}

/// Of several rows, each is about its likeliest; those without one stay open.
void ImportVerdictsView::takeLikeliest(const QList<Row> &rows)
{
    int open = 0;
    for (Row row : rows) {
        const auto known
            = std::ranges::find_if(row->candidates, [](const DuplicateMatch &match) { return match.other != 0; });
        if (known == row->candidates.cend())
            ++open;
        else
            m_draft.decisions.insert(row->place, {RowDecision::Kind::ChangeOf, known->other});
    }
    if (open > 0)
        m_message->tell(MessageLine::Kind::Hint,
            tr("For %Ln of the rows no cooperative of the register is likely; they stay as they are.", nullptr, open));
    if (open < rows.size())
        Q_EMIT decided();
}

void ImportVerdictsView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ImportVerdictsView::isBusy() const
{
    return m_isReading || m_chooser->isBusy();
}

} // namespace lumbung
