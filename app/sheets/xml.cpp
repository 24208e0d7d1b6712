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
        XML_SetNamespaceDeclHandler(m_parser, declared, undeclared);
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
        // What has no end yet is kept by expat as a whole; it says -1 while it waits for more of it.
        m_parsed = std::max<qint64>(m_parsed, XML_GetCurrentByteIndex(m_parser));
        if (m_fed - m_parsed > limit::tagBytes + qint64(piece.size()))
            return forbidden("a tag of more than 256 kB");
        return {};
    }

    /// Nothing it was fed waits for more.
    bool isIdle() const { return m_parsed == m_fed; }
    const std::vector<std::string> &prefixes() const { return m_prefixes; }

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

    static void XMLCALL declared(void *data, const XML_Char *prefix, const XML_Char *)
    {
        self(data).m_prefixes.emplace_back(prefix ? prefix : "");
    }
    static void XMLCALL undeclared(void *data, const XML_Char *) { self(data).m_prefixes.pop_back(); }

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
    std::vector<std::string> m_prefixes; ///< in scope
    Outcome m_refusal;
    qint64 m_fed = 0, m_parsed = 0;
    int m_depth = 0;
};

/// Feeds a parser, but lets the handler take what it can take without one. What is taken are whole elements, so the
/// rest is sound just when the whole is.
class Feeder
{
public:
    explicit Feeder(XmlHandler &handler) : m_handler(handler), m_form(handler.plainForm()), m_parser(handler)
    {
        if (m_form.parent.empty())
            m_stage = Stage::Parser;
    }

    Outcome feed(std::string_view piece, bool isLast)
    {
        if (m_stage == Stage::Parser)
            return m_parser.feed(piece, isLast);
        m_kept.append(piece);
        m_left = m_kept;
        for (bool goesOn = true; goesOn && !m_left.empty() && m_stage != Stage::Parser;) {
            const std::pair before(m_left.size(), m_stage);
            if (Outcome outcome = step(isLast); outcome)
                return outcome;
            goesOn = std::pair(m_left.size(), m_stage) != before;
        }
        if (m_stage != Stage::Parser && !isLast) {
            m_kept.erase(0, m_kept.size() - m_left.size());
            return {};
        }
        Outcome outcome = m_parser.feed(m_left, isLast);
        m_kept.clear();
        return outcome;
    }

private:
    enum class Stage : quint8 {
        Before, ///< the parent has not begun
        Plain, ///< among its children
        Other, ///< in what the parser has to read
        Parser, ///< reads all the rest
    };
    static constexpr size_t mostKept = 1024 * 1024;

    Outcome step(bool isLast)
    {
        if (m_stage == Stage::Plain)
            return takePlain(isLast);
        const std::string_view end = m_stage == Stage::Before ? std::string_view(">") : m_form.end;
        const size_t at = m_left.find(end);
        if (at == std::string_view::npos && m_stage == Stage::Before) {
            if (m_left.size() > mostKept)
                m_stage = Stage::Parser;
            return {};
        }
        return parse(at == std::string_view::npos ? m_left.size() : at + end.size());
    }

    Outcome parse(size_t size)
    {
        const std::string_view piece = m_left.substr(0, size);
        m_left.remove_prefix(size);
        if (Outcome outcome = m_parser.feed(piece, false); outcome)
            return outcome;
        if (!m_handler.isAmongPlain())
            return {};
        if (m_stage == Stage::Before && !begins(piece))
            m_stage = Stage::Parser;
        else if (m_parser.isIdle())
            m_stage = Stage::Plain;
        return {};
    }

    /// The parent's tag without a prefix: its children without one are of the same namespace.
    bool begins(std::string_view piece) const
    {
        const size_t tag = piece.rfind('<');
        return tag != std::string_view::npos && piece.substr(tag + 1).starts_with(m_form.parent);
    }

    Outcome takePlain(bool isLast)
    {
        bool isShort = false;
        m_left.remove_prefix(m_handler.takePlain(m_left, m_parser.prefixes(), isShort));
        if (m_handler.refusal())
            return m_handler.refusal();
        if (!isShort || isLast || m_left.size() > mostKept)
            m_stage = Stage::Other;
        return {};
    }

    XmlHandler &m_handler;
    XmlHandler::PlainForm m_form;
    Parser m_parser;
    Stage m_stage = Stage::Before;
    std::string m_kept; ///< what was not read yet
    std::string_view m_left; ///< of it
};

} // namespace

XmlName XmlNames::of(const char *expanded)
{
    const std::string_view name(expanded);
    const size_t bar = name.rfind('|');
    if (bar == std::string_view::npos)
        return {{}, name};
    const std::string_view uri = name.substr(0, bar);
    for (const Known &known : m_known) {
        if (known.uri == uri)
            return {known.space, name.substr(bar + 1)};
    }
    Known &oldest = m_known[m_next++ % m_known.size()];
    oldest = {std::string(uri), spaceOf(uri)};
    return {oldest.space, name.substr(bar + 1)};
}

const char *XmlTag::find(std::string_view local, std::string_view space) const
{
    for (const char **attribute = m_attributes; *attribute; attribute += 2) {
        if (space.empty()) {
            if (local == *attribute)
                return attribute[1];
            continue;
        }
        // Most are not the one: that is seen without their namespace.
        const std::string_view expanded(*attribute);
        if (expanded.size() <= local.size() || expanded[expanded.size() - local.size() - 1] != '|')
            continue;
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
    qint64 number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        number = number * 10 + (digit - '0');
        if (number > most)
            return std::nullopt;
    }
    return text.empty() ? std::nullopt : std::optional(int(number));
}

Outcome readXml(Package &package, const std::string &part, XmlHandler &handler, const ReadBytes &readBytes)
{
    Feeder parser(handler);
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

Outcome readXml(std::string_view bytes, XmlHandler &handler, size_t pieceBytes)
{
    Feeder parser(handler);
    for (; bytes.size() > pieceBytes; bytes.remove_prefix(pieceBytes)) {
        if (Outcome outcome = parser.feed(bytes.substr(0, pieceBytes), false); outcome)
            return outcome;
    }
    return parser.feed(bytes, true);
}

} // namespace lumbung::sheets
