// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documentmodel.h"

#include "app/base/text.h"

#include <QFont>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(ColumnFormat format)
{
    return format == ColumnFormat::Integer || format == ColumnFormat::Money;
}

} // namespace

void DocumentModel::setTable(ReportTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_totals = m_table.totalLabel.isEmpty() ? QVariantList() : m_table.totals();
    endResetModel();
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_table.rows.size()) + (m_table.totalLabel.isEmpty() ? 0 : 1);
}

int DocumentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QStringList DocumentModel::groups() const
{
    QStringList found;
    for (const ReportColumn &column : m_table.columns)
        found.append(column.group);
    return found;
}

QVariant DocumentModel::value(const QModelIndex &index) const
{
    return isTotal(index.row()) ? m_totals.value(index.column()) : m_table.rows.at(index.row()).value(index.column());
}

QString DocumentModel::shown(const QModelIndex &index) const
{
    const QVariant found = value(index);
    if (found.isNull()) {
        // The label stands in the first column that has no sum.
        const auto free = std::ranges::find(m_table.columns, false, &ReportColumn::isSummed);
        const bool isLabel = isTotal(index.row()) && std::distance(m_table.columns.begin(), free) == index.column();
        return isLabel ? m_table.totalLabel : QString();
    }
    if (found.typeId() == QMetaType::QDate)
        return text::shortDate(found.toDate());
    return isNumber(m_table.columns.at(index.column()).format) ? text::number(found.toLongLong()) : found.toString();
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return shown(index);
    if (role == Qt::ToolTipRole) // a text that is cut in the table; text from data is never taken for markup
        return u"<qt>%1</qt>"_s.arg(shown(index).toHtmlEscaped());
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            (isNumber(m_table.columns.at(index.column()).format) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && isTotal(index.row())) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QString DocumentModel::placeOf(const QModelIndex &index) const
{
    const ReportColumn &column = m_table.columns.at(index.column());
    const QString row = isTotal(index.row())
        ? m_table.totalLabel
        : shown(this->index(index.row(), std::max(0, m_table.frozenColumns - 1))); // the name stays in sight
    return column.group.isEmpty() ? tr("%1, %2").arg(row, column.title)
                                  : tr("%1, %2, %3", "row, heading, column").arg(row, column.group, column.title);
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return m_table.columns.value(section).title;
}

} // namespace lumbung
