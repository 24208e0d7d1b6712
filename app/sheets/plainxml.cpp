// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/plainxml.h"

#include <algorithm>
#include <utility>

namespace lumbung::sheets {

namespace {

constexpr size_t longestValue = 1000; // of an attribute; longer ones are for the parser and its limits

enum Letter : quint8 { InName = 1, InValue = 2, InText = 4 };

constexpr std::array<quint8, 256> letters = [] {
    std::array<quint8, 256> kinds = {};
    for (size_t letter = ' '; letter < 0x7F; ++letter)
        kinds[letter] = InValue | InText;
    kinds['\n'] = kinds['\t'] = InText;
    kinds['"'] = InText;
    // "]]>" is no text, and only a parser has to know.
    kinds['<'] = kinds['&'] = kinds['>'] = 0;
    for (size_t letter = 'a'; letter <= 'z'; ++letter) {
        kinds[letter] |= InName;
        kinds[letter - 'a' + 'A'] |= InName;
    }
    for (size_t digit = '0'; digit <= '9'; ++digit)
        kinds[digit] |= InName;
    return kinds;
}();

bool is(char letter, Letter kind)
{
    return letters[quint8(letter)] & kind;
}

} // namespace

bool PlainScanner::takeAttributes()
{
    m_tag.count = 0;
    m_tag.hasPrefix = false;
    for (;;) {
        const char *before = m_at;
        skipBlanks();
        if (ended())
            return false;
        if (*m_at == '>' || *m_at == '/') {
            m_tag.isEmpty = *m_at == '/';
            return take(m_tag.isEmpty ? "/>" : ">");
        }
        if (m_at == before || !takeAttribute())
            return false;
    }
}

bool PlainScanner::takeAttribute()
{
    PlainTag::Attribute attribute;
    bool hasPrefix = false;
    if (!takeName(attribute.name, hasPrefix) || !take("=\""))
        return false;
    if (hasPrefix && std::exchange(m_tag.hasPrefix, true))
        return false; // two prefixes can mean the same namespace
    const char *start = m_at;
    while (m_at != m_end && is(*m_at, InValue))
        ++m_at;
    attribute.value = std::string_view(start, size_t(m_at - start));
    if (attribute.value.size() > longestValue || !take("\""))
        return false;
    if (m_tag.count == PlainTag::mostAttributes || m_tag.find(attribute.name).data())
        return false;
    m_tag.attributes[m_tag.count++] = attribute;
    return true;
}

bool PlainScanner::takeName(std::string_view &name, bool &hasPrefix)
{
    const char *start = m_at;
    while (m_at != m_end && is(*m_at, InName))
        ++m_at;
    if (ended())
        return false;
    name = std::string_view(start, size_t(m_at - start));
    hasPrefix = *m_at == ':';
    if (hasPrefix) {
        if (!isKnownPrefix(name))
            return false;
        const char *local = ++m_at;
        while (m_at != m_end && is(*m_at, InName))
            ++m_at;
        if (ended() || m_at == local || (*local >= '0' && *local <= '9'))
            return false;
        name = std::string_view(start, size_t(m_at - start));
    }
    return !name.empty() && !(name.front() >= '0' && name.front() <= '9') && !isSame(name, "xmlns");
}

bool PlainScanner::isKnownPrefix(std::string_view prefix) const
{
    if (prefix.empty())
        return false; // what is declared for none stands in the list too
    return prefix == "xml" || std::ranges::find(m_prefixes, prefix) != m_prefixes.end();
}

bool PlainScanner::takeText(std::string_view &text)
{
    const char *start = m_at;
    while (m_at != m_end && is(*m_at, InText))
        ++m_at;
    text = std::string_view(start, size_t(m_at - start));
    return !ended() && *m_at == '<';
}

} // namespace lumbung::sheets
