// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/xml.h"

#include <unordered_map>

namespace lumbung::sheets {

/// What a format of numbers makes of one.
struct NumberMeaning {
    enum class Kind : quint8 { Number, Date, Time };
    Kind kind = Kind::Number;
    quint8 digits = 0; ///< a format of zeros only, "00000": shown with that many digits at least
};

/// By the code of a format, as files hold it: 'dd/mm/yyyy', '#,##0 "orang"', '[h]:mm' (an amount of hours, no date).
NumberMeaning meaningOf(std::string_view code);
NumberMeaning meaningOfBuiltIn(int id);

/// xl/styles.xml: what the styles of cells mean.
class XlsxStyles : public XmlHandler
{
public:
    /// Nothing for a style that is not there.
    std::optional<NumberMeaning> meaning(std::string_view style) const;

    void start(const XmlTag &tag) override;
    void end() override;

private:
    enum class Place : quint8 { Other, Root, Formats, CellStyles };

    std::vector<Place> m_places;
    std::unordered_map<int, NumberMeaning> m_formats;
    std::vector<int> m_styles; ///< the format of each
    std::vector<NumberMeaning> m_meanings; ///< of each, once all is read
};

} // namespace lumbung::sheets
