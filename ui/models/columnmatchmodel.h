// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importdraft.h"

#include <QAbstractTableModel>

namespace lumbung {

QString originTitle(MatchOrigin origin); ///< why a column is taken for a field, in a word

/// What the columns of a sheet are taken for: a column for each, below each other its heading, the field, and why. The
/// field can be changed.
class ColumnMatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Line {
        Heading,
        Field,
        Why,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const SheetPlan &plan, int columns); ///< `columns` at least
    const ColumnMatch *at(int column) const; ///< null: an empty column of the sheet

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void fieldChosen(int column, const QString &field); ///< empty: not taken over

private:
    QString textAt(int line, const ColumnMatch &match) const;

    SheetPlan m_plan;
    int m_columns = 0;
};

} // namespace lumbung
