// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/xml.h"

#include "app/sheets/limits.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <expat.h>

namespace lumbung::sheets {

using namespace std::string_view_literals;

namespace {

using Reason = Refusal::Reason;

struct Space {
    std::string_view uri;
    std::string_view name;
};

constexpr std::array spaces = {
    Space{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", "main"},
    Space{"http://purl.oclc.org/ooxml/spreadsheetml/main", "main"},
    Space{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    Space{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    Space{"http://schemas.openxmlformats.org/package/2006/relationships", "rels"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    Space{"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
    Space{"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"},
};

std::string_view spaceOf(std::string_view uri)
{
    const auto found = std::ranges::find(spaces, uri, &Space::uri);
    return found == spaces.end() ? "?"sv : found->name;
}

/// One run of expat over a part.
class Parser
{
public:
    explicit Parser(XmlHandler &handler) : m_handler(handler), m_parser(XML_ParserCreateNS(nullptr, '|'))
    {
        if (!m_parser)
            return;
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, started, ended);
        XML_SetCharacterDataHandler(m_parser, characters);
        XML_SetStartDoctypeDeclHandler(m_parser, documentType);
    }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;
    ~Parser() { XML_ParserFree(m_parser); }

    Outcome feed(std::string_view piece, bool isLast)
    {
        if (!m_parser)
            return Refusal{.reason = Reason::OutOfMemory};
        m_fed += qint64(piece.size());
        if (XML_Parse(m_parser, piece.data(), int(piece.size()), isLast) != XML_STATUS_OK)
            return refusal();
        // What has no end yet is kept by expat as a whole.
        if (m_fed - XML_GetCurrentByteIndex(m_parser) > limit::tagBytes + qint64(piece.size()))
            return forbidden("a tag of more than 256 kB");
        return {};
    }

private:
    static Parser &self(void *data) { return *static_cast<Parser *>(data); }

    static void XMLCALL started(void *data, const XML_Char *name, const XML_Char **attributes)
    {
        Parser &parser = self(data);
        if (parser.m_refusal)
            return;
        if (++parser.m_depth > limit::depth)
            return parser.stop(forbidden("elements nested too deeply"));
        if (XML_GetCurrentByteCount(parser.m_parser) > limit::tagBytes)
            return parser.stop(forbidden("a tag of more than 256 kB"));
        parser.m_handler.start(XmlTag(parser.m_names.of(name), attributes, parser.m_names));
        parser.look();
    }
    static void XMLCALL ended(void *data, const XML_Char *)
    {
        Parser &parser = self(data);
        if (parser.m_refusal)
            return;
        --parser.m_depth;
        parser.m_handler.end();
        parser.look();
    }
    static void XMLCALL characters(void *data, const XML_Char *text, int size)
    {
        Parser &parser = self(data);
        if (parser.m_refusal)
            return;
        parser.m_handler.text(std::string_view(text, size_t(size)));
        parser.look();
    }
    static void XMLCALL documentType(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        self(data).stop(forbidden("a document type"));
    }

    static Refusal forbidden(const char *detail) { return {.reason = Reason::Forbidden, .detail = detail}; }

    void look()
    {
        if (m_handler.refusal())
            stop(*m_handler.refusal());
    }
    void stop(const Refusal &refusal)
    {
        m_refusal = refusal;
        XML_StopParser(m_parser, XML_FALSE);
    }

    Refusal refusal() const
    {
        if (m_refusal)
            return *m_refusal;
        const XML_Error error = XML_GetErrorCode(m_parser);
        const std::string where = ", line " + std::to_string(XML_GetCurrentLineNumber(m_parser));
        return {.reason = error == XML_ERROR_NO_MEMORY ? Reason::OutOfMemory : Reason::Damaged,
            .detail = XML_ErrorString(error) + where};
    }

    XmlHandler &m_handler;
    XML_Parser m_parser = nullptr;
    XmlNames m_names;
    Outcome m_refusal;
    qint64 m_fed = 0;
    int m_depth = 0;
};

} // namespace

XmlName XmlNames::of(const char *expanded)
{
    const std::string_view name(expanded);
    const size_t bar = name.rfind('|');
    if (bar == std::string_view::npos)
        return {{}, name};
    const std::string_view uri = name.substr(0, bar);
    if (uri != m_lastUri) {
        m_lastUri = uri;
        m_lastSpace = spaceOf(uri);
    }
    return {m_lastSpace, name.substr(bar + 1)};
}

const char *XmlTag::find(std::string_view local, std::string_view space) const
{
    for (const char **attribute = m_attributes; *attribute; attribute += 2) {
        if (space.empty()) {
            if (local == *attribute)
                return attribute[1];
            continue;
        }
        const XmlName name = m_names->of(*attribute);
        if (name.local == local && name.space == space)
            return attribute[1];
    }
    return nullptr;
}

std::string_view XmlTag::text(std::string_view local, std::string_view space) const
{
    const char *value = find(local, space);
    return value ? std::string_view(value) : std::string_view();
}

bool XmlTag::isTrue(std::string_view local) const
{
    const std::string_view value = text(local);
    return value == "1" || value == "true";
}

std::optional<int> wholeNumber(std::string_view text, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isSound = error == std::errc() && end == text.data() + text.size() && number >= 0 && number <= most;
    return isSound ? std::optional(number) : std::nullopt;
}

Outcome readXml(Package &package, const std::string &part, XmlHandler &handler, const ReadBytes &readBytes)
{
    Parser parser(handler);
    Outcome outcome = package.read(part, [&](std::string_view piece) {
        if (readBytes)
            readBytes(qint64(piece.size()));
        return parser.feed(piece, false);
    });
    if (!outcome)
        outcome = parser.feed({}, true);
    if (outcome && !outcome->detail.starts_with(part))
        outcome->detail = part + ": " + outcome->detail;
    return outcome;
}

Outcome readXml(std::string_view bytes, XmlHandler &handler)
{
    return Parser(handler).feed(bytes, true);
}

} // namespace lumbung::sheets
