// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace lumbung {

/// What a script learns; the same for every command, and never Done for partial work.
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< done, but rows were refused, something was found, or nothing fits
    Usage = 2,
    Failed = 3, ///< a file, the store or the output; nothing half done
    Damaged = 4,
    NotAllowed = 5,
    Cancelled = 6,
};

ExitCode exitCodeOf(const Error &error);

} // namespace lumbung
