// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importdraft.h"

#include <QWidget>

class QTableView;

namespace lumbung {

class CodeList;
class ColumnMatchModel;
class SheetModel;

/// Everything a column can be taken for, to be chosen from by typing; "none" first.
const CodeList &importFieldList();

/// The rows of a sheet as they stand in the file, below a row of choosers: what each column is taken for, and why.
/// Enter on a column chooses.
class ImportGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ImportGrid(QWidget *parent = nullptr);

    void showSheet(const ImportDraft &draft, const SheetPlan &plan); ///< from its headings on
    void showPlan(const SheetPlan &plan); ///< the same sheet, taken otherwise
    int currentColumn() const; ///< -1: none
    const ColumnMatch *current() const; ///< null: none
    void takeFocus();

Q_SIGNALS:
    void currentChanged();
    void fieldChosen(int column, const QString &field); ///< empty: not taken over

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTables();
    void joinTables();
    void fitTops();
    void fitColumns();
    void edit(int column);

    ColumnMatchModel *m_matches;
    QTableView *m_tops;
    SheetModel *m_rows;
    QTableView *m_table;
};

} // namespace lumbung
