// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/connection.h"

namespace lumbung {

/// NotFound with a sentence: what took this cooperative back, when and by whom.
Error absenceOf(const Connection &connection, qint64 id);

/// A condition: the cooperative with this id (an expression) has not been taken back.
QString isPresent(const QString &id);

} // namespace lumbung
