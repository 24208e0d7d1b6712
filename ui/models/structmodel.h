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
    using Text = std::function<QString(const Row &)>;
    struct Column {
        QString title;
        Text text;
        bool isNumber; ///< right-aligned
        Text hint; ///< shown beside the pointer

        // GCC 12 fails on default values of the members here.
        Column(QString heading, Text shown, bool asNumber = false) : Column(heading, shown, asNumber, shown) { }
        Column(QString heading, Text shown, bool asNumber, Text explanation)
            : title(std::move(heading)), text(std::move(shown)), isNumber(asNumber), hint(std::move(explanation))
        {
        }
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
        if (!index.isValid())
            return {};
        const Column &column = m_columns[index.column()];
        if (role == Qt::TextAlignmentRole)
            return alignment(column);
        if (role == Qt::ToolTipRole)
            return column.hint(m_rows[index.row()]).toHtmlEscaped();
        return role == Qt::DisplayRole || role == Qt::EditRole ? column.text(m_rows[index.row()]) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= m_columns.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(m_columns[section]);
        return role == Qt::DisplayRole ? m_columns[section].title : QVariant();
    }

private:
    static QVariant alignment(const Column &column)
    {
        return column.isNumber ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }

    const QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace lumbung
