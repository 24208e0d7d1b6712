// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/limits.h"
#include "app/sheets/readsheets.h"
#include "app/sheets/sandbox.h"
#include "app/sheets/wire.h"

#include <QStringDecoder>

#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <new>

#include <fcntl.h>
#include <unistd.h>

/// lumbung-reader: the file on standard input, frames on standard output (wire.h). Started by exchange/readerprocess,
/// which limits its memory and time.
namespace {

using namespace lumbung::sheets;

enum ExitCode { Done = 0, NoAnswer = 1 };

const std::string &outOfMemory()
{
    static const std::string frame
        = FrameWriter::lastFrame(Refusal{.reason = Refusal::Reason::OutOfMemory, .detail = "no memory left"}, 0, 0);
    return frame;
}

void send(std::string_view block)
{
    while (!block.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, block.data(), block.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            ::_exit(NoAnswer);
        block.remove_prefix(size_t(written));
    }
}

/// Frames are sent whole, so this one is understood whenever it comes.
[[noreturn]] void giveUp()
{
    send(outOfMemory());
    ::_exit(Done);
}

bool readAll(QByteArray &bytes)
{
    constexpr qsizetype most = limit::fileBytes + 1;
    bytes.resize(most);
    qsizetype size = 0;
    while (size < most) {
        const ssize_t got = ::read(STDIN_FILENO, bytes.data() + size, size_t(most - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return false;
        if (got == 0)
            break;
        size += got;
    }
    bytes.resize(size);
    bytes.squeeze();
    return size <= limit::fileBytes;
}

/// A wide pipe: the two processes wait for each other less often. As it is does as well.
void widenAnswer()
{
    constexpr int bytes = 1024 * 1024;
    ::fcntl(STDOUT_FILENO, F_SETPIPE_SZ, bytes);
}

/// Whatever opens files on first use has to do it now.
void loadWhatOpensFiles()
{
    ::setenv("TZ", "UTC0", 1); // libzip asks what day the parts were made on
    ::tzset();
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
        const QString text = QStringDecoder(encoding).decode(QByteArrayView("a\0", 2));
        Q_UNUSED(text)
    }
}

CsvOptions optionsFrom(int argc, char *argv[])
{
    constexpr std::string_view delimiter = "--delimiter=", encoding = "--encoding=";
    CsvOptions options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument.starts_with(delimiter))
            options.delimiter = argument.substr(delimiter.size());
        else if (argument.starts_with(encoding))
            options.encoding = argument.substr(encoding.size());
    }
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    const CsvOptions options = optionsFrom(argc, argv);
    QByteArray bytes;
    if (!readAll(bytes))
        return NoAnswer;
    outOfMemory();
    std::set_new_handler(giveUp);
    loadWhatOpensFiles();
    widenAnswer();
    if (!enterSandbox())
        return NoAnswer;

    FrameWriter writer(send);
    try {
        writer.finish(readSheets(bytes, options, writer));
    } catch (const std::bad_alloc &) { // Qt does not ask the handler
        giveUp();
    }
    return Done;
}
