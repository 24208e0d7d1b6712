// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fddevice.h"

#include <algorithm>
#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace lumbung {

namespace {

constexpr int glance = 200; // milliseconds between looks at the flag, for a signal that came just before waiting
constexpr qint64 portion = 1 << 20;

} // namespace

FdDevice::FdDevice(int descriptor, const std::atomic_bool &cancelled, OpenMode mode)
    : m_descriptor(descriptor), m_cancelled(cancelled)
{
    open(mode);
}

bool FdDevice::waitFor(short events) const
{
    pollfd waiting{m_descriptor, events, 0};
    do {
        const int ready = ::poll(&waiting, 1, glance);
        if (ready > 0)
            return true; // also on an error, which reading or writing then tells
        if (ready < 0 && errno != EINTR)
            return false;
    } while (!m_cancelled); // after a signal what can be written at once still is: the last sentence
    return false;
}

qint64 FdDevice::readData(char *data, qint64 maxSize)
{
    if (maxSize == 0)
        return 0; // asked after each line by readLine(): not a reason to wait for the next one
    while (waitFor(POLLIN)) {
        const ssize_t count = ::read(m_descriptor, data, static_cast<size_t>(maxSize));
        if (count >= 0)
            return count;
        if (errno != EINTR && errno != EAGAIN)
            return -1;
    }
    return -1;
}

qint64 FdDevice::writeData(const char *data, qint64 size)
{
    while (waitFor(POLLOUT)) {
        const ssize_t count = ::write(m_descriptor, data, static_cast<size_t>(std::min(size, portion)));
        if (count >= 0)
            return count;
        if (errno != EINTR && errno != EAGAIN)
            return -1;
    }
    return -1;
}

} // namespace lumbung
