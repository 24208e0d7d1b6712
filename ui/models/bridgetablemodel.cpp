// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bridgetablemodel.h"

#include "app/base/text.h"
#include "app/publish/bridgechart.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstBlock = 2; ///< after name and opening

} // namespace

void BridgeTableModel::setBridge(const Bridge &bridge)
{
    beginResetModel();
    m_bridge = bridge;
    m_regencies = bridge.regencies();
    m_blocks.clear();
    for (const BridgeBlockInfo &info : bridgeBlocks()) {
        const bool isAnywhere = std::ranges::any_of(
            m_regencies, [&](const QString &regency) { return bridge.count(info.block, regency) > 0; });
        if (isAnywhere)
            m_blocks.append(info.block);
    }
    endResetModel();
}

BridgeScope BridgeTableModel::scopeAt(int row) const
{
    return isTotal(row) ? BridgeScope() : BridgeScope(m_regencies.at(row));
}

std::optional<BridgeBlock> BridgeTableModel::blockAt(int column) const
{
    const int place = column - firstBlock;
    return place >= 0 && place < m_blocks.size() ? std::optional(m_blocks.at(place)) : std::nullopt;
}

int BridgeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_regencies.isEmpty() ? 0 : static_cast<int>(m_regencies.size()) + 1;
}

int BridgeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_regencies.isEmpty() ? 0 : firstBlock + static_cast<int>(m_blocks.size()) + 1;
}

qint64 BridgeTableModel::count(int row, int column) const
{
    const BridgeScope scope = scopeAt(row);
    if (const std::optional<BridgeBlock> block = blockAt(column))
        return m_bridge.count(*block, scope);
    return isOpening(column) ? m_bridge.opening(scope) : m_bridge.closing(scope);
}

QVariant BridgeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
    if (role == Qt::FontRole && isTotal(row)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (column == 0)
        return isTotal(row) ? tr("TOTAL") : scopeTitle(scopeAt(row));
    const qint64 value = count(row, column);
    return role == Qt::EditRole ? QString::number(value) : text::number(value);
}

QVariant BridgeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == 0)
        return QCoreApplication::translate("Chart", "Regency/city");
    if (const std::optional<BridgeBlock> block = blockAt(section))
        return QString((blockInfo(*block).isIn ? u"+ "_s : u"\u2212 "_s) + blockInfo(*block).name());
    return isOpening(section) ? QCoreApplication::translate("Bridge", "Opening")
                              : QCoreApplication::translate("Bridge", "Closing");
}

} // namespace lumbung
