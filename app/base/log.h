// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QLoggingCategory>

namespace lumbung {

Q_DECLARE_LOGGING_CATEGORY(logApp)

/// Appends log lines to a file in the person's data folder (at most 2 MB, then one older file is kept).
/// Never personal data, never record contents.
void startLogFile();
/// Writes the technical detail of an error; returns it unchanged so that it can be passed on.
Error logged(Error error);

} // namespace lumbung
