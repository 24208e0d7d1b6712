// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/csvreader.h"
#include "tests/fuzz/checkingsink.h"

using namespace lumbung::sheets;

/// The first byte chooses what a person chose: nothing, or a separator and an encoding.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const CsvOptions choices[]
        = {{}, {.delimiter = ";"}, {.encoding = "UTF-16LE"}, {.encoding = "windows-1252"}};
    if (size == 0)
        return 0;
    CheckingSink sink;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    readCsv(bytes, choices[data[0] % 4], sink);
    return 0;
}
