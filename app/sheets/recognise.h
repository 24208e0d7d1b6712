// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/sink.h"

#include <string_view>
#include <variant>

namespace lumbung::sheets {

enum class Container { Zip, Text };

/// What a file is, by its bytes: one of the two that may hold a table, or what is not read.
std::variant<Container, Refusal> recognised(std::string_view bytes);

} // namespace lumbung::sheets
