// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicateview.h"

#include "app/base/text.h"
#include "app/domain/region.h"
#include "ui/actions.h"
#include "ui/models/comparisonmodel.h"
#include "ui/pages/mergeform.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"
#include "ui/widgets/reasonform.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastLikely = 0.3; // what the list of choices begins with

QList<StructModel<DuplicatePair>::Column> pairColumns()
{
    return {{DuplicateView::tr("Likelihood"),
                [](const DuplicatePair &pair) { return text::percent(pair.match.likelihood, 0); }, true},
        {DuplicateView::tr("Regency/city"),
            [](const DuplicatePair &pair) { return region::regencyName(pair.one.regency); }},
        {DuplicateView::tr("First record"), [](const DuplicatePair &pair) { return pair.one.name; }},
        {DuplicateView::tr("Second record"), [](const DuplicatePair &pair) { return pair.other.name; }}};
}

QLabel *makeWords(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DuplicateView::DuplicateView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new MessageLine(this)), m_regency(new QComboBox(this)),
      m_likelihood(new QComboBox(this)), m_count(makeWords(u"duplicateCount"_s, this)),
      m_reasons(makeWords(u"duplicateReasons"_s, this)), m_pairs(new StructModel<DuplicatePair>(pairColumns(), this)),
      m_pairTable(new QTableView(this)), m_comparison(new ComparisonModel(this)),
      m_comparisonTable(new QTableView(this)),
      m_reason(new ReasonForm(ActionId::NotDuplicateNow, u"notDuplicateReason"_s,
          tr("Why they are two cooperatives: different villages, different boards. Whoever looks later sees it."),
          this)),
      m_merge(new MergeForm(this))
{
    setWhatsThis(tr("Records that are likely one cooperative, the likeliest first. Up and Down go through the pairs; "
                    "below both records stand side by side, what differs is bold. B says that they are two, G merges "
                    "them."));
    setUpTables();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pairTable);
    auto *below = new QWidget(splitter);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reasons);
    column->addWidget(m_comparisonTable, 1);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeButtons());
    layout->addLayout(makeFilters());
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_merge);
    connectParts();
    showActions();
}

void DuplicateView::setUpTables()
{
    setUpReadTable(m_pairTable, m_pairs, u"duplicatePairs"_s, tr("Likely duplicates"));
    m_pairTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_pairTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {0, 1})
        m_pairTable->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    letCopy(m_pairTable);
    setUpReadTable(m_comparisonTable, m_comparison, u"duplicateFields"_s, tr("Both records, field by field"));
    m_comparisonTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {0, 3})
        m_comparisonTable->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    m_comparisonTable->setSelectionMode(QAbstractItemView::SingleSelection);
    letCopy(m_comparisonTable);
    // Space would only select what is selected already.
    auto *choose = new QAction(m_comparisonTable);
    choose->setShortcut(Qt::Key_Space);
    choose->setShortcutContext(Qt::WidgetShortcut);
    connect(choose, &QAction::triggered, this, [this] {
        if (m_merge->isHidden())
            return;
        const QModelIndex current = m_comparisonTable->currentIndex();
        m_comparison->choose(current.row());
        m_comparisonTable->setCurrentIndex(m_comparison->index(current.row(), current.column()));
    });
    m_comparisonTable->addAction(choose);
}

QLayout *DuplicateView::makeButtons()
{
    auto *line = new FlowLayout;
    QAction *two = addKeyAction(line, ActionId::NotDuplicate, this, [this] { askReason(); });
    QAction *one = addKeyAction(line, ActionId::MergeRecords, this, [this] { askMerge(); });
    QAction *first = addKeyAction(line, ActionId::OpenInForm, this, [this] { Q_EMIT recordWanted(chosen()->one.id); });
    QAction *second
        = addKeyAction(line, ActionId::OpenSecond, this, [this] { Q_EMIT recordWanted(chosen()->other.id); });
    addKeyAction(line, ActionId::LookAgain, this, [this] { look(); });
    m_ofOne = {two, one, first, second};
    m_writing = {two, one};
    return line;
}

QLayout *DuplicateView::makeFilters()
{
    m_regency->setObjectName(u"duplicateRegency"_s);
    m_regency->setAccessibleName(tr("Regency/city"));
    m_regency->addItem(tr("All regencies and cities"), QString());
    for (const region::Regency &regency : region::regencies())
        m_regency->addItem(regency.name, regency.code);
    m_likelihood->setObjectName(u"duplicateLikelihood"_s);
    m_likelihood->setAccessibleName(tr("Likelihood"));
    for (const double likelihood : {leastLikely, 0.5, 0.7, 0.85, 0.95})
        m_likelihood->addItem(tr("At least %1").arg(text::percent(likelihood, 0)), likelihood);
    m_likelihood->setCurrentIndex(1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_regency);
    line->addWidget(m_likelihood);
    line->addWidget(m_count, 1);
    return line;
}

