// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/base/settings.h"
#include "app/cli/cli.h"
#include "app/cli/fddevice.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace {

std::atomic_bool cancelled = false;
static_assert(std::atomic_bool::is_always_lock_free); // a signal may set it

void cancel(int)
{
    cancelled = true;
}

/// A closed standard descriptor would be given to the next file opened, and results would be written into that file.
void occupyStandardDescriptors()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) != -1)
            continue;
        // Opened the wrong way round, so that reading and writing fail as they did on the closed one.
        const int opened = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        if (opened >= 0 && opened != descriptor) {
            ::dup2(opened, descriptor);
            ::close(opened);
        }
    }
}

void handleSignals()
{
    struct sigaction action = {};
    action.sa_handler = cancel; // without SA_RESTART: waiting for input ends
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of writing, told by the exit code
}

} // namespace

int main(int argc, char *argv[])
{
    occupyStandardDescriptors();
    handleSignals();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lumbung"));
    lumbung::startLogFile();

    lumbung::FdDevice in(STDIN_FILENO, cancelled, QIODevice::ReadOnly);
    lumbung::FdDevice out(STDOUT_FILENO, cancelled, QIODevice::WriteOnly | QIODevice::Unbuffered);
    lumbung::FdDevice err(STDERR_FILENO, cancelled, QIODevice::WriteOnly | QIODevice::Unbuffered);
    const lumbung::SystemClock clock;
    lumbung::Settings settings(lumbung::Settings::defaultPath());
    lumbung::CliIo io(in, out, err, clock, settings);
    io.isTerminal = ::isatty(STDERR_FILENO) == 1;
    io.environment = QProcessEnvironment::systemEnvironment();
    io.cancelled = &cancelled;
    return lumbung::runCli(QCoreApplication::arguments(), io);
}
