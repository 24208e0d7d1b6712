// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QCoreApplication>
#include <QSemaphore>

namespace lumbung {

/// The one place for writing, held for as long as this lives; waits for an import to end.
class WritingPlace
{
public:
    /// Null for a store that can only be read.
    explicit WritingPlace(QSemaphore *semaphore) : m_semaphore(semaphore), m_held(take()) { }
    ~WritingPlace()
    {
        if (m_held)
            m_semaphore->release();
    }
    WritingPlace(const WritingPlace &) = delete;
    WritingPlace &operator=(const WritingPlace &) = delete;
    const Result<void> &held() const { return m_held; } ///< ReadOnly, Locked

private:
    Result<void> take() const
    {
        constexpr int patience = 30000; // milliseconds
        if (!m_semaphore) {
            return Error{Error::Kind::ReadOnly,
                QCoreApplication::translate("Storage", "The register can only be read here. Nothing was changed.")};
        }
        if (!m_semaphore->tryAcquire(1, patience)) {
            return Error{Error::Kind::Locked,
                QCoreApplication::translate(
                    "Storage", "An import is still running. Nothing was saved; try again when it has ended.")};
        }
        return {};
    }

    QSemaphore *m_semaphore;
    Result<void> m_held;
};

} // namespace lumbung
