// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/action.h"

#include "app/storage/commit.h"
#include "app/storage/recordwriter.h"
#include "app/storage/writingplace.h"

namespace lumbung {

Result<void> inOneAction(const Connection &connection, QSemaphore *writing, const Clock &clock, const Author &author,
    const QString &kind, const std::function<Result<void>(qint64 action)> &work)
{
    const WritingPlace place(writing);
    if (const Result<void> &held = place.held(); !held)
        return held.error();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    qint64 action = 0;
    {
        // Its statements must be gone before the commit.
        RecordWriter writer(connection, clock);
        if (const Result<void> begun = writer.beginAction(author, kind); !begun)
            return begun.error();
        action = writer.action();
    }
    if (const Result<void> done = work(action); !done)
        return done.error();
    return commitAction(connection, *transaction, action);
}

} // namespace lumbung
