// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/xlsxstrings.h"

#include <cstdlib>

using namespace lumbung::sheets;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    XlsxStrings strings;
    readXml(std::string_view(reinterpret_cast<const char *>(data), size), strings);
    size_t letters = 0;
    for (size_t i = 0; i < strings.size(); ++i)
        letters += strings.at(i).size();
    if (letters > size)
        std::abort();
    return 0;
}
