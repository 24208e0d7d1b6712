// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cliio.h"

#include <QStringList>

namespace lumbung {

/// What lumbung-cli does, without the process around it. `args` begin with the program's name; answers the exit code.
/// Everything that can go wrong is told on `io`; when the result could not be written the code is 3, whatever was done.
int runCli(const QStringList &args, CliIo &io);

} // namespace lumbung
