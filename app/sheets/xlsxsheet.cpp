// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/xlsxsheet.h"

#include "app/sheets/celltext.h"
#include "app/sheets/limits.h"

#include <cmath>

namespace lumbung::sheets {

namespace {

constexpr double falseLeapDay = 60; // Excel's 29 February 1900

} // namespace

std::optional<CellPlace> cellPlace(std::string_view reference)
{
    CellPlace place;
    int column = 0;
    size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && column <= limit::sheetColumns; ++at)
        column = column * 26 + (reference[at] - 'A' + 1);
    const std::optional<int> line = wholeNumber(reference.substr(at), limit::sheetLines);
    if (column < 1 || column > limit::sheetColumns || !line || *line < 1)
        return std::nullopt;
    place.line = *line;
    place.column = column - 1;
    return place;
}

void XlsxSheet::start(const XmlTag &tag)
{
    const Place place = tag.name().space == "main" || m_places.empty()
        ? placeOf(m_places.empty() ? Place::Other : m_places.back(), tag)
        : Place::Other;
    m_places.push_back(place);
}

XlsxSheet::Place XlsxSheet::placeOf(Place parent, const XmlTag &tag)
{
    const std::string_view name = tag.name().local;
    if (m_places.empty()) {
        if (tag.name().space != "main" || name != "worksheet")
            damaged("no worksheet");
        return Place::Root;
    }
    switch (parent) {
    case Place::Root:
        if (name == "sheetData")
            return Place::Data;
        return name == "mergeCells" ? Place::Merges : Place::Other;
    case Place::Data:
        if (name != "row")
            return Place::Other;
        startRow(tag.text("r"), tag.isTrue("hidden"));
        return Place::Row;
    case Place::Row:
        if (name != "c")
            return Place::Other;
        startCell(tag.text("r"), tag.text("t"), tag.text("s"));
        return Place::Cell;
    case Place::Cell:
        if (name == "v")
            return Place::Value;
        if (name == "is")
            return Place::Inline;
        m_hasFormula |= name == "f";
        return Place::Other;
    case Place::Inline:
        if (name == "r")
            return Place::Run;
        return name == "t" ? Place::Text : Place::Other;
    case Place::Run:
        return name == "t" ? Place::Text : Place::Other;
    case Place::Merges:
        if (name == "mergeCell")
            startMerge(tag);
        return Place::Other;
    default:
        return Place::Other;
    }
}

void XlsxSheet::startRow(std::string_view written, bool isHidden)
{
    const int line = written.data() ? wholeNumber(written, limit::sheetLines).value_or(0) : m_row.line + 1;
    if (line < 1 || line > limit::sheetLines)
        return damaged("row " + std::string(written.substr(0, 20)));
    m_row.line = line;
    m_row.isHidden = isHidden;
    m_row.cells.clear();
    m_column = -1;
}

XlsxSheet::Type XlsxSheet::typeOf(std::string_view written)
{
    if (written.empty() || isSame(written, "n"))
        return Type::Number;
    if (isSame(written, "s"))
        return Type::Shared;
    if (isSame(written, "str"))
        return Type::Formula;
    if (isSame(written, "inlineStr"))
        return Type::Inline;
    if (isSame(written, "b"))
        return Type::Boolean;
    if (isSame(written, "e"))
        return Type::Error;
    return isSame(written, "d") ? Type::Date : Type::Unknown;
}

void XlsxSheet::startCell(std::string_view reference, std::string_view type, std::string_view style)
{
    ++m_column;
    if (reference.data()) {
        const std::optional<CellPlace> place = cellPlace(reference);
        if (!place || place->line != m_row.line)
            return damaged("cell " + std::string(reference.substr(0, 20)) + " in row " + std::to_string(m_row.line));
        m_column = place->column;
    }
    if (m_column >= limit::sheetColumns)
        return damaged("more columns than a sheet has");
    const std::optional<NumberMeaning> meaning = style.empty() ? NumberMeaning() : m_shared.styles.meaning(style);
    if (!meaning)
        return damaged("style " + std::string(style.substr(0, 20)) + where());
    m_type = typeOf(type);
    m_meaning = *meaning;
    m_value.clear();
    m_inline.clear();
    m_hasFormula = false;
}

void XlsxSheet::startMerge(const XmlTag &tag)
{
    const std::string_view range = tag.text("ref");
    const size_t colon = range.find(':');
    const std::optional<CellPlace> first = cellPlace(range.substr(0, colon));
    const std::optional<CellPlace> last = colon == std::string_view::npos ? first : cellPlace(range.substr(colon + 1));
    if (!first || !last || last->line < first->line || last->column < first->column)
        return damaged("merged cells " + std::string(range.substr(0, 40)));
    refuseIf(m_gate.merge({first->line, last->line, first->column, last->column}));
}

void XlsxSheet::end()
{
    const Place place = m_places.back();
    m_places.pop_back();
    if (place == Place::Cell)
        endCell();
    else if (place == Place::Row)
        refuseIf(m_gate.row(m_row));
}

