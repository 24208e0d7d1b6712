// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/statistics/chartspec.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace lumbung {

enum class ColumnFormat {
    Text, ///< also codes: leading zeros stay
    Integer,
    Money,
    Date,
};

/// A column of a report table; columns with the same `group` stand below one merged heading.
struct ReportColumn {
    QString group; ///< "Koperasi (Unit)"; empty: the title spans both heading rows
    QString title;
    ColumnFormat format = ColumnFormat::Text;
    bool isSummed = false; ///< JUMLAH as a formula with its value
    int width = 0; ///< characters; 0: by format
};

/// The cooperatives behind a figure.
struct FigureList {
    Filter filter; ///< with day, knowledge and definition
    bool isCount = true; ///< as many as the figure says; else the figure is a sum over them
    bool operator==(const FigureList &) const = default;
};

struct ReportTable {
    QList<ReportColumn> columns;
    QList<QVariantList> rows; ///< QString, qlonglong, QDate or null
    QString totalLabel; ///< "JUMLAH"; empty: no total row
    int frozenColumns = 0; ///< that stay in sight when scrolling
    bool hasColumnNumbers = false; ///< a row 1, 2, 3… below the heading
    QList<QList<std::optional<FigureList>>> lists; ///< of every row and last of the totals, by column; may be empty
    QList<qint64> records; ///< of every row, where a row is a cooperative; else empty

    bool hasGroups() const; ///< whether the heading needs two rows
    QVariantList totals() const; ///< sums of the summed columns, null elsewhere
    /// What a figure stands for; null for none. The row after the last is that of the totals.
    const FigureList *listAt(qsizetype row, qsizetype column) const;
};

/// Place, date, office, name and civil-servant number, at the right below the table.
struct Signature {
    QString placeAndDate;
    QString title;
    QString name;
    QString nip;
};

/// A report as a value: previewed, written as a workbook, printed.
struct Document {
    QString id; ///< of the report in the catalogue
    QStringList letterhead; ///< government, office, address
    QStringList title; ///< "REKAPITULASI …", "PROVINSI JAWA TENGAH", "KEADAAN PER 31 DESEMBER 2025"
    QString sheetName;
    ReportTable table;
    QStringList notes; ///< below the table: source, definition
    std::optional<Signature> signature;
    std::optional<ChartSpec> chart; ///< drawn natively by the workbook from columns of the table
    int chartLabelColumn = -1; ///< of the table
    QList<int> chartValueColumns; ///< of the table, one for each series of the chart; several are stacked
    QList<QPair<QString, QString>> definition; ///< second sheet: what was counted, as of when, known when, rules, codes
    bool isLandscape = true;
    bool isPlainList
        = false; ///< one heading row with a filter, nothing above or below: for further work, not for signing
    QString madeBy; ///< program and version in the file's properties; empty: this one
    QDateTime made; ///< UTC; kept in the file's properties, so that the same document gives the same bytes
};

} // namespace lumbung
