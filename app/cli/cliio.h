// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/base/clock.h"
#include "app/base/settings.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QString>

#include <atomic>

class QIODevice;

namespace lumbung {

/// All a command touches of the world around it. Results go to `out`, everything said to the person to `err`; both
/// UTF-8.
class CliIo
{
public:
    /// The devices are open, and live longer as do clock and settings.
    CliIo(QIODevice &in, QIODevice &out, QIODevice &err, const Clock &clock, Settings &settings);

    bool isTerminal = false; ///< whether a person watches `err`: only then progress is shown
    QProcessEnvironment environment; ///< LUMBUNG_STORE, LUMBUNG_LANG, USER
    const std::atomic_bool *cancelled = nullptr; ///< set by a signal

    QIODevice &in() { return m_in; }
    const Clock &clock() const { return m_clock; }
    const Settings &settings() const { return m_settings; }
    bool isCancelled() const { return cancelled && *cancelled; }

    /// Part of the result. False from the first write on that did not succeed: then there is no use in going on.
    bool print(const QString &text);
    bool flush();
    bool outputFailed() const { return m_outputFailed; }

    void say(const QString &sentence); ///< a line to the person
    void showStatus(const QString &line); ///< replaces the last status on the terminal; empty: takes it away

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    const Clock &m_clock;
    const Settings &m_settings;
    QByteArray m_pending;
    bool m_outputFailed = false;
    int m_statusWidth = 0;
};

/// Progress as one line on the terminal, and cancelled by the signals that end a program.
class CliProgress : public Progress
{
public:
    explicit CliProgress(CliIo &io) : m_io(io) { }
    ~CliProgress() override { m_io.showStatus({}); }

    void report(qint64 done, qint64 total, const QString &what) override;
    bool isCancelled() const override { return Progress::isCancelled() || m_io.isCancelled(); }

private:
    CliIo &m_io;
    QElapsedTimer m_sinceShown;
};

} // namespace lumbung
