// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/domain/filter.h"

#include <QTableView>

class QMenu;

namespace lumbung {

/// The table of the register. The first column is frozen: it stays at the left while the others scroll. Columns are
/// hidden, moved and widened by the person, which the settings keep. Enter or a double click opens a row.
class RegisterTable : public QTableView
{
    Q_OBJECT

public:
    explicit RegisterTable(Settings &settings, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override; ///< a RegisterModel
    void showOrder(const Sort &sort); ///< the arrow in the heading
    QList<int> shownColumns() const; ///< in the order on the screen
    void fillColumnMenu(QMenu *menu);
    void setCurrentRow(int row);

Q_SIGNALS:
    void sortWanted(const lumbung::Sort &sort);
    void rowOpened(int row);
    void columnsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void setUpView(QTableView *view);
    void setUpFrozen();
    void placeFrozen();
    void setRowHeights();
    void wantSort(int column);
    void showColumnMenu(const QPoint &place);
    int usualWidth(int column) const; ///< in pixels
    void restoreColumns();
    void keepColumns();
    void hideFromFrozen();

    Settings &m_settings;
    QTableView *m_frozen;
    QFrame *m_edge; ///< a line where the others pass below the frozen column
    Sort m_order;
    bool m_isRestoring = false;
};

} // namespace lumbung
