// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QAbstractItemModel;
class QString;
class QTableView;

namespace lumbung {

/// A table to be read: rows are selected whole, nothing is edited, Tab leaves it.
void setUpReadTable(QTableView *table, QAbstractItemModel *model, const QString &name, const QString &title);
/// Widths of the first columns, in letters; the last column takes what is left.
void setLetterWidths(QTableView *table, std::initializer_list<int> letters);
/// Ctrl+C and Ctrl+Shift+C in this table, not in the one beside it.
void letCopy(QTableView *table);

} // namespace lumbung
