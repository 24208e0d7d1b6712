// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/cellparser.h"

#include <QHash>

namespace lumbung {

class CodeList;

struct ReadRegion {
    QString code; ///< empty: not found
    QString remark; ///< a sentence when it was read otherwise than written
    QString problem; ///< a sentence when it was not found, or fits several
};

/// Regencies, districts and villages as people write them: codes, names with and without their kind, aliases, and near
/// spellings that only one fits. Remembers what it has looked up.
class RegionReading
{
public:
    /// All as CellParser::written(). What two regions may be is never chosen: then `district` only helps to say which.
    ReadRegion regency(const QString &code, const QString &name, const QString &province, const QString &district);
    ReadRegion district(const QString &name, const QString &regency);
    ReadRegion village(const QString &name, const QString &district, const QString &regency);

private:
    ReadRegion readRegency(const QString &code, const QString &name, const QString &province, const QString &district);
    ReadRegion readBelow(const CodeList &list, const QString &name, const QString &parent);

    struct Place {
        QString compact, code, label;
    };
    CellParser m_parser;
    QHash<QString, QList<Place>> m_below; ///< parent -> what lies in it
    QHash<QString, ReadRegion> m_regencies, m_districts, m_villages;
};

} // namespace lumbung
