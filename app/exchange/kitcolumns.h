// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fields.h"
#include "app/exchange/tablereader.h"

/// The columns of a regency's workbook, from the catalogue: what stands in a cell, and what a cell means when it comes
/// back.
namespace lumbung::kit {

inline constexpr QLatin1StringView idKey("id"), notesSheet("Petunjuk"), rowsSheet("Koperasi"), listsSheet("Daftar"),
    baseSheet("Dasar");

struct Column {
    const Field *field = nullptr; ///< either this one …
    const YearlyField *yearly = nullptr; ///< … or this one, of the kit's book year
    int bookYear = 0;

    const FieldInfo &info() const
    {
        return field ? static_cast<const FieldInfo &>(*field) : static_cast<const FieldInfo &>(*yearly);
    }
    QString key() const; ///< "name", "2025/turnover"
    QString title() const; ///< in the person's language
    bool isLocked() const { return key() == QLatin1StringView("regency"); } ///< a kit moves nothing elsewhere

    QString plainOf(const Cooperative &record) const; ///< as files and scripts read it
    void set(Cooperative &record, const QString &plain) const; ///< makes the book year when it is missing
};

/// Every field that is neither derived nor of officers, those of the book year last. Contact data only on request.
QList<Column> columns(int bookYear, bool withPersonal);

/// What the sheet shows of a plain value: labels in the ministry's wording (the code where two below one parent share a
/// label), codes of sets, numbers and dates as they are.
QString shownText(const Column &column, const QString &plain);
/// What a cell that came back means, plain. `parent`: code of the place above. Invalid with a sentence.
Result<QString> returnedPlain(const Column &column, const TableCell &cell, const QString &parent);
/// The code list of a column as its drop-down list offers it; below `parent` for places.
QStringList choices(const Column &column, const QString &parent = {});

} // namespace lumbung::kit
