// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/document.h"

#include <QAbstractTableModel>

namespace lumbung {

/// The table of a document, with its row of totals; values as the person reads them.
class DocumentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ReportTable table);
    const ReportTable &table() const { return m_table; }
    /// The cooperatives behind a figure; null for none.
    const FigureList *listAt(const QModelIndex &index) const { return m_table.listAt(index.row(), index.column()); }
    qint64 recordAt(const QModelIndex &index) const { return m_table.records.value(index.row()); } ///< 0: no record
    QString placeOf(const QModelIndex &index) const; ///< row and column in words
    QStringList groups() const; ///< the heading above each column; empty: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isTotal(int row) const { return row == m_table.rows.size(); }
    QVariant value(const QModelIndex &index) const;
    QString shown(const QModelIndex &index) const;

    ReportTable m_table;
    QVariantList m_totals;
};

} // namespace lumbung
