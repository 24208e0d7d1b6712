// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttablemodel.h"

#include "app/base/text.h"

#include <QFont>

#include <numeric>

namespace lumbung {

namespace {

enum Column {
    Code,
    Name,
    FirstKind,
};

} // namespace

void ChartTableModel::setChart(const ChartSpec &spec, double totalShare)
{
    beginResetModel();
    m_spec = spec;
    m_totalShare = totalShare;
    endResetModel();
}

std::optional<QString> ChartTableModel::kindAt(int column) const
{
    if (column < FirstKind || column >= FirstKind + seriesCount())
        return std::nullopt;
    return m_spec.series[column - FirstKind].category.code;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_spec.series.isEmpty() ? 0 : static_cast<int>(m_spec.rows.size()) + 1;
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_spec.series.isEmpty() ? 0 : FirstKind + seriesCount() + 2;
}

qint64 ChartTableModel::count(int row, int column) const
{
    const int series = column - FirstKind;
    if (series >= seriesCount())
        return isTotal(row) ? m_spec.total() : m_spec.value(row);
    const QList<qint64> &values = m_spec.series[series].values;
    return isTotal(row) ? std::accumulate(values.cbegin(), values.cend(), qint64(0)) : values.at(row);
}

double ChartTableModel::share(int row) const
{
    return isTotal(row) ? m_totalShare : m_spec.shares.at(row);
}

QString ChartTableModel::text(int row, int column, bool isPlain) const
{
    if (column == Code)
        return isTotal(row) ? QString() : m_spec.rows[row].code;
    if (column == Name)
        return isTotal(row) ? tr("TOTAL") : m_spec.rows[row].label;
    if (column == FirstKind + seriesCount() + 1)
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
        return QVariant((index.column() < FirstKind ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
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
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Regency/city");
    default:
        break;
    }
    const int series = section - FirstKind;
    if (series < seriesCount())
        return m_spec.series[series].category.label;
    return series == seriesCount() ? tr("All kinds") : tr("Share of all cooperatives");
}

} // namespace lumbung
