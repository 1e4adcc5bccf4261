// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/sandbox.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tt
{

namespace
{

constexpr rlim_t kOpenFiles = 256;

bool setLimit(__rlimit_resource resource, rlim_t value)
{
    rlimit limit{};
    if (::getrlimit(resource, &limit) != 0) return false;
    limit.rlim_cur = value;
    if (limit.rlim_max == RLIM_INFINITY || limit.rlim_max > value) limit.rlim_max = value;
    return ::setrlimit(resource, &limit) == 0;
}

/// Address space in use now, from /proc/self/statm (pages).
qint64 usedAddressSpace()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly)) return 0;
    return statm.readAll().split(' ').first().toLongLong() * ::sysconf(_SC_PAGESIZE);
}

bool limitMemory(qint64 bytes)
{
    if (bytes <= 0) return false;
    const qint64 used = usedAddressSpace();
    return used > 0 && setLimit(RLIMIT_AS, static_cast<rlim_t>(used + bytes));
}

/// Everything is allowed but what leads out of this process. A denied call fails with EPERM instead of
/// killing, because fontconfig, glibc and the OCR libraries probe for things that they can do without.
bool enterSeccomp()
{
    scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ALLOW);
    if (!filter) return false;
    const int denied[] = {SCMP_SYS(socket),
                          SCMP_SYS(socketpair),
                          SCMP_SYS(connect),
                          SCMP_SYS(bind),
                          SCMP_SYS(listen),
                          SCMP_SYS(accept),
                          SCMP_SYS(accept4),
                          SCMP_SYS(execve),
                          SCMP_SYS(execveat),
                          SCMP_SYS(fork),
                          SCMP_SYS(vfork),
                          SCMP_SYS(ptrace),
                          SCMP_SYS(process_vm_readv),
                          SCMP_SYS(process_vm_writev),
                          SCMP_SYS(kill),
                          SCMP_SYS(mount),
                          SCMP_SYS(umount2),
                          SCMP_SYS(pivot_root),
                          SCMP_SYS(chroot),
                          SCMP_SYS(setns),
                          SCMP_SYS(unshare),
                          SCMP_SYS(bpf),
                          SCMP_SYS(perf_event_open),
                          SCMP_SYS(keyctl),
                          SCMP_SYS(add_key),
                          SCMP_SYS(request_key),
                          SCMP_SYS(init_module),
                          SCMP_SYS(finit_module),
                          SCMP_SYS(kexec_load),
                          SCMP_SYS(reboot),
                          SCMP_SYS(userfaultfd),
                          SCMP_SYS(io_uring_setup),
                          SCMP_SYS(open_by_handle_at),
                          SCMP_SYS(swapon),
                          SCMP_SYS(swapoff),
                          SCMP_SYS(acct),
                          SCMP_SYS(quotactl)};
    bool ok = true;
    for (const int call : denied)
        ok = ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) == 0 && ok;
    // Threads, but no processes. clone3's flags cannot be looked at, so glibc is made to fall back to clone.
    ok = ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 && ok;
    ok = ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                            SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0)) == 0 &&
         ok;
    ok = ok && ::seccomp_load(filter) == 0;
    ::seccomp_release(filter);
    return ok;
}

constexpr quint64 kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr quint64 kWrite =
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG;
constexpr quint64 kHandled = kRead | kWrite | LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                             LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
                             LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                             LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

/// A path that does not exist needs no rule; it stays forbidden.
bool allow(int ruleset, const QString &path, quint64 access)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC);
    if (fd < 0) return true;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = access;
    rule.parent_fd = fd;
    const bool ok = ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    ::close(fd);
    return ok;
}

bool enterLandlock(const SandboxPlan &plan)
{
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = kHandled;
    const auto ruleset =
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    if (ruleset < 0) return false;
    // Shared libraries may be loaded late (image plugins), so system folders keep the right to be mapped for
    // execution.
    bool ok = true;
    for (const char *folder : {"/usr", "/lib", "/lib64", "/opt", "/etc", "/var/cache/fontconfig",
                               "/proc/self", "/sys/devices/system/cpu"})
        ok = allow(ruleset, QString::fromLatin1(folder), kRead | LANDLOCK_ACCESS_FS_EXECUTE) && ok;
    for (const char *file : {"/dev/urandom", "/dev/random", "/dev/zero", "/proc/cpuinfo", "/proc/meminfo"})
        ok = allow(ruleset, QString::fromLatin1(file), LANDLOCK_ACCESS_FS_READ_FILE) && ok;
    ok = allow(ruleset, QStringLiteral("/dev/null"),
               LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE) &&
         ok;
    for (const char *folder : {".fonts", ".local/share/fonts", ".cache/fontconfig", ".config/fontconfig"})
        ok = allow(ruleset, QDir::home().filePath(QString::fromLatin1(folder)), kRead) && ok;
    if (!plan.modelDir.isEmpty()) ok = allow(ruleset, plan.modelDir, kRead) && ok;
    ok = allow(ruleset, plan.filesDir, kRead) && ok;
    ok = allow(ruleset, plan.workDir, kRead | kWrite) && ok;
    ok = ok && ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    ::close(ruleset);
    return ok;
}

} // namespace

void dieWithParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() == 1) ::_exit(0); // the parent was gone before the line above took effect
}

QStringList enterSandbox(const SandboxPlan &plan)
{
    QStringList fences;
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) fences << QStringLiteral("no_new_privs");
    if (setLimit(RLIMIT_CORE, 0) && setLimit(RLIMIT_NOFILE, kOpenFiles)) fences << QStringLiteral("limits");
    if (limitMemory(plan.memoryLimitBytes)) fences << QStringLiteral("memory_limit");
    if (enterLandlock(plan)) fences << QStringLiteral("landlock");
    if (enterSeccomp()) fences << QStringLiteral("seccomp");
    return fences;
}

} // namespace tt
