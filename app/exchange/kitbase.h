// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablereader.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace lumbung::kit {

/// What was sent of a cooperative.
struct BaseRow {
    qint64 id = 0;
    int revision = 0;
    QStringList values; ///< plain, in the order of the columns
};

/// What a kit was when it was sent: kept in a hidden sheet with a fingerprint.
struct Base {
    QString identity; ///< of the register
    QString regency;
    int bookYear = 0;
    bool withPersonal = false;
    QDateTime asKnown; ///< UTC
    QStringList keys; ///< of the columns
    QList<BaseRow> rows;
};

/// Rows of cells for the hidden sheet; the first holds the fingerprint of the others.
QList<QStringList> baseCells(const Base &base);
/// Back from the hidden sheet. Invalid with a sentence: no kit, or its base was altered.
Result<Base> baseOf(const TableFile &file);

} // namespace lumbung::kit
