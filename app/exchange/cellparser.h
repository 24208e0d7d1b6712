// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fields.h"

#include <QHash>

namespace lumbung {

/// What the cells of lists mean. Remembers codes it has looked up: the same few words stand in a hundred thousand rows.
class CellParser
{
public:
    /// Tidied; empty for what stands for "missing" (-, n/a, NULL, belum ada, 0000-00-00). The apostrophe that our own
    /// CSV files put before a formula is taken away.
    static QString written(const QString &cell);

    /// Null when empty.
    static Result<QDate> date(const QString &written);
    /// "2024": a book year; Invalid for anything that is no year since 1900.
    static Result<int> bookYear(const QString &written);

    /// As parseValue() of the catalogue, for a cell.
    Result<QVariant> value(const FieldInfo &field, const QString &cell, const QString &parent = {});

    /// The regency's code. A code decides; the name is asked when there is none (with its province where a name is not
    /// unique), or when a spreadsheet has taken the code's last zero away (33.1). All three as written().
    Result<QString> regency(const QString &code, const QString &name, const QString &province = {});

private:
    QString codeOf(const FieldInfo &field, const QString &written);
    QString regencyNamed(const QString &name, const QString &province);

    QHash<QLatin1StringView, QHash<QString, QString>> m_codes; ///< by list, then by wording
    QHash<QString, QString> m_regencies;
};

} // namespace lumbung
