// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/odstable.h"
#include "tests/fuzz/checkingsink.h"

using namespace lumbung::sheets;

/// content.xml, without the container whose check sums a fuzzer cannot guess.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    CheckingSink sink;
    sink.file(FileFormat::Ods, {}, {});
    RowGate gate(sink);
    OdsTables tables(gate);
    readXml(std::string_view(reinterpret_cast<const char *>(data), size), tables);
    return 0;
}
