// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publishchecklist.h"

#include "app/base/text.h"
#include "app/domain/region.h"
#include "ui/actions.h"
#include "ui/widgets/readtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

using namespace Qt::StringLiterals;

PublishChecklist::PublishChecklist(QAction *publish, QWidget *parent)
    : QWidget(parent), m_counted(new QLabel(this)), m_rows(new StructModel<Row>(columns(), this)),
      m_table(new QTableView(this)), m_reasonLabel(new QLabel(this)), m_reason(new QLineEdit(this))
{
    setUpReadTable(m_table, m_rows, u"publishPoints"_s, tr("What is looked at before publishing"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWhatsThis(tr("What is looked at before publishing. Enter opens the cooperatives of a line."));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    letCopy(m_table);
    for (QLabel *label : {m_counted, m_reasonLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_counted->setObjectName(u"publishCounted"_s);
    m_reasonLabel->setText(tr("Points are open. Why is it published all the same? The reason is printed."));
    m_reason->setObjectName(u"publishReason"_s);
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reason->setWhatsThis(tr("Why it is published although points are open. It is printed."));
    QPushButton *button = makeKeyButton(publish, this);
    button->setFocusPolicy(Qt::StrongFocus);

    auto *last = new QHBoxLayout;
    last->addWidget(m_reason, 1);
    last->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counted);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reasonLabel);
    layout->addLayout(last);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const Row &row = m_rows->rows().at(index.row());
        Q_EMIT listWanted(row.filter, tr("before publishing, %1: %2").arg(row.title, text::number(row.count)));
    });
}

QList<StructModel<PublishChecklist::Row>::Column> PublishChecklist::columns()
{
    return {
        {tr("What is looked at"), [](const Row &row) { return row.title; }},
        {tr("Number"), [](const Row &row) { return text::number(row.count); }, true},
        {tr("Remark"), [](const Row &row) { return row.remark; }},
    };
}

QList<PublishChecklist::Row> PublishChecklist::rowsOf(const PreparedPublication &prepared)
{
    QList<Row> rows;
    for (const ChecklistPoint &point : prepared.checklist.points) {
        Row row{point.title(), point.count, point.count > 0 ? tr("open") : tr("settled"), {}};
        row.filter.onlyIds = point.ids;
        if (point.id != "difference"_L1) { // among those may be some that were not there on the day
            row.filter.asOf = prepared.draft.asOf;
            row.filter.asKnown = prepared.draft.asKnown;
        }
        rows.append(row);
    }
    for (const RegencyDifference &one : prepared.checklist.differences) {
        Row row{tr("%1: counted in one of the two only").arg(region::regencyName(one.regency)), one.ids.size(),
            tr("before %1, now %2").arg(text::number(one.before), text::number(one.now)), {}};
        row.filter.onlyIds = one.ids;
        rows.append(row);
    }
    return rows;
}

void PublishChecklist::showPrepared(const PreparedPublication &prepared)
{
    m_rows->setRows(rowsOf(prepared));
    m_table->selectRow(0);
    const QString &number = prepared.draft.number, &before = prepared.checklist.comparedWith;
    m_counted->setText(before.isEmpty()
            ? tr("%1 cooperatives counted for publication %2; no publication of this definition stands before it.")
                  .arg(text::number(prepared.draft.total()), number)
            : tr("%1 cooperatives counted for publication %2, compared with publication %3.")
                  .arg(text::number(prepared.draft.total()), number, before));
    m_reasonLabel->setVisible(prepared.checklist.isOpen());
    m_reason->setVisible(prepared.checklist.isOpen());
}

QString PublishChecklist::reason() const
{
    return m_reason->isHidden() ? QString() : text::tidied(m_reason->text());
}

void PublishChecklist::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung
