// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/filter.h"
#include "app/storage/store.h"

#include <QList>
#include <QString>
#include <QStringList>

class QItemSelectionModel;

/// Text for the clipboard as a spreadsheet takes it: tabs between cells, a line for each row.
namespace lumbung::tabtext {

/// Tabs and line breaks inside a cell become blanks; what looks like a formula is neutralised.
QString line(const QStringList &cells);

/// The selected cells of a small table, by their edit role: numbers without grouping.
QString ofSelection(const QItemSelectionModel &selection, bool withHeaders);

/// The given columns of the given rows of the register, read as `filter` asks for them.
Result<QString> ofRegister(Store &store, const QList<qint64> &ids, const Filter &filter, const QList<int> &columns,
    bool withHeaders, Progress &progress);

} // namespace lumbung::tabtext
