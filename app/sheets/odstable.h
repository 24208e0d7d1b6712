// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/rowgate.h"
#include "app/sheets/xml.h"

#include <unordered_set>

namespace lumbung::sheets {

/// The text of a cell: paragraphs are lines, blanks are collapsed as ODF 1.2 6.1.2 says, <text:s/> keeps them.
class OdsText
{
public:
    void clear();
    void startParagraph();
    void add(std::string_view piece);
    void addBlanks(int count);
    void addLetter(char letter);

    bool isTooLong() const;
    const std::string &text() const { return m_text; }

private:
    std::string m_text;
    int m_paragraphs = 0;
    bool m_isAfterBlank = true;
};

/// content.xml of an ods file: its tables through the gate.
class OdsTables : public XmlHandler
{
public:
    explicit OdsTables(RowGate &gate) : m_gate(gate) { }

    void start(const XmlTag &tag) override;
    void end() override;
    void text(std::string_view piece) override;

private:
    enum class Place : quint8 {
        Other,
        Root,
        Styles,
        Style,
        Body,
        Spreadsheet,
        Table,
        Rows,
        HiddenRows,
        Row,
        Cell,
        Paragraph,
    };

    Place placeOf(Place parent, const XmlTag &tag);
    Place placeInTable(const XmlTag &tag);
    Place placeInText(const XmlTag &tag);
    void startStyle(const XmlTag &tag);
    Place startBody(const XmlTag &tag);
    Place startTable(const XmlTag &tag);
    void startRow(const XmlTag &tag);
    void startCell(const XmlTag &tag);
    void endCell();
    void endRow();

    void addMerge(const XmlTag &tag);
    int repetition(const XmlTag &tag, std::string_view attribute);
    Cell cell();
    Cell number();
    Cell textOr(const std::string &fallback) const;

    RowGate &m_gate;
    std::vector<Place> m_places;
    std::string m_style; ///< at hand
    std::unordered_set<std::string> m_hiddenStyles; ///< of tables
    int m_hiddenGroups = 0;

    Row m_row;
    int m_nextLine = 1, m_rowRepetition = 1;
    int m_column = 0, m_cellRepetition = 1;
    std::string m_type, m_value; ///< of the cell at hand
    bool m_hasValue = false, m_hasFormula = false, m_isError = false;
    OdsText m_text;
};

} // namespace lumbung::sheets
