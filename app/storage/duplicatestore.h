// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/duplicates.h"
#include "app/storage/store.h"

#include <QDateTime>

namespace lumbung {

/// Two records that look alike and are two cooperatives.
struct NotDuplicate {
    qint64 one = 0, other = 0; ///< the smaller id first
    QString reason;
    QDateTime at;
    QString author;
};

/// What is compared to find duplicates, and which likely ones are none. Entries are added, never changed.
class DuplicateStore
{
public:
    virtual ~DuplicateStore() = default;
    /// Of all that are in the register now and not merged into others, by id; `regency`: a code, empty for all.
    /// Cancelled.
    virtual Result<QList<DuplicateSubject>> subjects(const QString &regency, Progress &progress) const = 0;
    virtual Result<QList<NotDuplicate>> notDuplicates() const = 0; ///< as it holds now, latest first
    /// Invalid without a reason or for one record twice, NotFound when one is not in the register.
    virtual Result<void> setNotDuplicate(qint64 one, qint64 other, const QString &reason, const Author &author) = 0;
    /// Takes that back by a further entry. NotFound when the pair is not marked.
    virtual Result<void> takeBack(qint64 one, qint64 other, const QString &reason, const Author &author) = 0;
};

} // namespace lumbung
