// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/displaywidth.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace lumbung {

namespace {

// Blocks of East Asian wide letters and of pictographs, coarse: enough for columns to line up.
constexpr std::array<std::pair<char32_t, char32_t>, 9> wideBlocks = {{
    {0x1100, 0x115f},
    {0x2e80, 0x303e},
    {0x3041, 0xa4cf},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0x1f300, 0x1faff},
    {0x20000, 0x3fffd},
}};

int width(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    const bool isWide = std::ranges::any_of(
        wideBlocks, [letter](const auto &block) { return letter >= block.first && letter <= block.second; });
    return isWide ? 2 : 1;
}

} // namespace

int displayWidth(const QString &text)
{
    int sum = 0;
    for (const uint letter : text.toUcs4())
        sum += width(letter);
    return sum;
}

QString padded(const QString &text, int width, bool toTheRight)
{
    const QString blanks(std::max(0, width - displayWidth(text)), u' ');
    return toTheRight ? QString(blanks + text) : QString(text + blanks);
}

} // namespace lumbung
