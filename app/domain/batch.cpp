// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/batch.h"

#include <QCoreApplication>

namespace lumbung {

using namespace Qt::StringLiterals;

QString batchKindTitle(const QString &kind)
{
    if (kind == "import"_L1)
        return QCoreApplication::translate("Batch", "import");
    if (kind == "kit"_L1)
        return QCoreApplication::translate("Batch", "workbook of a regency");
    return kind == "merge"_L1 ? QCoreApplication::translate("Batch", "merger") : kind;
}

} // namespace lumbung
