// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementview.h"

#include "app/base/text.h"
#include "app/domain/fields.h"
#include "ui/pages/rulingview.h"
#include "ui/pages/samplepicker.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int kappaDecimals = 4;

QString noValue()
{
    return u"–"_s;
}

QString fraction(double value)
{
    return text::decimal(value, kappaDecimals);
}

/// What kappa says of a row, or why there is none.
QString explanation(const AgreementRow &row)
{
    const Agreement &found = row.agreement;
    if (found.n == 0)
        return AgreementView::tr("No kappa: there is no case in which both codings came to this question.");
    if (!found.kappa)
        return AgreementView::tr("No kappa: all answers are the same, so chance alone would give full agreement.");
    return AgreementView::tr("Kappa %1: of the agreement that chance does not give, this share was reached; 1 is full "
                             "agreement, 0 is no more than chance, below 0 is less.")
        .arg(fraction(*found.kappa));
}

QList<StructModel<AgreementRow>::Column> agreementColumns()
{
    return {
        {AgreementView::tr("Clerk"),
            [](const AgreementRow &row) { return row.coder.isEmpty() ? AgreementView::tr("All") : row.coder; }},
        {AgreementView::tr("Question"), [](const AgreementRow &row) { return findField(row.question)->title(); }},
        {AgreementView::tr("Cases"), [](const AgreementRow &row) { return text::number(row.agreement.n); }, true},
        {AgreementView::tr("Same"),
            [](const AgreementRow &row) { return row.agreement.n > 0 ? fraction(row.agreement.observed) : noValue(); },
            true},
        {AgreementView::tr("By chance"),
            [](const AgreementRow &row) { return row.agreement.n > 0 ? fraction(row.agreement.expected) : noValue(); },
            true},
        {AgreementView::tr("Kappa"),
            [](const AgreementRow &row) { return row.agreement.kappa ? fraction(*row.agreement.kappa) : noValue(); },
            true, explanation},
    };
}

QString answerOf(const work::Difference &one, const QString &codes)
{
    const QString shown = displayValue(*findField(one.differing.question), codes);
    return shown.isEmpty() ? noValue() : shown;
}

QList<StructModel<work::Difference>::Column> differenceColumns()
{
    using Row = work::Difference;
    return {
        {AgreementView::tr("Cooperative"), [](const Row &one) { return one.name; }},
        {AgreementView::tr("Question"), [](const Row &one) { return findField(one.differing.question)->title(); }},
        {AgreementView::tr("First answer"), [](const Row &one) { return answerOf(one, one.differing.first); }},
        {AgreementView::tr("By", "person"), [](const Row &one) { return one.differing.firstAuthor; }},
        {AgreementView::tr("Second answer"), [](const Row &one) { return answerOf(one, one.differing.second); }},
        {AgreementView::tr("By", "person"), [](const Row &one) { return one.differing.coder; }},
        {AgreementView::tr("Decided"),
            [](const Row &one) { return one.differing.isRuled ? AgreementView::tr("yes") : AgreementView::tr("no"); }},
    };
}

QLabel *agreementLabel(QWidget *parent, const QString &words = {})
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

