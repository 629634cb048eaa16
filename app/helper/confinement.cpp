// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/confinement.h"

#include <array>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <vector>
#endif

// The sanitisers reserve terabytes of addresses and open files of their own.
#if defined(__SANITIZE_ADDRESS__)
#define ESCALE_SANITISED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ESCALE_SANITISED 1
#endif
#endif

namespace escale {
namespace {

#ifdef ESCALE_SANITISED
constexpr bool sanitised = true;
#else
constexpr bool sanitised = false;
#endif

#ifdef Q_OS_UNIX
// glibc and others type the name of a limit differently, hence the template.
template <typename Name> bool bound(Name name, rlim_t most)
{
    const rlimit limit{most, most};
    return setrlimit(name, &limit) == 0;
}

/// What the one who started us had open when it did: sockets of the feed, perhaps.
void closeInherited()
{
    constexpr int usual = 1024;
    constexpr int firstOther = 3;
    for (int descriptor = firstOther; descriptor < usual; ++descriptor)
        close(descriptor);
}

bool setBounds(const Bounds &bounds)
{
    closeInherited();
    if (bounds.seconds > 0)
        alarm(bounds.seconds); // for one that waits for something that never comes
    return (bounds.processorSeconds == 0 || bound(RLIMIT_CPU, static_cast<rlim_t>(bounds.processorSeconds))) &&
           bound(RLIMIT_CORE, 0) && bound(RLIMIT_FSIZE, 0) &&
           (sanitised || bound(RLIMIT_AS, static_cast<rlim_t>(bounds.memory)));
}
#endif

#if defined(Q_OS_LINUX) && (defined(__x86_64__) || defined(__aarch64__)) && !defined(ESCALE_SANITISED)
#ifdef __x86_64__
constexpr quint32 architecture = AUDIT_ARCH_X86_64;
#else
constexpr quint32 architecture = AUDIT_ARCH_AARCH64;
#endif

/// To find and read files, beside openat().
constexpr std::array reading{SYS_lseek,
                             SYS_fstat,
                             SYS_newfstatat,
                             SYS_statx,
                             SYS_pread64,
                             SYS_getdents64,
                             SYS_faccessat,
                             SYS_readlinkat,
                             SYS_getcwd
#ifdef __x86_64__
                             ,
                             SYS_access,
                             SYS_stat,
                             SYS_lstat,
                             SYS_readlink
#endif
};

/// What computing (Qt's painter does it in several threads, which have event loops), allocating, reading the picture
/// and writing the answer need. Anything else fails with EPERM.
constexpr std::array<int, 28> needed{SYS_read,
                                     SYS_write,
                                     SYS_exit,
                                     SYS_exit_group,
                                     SYS_close,
                                     SYS_brk,
                                     SYS_mmap,
                                     SYS_munmap,
                                     SYS_mremap,
                                     SYS_madvise,
                                     SYS_mprotect,
                                     SYS_futex,
                                     SYS_gettid,
                                     SYS_rt_sigreturn,
                                     SYS_rt_sigprocmask,
                                     SYS_getrandom,
                                     SYS_clock_gettime,
                                     SYS_sched_yield,
                                     SYS_rseq,
                                     SYS_getpid,
                                     SYS_restart_syscall,
                                     SYS_set_robust_list,
                                     SYS_sched_getaffinity,
                                     SYS_clock_nanosleep,
                                     SYS_eventfd2,
                                     SYS_pipe2,
                                     SYS_ppoll,
                                     SYS_fcntl};

bool filterSystemCalls(bool readsFiles)
{
    constexpr auto load = static_cast<__u16>(BPF_LD | BPF_W | BPF_ABS);
    constexpr auto equals = static_cast<__u16>(BPF_JMP | BPF_JEQ | BPF_K);
    constexpr auto hasBits = static_cast<__u16>(BPF_JMP | BPF_JSET | BPF_K);
    constexpr auto give = static_cast<__u16>(BPF_RET | BPF_K);
    constexpr auto refused = [](int error) { return SECCOMP_RET_ERRNO | static_cast<__u32>(error); };
    std::vector<sock_filter> program{
        BPF_STMT(load, offsetof(seccomp_data, arch)),
        BPF_JUMP(equals, architecture, 1, 0),
        BPF_STMT(give, SECCOMP_RET_KILL_PROCESS), // calls of another architecture have other numbers
        BPF_STMT(load, offsetof(seccomp_data, nr)),
        // A thread, but no process. Of clone3 the filter cannot see which: the C library then takes the older one.
        BPF_JUMP(equals, SYS_clone3, 0, 1),
        BPF_STMT(give, refused(ENOSYS)),
        BPF_JUMP(equals, SYS_clone, 0, 4),
        BPF_STMT(load, offsetof(seccomp_data, args[0])),
        BPF_JUMP(hasBits, CLONE_THREAD, 0, 1),
        BPF_STMT(give, SECCOMP_RET_ALLOW),
        BPF_STMT(give, refused(EPERM)),
    };
    const auto allow = [&](const auto &calls) {
        for (const int call : calls) {
            program.push_back(BPF_JUMP(equals, static_cast<__u32>(call), 0, 1));
            program.push_back(BPF_STMT(give, SECCOMP_RET_ALLOW));
        }
    };
    allow(needed);
    if (readsFiles) {
        allow(reading);
        constexpr __u32 writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
        program.push_back(BPF_JUMP(equals, SYS_openat, 0, 4));
        program.push_back(BPF_STMT(load, offsetof(seccomp_data, args[2])));
        program.push_back(BPF_JUMP(hasBits, writing, 0, 1));
        program.push_back(BPF_STMT(give, refused(EPERM)));
        program.push_back(BPF_STMT(give, SECCOMP_RET_ALLOW));
    }
    program.push_back(BPF_STMT(give, refused(EPERM)));
    const sock_fprog whole{static_cast<unsigned short>(program.size()), program.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &whole) == 0;
}
#else
bool filterSystemCalls(bool)
{
    return true;
}
#endif

} // namespace

bool confineThisProcess(const Bounds &bounds)
{
#ifdef Q_OS_UNIX
    return setBounds(bounds) && filterSystemCalls(bounds.readsFiles);
#else
    return filterSystemCalls(bounds.readsFiles);
#endif
}

} // namespace escale
