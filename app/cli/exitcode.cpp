// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace lumbung {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return ExitCode::Usage;
    case Error::Kind::NotFound:
        return ExitCode::Findings;
    case Error::Kind::Damaged:
        return ExitCode::Damaged;
    case Error::Kind::NotAllowed:
        return ExitCode::NotAllowed;
    case Error::Kind::Cancelled:
        return ExitCode::Cancelled;
    case Error::Kind::Invalid: // a whole file is refused; a refused record is told by its command
    case Error::Kind::File:
    case Error::Kind::Store:
    case Error::Kind::Locked:
    case Error::Kind::ReadOnly:
    case Error::Kind::Conflict:
    case Error::Kind::Unknown:
        break;
    }
    return ExitCode::Failed;
}

} // namespace lumbung
