// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/latestjob.h"
#include "app/base/result.h"
#include "app/domain/filter.h"
#include "app/storage/store.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace lumbung {

/// The register as a table: every row is known at once by its id, its content is fetched in blocks, in the background,
/// around what is looked at; "…" stands until it is there. A newer question cancels the older one.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The store must live longer.
    explicit RegisterModel(Store &store, QObject *parent = nullptr);

    void ask(const Filter &filter, const Sort &sort); ///< loaded() or failed() follows
    void reload() { ask(m_filter, m_order); }
    const Filter &filter() const { return m_filter; }
    const Sort &order() const { return m_order; }
    bool isLoading() const { return m_isLoading; }

    qint64 idAt(int row) const { return m_ids.value(row); } ///< 0: no such row
    int rowOf(qint64 id) const { return static_cast<int>(m_ids.indexOf(id)); } ///< -1: not in the list
    const QList<qint64> &ids() const { return m_ids; }
    const RegisterRow *rowAt(int row) const; ///< null until it is there; asks for it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded(); ///< the rows are those of the last question
    void failed(const lumbung::Error &error);

private:
    using Block = QList<RegisterRow>;

    void takeIds(const QList<qint64> &ids);
    void want(int block) const;
    void fetchNext();
    void takeBlock(int block, const Result<Block> &rows);

    Store &m_store;
    Filter m_filter;
    Sort m_order;
    QList<qint64> m_ids;
    bool m_isLoading = false;
    LatestJob<Result<QList<qint64>>> m_idsJob;
    LatestJob<Result<Block>> m_rowsJob;

    mutable QCache<int, Block> m_blocks;
    mutable QList<int> m_wantedBlocks; ///< the last looked at comes last and is fetched first
    mutable bool m_fetchIsDue = false;
    QSet<int> m_refusedBlocks; ///< not asked for again until the next question
    bool m_isFetching = false;
};

} // namespace lumbung
