// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheetmodel.h"

#include "app/base/text.h"

#include <QFont>

#include <algorithm>

namespace lumbung {

QString columnLetters(int column)
{
    constexpr int letters = 26;
    QString name;
    for (int rest = column; rest >= 0; rest = rest / letters - 1)
        name.prepend(QChar(u'A' + rest % letters));
    return name;
}

void SheetModel::setSheet(std::shared_ptr<const TableFile> file, int sheet, int columns)
{
    beginResetModel();
    m_file = std::move(file);
    m_sheet = sheet;
    m_columns = columns;
    endResetModel();
}

void SheetModel::setHeadings(int firstLine, int lastLine)
{
    m_firstHeading = firstLine;
    m_lastHeading = lastLine;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, std::max(0, m_columns - 1)), {Qt::FontRole});
}

const TableSheet *SheetModel::sheet() const
{
    return m_file && m_sheet < m_file->sheets.size() ? &m_file->sheets[m_sheet] : nullptr;
}

int SheetModel::rowOfLine(int line) const
{
    if (!sheet())
        return -1;
    const auto found = std::ranges::lower_bound(sheet()->rows, line, {}, &TableRow::line);
    return found == sheet()->rows.cend() ? -1 : int(std::distance(sheet()->rows.cbegin(), found));
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sheet() ? 0 : static_cast<int>(sheet()->rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableRow &row = sheet()->rows[index.row()];
    if (role == Qt::FontRole && row.line >= m_firstHeading && row.line <= m_lastHeading) {
        QFont heading;
        heading.setBold(true);
        return heading;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const QString written = index.column() < row.cells.size() ? row.cells[index.column()].text : QString();
    if (role == Qt::DisplayRole)
        return text::tidied(written); // line breaks would be cut
    return role == Qt::ToolTipRole ? written.toHtmlEscaped() : written;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return columnLetters(section);
    return section < rowCount() ? QString::number(sheet()->rows[section].line) : QString();
}

} // namespace lumbung
