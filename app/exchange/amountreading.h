// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablereader.h"

#include <optional>

namespace lumbung {

struct ReadAmount {
    std::optional<qint64> amount; ///< nothing: could not be read, or empty
    QString remark; ///< a sentence when it was read otherwise than written
    QString problem; ///< a sentence when it could not be read
};

/// How the numbers of a column are written.
struct AmountHabits {
    qint64 unit = 1; ///< of money: 1000 where "dalam ribuan" stands above
    QChar decimalMark; ///< of the column; null: no fraction was seen, one mark before three digits parts thousands
    bool isMoney = true; ///< rounds fractions to whole rupiah; persons have none
};

/// "1.234.567", "Rp 1.234.567,00", "(1.000)", "1,5 juta", "128 orang", and the numbers of spreadsheets (1234567.5).
ReadAmount readAmount(const TableCell &cell, const AmountHabits &habits);

} // namespace lumbung
