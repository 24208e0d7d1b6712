// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historyview.h"

#include "app/base/background.h"
#include "app/base/text.h"
#include "app/domain/codelist.h"
#include "app/domain/fields.h"
#include "ui/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/readtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

/// Short: the table has eight columns.
QString moment(const QDateTime &utc)
{
    constexpr int officeOffset = 7 * 3600; // Western Indonesian Time
    const QDateTime local = utc.toOffsetFromUtc(officeOffset);
    return u"%1 %2"_s.arg(text::shortDate(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString sourceTitle(const QString &source)
{
    if (source == "form"_L1)
        return HistoryView::tr("Form");
    if (source == "cli"_L1)
        return HistoryView::tr("Command line");
    if (source == "demo"_L1)
        return HistoryView::tr("Example data");
    const QString file = source.section(u": "_s, 1);
    if (source.startsWith("import: "_L1))
        return HistoryView::tr("Import: %1", "name of the file").arg(file);
    if (source.startsWith("kit: "_L1))
        return HistoryView::tr("Workbook of a regency: %1", "name of the file").arg(file);
    return source;
}

/// Personal values are not kept in the history: that they changed is all that can be told.
QString newValue(const Change &change)
{
    if (change.from.isEmpty() && change.to.isEmpty())
        return HistoryView::tr("(personal data, not kept)");
    return changeDisplay(change, change.to);
}

QList<StructModel<Change>::Column> changeColumns()
{
    return {
        {HistoryView::tr("When"), [](const Change &change) { return moment(change.at); }},
        {HistoryView::tr("Who"), [](const Change &change) { return change.author; }},
        {HistoryView::tr("Field"), [](const Change &change) { return changeTitle(change); }},
        {HistoryView::tr("From"), [](const Change &change) { return changeDisplay(change, change.from); }},
        {HistoryView::tr("To"), [](const Change &change) { return newValue(change); }},
        {HistoryView::tr("Valid from"),
            [](const Change &change) {
                return change.validFrom.isValid() ? text::shortDate(change.validFrom) : QString();
            }},
        {HistoryView::tr("Source"), [](const Change &change) { return sourceTitle(change.source); }},
        {HistoryView::tr("Note"), [](const Change &change) { return change.note; }},
    };
}

StructModel<Standing>::Column factColumn(const QString &key)
{
    const Field *field = findField(key);
    return {field->title(), [field](const Standing &standing) {
                Cooperative record;
                record.facts = standing.facts;
                return displayValue(*field, field->get(record));
            }};
}

QList<StructModel<Standing>::Column> standingColumns()
{
    QList<StructModel<Standing>::Column> columns{
        {HistoryView::tr("From day"),
            [](const Standing &standing) {
                return standing.validFrom.isValid() ? text::shortDate(standing.validFrom)
                                                    : HistoryView::tr("ever since");
            }},
        {HistoryView::tr("Before day"),
            [](const Standing &standing) {
                return standing.validTo.isValid() ? text::shortDate(standing.validTo) : HistoryView::tr("still so");
            }},
    };
    for (const QString &key : {u"regency"_s, u"type"_s, u"group"_s, u"form"_s, u"status"_s, u"kind"_s})
        columns.append(factColumn(key));
    columns.append({HistoryView::tr("What happened"), [](const Standing &standing) { return standing.event; }});
    columns.append({HistoryView::tr("Basis"), [](const Standing &standing) { return standing.basis; }});
    columns.append({HistoryView::tr("Recorded"), [](const Standing &standing) { return moment(standing.recordedAt); }});
    return columns;
}

QLabel *addHeading(QVBoxLayout *page, const QString &words)
{
    auto *heading = new QLabel(words);
    heading->setTextFormat(Qt::PlainText);
    theme::scaleFont(heading, 1.15, true);
    page->addWidget(heading);
    return heading;
}

QTableView *addTable(
    QVBoxLayout *page, QAbstractItemModel *model, const QString &name, const QString &title, int stretch)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    page->addWidget(table, stretch);
    letCopy(table);
    return table;
}

void fitColumns(QTableView *table)
{
    constexpr int widest = 230;
    table->resizeColumnsToContents();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, std::min(table->columnWidth(column) + 8, widest));
}

} // namespace

HistoryView::HistoryView(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_changes(new StructModel<Change>(changeColumns(), this)),
      m_standings(new StructModel<Standing>(standingColumns(), this)), m_count(new QLabel(this)),
      m_message(new MessageLine(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(14, 10, 14, 10);
    page->addWidget(m_message);
    const QString changes = tr("Changes");
    addHeading(page, changes);
    m_count->setTextFormat(Qt::PlainText);
    page->addWidget(m_count);
    setFocusProxy(addTable(page, m_changes, u"historyTable"_s, changes, 3));
    const QString standings = tr("Standings in time");
    addHeading(page, standings);
    addTable(page, m_standings, u"standingTable"_s, standings, 2);
}

void HistoryView::showRecord(qint64 id)
{
    m_id = id;
    if (id == 0) {
        show(Past{});
        m_count->setText(tr("This cooperative is not in the register yet."));
        return;
    }
    runInBackground([store = &m_store, id](Progress &) -> Result<Past> {
        const Result<std::unique_ptr<CooperativeStore>> records = store->cooperatives();
        if (!records)
            return records.error();
        Result<QList<Change>> changes = (*records)->history(id);
        if (!changes)
            return changes.error();
        const Result<Timeline> timeline = (*records)->timeline(id);
        if (!timeline)
            return timeline.error();
        return Past{*std::move(changes), timeline->segments()};
    }).then(this, [this, id](const Result<Past> &past) {
        if (id == m_id)
            show(past);
    });
}

void HistoryView::show(const Result<Past> &past)
{
    m_message->clear();
    if (!past)
        m_message->tell(MessageLine::Kind::Error, past.error().message);
    m_changes->setRows(past ? past->changes : QList<Change>());
    m_standings->setRows(past ? past->standings : QList<Standing>());
    m_count->setText(tr("%n change(s), the newest first", nullptr, static_cast<int>(m_changes->rows().size())));
    for (QTableView *table : findChildren<QTableView *>())
        fitColumns(table);
    Q_EMIT shown();
}

} // namespace lumbung
