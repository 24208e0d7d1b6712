// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/exchange/datereading.h"
#include "app/exchange/tablereader.h"
#include "app/storage/importmemory.h"

#include <QDate>
#include <QHash>
#include <QMap>

#include <memory>
#include <optional>

namespace lumbung {

/// Why a column is taken for a field.
enum class MatchOrigin : quint8 {
    None, ///< it is taken for nothing
    Heading, ///< its heading says so
    Values, ///< what stands in it says so
    Remembered, ///< it was so chosen for this sender before
    Chosen, ///< by the person at work
};

/// One column of a sheet and what it is taken for.
struct ColumnMatch {
    int column = 0; ///< from 0
    QString heading; ///< as written; of two rows joined: "Anggota: L"
    QString field; ///< of importFields(); empty: not taken over
    MatchOrigin origin = MatchOrigin::None;
    double confidence = 0; ///< 0..1
    QString why; ///< a sentence
    int bookYear = 0; ///< that the heading names, of yearly figures; 0: that of the row
    qint64 unit = 1; ///< of money: 1, 1000 or 1000000 rupiah
    DateOrder dateOrder = DateOrder::Unknown;
    bool isDateOrderSure = true; ///< false: every day of the column could be either
    bool isDateOrderChosen = false; ///< by a person: the values are not asked any more
    QChar decimalMark; ///< before fractions; null: no fraction was seen
    bool erases = false; ///< an empty cell empties the field
    QStringList samples; ///< the first different values, for showing

    bool operator==(const ColumnMatch &) const = default;
};

/// How one sheet is read.
struct SheetPlan {
    int sheet = 0; ///< place in TableFile::sheets
    bool isTaken = true;
    QString problem; ///< a sentence why it holds no list; empty: it does
    int firstHeadingLine = 0, lastHeadingLine = 0; ///< 0: no headings
    QList<ColumnMatch> columns;
    QStringList titles; ///< texts above the headings
    QHash<QString, QString> said; ///< by titles or the sheet's name, of all its rows: "regency" -> "33.10"
    QString shape; ///< fingerprint of the headings

    const ColumnMatch *of(const QString &field) const; ///< the first column of a field; null: none
    bool operator==(const SheetPlan &) const = default;
};

/// Where a row stands: place of the sheet, and the line in it.
struct RowPlace {
    int sheet = 0;
    int line = 0;
    auto operator<=>(const RowPlace &) const = default;
};

/// What a person decided about one row.
struct RowDecision {
    enum class Kind : quint8 {
        AsFound, ///< nothing was decided
        New, ///< it is a cooperative of its own
        ChangeOf, ///< it is about the cooperative `id`
        TakeDoubtful, ///< as found, in spite of the doubts: what could not be read stays out
        LeaveOut,
    };
    Kind kind = Kind::AsFound;
    qint64 id = 0;
    bool operator==(const RowDecision &) const = default;
};

/// An import being prepared: everything that can be changed before the rows are judged. A value.
struct ImportDraft {
    QString path;
    TableOptions reading;
    QString sender; ///< who sent it, for remembering; may be empty
    std::shared_ptr<const TableFile> table;
    QList<SheetPlan> sheets;
    QHash<QString, QString> fixed; ///< field -> what stands for a missing column or an empty cell, as written
    QDate asOf; ///< the day the list describes; null: not known
    QString asOfWhy; ///< a sentence where it comes from
    int bookYear = 0; ///< of figures whose row names none; 0: not known
    QString bookYearWhy;
    bool erasesEmpty = false; ///< empty cells of all columns empty their fields
    bool takesDoubtful = false; ///< all doubtful rows as RowDecision::TakeDoubtful
    QString historyFile, annualFile; ///< of the clean form, beside a CSV; may be empty
    QMap<RowPlace, RowDecision> decisions;
    QString readAs; ///< a sentence about the separator and encoding of a CSV file
    QStringList notes; ///< sentences: what was found or decided about the file and its sheets

    QStringList ignoredColumns() const; ///< headings that stand for nothing
};

/// Something a column can be taken for.
struct ImportField {
    QString key = {};
    QString title = {}; ///< in the person's language
    bool isMoney = false; ///< has a unit
};
QList<ImportField> importFields(); ///< in the order of the form
bool isImportField(const QString &key);
QString importFieldTitle(const QString &key);

/// Reads a file, finds its sheets, headings and columns. `memory` may be null. Errors of readTable(); a file without a
/// list is no error: see problemOf().
Result<ImportDraft> openDraft(const QString &path, const TableOptions &reading, const QString &sender,
    const ImportMemory *memory, Progress &progress);
/// The same of a file that was read already.
Result<ImportDraft> draftOf(TableFile read, const QString &sender, const ImportMemory *memory, Progress &progress);
/// Why the draft cannot be judged, and what to do; empty when it can.
QString problemOf(const ImportDraft &draft);

// Changes to a draft. What a person changes in one sheet is so in all sheets of the same headings.

void takeSheetsOnly(ImportDraft &draft, const QList<int> &sheets);
/// Columns are found anew below these headings (lines; 0: none).
void chooseHeadings(ImportDraft &draft, int sheet, int firstLine, int lastLine, const ImportMemory *memory);
void chooseField(ImportDraft &draft, int sheet, int column, const QString &field); ///< empty: not taken over
void chooseUnit(ImportDraft &draft, const QString &field, qint64 unit);
void chooseDateOrder(ImportDraft &draft, int sheet, int column, DateOrder order);
void chooseErasing(ImportDraft &draft, int sheet, int column, bool erases);
void chooseSender(ImportDraft &draft, const QString &sender, const ImportMemory *memory); ///< looks for its mapping
/// The column a person means: "C", "3", or its heading; -1: none.
int columnNamed(const SheetPlan &plan, const QString &written);

} // namespace lumbung
