// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/classificationqueue.h"

#include <QAbstractTableModel>

namespace lumbung {

/// The cooperatives that wait for a decision on their class, in the order in which they come up.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column {
        Name,
        Regency,
        Group,
        Reasons,
        Proposed,
        Confidence,
        ColumnCount,
    };

    void setItems(QList<QueueItem> items);
    const QList<QueueItem> &items() const { return m_items; }
    int rowOf(qint64 id) const; ///< -1: it does not wait
    qint64 idAt(int row) const; ///< 0: there is no such row

    void remove(const QList<qint64> &ids);
    void putFirst(const QList<QueueItem> &items);
    void putLast(qint64 id, const QString &note); ///< put off, and why

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const QueueItem &item, int column) const;

    QList<QueueItem> m_items;
};

} // namespace lumbung