void XlsxSheet::text(std::string_view piece)
{
    if (m_places.empty())
        return;
    const Place place = m_places.back();
    if (place != Place::Value && place != Place::Text)
        return;
    std::string &target = place == Place::Value ? m_value : m_inline;
    if (qint64(target.size() + piece.size()) > limit::writtenCellBytes)
        return refuse(m_gate.refusal(Refusal::Reason::CellTooLong, m_row.line, m_column));
    target += piece;
}

void XlsxSheet::endCell()
{
    if (m_value.empty() && m_inline.empty()) {
        // A formula for a text may well have given an empty one.
        if (m_hasFormula && m_type != Type::Formula)
            m_gate.formulaWithoutValue(m_row.line, m_column);
        return;
    }
    Cell found = cell();
    if (!refusal())
        refuseIf(m_gate.place(m_row, m_column, std::move(found)));
}

Cell XlsxSheet::cell()
{
    switch (m_type) {
    case Type::Number:
        return m_value.empty() ? textCell(m_inline) : number();
    case Type::Shared:
        return shared();
    case Type::Formula:
        return textCell(m_value);
    case Type::Inline:
        return textCell(m_inline.empty() ? m_value : m_inline);
    case Type::Boolean:
        if (m_value != "0" && m_value != "1" && m_value != "true" && m_value != "false")
            damaged("boolean" + where());
        return {CellKind::Boolean, m_value == "1" || m_value == "true" ? "TRUE" : "FALSE"};
    case Type::Error:
        return {CellKind::Error, m_value.empty() ? m_inline : m_value};
    case Type::Date: {
        const std::string date = isoDateText(m_value);
        return date.empty() ? textCell(m_value) : Cell{CellKind::Date, date};
    }
    case Type::Unknown:
        break;
    }
    damaged("type of a cell" + where());
    return {};
}

Cell XlsxSheet::shared()
{
    const std::optional<int> index = wholeNumber(m_value, std::numeric_limits<int>::max());
    if (!index || size_t(*index) >= m_shared.strings.size()) {
        damaged("shared string " + m_value.substr(0, 20) + where());
        return {};
    }
    const std::string_view text = m_shared.strings.at(size_t(*index));
    return text.empty() ? Cell() : Cell{CellKind::Text, std::string(text)};
}

Cell XlsxSheet::number()
{
    const std::optional<double> value = numberOf(m_value);
    if (!value) {
        damaged("number" + where());
        return {};
    }
    if (!std::isfinite(*value))
        return {CellKind::Error, "#NUM!"}; // R writes NaN and Inf
    if (m_meaning.kind != NumberMeaning::Kind::Number)
        return dated(*value);
    std::string text = isWholeText(m_value) ? m_value : numberText(*value);
    if (text.size() < m_meaning.digits && text.find_first_not_of("0123456789") == std::string::npos)
        text.insert(0, m_meaning.digits - text.size(), '0');
    return {CellKind::Number, std::move(text)};
}

Cell XlsxSheet::dated(double value) const
{
    constexpr double daysTo1904 = 1462;
    // Until 28 February 1900 Excel counts from a day later than ever after.
    const bool isTime = value > 0 && value < 1;
    if (isTime || (value == 0 && m_meaning.kind == NumberMeaning::Kind::Time))
        return {CellKind::Text, timeText(value)};
    if (!m_shared.countsFrom1904 && std::floor(value) == falseLeapDay)
        return {CellKind::Text, "1900-02-29"};
    double days = value;
    if (m_shared.countsFrom1904)
        days += daysTo1904;
    else if (value < falseLeapDay)
        days += 1;
    const std::string date = value < 0 || (value == 0 && !m_shared.countsFrom1904) ? std::string() : dateText(days);
    return date.empty() ? Cell{CellKind::Number, numberText(value)} : Cell{CellKind::Date, date};
}

Cell XlsxSheet::textCell(const std::string &text) const
{
    return text.empty() ? Cell() : Cell{CellKind::Text, unescaped(text)};
}

size_t XlsxSheet::takePlain(std::string_view bytes, const std::vector<std::string> &prefixes, bool &isShort)
{
    PlainScanner scanner(bytes, prefixes);
    size_t taken = 0;
    while (!refusal() && sheets::takeRow(scanner, m_plain)) {
        taken = scanner.taken();
        takeRow(m_plain);
    }
    isShort = scanner.isShort();
    return taken;
}

void XlsxSheet::takeRow(const PlainRow &row)
{
    startRow(row.line, row.hidden == "1" || row.hidden == "true");
    for (const PlainRow::PlainCell &cell : row.cells) {
        if (refusal())
            return;
        startCell(cell.reference, cell.type, cell.style);
        m_value.assign(cell.value);
        m_inline.assign(cell.inlined);
        m_hasFormula = cell.hasFormula;
        if (!refusal())
            endCell();
    }
    if (!refusal())
        refuseIf(m_gate.row(m_row));
}

std::string XlsxSheet::where() const
{
    return " in row " + std::to_string(m_row.line) + ", column " + std::to_string(m_column + 1);
}

} // namespace lumbung::sheets
