// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/settings.h"
#include "app/cli/cli.h"

#include <QBuffer>
#include <QStringList>

#include <atomic>

namespace lumbung {

/// What a run of lumbung-cli left behind.
struct CliOutcome {
    int code = -1;
    QString out;
    QString err;

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

/// A disk that is full, or a pipe whose reader has gone, after some bytes.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(WriteOnly | Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (m_room <= 0)
            return -1;
        const qint64 taken = qMin(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

/// Runs commands through buffers, in English, on a fixed day, without the person's settings.
class CliRunner
{
public:
    FixedClock clock{QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC)};
    Settings settings{QString()};
    QProcessEnvironment environment;
    bool isTerminal = false;
    std::atomic_bool cancelled = false;

    CliRunner() { environment.insert(QStringLiteral("LUMBUNG_LANG"), QStringLiteral("en")); }

    CliOutcome operator()(const QStringList &args, const QByteArray &input = {})
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        CliOutcome outcome = into(out, args, input);
        outcome.out = QString::fromUtf8(out.data());
        return outcome;
    }

    /// With an output of the test's own.
    CliOutcome into(QIODevice &out, const QStringList &args, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        QBuffer err;
        err.open(QIODevice::WriteOnly);
        CliIo io(in, out, err, clock, settings);
        io.isTerminal = isTerminal;
        io.environment = environment;
        io.cancelled = &cancelled;
        CliOutcome outcome;
        outcome.code = runCli(QStringList{QStringLiteral("lumbung-cli")} + args, io);
        outcome.err = QString::fromUtf8(err.data());
        return outcome;
    }
};

} // namespace lumbung
