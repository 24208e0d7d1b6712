// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lumbung {

/// What a sheet meant by a cell.
struct TableCell {
    enum class Kind : quint8 { Empty, Text, Number, Date, Boolean, Error };
    Kind kind = Kind::Empty;
    /// As a person would write it down: text as it stands (leading zeros, line breaks kept); a number with '.' as
    /// decimal mark and no grouping, whole numbers with all digits ("3302010100001", "1234567.5"); a date as ISO
    /// "2023-12-31" (with "T10:30:00" when it has a time); "TRUE" or "FALSE"; an error as "#N/A". Cells of a csv file
    /// are always Text.
    QString text;

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

struct TableRow {
    int line = 0; ///< in the sheet or file, the first is 1
    bool isHidden = false;
    QList<TableCell> cells; ///< the last one is not empty
};

/// Cells that are shown as one. Lines as above, columns from 0, the last ones belong to it.
struct TableMerge {
    int firstLine = 0, lastLine = 0;
    int firstColumn = 0, lastColumn = 0;

    friend bool operator==(const TableMerge &, const TableMerge &) = default;
};

struct TableSheet {
    QString name; ///< empty for csv
    bool isHidden = false;
    QList<TableRow> rows; ///< in order; rows without any cell are left out
    QList<TableMerge> merges;
    QStringList notes; ///< sentences: cells with errors, hidden rows, formulas without a value
};

/// For csv; what is empty is found by looking.
struct TableOptions {
    QString delimiter = {}; ///< one character
    QString encoding = {}; ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "windows-1252"
};

struct TableFile {
    QString name; ///< without the folder
    QString format; ///< "xlsx", "ods" or "csv", by content and not by name
    QString sha256; ///< of the file's bytes, in hex
    QString delimiter, encoding; ///< csv: as found or chosen
    QList<TableSheet> sheets;
    QStringList notes; ///< sentences about the whole file
};

/// The one door to the tables others send. The file is read in a process of its own that can do nothing else
/// (app/sheets); whatever happens there, the answer is rows or a sentence. Blocks: call it from a worker. File, Invalid
/// (a sentence that says what the file is and what to do), Usage (the options), Cancelled.
Result<TableFile> readTable(const QString &path, const TableOptions &options, Progress &progress);

} // namespace lumbung
