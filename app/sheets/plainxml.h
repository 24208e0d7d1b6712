// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace lumbung::sheets {

/// As ==, which is not compiled in place.
[[gnu::always_inline]] inline bool isSame(std::string_view text, std::string_view other)
{
    return text.size() == other.size() && std::memcmp(text.data(), other.data(), other.size()) == 0;
}

/// Attributes of a tag in the plain form; none of them twice.
struct PlainTag {
    struct Attribute {
        std::string_view name, value;
    };
    static constexpr size_t mostAttributes = 16;

    std::array<Attribute, mostAttributes> attributes;
    size_t count = 0;
    bool isEmpty = false; ///< "/>"
    bool hasPrefix = false; ///< in one of the names

    /// Without data when it is not there.
    [[gnu::always_inline]] std::string_view find(std::string_view name) const
    {
        for (size_t i = 0; i < count; ++i) {
            if (isSame(attributes[i].name, name))
                return attributes[i].value;
        }
        return {};
    }
};

/// Reads the form of XML that programs write nearly always, several times faster than a parser can that must be ready
/// for all of it: ASCII, attributes in quotation marks, no entities, comments or CDATA, no namespaces declared on the
/// way. Whatever is not of that form, sound or not, is left to the parser, so this may say "other" but never takes what
/// a parser would refuse or understand differently.
class PlainScanner
{
public:
    /// `prefixes` are the ones that are declared where the bytes stand.
    PlainScanner(std::string_view bytes, const std::vector<std::string> &prefixes)
        : m_start(bytes.data()), m_at(m_start), m_end(m_start + bytes.size()), m_prefixes(prefixes)
    {
    }

    size_t taken() const { return size_t(m_at - m_start); }
    bool isShort() const { return m_isShort; } ///< the bytes end where more of the form could follow

    void skipBlanks()
    {
        while (m_at != m_end && isBlank(*m_at))
            ++m_at;
    }

    /// These bytes, or nothing. Always compiled in place: then they are compared like a number.
    [[gnu::always_inline]] bool take(std::string_view literal)
    {
        const auto left = size_t(m_end - m_at);
        if (left < literal.size()) {
            m_isShort |= literal.starts_with(std::string_view(m_at, left));
            return false;
        }
        if (!isSame({m_at, literal.size()}, literal))
            return false;
        m_at += literal.size();
        return true;
    }

    /// The rest of a tag behind its name; then tag() has its attributes, until the next one is taken.
    bool takeAttributes();
    const PlainTag &tag() const { return m_tag; }
    /// Up to the next tag.
    bool takeText(std::string_view &text);

private:
    static bool isBlank(char letter) { return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'; }

    bool ended() { return m_at == m_end && (m_isShort = true); }
    bool takeAttribute();
    bool takeName(std::string_view &name, bool &hasPrefix);
    bool isKnownPrefix(std::string_view prefix) const;

    PlainTag m_tag;
    const char *m_start, *m_at, *m_end;
    const std::vector<std::string> &m_prefixes;
    bool m_isShort = false;
};

} // namespace lumbung::sheets