void DuplicateView::connectParts()
{
    connect(m_regency, &QComboBox::currentIndexChanged, this, &DuplicateView::filter);
    connect(m_likelihood, &QComboBox::currentIndexChanged, this, &DuplicateView::filter);
    connect(m_pairTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { choosePair(); });
    connect(m_pairTable, &QAbstractItemView::activated, this,
        [this] { m_comparisonTable->setFocus(Qt::OtherFocusReason); });
    connect(m_reason, &ReasonForm::given, this, &DuplicateView::mark);
    connect(m_reason, &ReasonForm::left, this, &DuplicateView::leaveForms);
    connect(m_merge, &MergeForm::keptChanged, this, &DuplicateView::showKept);
    connect(m_merge, &MergeForm::mergeWanted, this, &DuplicateView::merge);
    connect(m_merge, &MergeForm::left, this, &DuplicateView::leaveForms);
}

void DuplicateView::activate()
{
    if (!m_reason->isHidden() || !m_merge->isHidden())
        return;
    m_pairTable->setFocus(Qt::OtherFocusReason);
    if (!m_isKnown)
        look();
}

void DuplicateView::look()
{
    leaveForms();
    m_isLooking = true;
    m_count->setText(tr("Looking through the register…"));
    showActions();
    const QFuture<void> job(m_lookJob.start(
        [&store = m_context.store](Progress &progress) { return findDuplicates(store, {}, leastLikely, progress); },
        [this](const Result<DuplicateFindings> &findings) { showFindings(findings); },
        [this] {
            m_isLooking = false;
            m_count->setText(tr("Looking was cancelled. F9 looks again."));
        }));
    Q_EMIT jobStarted(tr("Looking for duplicates"), job);
}

void DuplicateView::showFindings(const Result<DuplicateFindings> &findings)
{
    m_isLooking = false;
    if (!findings) {
        m_count->clear();
        m_message->tell(MessageLine::Kind::Error, findings.error().message);
        return;
    }
    m_isKnown = true;
    m_findings = *findings;
    filter();
}

void DuplicateView::filter()
{
    const QString regency = m_regency->currentData().toString();
    const double likelihood = m_likelihood->currentData().toDouble();
    QList<DuplicatePair> wanted;
    for (const DuplicatePair &pair : std::as_const(m_findings.pairs)) {
        const bool isThere = regency.isEmpty() || pair.one.regency == regency || pair.other.regency == regency;
        if (isThere && pair.match.likelihood >= likelihood)
            wanted.append(pair);
    }
    m_pairs->setRows(std::move(wanted));
    showCount();
    if (m_pairs->rowCount() > 0)
        m_pairTable->selectRow(0);
    else
        choosePair();
}

void DuplicateView::showCount()
{
    m_count->setText(tr("%1 likely pairs among %2 records; %3 were marked as two cooperatives.")
                         .arg(text::number(m_pairs->rowCount()), text::number(m_findings.records),
                             text::number(m_findings.markedPairs)));
}

const DuplicatePair *DuplicateView::chosen() const
{
    const int row = m_pairTable->currentIndex().row();
    return row >= 0 && row < m_pairs->rowCount() ? &m_pairs->rows().at(row) : nullptr;
}

void DuplicateView::choosePair()
{
    leaveForms();
    const DuplicatePair *pair = chosen();
    showReasons(pair);
    m_pair = {};
    if (!pair) {
        m_comparison->setRows({});
        showActions();
        return;
    }
    m_isOpening = true;
    showActions();
    m_openJob.start([&store = m_context.store, one = pair->one.id, other = pair->other.id](
                        Progress &) { return work::loadPair(store, one, other); },
        [this](const Result<work::RecordPair> &loaded) { showPair(loaded); });
}

void DuplicateView::showPair(const Result<work::RecordPair> &pair)
{
    m_isOpening = false;
    if (pair) {
        m_pair = *pair;
        m_comparison->show(m_pair.one, m_pair.other);
    } else {
        m_comparison->setRows({});
        m_message->tell(MessageLine::Kind::Error, pair.error().message);
    }
    showActions();
}

void DuplicateView::showReasons(const DuplicatePair *pair)
{
    QStringList lines;
    if (pair) {
        lines.append(tr("For it: %1").arg(pair->match.reasons.join(u' ')));
        if (!pair->match.against.isEmpty())
            lines.append(tr("Against it: %1").arg(pair->match.against.join(u' ')));
    }
    m_reasons->setText(lines.join(u'\n'));
}

} // namespace lumbung
