// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/storage/store.h"

#include <QProcessEnvironment>

namespace lumbung {

/// Who is at work: the person of the settings, else the computer's log-in; an empty name when neither is known.
Author atWork(const Settings &settings, const QString &source,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace lumbung
