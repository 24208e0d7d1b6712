// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/xlsxplainrow.h"

#include "app/sheets/limits.h"

namespace lumbung::sheets {

namespace {

constexpr size_t mostCells = 1024; // empty ones with a style among them

/// A tag whose name was taken, its text and its end.
[[gnu::always_inline]] inline bool takeLeaf(PlainScanner &scanner, std::string_view end, std::string_view &text)
{
    if (!scanner.takeAttributes())
        return false;
    if (scanner.tag().isEmpty)
        return true;
    return scanner.takeText(text) && text.size() <= size_t(limit::cellLetters) && scanner.take(end);
}

bool takeInside(PlainScanner &scanner, PlainRow::PlainCell &cell)
{
    scanner.skipBlanks();
    if (scanner.take("<f")) {
        std::string_view formula;
        cell.hasFormula = true;
        if (!takeLeaf(scanner, "</f>", formula))
            return false;
        scanner.skipBlanks();
    }
    if (scanner.take("<v")) {
        if (!takeLeaf(scanner, "</v>", cell.value))
            return false;
    } else if (scanner.take("<is><t")) {
        if (!takeLeaf(scanner, "</t>", cell.inlined) || !scanner.take("</is>"))
            return false;
    }
    scanner.skipBlanks();
    return scanner.take("</c>");
}

bool takeCell(PlainScanner &scanner, PlainRow::PlainCell &cell)
{
    if (!scanner.takeAttributes())
        return false;
    const PlainTag &tag = scanner.tag();
    cell.reference = tag.find("r");
    cell.type = tag.find("t");
    cell.style = tag.find("s");
    return tag.isEmpty || takeInside(scanner, cell);
}

} // namespace

bool takeRow(PlainScanner &scanner, PlainRow &row)
{
    row.cells.clear();
    scanner.skipBlanks();
    if (!scanner.take("<row") || !scanner.takeAttributes())
        return false;
    row.line = scanner.tag().find("r");
    row.hidden = scanner.tag().find("hidden");
    if (scanner.tag().isEmpty)
        return true;
    for (;;) {
        scanner.skipBlanks();
        if (!scanner.take("<c"))
            return scanner.take("</row>");
        if (row.cells.size() == mostCells || !takeCell(scanner, row.cells.emplace_back()))
            return false;
    }
}

} // namespace lumbung::sheets
