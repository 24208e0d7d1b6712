// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/xlsxstyles.h"

#include <limits>

namespace lumbung::sheets {

using namespace std::string_view_literals;

namespace {

constexpr size_t mostStyles = 65'536; // Excel: 65,490

/// The first section of a code without what is shown as it stands: texts in quotes, [colours and locales], \x, _x and
/// *x.
std::string bare(std::string_view code)
{
    std::string letters;
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char letter = code[i];
        if (letter == '"' || letter == '[') {
            const size_t end = code.find(letter == '"' ? '"' : ']', i + 1);
            if (end == std::string_view::npos)
                break;
            // [h], [mm], [s]: time that has passed.
            if (letter == '[' && code.substr(i + 1, end - i - 1).find_first_not_of("hHmMsS") == std::string_view::npos)
                letters += '[';
            i = end;
        } else if (letter == '\\' || letter == '_' || letter == '*') {
            ++i;
        } else {
            letters += letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
        }
    }
    return letters;
}

bool has(std::string_view letters, std::string_view any)
{
    return letters.find_first_of(any) != std::string_view::npos;
}

} // namespace

NumberMeaning meaningOf(std::string_view code)
{
    std::string letters = bare(code);
    if (const size_t general = letters.find("general"); general != std::string::npos)
        letters.erase(general, 7);
    if (has(letters, "[") || has(letters, "@"))
        return {};
    const bool hasHours = has(letters, "hs");
    const bool hasDays = has(letters, "dy") || (has(letters, "m") && !hasHours);
    // 0.00E+00 has an e, and is a number; so is anything with a place for digits, but for parts of a second.
    if (hasDays && !(has(letters, "0#?") && !hasHours))
        return {.kind = NumberMeaning::Kind::Date};
    if (hasHours)
        return {.kind = NumberMeaning::Kind::Time};
    constexpr size_t mostDigits = 20;
    const bool isZerosOnly = letters.size() > 1 && letters.size() <= mostDigits && letters == code
        && letters.find_first_not_of('0') == std::string::npos;
    return {.kind = NumberMeaning::Kind::Number, .digits = isZerosOnly ? quint8(letters.size()) : quint8(0)};
}

NumberMeaning meaningOfBuiltIn(int id)
{
    // ECMA-376 18.8.30; 27-36 and 50-58 are dates of East Asian versions. 46 is [h]:mm:ss.
    const bool isDate = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    const bool isTime = (id >= 18 && id <= 21) || id == 45 || id == 47;
    if (isDate)
        return {.kind = NumberMeaning::Kind::Date};
    return {.kind = isTime ? NumberMeaning::Kind::Time : NumberMeaning::Kind::Number};
}

std::optional<NumberMeaning> XlsxStyles::meaning(std::string_view style) const
{
    const std::optional<int> number = wholeNumber(style, std::numeric_limits<int>::max());
    if (!number)
        return std::nullopt;
    if (m_styles.empty() && *number == 0)
        return NumberMeaning(); // a workbook without styles
    return size_t(*number) < m_meanings.size() ? std::optional(m_meanings[size_t(*number)]) : std::nullopt;
}

void XlsxStyles::start(const XmlTag &tag)
{
    const Place parent = m_places.empty() ? Place::Other : m_places.back();
    const std::string_view name = tag.name().space == "main"sv ? tag.name().local : std::string_view();
    Place place = Place::Other;
    if (m_places.empty()) {
        if (name != "styleSheet")
            return damaged("no styles");
        place = Place::Root;
    } else if (parent == Place::Root && name == "numFmts") {
        place = Place::Formats;
    } else if (parent == Place::Root && name == "cellXfs") {
        place = Place::CellStyles;
    } else if (parent == Place::Formats && name == "numFmt") {
        if (const std::optional<int> id = wholeNumber(tag.text("numFmtId"), std::numeric_limits<int>::max()); id)
            m_formats[*id] = meaningOf(tag.text("formatCode"));
    } else if (parent == Place::CellStyles && name == "xf") {
        m_styles.push_back(wholeNumber(tag.text("numFmtId"), std::numeric_limits<int>::max()).value_or(0));
    }
    if (m_styles.size() > mostStyles || m_formats.size() > mostStyles)
        return damaged("too many styles");
    m_places.push_back(place);
}

void XlsxStyles::end()
{
    m_places.pop_back();
    if (!m_places.empty())
        return;
    for (const int format : m_styles) {
        const auto own = m_formats.find(format);
        m_meanings.push_back(own != m_formats.end() ? own->second : meaningOfBuiltIn(format));
    }
}

} // namespace lumbung::sheets
