// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/exchange/listfile.h"

#include <QHash>

namespace lumbung {

/// A file of several rows per cooperative (history, yearly figures), found by the cooperative's number in the other
/// register. Keeps row numbers, not cells.
class RowsById
{
public:
    /// As ListFile::open; Cancelled.
    static Result<RowsById> open(const QString &path, ListKind kind, Progress &progress);

    const ListFile &file() const { return m_file; }
    QList<int> rowsOf(const QString &id) const; ///< in the order of the file
    void claim(const QString &id); ///< these rows belong to a cooperative of the register's file

    /// Rows never claimed.
    struct Unclaimed {
        int rows = 0;
        int firstLine = 0;
    };
    Unclaimed unclaimed() const;

private:
    struct Chain {
        int first = 0;
        int last = 0;
        bool isClaimed = false;
    };

    ListFile m_file;
    QHash<QString, Chain> m_chains;
    QList<int> m_next; ///< by row: the next one of the same cooperative; -1: none
};

} // namespace lumbung
