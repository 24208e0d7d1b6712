// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statistics/chartspec.h"

#include <QAbstractTableModel>

#include <optional>

namespace lumbung {

/// The same numbers as a chart, as a table with a total row: code (of regencies), name, each kind, all kinds, share.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const ChartSpec &spec);
    const ChartSpec &spec() const { return m_spec; }

    bool isTotal(int row) const { return row == m_spec.rows.size(); }
    int nameColumn() const { return hasCodes() ? 1 : 0; }
    int totalColumn() const { return firstKind() + seriesCount(); } ///< of all kinds together
    std::optional<QString> kindAt(int column) const; ///< code of the kind a column counts; nothing for other columns

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int firstKind() const { return hasCodes() ? 2 : 1; }
    bool hasCodes() const { return m_spec.kind != ChartKind::CategoryBars; } ///< others are of use inside only
    int seriesCount() const { return static_cast<int>(m_spec.series.size()); }
    qint64 count(int row, int column) const;
    double share(int row) const;
    QString text(int row, int column, bool isPlain) const;

    ChartSpec m_spec;
};

} // namespace lumbung
