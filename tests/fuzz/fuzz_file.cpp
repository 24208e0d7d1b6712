// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/readsheets.h"
#include "tests/fuzz/checkingsink.h"

using namespace lumbung::sheets;

/// A whole file: recognising it, the container, whatever reader comes next.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    CheckingSink sink;
    readSheets(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), {}, sink);
    return 0;
}
