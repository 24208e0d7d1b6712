// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/xlsxstrings.h"

#include "app/sheets/celltext.h"
#include "app/sheets/limits.h"
#include "app/sheets/plainxml.h"
#include "app/sheets/rowgate.h"

namespace lumbung::sheets {

std::string_view XlsxStrings::at(size_t index) const
{
    const quint32 start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_texts).substr(start, m_ends[index] - start);
}

void XlsxStrings::start(const XmlTag &tag)
{
    const Place parent = m_places.empty() ? Place::Other : m_places.back();
    const std::string_view name = tag.name().space == "main" ? tag.name().local : std::string_view();
    Place place = Place::Other;
    if (m_places.empty()) {
        if (name != "sst")
            return damaged("no shared strings");
        place = Place::Root;
    } else if (parent == Place::Root && name == "si") {
        place = Place::Item;
        m_item.clear();
    } else if (parent == Place::Item && name == "r") {
        place = Place::Run;
    } else if ((parent == Place::Item || parent == Place::Run) && name == "t") {
        place = Place::Text;
    }
    m_places.push_back(place);
}

void XlsxStrings::end()
{
    const Place place = m_places.back();
    m_places.pop_back();
    if (place == Place::Item)
        endItem();
}

void XlsxStrings::endItem()
{
    const std::string text = unescaped(m_item);
    if (lettersOf(text) > limit::cellLetters) {
        return refuse(
            {.reason = Refusal::Reason::CellTooLong, .detail = "shared string " + std::to_string(m_ends.size())});
    }
    m_texts += text;
    m_ends.push_back(quint32(m_texts.size()));
}

void XlsxStrings::text(std::string_view piece)
{
    if (m_places.empty() || m_places.back() != Place::Text)
        return;
    if (qint64(m_item.size() + piece.size()) > limit::writtenCellBytes) {
        return refuse(
            {.reason = Refusal::Reason::CellTooLong, .detail = "shared string " + std::to_string(m_ends.size())});
    }
    m_item += piece;
}

size_t XlsxStrings::takePlain(std::string_view bytes, const std::vector<std::string> &prefixes, bool &isShort)
{
    PlainScanner scanner(bytes, prefixes);
    size_t taken = 0;
    for (;;) {
        std::string_view text;
        scanner.skipBlanks();
        if (!scanner.take("<si><t"))
            break;
        if (!scanner.take(">") && !scanner.take(" xml:space=\"preserve\">"))
            break;
        if (!scanner.takeText(text) || text.size() > size_t(limit::cellLetters) || !scanner.take("</t></si>"))
            break;
        taken = scanner.taken();
        m_item.assign(text);
        endItem();
        if (refusal())
            break;
    }
    isShort = scanner.isShort();
    return taken;
}

} // namespace lumbung::sheets
