// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/odstable.h"

#include "app/sheets/celltext.h"
#include "app/sheets/limits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>

namespace lumbung::sheets {

namespace {

using Reason = Refusal::Reason;

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

/// "PT10H30M00S": of a day a time, else a number of days.
Cell duration(const std::string &written)
{
    int hours = 0, minutes = 0;
    double seconds = 0;
    int end = 0;
    std::string text = written;
    std::ranges::replace(text, ',', '.');
    if (std::sscanf(text.c_str(), "PT%9dH%9dM%n", &hours, &minutes, &end) < 2 || hours < 0 || minutes < 0)
        return {};
    if (size_t(end) < text.size()) {
        const std::optional<double> read = numberOf(text.substr(size_t(end), text.size() - size_t(end) - 1));
        if (!text.ends_with('S') || !read || !(*read >= 0) || *read > 1e9)
            return {};
        seconds = *read;
    }
    const double days = (hours + (minutes + seconds / 60) / 60) / 24;
    return days < 1 ? Cell{CellKind::Text, timeText(days)} : Cell{CellKind::Number, numberText(days)};
}

} // namespace

void OdsText::clear()
{
    m_text.clear();
    m_paragraphs = 0;
}

void OdsText::startParagraph()
{
    if (m_paragraphs++ > 0)
        m_text += '\n';
    m_isAfterBlank = true;
}

void OdsText::add(std::string_view piece)
{
    for (const char letter : piece) {
        if (!isBlank(letter))
            m_text += letter;
        else if (!m_isAfterBlank)
            m_text += ' ';
        m_isAfterBlank = isBlank(letter);
    }
}

void OdsText::addBlanks(int count)
{
    m_text.append(size_t(std::clamp(count, 0, limit::cellLetters + 1)), ' ');
    m_isAfterBlank = false;
}

void OdsText::addLetter(char letter)
{
    m_text += letter;
    m_isAfterBlank = false;
}

bool OdsText::isTooLong() const
{
    return qint64(m_text.size()) > limit::writtenCellBytes;
}

void OdsTables::start(const XmlTag &tag)
{
    m_places.push_back(placeOf(m_places.empty() ? Place::Other : m_places.back(), tag));
}

OdsTables::Place OdsTables::placeOf(Place parent, const XmlTag &tag)
{
    const auto &[space, name] = tag.name();
    if (m_places.empty()) {
        if (space != "office" || name != "document-content")
            damaged("no content of a document");
        return Place::Root;
    }
    switch (parent) {
    case Place::Root:
        if (space == "office" && name == "automatic-styles")
            return Place::Styles;
        return space == "office" && name == "body" ? Place::Body : Place::Other;
    case Place::Styles:
    case Place::Style:
        startStyle(tag);
        return Place::Style;
    case Place::Body:
        return space == "office" ? startBody(tag) : Place::Other;
    case Place::Spreadsheet:
        return space == "table" && name == "table" ? startTable(tag) : Place::Other;
    case Place::Table:
    case Place::Rows:
    case Place::HiddenRows:
        return space == "table" ? placeInTable(tag) : Place::Other;
    case Place::Row:
        if (space != "table" || (name != "table-cell" && name != "covered-table-cell"))
            return Place::Other;
        startCell(tag);
        return Place::Cell;
    case Place::Cell:
        if (space != "text" || name != "p")
            return Place::Other; // notes, pictures
        m_text.startParagraph();
        return Place::Paragraph;
    case Place::Paragraph:
        return space == "text" ? placeInText(tag) : Place::Other;
    default:
        return Place::Other;
    }
}

OdsTables::Place OdsTables::placeInTable(const XmlTag &tag)
{
    const std::string_view name = tag.name().local;
    if (name == "table-row") {
        startRow(tag);
        return Place::Row;
    }
    if (name != "table-row-group" && name != "table-rows" && name != "table-header-rows")
        return Place::Other;
    if (tag.text("display", "table") != "false")
        return Place::Rows;
    ++m_hiddenGroups;
    return Place::HiddenRows;
}

OdsTables::Place OdsTables::placeInText(const XmlTag &tag)
{
    const std::string_view name = tag.name().local;
    if (name == "s")
        m_text.addBlanks(tag.find("c", "text") ? repetition(tag, "c") : 1);
    else if (name == "tab")
        m_text.addLetter('\t');
    else if (name == "line-break")
        m_text.addLetter('\n');
    return name == "note" || name == "ruby-text" ? Place::Other : Place::Paragraph;
}

void OdsTables::startStyle(const XmlTag &tag)
{
    const auto &[space, name] = tag.name();
    if (space != "style")
        return;
    if (name == "style")
        m_style = tag.text("family", "style") == "table" ? std::string(tag.text("name", "style")) : std::string();
    else if (name == "table-properties" && tag.text("display", "table") == "false" && !m_style.empty())
        m_hiddenStyles.insert(m_style);
}

OdsTables::Place OdsTables::startBody(const XmlTag &tag)
{
    const std::string_view name = tag.name().local;
    if (name == "spreadsheet")
        return Place::Spreadsheet;
    if (name == "text")
        refuse({.reason = Reason::TextDocument});
    else
        refuse({.reason = name == "presentation" ? Reason::Presentation : Reason::OtherDocument});
    return Place::Other;
}

OdsTables::Place OdsTables::startTable(const XmlTag &tag)
{
    const std::string name(tag.text("name", "table").substr(0, 1000));
    if (name.starts_with("'file:"))
        return Place::Other; // what LibreOffice remembers of other files that formulas ask
    refuseIf(m_gate.sheet(name, m_hiddenStyles.contains(std::string(tag.text("style-name", "table")))));
    m_nextLine = 1;
    return Place::Table;
}

int OdsTables::repetition(const XmlTag &tag, std::string_view attribute)
{
    const char *written = tag.find(attribute, attribute == "c" ? "text" : "table");
    if (!written)
        return 1;
    const std::optional<int> count = wholeNumber(written, std::numeric_limits<int>::max());
    if (!count)
        damaged("repetition in row " + std::to_string(m_nextLine));
    return std::max(1, count.value_or(1));
}

void OdsTables::startRow(const XmlTag &tag)
{
    m_rowRepetition = repetition(tag, "number-rows-repeated");
    const std::string_view visibility = tag.text("visibility", "table");
    m_row.line = m_nextLine;
    m_row.isHidden = m_hiddenGroups > 0 || visibility == "collapse" || visibility == "filter";
    m_row.cells.clear();
    m_column = 0;
}

void OdsTables::startCell(const XmlTag &tag)
{
    m_cellRepetition = repetition(tag, "number-columns-repeated");
    m_type = tag.text("value-type", "office");
    m_isError = tag.text("value-type", "calcext") == "error";
    m_hasFormula = tag.find("formula", "table");
    std::string_view attribute = "value";
    if (m_type == "date" || m_type == "time" || m_type == "boolean" || m_type == "string")
        attribute = m_type == "date" ? "date-value"
            : m_type == "time"       ? "time-value"
            : m_type == "boolean"    ? "boolean-value"
                                     : "string-value";
    m_hasValue = tag.find(attribute, "office");
    m_value = tag.text(attribute, "office");
    m_text.clear();
    addMerge(tag);
}

void OdsTables::addMerge(const XmlTag &tag)
{
    const int lines = repetition(tag, "number-rows-spanned");
    const int columns = repetition(tag, "number-columns-spanned");
    if (lines == 1 && columns == 1)
        return;
    const qint64 lastLine = qint64(m_row.line) + lines - 1;
    const qint64 lastColumn = qint64(m_column) + columns - 1;
    if (lastLine > limit::sheetLines || lastColumn >= limit::sheetColumns)
        return damaged("merged cells in row " + std::to_string(m_row.line));
    refuseIf(m_gate.merge({m_row.line, int(lastLine), m_column, int(lastColumn)}));
}

void OdsTables::end()
{
    const Place place = m_places.back();
    m_places.pop_back();
    if (place == Place::Cell)
        endCell();
    else if (place == Place::Row)
        endRow();
    else if (place == Place::HiddenRows)
        --m_hiddenGroups;
    else if (place == Place::Table)
        m_gate.endSheet();
}

void OdsTables::text(std::string_view piece)
{
    if (m_places.empty() || m_places.back() != Place::Paragraph)
        return;
    m_text.add(piece);
    if (m_text.isTooLong())
        refuse(m_gate.refusal(Reason::CellTooLong, m_row.line, m_column));
}

void OdsTables::endCell()
{
    if (m_text.isTooLong())
        return refuse(m_gate.refusal(Reason::CellTooLong, m_row.line, m_column));
    const Cell found = cell();
    if (m_hasFormula && m_type.empty() && found.kind == CellKind::Empty)
        m_gate.formulaWithoutValue(m_row.line, m_column);
    const qint64 next = qint64(m_column) + m_cellRepetition;
    if (found.kind != CellKind::Empty) {
        for (qint64 column = m_column; column < next && !refusal(); ++column)
            refuseIf(m_gate.place(m_row, int(column), found));
    }
    m_column = int(std::min<qint64>(next, limit::sheetColumns));
}

void OdsTables::endRow()
{
    const qint64 next = qint64(m_nextLine) + m_rowRepetition;
    if (!m_row.cells.empty()) {
        for (qint64 line = m_nextLine; line < next && !refusal(); ++line) {
            m_row.line = int(line);
            refuseIf(m_gate.row(m_row));
        }
    }
    m_nextLine = int(std::min<qint64>(next, limit::sheetLines + 1));
}

Cell OdsTables::cell()
{
    constexpr std::array errors = {"#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"};
    const std::string &shown = m_text.text();
    const bool showsError
        = m_hasFormula && (shown.starts_with("Err:") || std::ranges::find(errors, shown) != errors.end());
    if (m_isError || showsError)
        return {CellKind::Error, shown.empty() ? "#N/A" : shown};
    if (m_type == "float" || m_type == "percentage" || m_type == "currency")
        return number();
    if (m_type == "date") {
        const std::string date = isoDateText(m_value);
        return date.empty() ? textOr(m_value) : Cell{CellKind::Date, date};
    }
    if (m_type == "time") {
        const Cell time = duration(m_value);
        return time.kind == CellKind::Empty ? textOr(m_value) : time;
    }
    if (m_type == "boolean")
        return {CellKind::Boolean, m_value == "true" ? "TRUE" : "FALSE"};
    if (m_hasValue)
        return m_value.empty() ? Cell() : Cell{CellKind::Text, m_value};
    return textOr({});
}

Cell OdsTables::number()
{
    const std::optional<double> value = numberOf(m_value);
    if (!value) {
        damaged("number in row " + std::to_string(m_row.line) + ", column " + std::to_string(m_column + 1));
        return {};
    }
    if (!std::isfinite(*value))
        return {CellKind::Error, "#NUM!"};
    return {CellKind::Number, numberText(*value)};
}

Cell OdsTables::textOr(const std::string &fallback) const
{
    const std::string &text = m_text.text().empty() ? fallback : m_text.text();
    return text.empty() ? Cell() : Cell{CellKind::Text, text};
}

} // namespace lumbung::sheets
