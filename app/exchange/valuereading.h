// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/cellparser.h"
#include "app/exchange/importdraft.h"

namespace lumbung {

struct ReadValue {
    QVariant value; ///< null: empty, or it could not be read
    QString remark; ///< a sentence when it was read otherwise than written
    QString problem; ///< a sentence when it could not be read; never personal data
};

/// The value of a field in a cell. `match`: how its column writes days and numbers; null: not at all.
ReadValue readValue(const FieldInfo &field, const TableCell &cell, const ColumnMatch *match, CellParser &parser);

/// A legal number and its day in one cell, "518/1/BH/XIV.10/2004 tgl. 3 Mei 2004": cut in two.
struct NumberAndDay {
    QString number, day;
};
NumberAndDay numberAndDay(const QString &written);

} // namespace lumbung
