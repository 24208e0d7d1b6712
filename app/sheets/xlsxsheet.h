// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/rowgate.h"
#include "app/sheets/xlsxplainrow.h"
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

    PlainForm plainForm() const override { return {"sheetData", "</row>"}; }
    bool isAmongPlain() const override { return !m_places.empty() && m_places.back() == Place::Data; }
    size_t takePlain(std::string_view bytes, const std::vector<std::string> &prefixes, bool &isShort) override;

private:
    enum class Place : quint8 { Other, Root, Data, Row, Cell, Value, Inline, Run, Text, Merges };
    enum class Type : quint8 { Number, Shared, Formula, Inline, Boolean, Error, Date, Unknown };

    Place placeOf(Place parent, const XmlTag &tag);
    static Type typeOf(std::string_view written);
    // What is not written has no data.
    void startRow(std::string_view line, bool isHidden);
    void startCell(std::string_view reference, std::string_view type, std::string_view style);
    void takeRow(const PlainRow &row);
    void startMerge(const XmlTag &tag);
    void endCell();
    std::string where() const;

    Cell cell();
    Cell shared();
    Cell number();
    Cell dated(double value) const;
    Cell textCell(const std::string &text) const;

    const XlsxShared &m_shared;
    RowGate &m_gate;
    std::vector<Place> m_places;
    Row m_row;
    int m_column = -1;
    Type m_type = Type::Number; ///< of the cell at hand
    NumberMeaning m_meaning;
    std::string m_value; ///< of <v>
    std::string m_inline; ///< of <is>
    bool m_hasFormula = false;
    PlainRow m_plain;
};

/// "B12" or "$B$12" as line and column; nothing when it is no cell.
struct CellPlace {
    int line = 0;
    int column = 0;
};
std::optional<CellPlace> cellPlace(std::string_view reference);

} // namespace lumbung::sheets
