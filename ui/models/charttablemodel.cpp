// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttablemodel.h"

#include "app/base/text.h"

#include <QFont>

namespace lumbung {

void ChartTableModel::setChart(const ChartSpec &spec)
{
    beginResetModel();
    m_spec = spec;
    endResetModel();
}

std::optional<QString> ChartTableModel::kindAt(int column) const
{
    if (column < firstKind() || column >= totalColumn())
        return std::nullopt;
    return m_spec.series[column - firstKind()].category.code;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_spec.series.isEmpty() ? 0 : static_cast<int>(m_spec.rows.size()) + 1;
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_spec.series.isEmpty() ? 0 : totalColumn() + 2;
}

qint64 ChartTableModel::count(int row, int column) const
{
    if (column == totalColumn())
        return isTotal(row) ? m_spec.total() : m_spec.value(row);
    const ChartSeries &series = m_spec.series[column - firstKind()];
    return isTotal(row) ? series.total() : series.values.at(row);
}

double ChartTableModel::share(int row) const
{
    return isTotal(row) ? m_spec.totalShare : m_spec.shares.at(row);
}

QString ChartTableModel::text(int row, int column, bool isPlain) const
{
    if (column == nameColumn())
        return isTotal(row) ? tr("TOTAL") : m_spec.rows[row].label;
    if (column < nameColumn())
        return isTotal(row) ? QString() : m_spec.rows[row].code;
    if (column > totalColumn())
        return text::percent(share(row));
    return isPlain ? QString::number(count(row, column)) : text::number(count(row, column));
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column(), false);
    case Qt::EditRole:
        return text(index.row(), index.column(), true);
    case Qt::TextAlignmentRole:
        return QVariant((index.column() < firstKind() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return isTotal(index.row()) ? bold : QVariant();
    }
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == nameColumn())
        return m_spec.rowTitle;
    if (section < nameColumn())
        return tr("Code");
    if (section < totalColumn())
        return m_spec.series[section - firstKind()].category.label;
    return section == totalColumn() ? tr("All kinds") : m_spec.shareTitle;
}

} // namespace lumbung
