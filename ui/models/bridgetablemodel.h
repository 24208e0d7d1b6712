// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/bridge.h"

#include <QAbstractTableModel>

namespace lumbung {

/// A bridge by regency: opening, every block that has any, closing; the whole in the last row.
class BridgeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBridge(const Bridge &bridge);
    BridgeScope scopeAt(int row) const; ///< nothing for the whole
    bool isOpening(int column) const { return column == 1; }
    bool isClosing(int column) const { return column > 1 && column == columnCount() - 1; }
    std::optional<BridgeBlock> blockAt(int column) const; ///< none for name, opening and closing

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isTotal(int row) const { return row == m_regencies.size(); }
    qint64 count(int row, int column) const;

    Bridge m_bridge;
    QStringList m_regencies;
    QList<BridgeBlock> m_blocks; ///< those that any regency has
};

} // namespace lumbung
