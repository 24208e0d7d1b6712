// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/xml.h"

namespace lumbung::sheets {

/// xl/sharedStrings.xml: texts that cells refer to by number. Runs of rich text are joined, how they are pronounced is
/// not part of them. Kept in one piece of memory.
class XlsxStrings : public XmlHandler
{
public:
    size_t size() const { return m_ends.size(); }
    std::string_view at(size_t index) const;

    void start(const XmlTag &tag) override;
    void end() override;
    void text(std::string_view piece) override;

    PlainForm plainForm() const override { return {"sst", "</si>"}; }
    bool isAmongPlain() const override { return !m_places.empty() && m_places.back() == Place::Root; }
    size_t takePlain(std::string_view bytes, const std::vector<std::string> &prefixes, bool &isShort) override;

private:
    enum class Place : quint8 { Other, Root, Item, Run, Text };

    void endItem();

    std::vector<Place> m_places;
    std::string m_item;
    std::string m_texts;
    std::vector<quint32> m_ends;
};

} // namespace lumbung::sheets
