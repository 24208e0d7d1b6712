// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/readerprocess.h"

#include "app/exchange/refusaltext.h"
#include "app/exchange/tabledecoder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <csignal>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace lumbung {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepMilliseconds = 50; // how long cancelling waits at most

QString readerProgram()
{
    const QString chosen = qEnvironmentVariable("LUMBUNG_READER");
    return chosen.isEmpty() ? QCoreApplication::applicationDirPath() + "/lumbung-reader"_L1 : chosen;
}

Error noReader(const QString &program, const QString &reason)
{
    return {Error::Kind::File,
        QCoreApplication::translate("Reading",
            "The program that reads the files of others could not be started, so nothing was read. Install Lumbung "
            "anew, or ask who looks after this computer."),
        program + ": "_L1 + reason};
}

/// The bytes as a file without a name: what is read is what was hashed, whatever happens to the file meanwhile.
class MemoryFile
{
public:
    explicit MemoryFile(const QByteArray &bytes) : m_descriptor(::memfd_create("table", MFD_CLOEXEC))
    {
        qsizetype written = 0;
        while (m_descriptor >= 0 && written < bytes.size()) {
            const ssize_t size = ::write(m_descriptor, bytes.data() + written, size_t(bytes.size() - written));
            if (size <= 0)
                break;
            written += size;
        }
        m_isWhole = m_descriptor >= 0 && written == bytes.size() && ::lseek(m_descriptor, 0, SEEK_SET) == 0;
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    ~MemoryFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    bool isWhole() const { return m_isWhole; }
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    bool m_isWhole = false;
};

void limitTo(int resource, rlim_t most)
{
    const rlimit limit{most, most};
    ::setrlimit(__rlimit_resource(resource), &limit);
}

/// Between fork and exec: only calls that are allowed there.
void lockIn(int file, const ReaderLimits &limits)
{
    ::dup2(file, STDIN_FILENO);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limitTo(RLIMIT_CPU, rlim_t(limits.cpuSeconds));
    limitTo(RLIMIT_FSIZE, 0);
    limitTo(RLIMIT_CORE, 0);
    limitTo(RLIMIT_NOFILE, 32);
#ifndef __SANITIZE_ADDRESS__ // whose shadow takes terabytes of addresses
    limitTo(RLIMIT_AS, rlim_t(limits.memoryBytes));
#endif
}

class Reading
{
public:
    Reading(const QString &fileName, const ReaderLimits &limits, Progress &progress)
        : m_fileName(fileName), m_limits(limits), m_progress(progress)
    {
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Result<TableFile> run(const MemoryFile &file, const sheets::CsvOptions &options)
    {
        if (const Result<void> started = start(file, options); !started)
            return started.error();
        while (!m_decoder.isFinished()) {
            if (const Result<void> step = takeStep(); !step)
                return step.error();
        }
        // Only who leaves quietly is believed.
        if (!m_process.waitForFinished(m_limits.endMilliseconds))
            return failed(u"did not end"_s);
        if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
            return failed(howItEnded());
        if (m_decoder.outcome())
            return errorOf(*m_decoder.outcome(), m_fileName);
        return m_decoder.take();
    }

private:
    Result<void> start(const MemoryFile &file, const sheets::CsvOptions &options)
    {
        QStringList arguments;
        if (!options.delimiter.empty())
            arguments.append("--delimiter="_L1 + QString::fromStdString(options.delimiter));
        if (!options.encoding.empty())
            arguments.append("--encoding="_L1 + QString::fromStdString(options.encoding));
#ifdef __SANITIZE_ADDRESS__
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#else
        m_process.setStandardErrorFile(QProcess::nullDevice());
#endif
        m_process.setChildProcessModifier(
            [descriptor = file.descriptor(), limits = m_limits] { lockIn(descriptor, limits); });
        m_process.setWorkingDirectory(u"/"_s);
        m_process.start(readerProgram(), arguments, QIODevice::ReadOnly);
        if (!m_process.waitForStarted())
            return noReader(readerProgram(), m_process.errorString());
        m_total.start();
        m_silence.start();
        return {};
    }

    Result<void> takeStep()
    {
        if (m_progress.isCancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Reading", "Reading was cancelled.")};
        const bool isRunning
            = m_process.waitForReadyRead(stepMilliseconds) || m_process.state() != QProcess::NotRunning;
        const QByteArray answer = m_process.readAllStandardOutput();
        if (!m_decoder.feed(answer))
            return failed("answered nonsense: "_L1 + m_decoder.problem());
        if (!answer.isEmpty()) {
            m_silence.restart();
            m_progress.report(
                m_decoder.permille(), 1000, QCoreApplication::translate("Reading", "Reading “%1”").arg(m_fileName));
        } else if (!isRunning && !m_decoder.isFinished()) {
            return failed(howItEnded());
        }
        if (m_silence.hasExpired(m_limits.silentMilliseconds) || m_total.hasExpired(m_limits.allMilliseconds))
            return failed(u"took too long"_s);
        return {};
    }

    QString howItEnded() const
    {
        if (m_process.exitStatus() == QProcess::CrashExit)
            return "ended by signal "_L1 + QString::number(m_process.exitCode());
        return "ended with code "_L1 + QString::number(m_process.exitCode());
    }

    Error failed(const QString &detail) const
    {
        return readerFailed(m_fileName, "lumbung-reader "_L1 + detail);
    }

    QString m_fileName;
    ReaderLimits m_limits;
    Progress &m_progress;
    QProcess m_process;
    TableDecoder m_decoder;
    QElapsedTimer m_total, m_silence;
};

} // namespace

Result<TableFile> readInProcess(const QByteArray &bytes, const QString &fileName, const sheets::CsvOptions &options,
    const ReaderLimits &limits, Progress &progress)
{
    const MemoryFile file(bytes);
    if (!file.isWhole())
        return noReader(readerProgram(), u"no memory file"_s);
    return Reading(fileName, limits, progress).run(file, options);
}

} // namespace lumbung
