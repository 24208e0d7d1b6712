// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <atomic>

namespace lumbung {

/// Standard input, output or error as a device that tells the truth: each write reaches the system or fails, and
/// waiting ends when `cancelled` is set by a signal (QFile waits on through signals).
class FdDevice : public QIODevice
{
public:
    FdDevice(int descriptor, const std::atomic_bool &cancelled, OpenMode mode);
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool waitFor(short events) const;

    int m_descriptor;
    const std::atomic_bool &m_cancelled;
};

} // namespace lumbung
