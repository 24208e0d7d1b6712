// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/readsheets.h"

#include "app/sheets/odsreader.h"
#include "app/sheets/recognise.h"
#include "app/sheets/xlsxbook.h"

namespace lumbung::sheets {

namespace {

using Reason = Refusal::Reason;

Outcome readOffice(Package &package, const std::string &document, Sink &sink)
{
    if (document.ends_with(".bin"))
        return Refusal{.reason = Reason::BinaryExcel};
    if (document.starts_with("word/"))
        return Refusal{.reason = Reason::TextDocument};
    if (document.starts_with("ppt/"))
        return Refusal{.reason = Reason::Presentation};
    return readXlsx(package, document, sink);
}

Refusal otherPackage(const Package &package)
{
    for (const char *part : {"[content_types].xml", "xl/workbook.xml", "content.xml"}) {
        if (package.has(part))
            return {.reason = Reason::Damaged, .detail = "parts that tell what it is are missing"};
    }
    for (const char *part : {"index/document.iwa", "index.zip", "preview.jpg"}) {
        if (package.has(part))
            return {.reason = Reason::OtherDocument}; // Numbers and its like
    }
    return {.reason = Reason::Archive};
}

Outcome readPackage(std::string_view bytes, Sink &sink)
{
    Package package(bytes);
    if (Outcome outcome = package.open(); outcome)
        return outcome;
    if (package.has("mimetype") || package.has("meta-inf/manifest.xml"))
        return readOds(package, sink);
    const std::variant<std::string, Refusal> document = officeDocument(package);
    if (const Refusal *refusal = std::get_if<Refusal>(&document); refusal)
        return *refusal;
    if (const std::string &part = std::get<std::string>(document); !part.empty())
        return readOffice(package, part, sink);
    return otherPackage(package);
}

} // namespace

Outcome readSheets(const QByteArray &bytes, const CsvOptions &options, Sink &sink)
{
    const std::string_view view(bytes.constData(), size_t(bytes.size()));
    const std::variant<Container, Refusal> file = recognised(view);
    if (const Refusal *refusal = std::get_if<Refusal>(&file); refusal)
        return *refusal;
    if (std::get<Container>(file) == Container::Zip)
        return readPackage(view, sink);
    return readCsv(bytes, options, sink);
}

} // namespace lumbung::sheets