template <size_t count>
void setWidths(QTableView *table, const int (&letters)[count], int stretched)
{
    const int letter = table->fontMetrics().averageCharWidth();
    QHeaderView *header = table->horizontalHeader();
    for (int column = 0; column < static_cast<int>(count); ++column)
        table->setColumnWidth(column, std::max(letter * letters[column], header->sectionSizeHint(column)));
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace

AgreementView::AgreementView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_picker(new SamplePicker(this)), m_count(agreementLabel(this)),
      m_message(new MessageLine(this)), m_stack(new QStackedWidget(this)), m_tables(new QWidget(this)),
      m_rows(new StructModel<AgreementRow>(agreementColumns(), this)),
      m_differences(new StructModel<work::Difference>(differenceColumns(), this)), m_rowTable(new QTableView(this)),
      m_differenceTable(new QTableView(this)), m_explanation(agreementLabel(this)), m_hint(agreementLabel(this)),
      m_none(agreementLabel(this)), m_ruling(new RulingView(context, this))
{
    setWhatsThis(tr("Where the first and the second coding of the same cooperatives agree: cases, share with the same "
                    "answer, share that chance would give, and Cohen's kappa, by question and by clerk. Enter on an "
                    "answer that differs opens it to be decided. Ctrl+C copies the rows chosen."));
    setUpTables();
    m_count->setWordWrap(false);
    m_none->setObjectName(u"agreementNone"_s);
    m_none->setFocusPolicy(Qt::TabFocus); // there may be nothing else to have it
    theme::scaleFont(m_none, 1.15, true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_explanation->setObjectName(u"kappaExplanation"_s);
    theme::subdue(m_explanation);
    auto *head = new FlowLayout;
    head->addWidget(m_picker);
    head->addWidget(m_count);
    auto *tables = new QVBoxLayout(m_tables);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->addWidget(makeTables(), 1);
    m_stack->addWidget(m_tables);
    m_stack->addWidget(m_ruling);
    m_stack->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connectParts();
}

void AgreementView::setUpTables()
{
    setUpReadTable(m_rowTable, m_rows, u"agreement"_s, tr("Agreement by question and clerk"));
    setUpReadTable(m_differenceTable, m_differences, u"differences"_s, tr("Answers that differ"));
    m_differenceTable->setSelectionMode(QAbstractItemView::SingleSelection);
    const int rowLetters[] = {24, 40, 12, 12, 14, 12};
    const int differenceLetters[] = {34, 38, 30, 15, 30, 15, 12};
    setWidths(m_rowTable, rowLetters, 1);
    setWidths(m_differenceTable, differenceLetters, 0);
    letCopy(m_rowTable);
    letCopy(m_differenceTable);
}

QWidget *AgreementView::makeTables()
{
    auto *splitter = new QSplitter(Qt::Vertical, m_tables);
    splitter->setChildrenCollapsible(false);
    const std::pair<QTableView *, QLabel *> parts[] = {{m_rowTable, m_explanation}, {m_differenceTable, m_hint}};
    for (const auto &[table, below] : parts) {
        auto *half = new QWidget(splitter);
        auto *layout = new QVBoxLayout(half);
        layout->setContentsMargins(0, 4, 0, 0);
        layout->setSpacing(3);
        QLabel *title = agreementLabel(half, table->accessibleName());
        theme::scaleFont(title, 1, true);
        theme::subdue(below);
        layout->addWidget(title);
        layout->addWidget(table, 1);
        layout->addWidget(below);
        splitter->addWidget(half);
    }
    return splitter;
}

void AgreementView::connectParts()
{
    connect(m_picker, &SamplePicker::picked, this, [this](qint64 sample) {
        Q_EMIT sampleChosen(sample);
        m_wantedRow = 0;
        compare();
    });
    connect(m_rowTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { explainRow(current.row()); });
    connect(m_differenceTable, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { openDifference(index.row()); });
    connect(m_ruling, &RulingView::opened, this, [this] {
        m_stack->setCurrentWidget(m_ruling);
        m_ruling->takeFocus();
    });
    connect(m_ruling, &RulingView::failed, this, &AgreementView::showError);
    connect(m_ruling, &RulingView::left, this, &AgreementView::backToTables);
    connect(m_ruling, &RulingView::ruled, this, &AgreementView::showRuled);
}

bool AgreementView::isBusy() const
{
    return m_isLoading || m_ruling->isBusy();
}

void AgreementView::setSample(qint64 sample)
{
    m_picker->choose(sample);
}

void AgreementView::activate()
{
    if (m_stack->currentWidget() == m_ruling) {
        m_ruling->takeFocus();
        return;
    }
    m_isLoading = true;
    m_message->clear();
    m_samplesJob.start([&store = m_context.store](Progress &) { return work::samples(store); },
        [this](const Result<QList<CodingSample>> &samples) {
            m_isLoading = false;
            if (!samples) {
                showError(samples.error());
                return;
            }
            m_picker->setSamples(*samples);
            compare();
        });
}

void AgreementView::compare()
{
    m_message->clear();
    if (m_picker->chosen() == 0) {
        show({});
        return;
    }
    m_isLoading = true;
    m_compareJob.start(
        [&store = m_context.store, sample = m_picker->chosen()](Progress &) { return work::compare(store, sample); },
        [this](const Result<work::Comparison> &found) {
            m_isLoading = false;
            if (found)
                show(*found);
            else
                showError(found.error());
        });
}

void AgreementView::show(const work::Comparison &found)
{
    m_rows->setRows(found.rows);
    m_differences->setRows(found.differences);
    explainRow(-1);
    const auto open
        = std::ranges::count_if(found.differences, [](const work::Difference &one) { return !one.differing.isRuled; });
    if (found.codings == 0) {
        m_count->clear();
        m_none->setText(m_picker->chosen() == 0
                ? tr("No sample has been drawn yet. Ctrl+2 goes to the second coding, where one can be drawn.")
                : tr("Nothing in this sample was coded a second time yet, so there is nothing to compare."));
        m_stack->setCurrentWidget(m_none);
        if (isVisible())
            (m_picker->count() > 0 ? static_cast<QWidget *>(m_picker) : m_none)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_count->setText(found.differences.isEmpty() ? tr("%Ln second coding(s)", nullptr, found.codings)
                                                 : tr("%Ln answer(s) to be decided", nullptr, static_cast<int>(open)));
    m_hint->setText(found.differences.isEmpty() ? tr("No answer differs: there is nothing to decide.")
                                                : tr("Enter opens the answers, so that you decide with a reason."));
    m_stack->setCurrentWidget(m_tables);
    m_rowTable->selectRow(0);
    if (!found.differences.isEmpty())
        m_differenceTable->selectRow(std::min(m_wantedRow, static_cast<int>(found.differences.size()) - 1));
    if (isVisible())
        (found.differences.isEmpty() ? m_rowTable : m_differenceTable)->setFocus(Qt::OtherFocusReason);
}

void AgreementView::showError(const Error &error)
{
    m_message->tell(MessageLine::Kind::Error, error.message);
    m_message->addButton(tr("Read again"), this, [this] { activate(); });
}

void AgreementView::explainRow(int row)
{
    m_explanation->setText(row >= 0 && row < m_rows->rowCount() ? explanation(m_rows->rows()[row]) : QString());
}

void AgreementView::openDifference(int row)
{
    if (isBusy() || row < 0 || row >= m_differences->rowCount())
        return;
    m_wantedRow = row;
    m_message->clear();
    m_ruling->open(m_differences->rows()[row].coded);
}

/// On to the next that nobody decided, from here downwards, else from the top.
void AgreementView::showRuled(qint64 cooperative, const QString &name)
{
    const QList<work::Difference> &all = m_differences->rows();
    for (qsizetype step = 1; step < all.size(); ++step) {
        const qsizetype row = (m_wantedRow + step) % all.size();
        if (!all[row].differing.isRuled && all[row].differing.cooperative != cooperative) {
            m_wantedRow = static_cast<int>(row);
            break;
        }
    }
    Q_EMIT statusMessage(tr("Decided: %1").arg(name));
    Q_EMIT classChanged({cooperative});
    m_stack->setCurrentWidget(m_tables);
    compare();
}

void AgreementView::backToTables()
{
    m_stack->setCurrentWidget(m_tables);
    m_differenceTable->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung
