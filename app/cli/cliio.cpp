// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliio.h"

#include "app/base/text.h"
#include "app/cli/displaywidth.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace lumbung {

namespace {

constexpr qsizetype bufferSize = 64 * 1024;
constexpr qint64 statusInterval = 100; // milliseconds

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 count = device.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            return false;
        written += count;
    }
    return true;
}

} // namespace

CliIo::CliIo(QIODevice &in, QIODevice &out, QIODevice &err, const Clock &clock, Settings &settings)
    : m_in(in), m_out(out), m_err(err), m_clock(clock), m_settings(settings)
{
}

bool CliIo::print(const QString &text)
{
    m_pending += text.toUtf8();
    return m_pending.size() < bufferSize ? !m_outputFailed : flush();
}

bool CliIo::flush()
{
    if (!m_outputFailed)
        m_outputFailed = !writeAll(m_out, m_pending);
    m_pending.clear();
    return !m_outputFailed;
}

void CliIo::say(const QString &sentence)
{
    showStatus({});
    // When even this cannot be written nobody is left to be told; the exit code says it.
    (void)writeAll(m_err, sentence.toUtf8() + '\n');
}

void CliIo::showStatus(const QString &line)
{
    if (!isTerminal || (line.isEmpty() && m_statusWidth == 0))
        return;
    const QString blanks(m_statusWidth, u' ');
    m_statusWidth = displayWidth(line);
    (void)writeAll(m_err, QString(u'\r' % blanks % u'\r' % line).toUtf8());
}

void CliProgress::report(qint64 done, qint64 total, const QString &what)
{
    if (!m_io.isTerminal || (m_sinceShown.isValid() && m_sinceShown.elapsed() < statusInterval))
        return;
    m_sinceShown.start();
    const QString howFar = total > 0 ? text::percent(double(done) / double(total), 0) : text::number(done);
    m_io.showStatus(what % u' ' % howFar);
}

} // namespace lumbung
