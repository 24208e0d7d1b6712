// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plainreading.h"

#include <cstdlib>

using namespace lumbung::sheets;

/// The first letter says how long the pieces are; with the parser alone it must be the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view xml(reinterpret_cast<const char *>(data) + 1, size - 1);
    const size_t pieceBytes = 1 + size_t(*data) * 4;
    XlsxStrings strings;
    readXml(xml, strings, pieceBytes);
    size_t letters = 0;
    for (size_t i = 0; i < strings.size(); ++i)
        letters += strings.at(i).size();
    if (letters > size)
        std::abort();

    using namespace lumbung::testing;
    if (stringsWritten<XlsxStrings>(xml, pieceBytes) != stringsWritten<Parsed<XlsxStrings>>(xml, pieceBytes))
        std::abort();
    return 0;
}
