// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/sandbox.h"

#include <array>
#include <memory>

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>

namespace lumbung::sheets {

namespace {

struct FilterReleaser {
    void operator()(void *filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, FilterReleaser>;

#ifdef __SANITIZE_ADDRESS__

// The sanitizer looks around at the end of the process, in a thread of its own. What matters most stays forbidden.
Filter makeFilter()
{
    Filter filter(seccomp_init(SCMP_ACT_ALLOW));
    for (const int call : {SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(socket), SCMP_SYS(connect), SCMP_SYS(unlink),
             SCMP_SYS(rename), SCMP_SYS(mkdir), SCMP_SYS(creat)}) {
        if (filter && seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, call, 0) != 0)
            return {};
    }
    const bool isReadOnly = filter
        && seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, 3, 1))
            == 0
        && seccomp_rule_add(filter.get(), SCMP_ACT_KILL_PROCESS, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, 3, 2))
            == 0;
    return isReadOnly ? std::move(filter) : Filter();
}

#else

Filter makeFilter()
{
    // What malloc, the C++ library, expat (a random number) and abort() ask for; and the answer, and the end.
    constexpr std::array allowed = {SCMP_SYS(write), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(brk),
        SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(getrandom),
        SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(sysinfo), SCMP_SYS(rt_sigreturn),
        SCMP_SYS(rt_sigprocmask), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(tgkill)};
    Filter filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
    for (const int call : allowed) {
        if (filter && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) != 0)
            return {};
    }
    // Memory, but none that could be run as a program.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)}) {
        if (filter
            && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) != 0)
            return {};
    }
    return filter;
}

#endif

} // namespace

bool enterSandbox()
{
    const Filter filter = makeFilter();
    return filter && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && seccomp_load(filter.get()) == 0;
}

} // namespace lumbung::sheets
