// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/cellparser.h"
#include "app/exchange/mapping.h"

namespace lumbung {

/// A row of the register's file.
struct RegisterEntry {
    Cooperative record; ///< without years
    YearlyFigures figures; ///< book year 0 unless the file names it; annualMeeting is the latest one, of whatever year
};

/// Makes records of the rows of a register's file.
class RegisterReader
{
public:
    /// `regency`: code for rows that name none; may be empty.
    RegisterReader(const Mapping &mapping, QString regency);

    /// Invalid, with everything that is wrong with the row, in sentences without personal data.
    Result<RegisterEntry> read(const QStringList &cells, CellParser &parser);
    QString name(const QStringList &cells) const; ///< of the cooperative, as far as it can be read
    /// Its own, or made of source and source_id; empty when missing.
    QString externalId(const QStringList &cells) const;
    bool isTotal(const QStringList &cells) const; ///< "JUMLAH" or "TOTAL" in place of a name
    static bool isNumbering(const QStringList &cells); ///< 1, 2, 3 … below the headings, as official tables have it
    int droppedPhones() const { return m_droppedPhones; } ///< telephones of officers without a name

private:
    struct Row; ///< cells being read
    struct OfficerColumns {
        QString role;
        int name = -1; ///< -1: the file has none
        int phone = -1;
    };

    QString written(const QStringList &cells, const QString &field) const; ///< empty when missing
    void readFields(Row &row) const;
    void readExternalId(Row &row) const;
    void readGroup(Row &row) const;
    void readRegion(Row &row) const;
    void readFigures(Row &row) const;
    void readOfficers(Row &row);

    Mapping m_mapping;
    QString m_regency;
    QList<std::pair<const Field *, int>> m_fields; ///< that need nothing but their own cell, with their columns
    QList<std::pair<const YearlyField *, int>> m_yearly;
    QList<OfficerColumns> m_officers;
    int m_droppedPhones = 0;
};

/// Totals of men and women where the file gives only the parts.
void completeTotals(YearlyFigures &figures);

} // namespace lumbung
