// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/rules/duplicates.h"

namespace lumbung {

/// A row of a list that is looked through for duplicates.
struct ListedSubject {
    DuplicateSubject subject; ///< its id is the place among the rows, from 1
    int line = 0; ///< in the file or sheet, the first is 1
    QString sheet; ///< its name; empty for csv
    QString id; ///< as the list numbers it; empty: it does not
};

/// The rows of all sheets that have a heading for the name. Errors of readTable(); Invalid when no sheet has.
Result<QList<ListedSubject>> readListedSubjects(const QString &path, Progress &progress);

} // namespace lumbung
