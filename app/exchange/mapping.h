// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lumbung {

/// What a file is read as. Each kind understands its own fields.
enum class ListKind {
    Register, ///< a row per cooperative
    History, ///< a row per interval: externalId, validFrom, validTo, event, status, type, form, regency, basis
    Annual, ///< a row per cooperative and book year: externalId, bookYear, figures
};

/// Which column of a file holds which field, found from its headings. The headings are data:
/// resources/import/headers.csv, and the keys and labels of the catalogue. Fields are keys of the catalogue, roles of
/// officers (chair, …) or the importer's own (see resources/import/README.md).
class Mapping
{
public:
    static Mapping of(const QStringList &headings, ListKind kind);

    bool has(const QString &field) const { return m_columns.contains(field); }
    int column(const QString &field) const ///< -1: none
    {
        const auto found = m_columns.constFind(field);
        return found == m_columns.cend() ? -1 : found->first();
    }
    /// More than one only for the village: Desa and Kelurahan often stand in two columns.
    QList<int> columns(const QString &field) const { return m_columns.value(field); }
    int understood() const; ///< how many headings stand for a field

    const QStringList &headings() const { return m_headings; }
    int neededCells() const; ///< up to the last heading
    QList<int> unheaded() const; ///< columns without one
    QStringList ignored() const; ///< headings that stand for no field, or for one that an earlier column holds

    /// What was taken for one field is another one.
    void rename(const QString &field, const QString &other);
    void drop(const QString &field); ///< its columns are ignored

private:
    QStringList m_headings;
    QHash<QString, QList<int>> m_columns;
};

/// Fields that headings can stand for, in the order of resources/import/headers.csv.
QStringList mappableFields();

} // namespace lumbung
