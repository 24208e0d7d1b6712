// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/package.h"

#include <array>
#include <charconv>
#include <string_view>

namespace lumbung::sheets {

/// A name of XML. The space is short for its namespace: "main" for the sheets of xlsx (transitional or strict), "r" and
/// "rels" for its relationships, "table", "office", "text"… for those of ods; empty for attributes without one; "?" for
/// any other.
struct XmlName {
    std::string_view space;
    std::string_view local;
};

/// Resolves "namespace|name", as expat hands it out; the same few namespaces come ten thousand times.
class XmlNames
{
public:
    XmlName of(const char *expanded);

private:
    struct Known {
        std::string uri = {};
        std::string_view space = "?";
    };
    std::array<Known, 4> m_known; ///< the last ones
    size_t m_next = 0;
};

/// An element's beginning; valid while it is handled.
class XmlTag
{
public:
    XmlTag(XmlName name, const char **attributes, XmlNames &names)
        : m_name(name), m_attributes(attributes), m_names(&names)
    {
    }

    const XmlName &name() const { return m_name; }
    /// Null when it is not there.
    const char *find(std::string_view local, std::string_view space = {}) const;
    std::string_view text(std::string_view local, std::string_view space = {}) const; ///< empty: not there
    bool isTrue(std::string_view local) const; ///< "1" or "true"

private:
    XmlName m_name;
    const char **m_attributes;
    XmlNames *m_names;
};

/// Digits and nothing else, up to `most`; nothing otherwise.
std::optional<int> wholeNumber(std::string_view text, int most);

/// What is done with a part's elements. Stops at the first refuse().
class XmlHandler
{
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler &) = delete;
    XmlHandler &operator=(const XmlHandler &) = delete;
    virtual ~XmlHandler() = default;

    virtual void start(const XmlTag &tag) = 0;
    virtual void end() = 0;
    virtual void text(std::string_view piece) { Q_UNUSED(piece) }

    /// For long parts that are nearly always of one plain form (plainxml.h). While isAmongPlain() says so, the children
    /// of the element `parent` are offered to takePlain() first: it takes those that are plain, whole, from the
    /// beginning of `bytes`, and tells how many bytes that were. What it leaves is read by the parser, up to `end`.
    struct PlainForm {
        std::string_view parent = {}; ///< empty: there is none
        std::string_view end = {}; ///< of a child: "</row>"
    };
    virtual PlainForm plainForm() const { return {}; }
    virtual bool isAmongPlain() const { return false; }
    /// `isShort`: it stopped only because there are no more bytes. `prefixes` are declared here.
    virtual size_t takePlain(std::string_view bytes, const std::vector<std::string> &prefixes, bool &isShort)
    {
        Q_UNUSED(bytes)
        Q_UNUSED(prefixes)
        Q_UNUSED(isShort)
        return 0;
    }

    const Outcome &refusal() const { return m_refusal; }

protected:
    void refuse(Refusal refusal)
    {
        if (!m_refusal)
            m_refusal = std::move(refusal);
    }
    void refuseIf(const Outcome &outcome)
    {
        if (outcome)
            refuse(*outcome);
    }
    void damaged(std::string detail) { refuse({.reason = Refusal::Reason::Damaged, .detail = std::move(detail)}); }

private:
    Outcome m_refusal;
};

/// Called with how many bytes more were read.
using ReadBytes = std::function<void(qint64 bytes)>;

/// The part's elements, one after the other, in constant memory. No document type, no entities of its own, no depth or
/// tag beyond the limits; what ends before its root element does is damaged.
Outcome readXml(Package &package, const std::string &part, XmlHandler &handler, const ReadBytes &readBytes = {});

/// The same for bytes at hand, taken in pieces of some length as a package hands them on.
Outcome readXml(std::string_view bytes, XmlHandler &handler, size_t pieceBytes = std::string_view::npos);

} // namespace lumbung::sheets
