// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/xlsxsheet.h"
#include "tests/support/recordingsink.h"

/// The two ways to read a part: with what is taken without a parser, and with the parser alone.
namespace lumbung::testing {

template <class Handler>
class Parsed : public Handler
{
public:
    using Handler::Handler;
    sheets::XmlHandler::PlainForm plainForm() const override { return {}; }
};

template <class Handler>
std::string sheetWritten(std::string_view xml, const sheets::XlsxShared &shared, size_t pieceBytes)
{
    RecordingSink sink;
    sheets::RowGate gate(sink);
    gate.sheet("A", false);
    Handler handler(shared, gate);
    sink.end(sheets::readXml(xml, handler, pieceBytes));
    gate.endSheet();
    return sink.written;
}

template <class Handler>
std::string stringsWritten(std::string_view xml, size_t pieceBytes)
{
    RecordingSink sink;
    Handler handler;
    sink.end(sheets::readXml(xml, handler, pieceBytes));
    for (size_t i = 0; i < handler.size(); ++i)
        (sink.written += handler.at(i)) += '\n';
    return sink.written;
}

} // namespace lumbung::testing
