// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumbung::sheets {

/// From here on this process can compute, take memory and write to what is open already, and nothing else: opening a
/// file, a socket, another program or a thread ends it (seccomp). False when the system would not lock it in.
bool enterSandbox();

} // namespace lumbung::sheets
