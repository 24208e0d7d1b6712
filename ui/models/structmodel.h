// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <functional>

namespace lumbung {

/// A table to be read: rows are structs, a column is a title and what it shows of a row.
template <class Row>
class StructModel : public QAbstractTableModel
{
public:
    struct Column {
        QString title;
        std::function<QString(const Row &)> text;
    };

    explicit StructModel(QList<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
            return {};
        const QString text = m_columns[index.column()].text(m_rows[index.row()]);
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size())
            return {};
        return m_columns[section].title;
    }

private:
    const QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace lumbung
