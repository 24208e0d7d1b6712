// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

/// Reads the tables of xlsx, ods and csv files. This runs in a process of its own (main.cpp), because the files come
/// from others: it knows no sentences, no settings and no folders, only bytes. Texts are UTF-8.
namespace lumbung::sheets {

enum class CellKind : quint8 { Empty, Text, Number, Date, Boolean, Error };

struct Cell {
    CellKind kind = CellKind::Empty;
    std::string text;
};

struct Row {
    int line = 0; ///< the first is 1
    bool isHidden = false;
    std::vector<Cell> cells;
};

/// Lines from 1, columns from 0; the last ones belong to it.
struct Merge {
    int firstLine = 0, lastLine = 0;
    int firstColumn = 0, lastColumn = 0;
};

enum class FileFormat : quint8 { Csv, Xlsx, Ods };

/// What the person should know about a sheet that was read.
struct Note {
    enum class Kind : quint8 { ErrorCells, HiddenRows, FormulasWithoutValue };
    Kind kind = Kind::ErrorCells;
    int count = 0;
    int line = 0, column = 0; ///< of the first one
};

/// Why a file is not read. The values are part of the wire format: new ones at the end.
struct Refusal {
    enum class Reason : quint8 {
        Empty,
        NotText,
        UnclosedQuote,
        NoRows,
        OldExcel,
        BinaryExcel,
        Encrypted,
        WebPage,
        Xml2003,
        FlatOds,
        Pdf,
        TextDocument,
        Presentation,
        OtherDocument,
        Picture,
        Archive,
        Database,
        OtherXml,
        Damaged,
        Forbidden, ///< holds what no honest sheet holds: a document type, an entity, nesting without end
        PartTooLarge,
        TooManyParts,
        TooManySheets,
        TooManyRows,
        TooManyColumns,
        TooManyCells,
        CellTooLong,
        OutOfMemory,
    };
    static constexpr Reason lastReason = Reason::OutOfMemory;

    Reason reason = Reason::Damaged;
    std::string detail = {}; ///< technical
    std::string sheet = {}; ///< in which it stands, if any
    int line = 0, column = 0; ///< of the cell, if any (line 0: none)
};

inline Refusal damaged(std::string detail)
{
    return {.reason = Refusal::Reason::Damaged, .detail = std::move(detail)};
}

/// Nothing: it was read.
using Outcome = std::optional<Refusal>;

/// Takes what is read, in order: file(), then each sheet with its rows, merges and notes.
class Sink
{
public:
    Sink() = default;
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;
    virtual ~Sink() = default;

    /// Delimiter and encoding are empty unless it is csv.
    virtual void file(FileFormat format, const std::string &delimiter, const std::string &encoding) = 0;
    virtual void sheet(const std::string &name, bool isHidden) = 0;
    virtual void row(const Row &row) = 0; ///< its last cell is not empty
    virtual void merge(const Merge &merge) = 0;
    virtual void note(const Note &note) = 0;
    virtual void progress(int permille) = 0;
};

} // namespace lumbung::sheets
