// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/storage/connection.h"
#include "app/storage/store.h"

#include <QSemaphore>

#include <functional>

namespace lumbung {

/// What somebody does in one transaction: waits for its place among the writers (null: the store can only be read),
/// begins the action, lets `work` add its rows under the action's number, commits. Nothing is kept when the work
/// answers an error. ReadOnly, Locked, and as of commitAction().
Result<void> inOneAction(const Connection &connection, QSemaphore *writing, const Clock &clock, const Author &author,
    const QString &kind, const std::function<Result<void>(qint64 action)> &work);

} // namespace lumbung
