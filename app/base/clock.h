// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace lumbung {

/// Where "now" comes from. Handed down from main; a test hands down a fixed one.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// The office's calendar day (Western Indonesian Time, UTC+7).
    QDate today() const { return nowUtc().toOffsetFromUtc(7 * 3600).date(); }
};

class SystemClock : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until told otherwise.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime utc) : m_now(std::move(utc)) { }
    QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime &utc) { m_now = utc; }
    void advance(qint64 msecs) { m_now = m_now.addMSecs(msecs); }

private:
    QDateTime m_now;
};

} // namespace lumbung
