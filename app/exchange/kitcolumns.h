// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fields.h"
#include "app/exchange/tablereader.h"

#include <QHash>

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

/// A column of the sheet: a field, or one entry of a set, which is "Ya" or empty: a drop-down list gives a cell one
/// value only.
struct SheetColumn {
    Column column;
    int place = 0; ///< of the field among those of the kit
    QString entry; ///< code; empty: the field itself

    QString key() const; ///< "name", "2025/turnover", "stages/stageMid"
    QString title() const; ///< in the person's language
    QString entryTitle() const; ///< as short as there is
};
QList<SheetColumn> sheetColumns(const QList<Column> &columns);

/// What the sheet shows of a plain value: labels in the ministry's wording (the code where two below one parent share a
/// label), codes of sets, numbers and dates as they are.
QString shownText(const Column &column, const QString &plain);
QString shownText(const SheetColumn &column, const QString &plain); ///< of the field's plain value
QString yesText(); ///< what stands in the cell of an entry that holds

/// What a row that came back says of a column, plain. `keys`: of all columns that came back (a set may also stand in
/// one of them, as its codes); `sent`: what was sent; `parent`: code of the place above. Invalid with a sentence.
Result<QString> returnedPlain(const Column &column, const QHash<QString, TableCell> &cells, const QStringList &keys,
    const QString &sent, const QString &parent);
/// The code list of a column as its drop-down list offers it; below `parent` for places.
QStringList choices(const Column &column, const QString &parent = {});

} // namespace lumbung::kit
