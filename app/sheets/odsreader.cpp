// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/odsreader.h"

#include "app/sheets/odstable.h"

namespace lumbung::sheets {

namespace {

using Reason = Refusal::Reason;

class Manifest : public XmlHandler
{
public:
    void start(const XmlTag &tag) override
    {
        if (tag.name().local == "encryption-data")
            refuse({.reason = Reason::Encrypted});
    }
    void end() override { }
};

/// By the part "mimetype"; a spreadsheet when there is none.
Outcome lookAtType(Package &package)
{
    const std::string part = "mimetype";
    if (!package.has(part))
        return {};
    constexpr std::string_view openDocument = "application/vnd.oasis.opendocument.";
    constexpr size_t longest = 200;
    std::string type;
    const Outcome outcome = package.read(part, [&](std::string_view piece) {
        type += piece.substr(0, longest);
        return type.size() > longest ? Outcome(damaged("mimetype")) : Outcome();
    });
    if (outcome)
        return outcome;
    if (!type.starts_with(openDocument))
        return Refusal{.reason = Reason::OtherDocument, .detail = type};
    const std::string_view kind = std::string_view(type).substr(openDocument.size());
    if (kind.starts_with("spreadsheet"))
        return {};
    if (kind.starts_with("text"))
        return Refusal{.reason = Reason::TextDocument, .detail = type};
    return Refusal{
        .reason = kind.starts_with("presentation") ? Reason::Presentation : Reason::OtherDocument, .detail = type};
}

} // namespace

Outcome readOds(Package &package, Sink &sink)
{
    const std::string manifest = "meta-inf/manifest.xml", content = "content.xml";
    if (Outcome outcome = lookAtType(package); outcome)
        return outcome;
    if (package.has("encrypted-package"))
        return Refusal{.reason = Reason::Encrypted};
    if (package.has(manifest)) {
        Manifest handler;
        if (Outcome outcome = readXml(package, manifest, handler); outcome)
            return outcome;
    }
    sink.file(FileFormat::Ods, {}, {});
    RowGate gate(sink);
    OdsTables tables(gate);
    qint64 done = 0;
    const Outcome outcome = readXml(package, content, tables, [&](qint64 bytes) {
        done += bytes;
        gate.progress(done, package.size(content));
    });
    if (outcome)
        return outcome;
    return gate.hasRows() ? Outcome() : Outcome(Refusal{.reason = Reason::NoRows});
}

} // namespace lumbung::sheets
