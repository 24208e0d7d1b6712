// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much of a file is read at most. The reader keeps to it while it reads, and who started it counts again.
namespace lumbung::sheets::limit {

inline constexpr qint64 fileBytes = 20 * 1024 * 1024;
inline constexpr qint64 partBytes = 200 * 1024 * 1024; ///< of one part, unpacked
inline constexpr qint64 unpackedBytes = 400 * 1024 * 1024; ///< of all parts that are read
inline constexpr int parts = 1000;
inline constexpr int sheets = 500;
inline constexpr int rows = 100'000; ///< with anything in them, of the whole file
inline constexpr int columns = 256;
inline constexpr int cells = 5'000'000; ///< not empty, of the whole file
inline constexpr int cellLetters = 32'767;
inline constexpr qint64 writtenCellBytes = cellLetters * 7; ///< as written: "_x000D_" stands for one letter
inline constexpr qint64 rowBytes = 4 * 1024 * 1024;
inline constexpr qint64 textBytes = 128 * 1024 * 1024; ///< of all cells
inline constexpr int merges = 100'000;
inline constexpr int depth = 64; ///< of elements in elements
inline constexpr qint64 tagBytes = 256 * 1024;

// What Excel and LibreOffice can hold; beyond it a reference is damaged.
inline constexpr int sheetLines = 1'048'576;
inline constexpr int sheetColumns = 16'384;

} // namespace lumbung::sheets::limit
