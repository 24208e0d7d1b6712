// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checkingsink.h"
#include "tests/support/plainreading.h"

using namespace lumbung::sheets;

namespace {

const XlsxShared &shared()
{
    static XlsxShared made;
    static const bool isRead = [] {
        readXml("<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>KUD</t></si><si/></sst>",
            made.strings);
        readXml("<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts><numFmt "
                "numFmtId='164' formatCode='dd/mm/yyyy'/><numFmt numFmtId='165' formatCode='h:mm'/><numFmt "
                "numFmtId='166' formatCode='00000'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf "
                "numFmtId='165'/><xf numFmtId='166'/></cellXfs></styleSheet>",
            made.styles);
        return true;
    }();
    Q_UNUSED(isRead)
    return made;
}

} // namespace

/// A sheet's XML, without the container whose check sums a fuzzer cannot guess. The first letter says how long the
/// pieces are; with the parser alone it must be the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view xml(reinterpret_cast<const char *>(data) + 1, size - 1);
    const size_t pieceBytes = 1 + size_t(*data) * 4;
    CheckingSink sink;
    sink.file(FileFormat::Xlsx, {}, {});
    RowGate gate(sink);
    if (gate.sheet("A", false))
        return 0;
    XlsxSheet sheet(shared(), gate);
    readXml(xml, sheet, pieceBytes);
    gate.endSheet();

    using namespace lumbung::testing;
    if (sheetWritten<XlsxSheet>(xml, shared(), pieceBytes)
        != sheetWritten<Parsed<XlsxSheet>>(xml, shared(), pieceBytes))
        std::abort();
    return 0;
}
