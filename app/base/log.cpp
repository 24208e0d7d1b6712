// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace lumbung {

Q_LOGGING_CATEGORY(logApp, "lumbung", QtInfoMsg)

namespace {

constexpr qint64 maxLogSize = 2 * 1024 * 1024;

/// The file lines are appended to, and one older file.
class LogFile
{
public:
    explicit LogFile(const QString &path) : m_file(path)
    {
        (void)m_file.open(QIODevice::Append | QIODevice::Unbuffered);
    }

    bool isOpen() const { return m_file.isOpen(); }

    void append(const QString &line)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_file.size() > maxLogSize)
            startAnew();
        m_file.write(line.toUtf8());
    }

private:
    void startAnew()
    {
        const QString older = m_file.fileName() + ".1"_L1;
        m_file.close();
        QFile::remove(older);
        QFile::rename(m_file.fileName(), older);
        (void)m_file.open(QIODevice::Append | QIODevice::Unbuffered);
    }

    QMutex m_mutex;
    QFile m_file;
};

// A message handler is a plain function, so what it writes to is reached this way; neither is ever taken away.
LogFile *logFile = nullptr;
QtMessageHandler earlierHandler = nullptr;

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        break;
    }
    return "fatal"_L1;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromLatin1(context.category);
    QString oneLine = message;
    oneLine.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s); // a message must not be able to forge a line
    logFile->append(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) % u' ' % nameOf(type) % u' ' % category
        % ": "_L1 % oneLine % u'\n');
    // The person was told in words already; only what others say is repeated on the console.
    if (earlierHandler && !category.startsWith("lumbung"_L1))
        earlierHandler(type, context, message);
}

} // namespace

void startLogFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (logFile || !QDir().mkpath(folder))
        return;
    auto file = std::make_unique<LogFile>(folder + "/lumbung.log"_L1);
    if (!file->isOpen())
        return;
    logFile = file.release();
    earlierHandler = qInstallMessageHandler(handle);
}

Error logged(Error error)
{
    if (!error.detail.isEmpty())
        qCWarning(logApp).noquote().nospace() << "error kind " << int(error.kind) << ": " << error.detail;
    return error;
}

} // namespace lumbung
