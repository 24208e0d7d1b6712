// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/xlsxsheet.h"
#include "tests/fuzz/checkingsink.h"

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

/// A sheet's XML, without the container whose check sums a fuzzer cannot guess.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    CheckingSink sink;
    sink.file(FileFormat::Xlsx, {}, {});
    RowGate gate(sink);
    if (gate.sheet("A", false))
        return 0;
    XlsxSheet sheet(shared(), gate);
    readXml(std::string_view(reinterpret_cast<const char *>(data), size), sheet);
    gate.endSheet();
    return 0;
}
