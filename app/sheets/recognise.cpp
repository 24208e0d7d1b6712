// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/recognise.h"

#include <algorithm>
#include <array>

namespace lumbung::sheets {

using namespace std::string_view_literals;

namespace {

using Reason = Refusal::Reason;

struct Signature {
    std::string_view start;
    Reason reason;
};

constexpr std::array signatures = {
    Signature{"\x09\x08\x10\x00\x00\x06"sv, Reason::OldExcel}, // BIFF 8, 7, 4, 3, 2 without a container
    Signature{"\x09\x08\x08\x00\x00\x05"sv, Reason::OldExcel},
    Signature{"\x09\x04\x06\x00"sv, Reason::OldExcel},
    Signature{"\x09\x02\x06\x00"sv, Reason::OldExcel},
    Signature{"\x09\x00\x04\x00"sv, Reason::OldExcel},
    Signature{"{\\rtf"sv, Reason::TextDocument},
    Signature{"\x89PNG"sv, Reason::Picture},
    Signature{"\xFF\xD8\xFF"sv, Reason::Picture},
    Signature{"GIF8"sv, Reason::Picture},
    Signature{"II*\0"sv, Reason::Picture},
    Signature{"MM\0*"sv, Reason::Picture},
    Signature{"\x1F\x8B"sv, Reason::Archive},
    Signature{"7z\xBC\xAF\x27\x1C"sv, Reason::Archive},
    Signature{"Rar!\x1A"sv, Reason::Archive},
    Signature{"BZh"sv, Reason::Archive},
    Signature{"\xFD"
              "7zXZ"sv,
        Reason::Archive},
    Signature{"SQLite format 3\0"sv, Reason::Database},
    Signature{"\0\1\0\0Standard Jet DB"sv, Reason::Database},
    Signature{"\0\1\0\0Standard ACE DB"sv, Reason::Database},
};

constexpr std::string_view compoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

Refusal refusal(Reason reason)
{
    return {.reason = reason};
}

bool contains(std::string_view text, std::string_view sought)
{
    return text.find(sought) != std::string_view::npos;
}

/// The names of an OLE2 file's streams stand in it in UTF-16.
bool hasStream(std::string_view bytes, std::string_view name)
{
    std::string wide;
    for (const char letter : name)
        wide += {letter, '\0'};
    return contains(bytes, wide + std::string(2, '\0'));
}

Reason reasonOfCompound(std::string_view bytes)
{
    if (hasStream(bytes, "EncryptedPackage"))
        return Reason::Encrypted;
    if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book"))
        return Reason::OldExcel;
    if (hasStream(bytes, "WordDocument"))
        return Reason::TextDocument;
    if (hasStream(bytes, "PowerPoint Document"))
        return Reason::Presentation;
    return Reason::OtherDocument;
}

/// Its beginning in small letters, without what UTF-16 puts between them.
std::string beginning(std::string_view bytes)
{
    constexpr size_t looked = 8192;
    std::string start;
    for (const char letter : bytes.substr(0, looked)) {
        if (letter != '\0')
            start += letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    }
    for (const std::string_view mark : {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFE\xFF"sv}) {
        if (start.starts_with(mark))
            start.erase(0, mark.size());
    }
    start.erase(0, std::min(start.find_first_not_of(" \t\r\n"), start.size()));
    return start;
}

Outcome markup(const std::string &start)
{
    if (start.starts_with("mime-version:"))
        return refusal(Reason::WebPage);
    if (!start.starts_with('<'))
        return {};
    if (contains(start, "urn:schemas-microsoft-com:office:spreadsheet") && !contains(start, "<html"))
        return refusal(Reason::Xml2003);
    if (contains(start, "urn:oasis:names:tc:opendocument"))
        return refusal(Reason::FlatOds);
    constexpr std::array ofPages = {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "<table"sv, "<meta"sv,
        "<style"sv, "<div"sv, "<center"sv, "<font"sv};
    if (std::ranges::any_of(ofPages, [&](std::string_view tag) { return contains(start, tag); }))
        return refusal(Reason::WebPage);
    if (start.starts_with("<?xml") || start.starts_with("<!doctype"))
        return refusal(Reason::OtherXml);
    return {};
}

} // namespace

std::variant<Container, Refusal> recognised(std::string_view bytes)
{
    if (bytes.empty())
        return refusal(Reason::Empty);
    if (bytes.starts_with("PK\3\4"sv) || bytes.starts_with("PK\5\6"sv))
        return Container::Zip;
    if (bytes.starts_with(compoundFile))
        return refusal(reasonOfCompound(bytes));
    for (const Signature &signature : signatures) {
        if (bytes.starts_with(signature.start))
            return refusal(signature.reason);
    }
    constexpr size_t junkBeforePdf = 1024;
    if (contains(bytes.substr(0, junkBeforePdf), "%PDF-"))
        return refusal(Reason::Pdf);
    if (const Outcome page = markup(beginning(bytes)); page)
        return *page;
    return Container::Text;
}

} // namespace lumbung::sheets
