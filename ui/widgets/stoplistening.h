// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

/// For destructors: what the parts of a widget say while it is going (a field that loses the focus, say) is no longer
/// heard by it, since what would answer is gone already.
inline void stopListening(QWidget *going)
{
    const QList<QObject *> parts = going->findChildren<QObject *>();
    for (QObject *part : parts)
        part->disconnect(going);
}

} // namespace lumbung
