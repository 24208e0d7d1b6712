// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/sandbox.h"
#include "app/sheets/wire.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

/// In the place of lumbung-reader: misbehaves as the "file" on its standard input says. What a parser that was broken
/// into might do.
namespace {

using namespace lumbung::sheets;

void send(std::string_view block)
{
    while (!block.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, block.data(), block.size());
        if (written <= 0)
            ::_exit(1);
        block.remove_prefix(size_t(written));
    }
}

Row rowOf(int line, const std::vector<std::string> &texts)
{
    Row row{.line = line, .isHidden = false, .cells = {}};
    for (const std::string &text : texts)
        row.cells.push_back({CellKind::Text, text});
    return row;
}

void answer(const std::vector<std::string> &texts)
{
    FrameWriter writer(send);
    writer.file(FileFormat::Xlsx, {}, {});
    writer.sheet("A", false);
    writer.row(rowOf(1, texts));
    writer.finish({});
}

std::string limitOf(int resource)
{
    rlimit limit = {};
    ::getrlimit(__rlimit_resource(resource), &limit);
    return std::to_string(limit.rlim_max);
}

void tellLimits()
{
    int signal = 0;
    ::prctl(PR_GET_PDEATHSIG, &signal);
    answer({limitOf(RLIMIT_CPU), limitOf(RLIMIT_FSIZE), limitOf(RLIMIT_CORE), limitOf(RLIMIT_NOFILE),
        limitOf(RLIMIT_AS), std::to_string(::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0)), std::to_string(signal)});
}

[[noreturn]] void flood()
{
    FrameWriter writer(send);
    writer.file(FileFormat::Xlsx, {}, {});
    writer.sheet("A", false);
    for (int line = 1;; ++line)
        writer.row(rowOf(line, std::vector<std::string>(200, "KUD Contoh " + std::to_string(line))));
}

[[noreturn]] void talk()
{
    FrameWriter writer(send);
    for (int i = 0;; i = (i + 1) % 1000) {
        writer.progress(i);
        ::usleep(1000);
    }
}

[[noreturn]] void spill()
{
    const std::string block(64 * 1024, 'x');
    for (;;)
        send(block);
}

void allocate()
{
    constexpr size_t megabytes = 4000;
    std::vector<std::string> kept;
    while (kept.size() < megabytes)
        kept.emplace_back(1024 * 1024, 'x');
    answer({"survived"});
}

void writeFile()
{
    FILE *file = std::tmpfile();
    if (file && std::fputs("x", file) >= 0 && std::fflush(file) == 0)
        answer({"survived"});
}

void sandboxed(const std::function<void()> &deed)
{
    if (!enterSandbox())
        return answer({"no sandbox"});
    deed();
    answer({"survived"});
}

void cut()
{
    std::string all;
    FrameWriter writer([&](std::string_view block) { all += block; });
    writer.file(FileFormat::Xlsx, {}, {});
    writer.sheet("A", false);
    writer.row(rowOf(1, {"KUD"}));
    writer.finish({});
    send(std::string_view(all).substr(0, all.size() - 9));
}

const std::map<std::string, std::function<void()>> deeds = {
    {"answer", [] { answer({"KUD"}); }},
    {"limits", tellLimits},
    {"crash", [] { ::raise(SIGSEGV); }},
    {"abort", [] { std::abort(); }},
    {"leave", [] {}},
    {"cut", cut},
    {"loop",
        [] {
            volatile bool isForever = true;
            while (isForever) { }
        }},
    {"sleep", [] { ::pause(); }},
    {"talk", talk},
    {"flood", flood},
    {"spill", spill},
    {"allocate", allocate},
    {"file", writeFile},
    {"fail",
        [] {
            answer({"KUD"});
            ::_exit(3);
        }},
    {"stay",
        [] {
            answer({"KUD"});
            ::pause();
        }},
    {"sandboxed answer", [] { sandboxed([] {}); }},
    {"open", [] { sandboxed([] { ::open("/etc/passwd", O_RDONLY | O_CLOEXEC); }); }},
    {"create", [] { sandboxed([] { ::open("/tmp/lumbung-reader-was-here", O_RDWR | O_CREAT | O_CLOEXEC, 0600); }); }},
    {"socket", [] { sandboxed([] { ::socket(AF_INET, SOCK_STREAM, 0); }); }},
    {"exec", [] { sandboxed([] { ::execl("/bin/true", "true", nullptr); }); }},
    {"thread", [] { sandboxed([] { std::thread([] {}).join(); }); }},
    {"kill", [] { sandboxed([] { ::kill(::getppid(), 0); }); }},
};

} // namespace

int main()
{
    std::string deed(64, '\0');
    const ssize_t size = ::read(STDIN_FILENO, deed.data(), deed.size());
    deed.resize(size > 0 ? size_t(size) : 0);
    const auto found = deeds.find(deed);
    if (found == deeds.end())
        return 9;
    found->second();
    return 0;
}
