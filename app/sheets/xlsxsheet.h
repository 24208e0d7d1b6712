// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/rowgate.h"
#include "app/sheets/xlsxstrings.h"
#include "app/sheets/xlsxstyles.h"

namespace lumbung::sheets {

/// What the sheets of a workbook share.
struct XlsxShared {
    XlsxStrings strings;
    XlsxStyles styles;
    bool countsFrom1904 = false; ///< the day 0 is 1 January 1904, as the old Mac had it
};

/// One sheet: its rows through the gate.
class XlsxSheet : public XmlHandler
{
public:
    XlsxSheet(const XlsxShared &shared, RowGate &gate) : m_shared(shared), m_gate(gate) { }

    void start(const XmlTag &tag) override;
    void end() override;
    void text(std::string_view piece) override;

private:
    enum class Place : quint8 { Other, Root, Data, Row, Cell, Value, Formula, Inline, Run, Text, Merges };

    Place placeOf(Place parent, const XmlTag &tag);
    void startRow(const XmlTag &tag);
    void startCell(const XmlTag &tag);
    void startMerge(const XmlTag &tag);
    void endCell();
    std::string where() const;

    Cell cell();
    Cell shared();
    Cell number();
    Cell dated(double value, NumberMeaning meaning) const;
    Cell textCell(const std::string &text) const;

    const XlsxShared &m_shared;
    RowGate &m_gate;
    std::vector<Place> m_places;
    Row m_row;
    int m_column = -1;
    std::string m_type, m_style; ///< of the cell at hand
    std::string m_value; ///< of <v>
    std::string m_inline; ///< of <is>
    bool m_hasFormula = false;
};

/// "B12" or "$B$12" as line and column; nothing when it is no cell.
struct CellPlace {
    int line = 0;
    int column = 0;
};
std::optional<CellPlace> cellPlace(std::string_view reference);

} // namespace lumbung::sheets
