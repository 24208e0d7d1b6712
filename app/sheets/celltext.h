// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/sink.h"

#include <string_view>

/// What stands in a cell, written down as a person would.
namespace lumbung::sheets {

/// Empty when it is no number.
std::optional<double> numberOf(std::string_view text);
/// A whole number already as numberText() would write it.
bool isWholeText(std::string_view text);
/// All digits of a whole number, else what a spreadsheet shows: 15 digits. '.' is the decimal mark.
std::string numberText(double value);

/// "2023-12-31", with "T10:30:00" unless it is midnight. `days` since 30 December 1899; empty beyond the years
/// 1900-9999.
std::string dateText(double days);
/// "10:30:00" of a part of a day.
std::string timeText(double days);

/// "2023-12-31", "2023-12-31T00:00:00", "2023-12-31T10:30:00.000Z" in one form; empty when it is no such date.
std::string isoDateText(std::string_view written);

/// "_x000D_" stands for a letter XML cannot hold (ECMA-376 22.9.2.19).
std::string unescaped(const std::string &text);

} // namespace lumbung::sheets
