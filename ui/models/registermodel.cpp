// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registermodel.h"

#include "ui/models/registercolumns.h"

#include <QMetaObject>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockSize = 200; ///< rows; a screen shows about 30
constexpr int keptBlocks = 60;
constexpr int mostWanted = 4; ///< what was scrolled past long ago is not fetched

} // namespace

RegisterModel::RegisterModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_blocks(keptBlocks)
{
}

void RegisterModel::ask(const Filter &filter, const Sort &sort)
{
    m_filter = filter;
    m_order = sort;
    m_isLoading = true;
    const auto read = [&store = m_store, filter, sort](Progress &progress) -> Result<QList<qint64>> {
        const auto lists = store.lists();
        if (!lists)
            return lists.error();
        return (*lists)->ids(filter, sort, progress);
    };
    m_idsJob.start(read, [this](const Result<QList<qint64>> &ids) {
        m_isLoading = false;
        if (ids)
            takeIds(*ids);
        else
            Q_EMIT failed(ids.error());
    });
}

void RegisterModel::takeIds(const QList<qint64> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_rowsJob.cancel();
    m_isFetching = false;
    m_blocks.clear();
    m_wantedBlocks.clear();
    m_refusedBlocks.clear();
    endResetModel();
    Q_EMIT loaded();
}

const RegisterRow *RegisterModel::rowAt(int row) const
{
    const int number = row / blockSize;
    const Block *block = m_blocks.object(number);
    if (!block) {
        want(number);
        return nullptr;
    }
    const int place = row % blockSize;
    return place < block->size() ? &block->at(place) : nullptr;
}

void RegisterModel::want(int block) const
{
    if (m_refusedBlocks.contains(block))
        return;
    m_wantedBlocks.removeAll(block);
    m_wantedBlocks.append(block);
    if (m_wantedBlocks.size() > mostWanted)
        m_wantedBlocks.removeFirst();
    if (std::exchange(m_fetchIsDue, true))
        return;
    // After the view has asked for all that it shows.
    auto *self = const_cast<RegisterModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->fetchNext(); }, Qt::QueuedConnection);
}

void RegisterModel::fetchNext()
{
    m_fetchIsDue = false;
    if (m_isFetching || m_wantedBlocks.isEmpty())
        return;
    const int block = m_wantedBlocks.takeLast();
    const QList<qint64> ids = m_ids.mid(qsizetype(block) * blockSize, blockSize);
    m_isFetching = true;
    const auto read
        = [&store = m_store, ids, asOf = m_filter.asOf, asKnown = m_filter.asKnown](Progress &) -> Result<Block> {
        const auto lists = store.lists();
        if (!lists)
            return lists.error();
        return (*lists)->rows(ids, asOf, asKnown);
    };
    m_rowsJob.start(read, [this, block](const Result<Block> &rows) {
        m_isFetching = false;
        takeBlock(block, rows);
        fetchNext();
    });
}

void RegisterModel::takeBlock(int block, const Result<Block> &rows)
{
    if (!rows) {
        m_refusedBlocks.insert(block);
        Q_EMIT failed(rows.error());
        return;
    }
    m_blocks.insert(block, new Block(*rows));
    const int first = block * blockSize;
    const int last = std::min(first + blockSize, rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(registerColumns().size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const RegisterRow *row = rowAt(index.row());
    return row ? registerColumns().at(index.column()).text(*row) : u"…"_s;
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return registerColumns().at(section).heading();
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace lumbung
