// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/xlsxstyles.h"

using namespace lumbung::sheets;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    meaningOf(bytes);
    XlsxStyles styles;
    readXml(bytes, styles);
    for (const char *style : {"0", "1", "77", "4000000000", "-1", "x"})
        styles.meaning(style);
    return 0;
}
