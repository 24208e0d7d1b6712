// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablereader.h"

#include <QAbstractTableModel>

#include <memory>

namespace lumbung {

QString columnLetters(int column); ///< 0 -> "A", 26 -> "AA"

/// The rows of one sheet as they stand in the file, the lines beside them.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(std::shared_ptr<const TableFile> file, int sheet, int columns);
    void setHeadings(int firstLine, int lastLine); ///< are marked; 0: none
    int rowOfLine(int line) const; ///< the first row at or below this line; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const TableSheet *sheet() const;

    std::shared_ptr<const TableFile> m_file;
    int m_sheet = 0;
    int m_columns = 0;
    int m_firstHeading = 0, m_lastHeading = 0;
};

} // namespace lumbung
