// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/xlsxbook.h"

#include "app/sheets/limits.h"
#include "app/sheets/xlsxsheet.h"

#include <algorithm>

namespace lumbung::sheets {

namespace {

using Reason = Refusal::Reason;

struct Relationship {
    std::string id;
    std::string type; ///< the last word of it: "worksheet"
    std::string target;
    bool isExternal = false;
};

/// A part _rels/….rels.
class Relationships : public XmlHandler
{
public:
    std::vector<Relationship> all;

    void start(const XmlTag &tag) override
    {
        if (m_depth++ == 0 && tag.name().local != "Relationships")
            return damaged("no relationships");
        if (m_depth != 2 || tag.name().local != "Relationship")
            return;
        const std::string_view type = tag.text("Type");
        all.push_back({std::string(tag.text("Id")), std::string(type.substr(type.rfind('/') + 1)),
            std::string(tag.text("Target")), tag.text("TargetMode") == "External"});
    }
    void end() override { --m_depth; }

private:
    int m_depth = 0;
};

struct SheetEntry {
    std::string name;
    std::string id; ///< of the relationship
    bool isHidden = false;
};

/// xl/workbook.xml.
class Book : public XmlHandler
{
public:
    std::vector<SheetEntry> sheets;
    bool countsFrom1904 = false;

    void start(const XmlTag &tag) override
    {
        const std::string_view name = tag.name().local;
        const bool isMain = tag.name().space == "main";
        if (m_depth == 0 && (!isMain || name != "workbook"))
            return refuse(otherDocument(name));
        if (m_depth == 1)
            m_isInSheets = isMain && name == "sheets";
        if (m_depth == 1 && isMain && name == "workbookPr")
            countsFrom1904 = tag.isTrue("date1904");
        if (m_depth == 2 && m_isInSheets && isMain && name == "sheet")
            add(tag);
        ++m_depth;
    }
    void end() override { --m_depth; }

private:
    static Refusal otherDocument(std::string_view root)
    {
        if (root == "document")
            return {.reason = Reason::TextDocument};
        return {.reason = root == "presentation" ? Reason::Presentation : Reason::OtherDocument};
    }

    void add(const XmlTag &tag)
    {
        const std::string_view state = tag.text("state");
        const std::string_view name = tag.text("name").substr(0, 1000);
        sheets.push_back(
            {std::string(name), std::string(tag.text("id", "r")), state == "hidden" || state == "veryHidden"});
        if (sheets.size() > size_t(limit::sheets))
            refuse({.reason = Reason::TooManySheets});
    }

    int m_depth = 0;
    bool m_isInSheets = false;
};

std::string relationshipsOf(const std::string &part)
{
    const std::string folder = folderOf(part);
    const std::string name = folder.empty() ? part : part.substr(folder.size() + 1);
    return (folder.empty() ? "" : folder + '/') + "_rels/" + name + ".rels";
}

class XlsxReader
{
public:
    XlsxReader(Package &package, Sink &sink) : m_package(package), m_sink(sink), m_gate(sink) { }

    Outcome read(const std::string &book)
    {
        m_folder = folderOf(book);
        if (Outcome outcome = readXml(m_package, book, m_book); outcome)
            return outcome;
        m_shared.countsFrom1904 = m_book.countsFrom1904;
        const std::string relationships = relationshipsOf(book);
        if (Outcome outcome = readXml(m_package, relationships, m_relationships); outcome)
            return outcome;
        for (const SheetEntry &entry : m_book.sheets) {
            if (Outcome outcome = find(entry); outcome)
                return outcome;
        }
        for (const auto &[type, handler] :
            {std::pair<const char *, XmlHandler *>{"styles", &m_shared.styles}, {"sharedStrings", &m_shared.strings}}) {
            if (Outcome outcome = readShared(type, *handler); outcome)
                return outcome;
        }
        return readSheets();
    }

private:
    struct FoundSheet {
        SheetEntry entry;
        std::string part;
    };

    std::optional<std::string> partOf(const Relationship &relationship) const
    {
        return relationship.isExternal ? std::nullopt : partName(relationship.target, m_folder);
    }

    /// Sheets of charts and macros hold no rows.
    Outcome find(const SheetEntry &entry)
    {
        const auto relationship = std::ranges::find(m_relationships.all, entry.id, &Relationship::id);
        if (relationship == m_relationships.all.end())
            return damaged("no relationship for the sheet " + entry.name);
        if (relationship->type != "worksheet")
            return {};
        const std::optional<std::string> part = partOf(*relationship);
        if (!part || !m_package.has(*part))
            return damaged("no part for the sheet " + entry.name);
        m_total += m_package.size(*part);
        m_sheets.push_back({entry, *part});
        return {};
    }

    Outcome readShared(const std::string &type, XmlHandler &handler)
    {
        const auto relationship = std::ranges::find(m_relationships.all, type, &Relationship::type);
        if (relationship == m_relationships.all.end())
            return {};
        const std::optional<std::string> part = partOf(*relationship);
        return part ? readXml(m_package, *part, handler) : Outcome(damaged(type + " lead out of the package"));
    }

    Outcome readSheets()
    {
        if (m_sheets.empty())
            return Refusal{.reason = Reason::NoRows};
        m_sink.file(FileFormat::Xlsx, {}, {});
        qint64 done = 0;
        for (const FoundSheet &sheet : m_sheets) {
            if (Outcome outcome = m_gate.sheet(sheet.entry.name, sheet.entry.isHidden); outcome)
                return outcome;
            XlsxSheet handler(m_shared, m_gate);
            Outcome outcome = readXml(m_package, sheet.part, handler, [&](qint64 bytes) {
                done += bytes;
                m_gate.progress(done, m_total);
            });
            if (outcome) {
                outcome->sheet = sheet.entry.name;
                return outcome;
            }
            m_gate.endSheet();
        }
        return m_gate.hasRows() ? Outcome() : Outcome(Refusal{.reason = Reason::NoRows});
    }

    Package &m_package;
    Sink &m_sink;
    RowGate m_gate;
    std::string m_folder;
    Book m_book;
    Relationships m_relationships;
    XlsxShared m_shared;
    std::vector<FoundSheet> m_sheets;
    qint64 m_total = 0;
};

} // namespace

std::variant<std::string, Refusal> officeDocument(Package &package)
{
    const std::string part = "_rels/.rels";
    if (!package.has(part))
        return std::string();
    Relationships relationships;
    if (const Outcome outcome = readXml(package, part, relationships); outcome)
        return *outcome;
    const auto document = std::ranges::find(relationships.all, "officeDocument", &Relationship::type);
    if (document == relationships.all.end() || document->isExternal)
        return std::string();
    const std::optional<std::string> name = partName(document->target);
    if (!name || !package.has(*name))
        return damaged("no part " + document->target);
    return *name;
}

Outcome readXlsx(Package &package, const std::string &book, Sink &sink)
{
    return XlsxReader(package, sink).read(book);
}

} // namespace lumbung::sheets
