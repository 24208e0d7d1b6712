// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queuepanel.h"

#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "app/domain/region.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/filterchooser.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr QueueReason queueReasons[]
    = {QueueReason::Unclassified, QueueReason::Contradictory, QueueReason::SchemeChanged, QueueReason::Doubtful};
constexpr int confidences[] = {50, 70, 80, 90}; // percent, at least
constexpr int linesShown = 5;

QList<FilterChooser::Entry> reasonEntries()
{
    QList<FilterChooser::Entry> entries;
    for (const QueueReason reason : queueReasons)
        entries.append({QString::number(static_cast<int>(reason)), reasonTitle(reason)});
    return entries;
}

} // namespace

QList<FilterChooser::Entry> regencyEntries()
{
    QList<FilterChooser::Entry> entries;
    for (const region::Regency &regency : region::regencies())
        entries.append({regency.code, codeList(u"regency"_s).title(regency.code)});
    return entries;
}

QList<FilterChooser::Entry> groupEntries()
{
    QList<FilterChooser::Entry> entries;
    for (const CodeEntry &entry : codeList(u"group"_s).entries())
        entries.append({entry.code, entry.title()});
    return entries;
}

QueuePanel::QueuePanel(QWidget *parent)
    : QWidget(parent), m_model(new QueueModel(this)), m_confidence(new QComboBox(this)), m_count(new QLabel(this)),
      m_table(new QTableView(this))
{
    auto *line = new FlowLayout;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    m_reasons = addChooser(u"reasons"_s, tr("Why it waits"), reasonEntries());
    m_regencies = addChooser(u"regencies"_s, findField(u"regency"_s)->title(), regencyEntries());
    m_groups = addChooser(u"groups"_s, findField(u"group"_s)->title(), groupEntries());
    m_confidence->setObjectName(u"confidence"_s);
    m_confidence->setAccessibleName(tr("Confidence of the proposal"));
    m_confidence->addItem(tr("Any confidence"), 0);
    for (const int percent : confidences)
        m_confidence->addItem(tr("Confidence at least %1 %").arg(QString::number(percent)), percent);
    m_count->setObjectName(u"left"_s);
    m_count->setTextFormat(Qt::PlainText);
    for (QWidget *part : {static_cast<QWidget *>(m_reasons), static_cast<QWidget *>(m_regencies),
             static_cast<QWidget *>(m_groups), static_cast<QWidget *>(m_confidence), static_cast<QWidget *>(m_count)})
        line->addWidget(part);
    setUpTable();
    layout->addWidget(m_table);
    connect(m_confidence, &QComboBox::activated, this, &QueuePanel::requestChanged);
}

FilterChooser *QueuePanel::addChooser(
    const QString &name, const QString &title, const QList<QPair<QString, QString>> &entries)
{
    auto *chooser = new FilterChooser(title, entries, this);
    chooser->setObjectName(name);
    connect(chooser, &FilterChooser::chosenChanged, this, &QueuePanel::requestChanged);
    return chooser;
}

void QueuePanel::setUpTable()
{
    m_table->setObjectName(u"queue"_s);
    m_table->setAccessibleName(tr("Cooperatives that wait for a decision"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int lineHeight = m_table->fontMetrics().height() + 6;
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight);
    m_table->setMinimumHeight(lineHeight * 2 + m_table->horizontalHeader()->sizeHint().height());
    m_table->setMaximumHeight(lineHeight * linesShown + m_table->horizontalHeader()->sizeHint().height() + 4);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int letters[QueueModel::ColumnCount] = {30, 26, 30, 26, 26, 13};
    for (int column = 0; column < QueueModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::max(letter * letters[column], header->sectionSizeHint(column)));
    header->setSectionResizeMode(QueueModel::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { Q_EMIT chosenChanged(m_model->idAt(current.row())); });
}

QueueRequest QueuePanel::request() const
{
    QueueRequest request;
    request.regencies = m_regencies->chosen();
    request.groups = m_groups->chosen();
    request.minConfidence = m_confidence->currentData().toInt() / 100.0;
    for (const QString &chosen : m_reasons->chosen())
        request.reasons.append(static_cast<QueueReason>(chosen.toInt()));
    return request;
}

qint64 QueuePanel::chosen() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

void QueuePanel::choose(int row)
{
    if (m_model->rowCount() == 0)
        m_table->setCurrentIndex({});
    else
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
}

void QueuePanel::showLoading()
{
    m_count->setText(tr("Looking for what waits…"));
}

void QueuePanel::showCount()
{
    m_count->setText(tr("%Ln left", nullptr, m_model->rowCount()));
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lumbung
