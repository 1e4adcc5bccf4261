// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/sandbox.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
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
    const int denied[] = {
        SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen),
        SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork),
        SCMP_SYS(vfork), SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev),
        SCMP_SYS(kill), SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(pivot_root), SCMP_SYS(chroot),
        SCMP_SYS(setns), SCMP_SYS(unshare), SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(keyctl),
        SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(init_module), SCMP_SYS(finit_module),
        SCMP_SYS(kexec_load), SCMP_SYS(reboot), SCMP_SYS(userfaultfd), SCMP_SYS(io_uring_setup),
        SCMP_SYS(open_by_handle_at), SCMP_SYS(swapon), SCMP_SYS(swapoff), SCMP_SYS(acct), SCMP_SYS(quotactl),
        // other processes of the same person
        SCMP_SYS(tkill), SCMP_SYS(rt_sigqueueinfo), SCMP_SYS(rt_tgsigqueueinfo), SCMP_SYS(pidfd_open),
        SCMP_SYS(pidfd_getfd), SCMP_SYS(pidfd_send_signal), SCMP_SYS(process_madvise), SCMP_SYS(kcmp),
        SCMP_SYS(setpriority), SCMP_SYS(ioprio_set), SCMP_SYS(sched_setscheduler), SCMP_SYS(sched_setattr),
        SCMP_SYS(setrlimit), SCMP_SYS(shmget), SCMP_SYS(msgget), SCMP_SYS(semget), SCMP_SYS(mq_open),
        // changes to files that Landlock does not look at
        SCMP_SYS(truncate), SCMP_SYS(chmod), SCMP_SYS(fchmodat), SCMP_SYS(chown), SCMP_SYS(lchown),
        SCMP_SYS(fchownat), SCMP_SYS(utime), SCMP_SYS(utimes), SCMP_SYS(utimensat), SCMP_SYS(setxattr),
        SCMP_SYS(lsetxattr), SCMP_SYS(removexattr), SCMP_SYS(lremovexattr), SCMP_SYS(fsopen),
        SCMP_SYS(move_mount), SCMP_SYS(open_tree)};
    bool ok = true;
    const auto deny = [&](int call, std::initializer_list<scmp_arg_cmp> when) {
        ok = ::seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), call, static_cast<unsigned>(when.size()),
                                      when.begin()) == 0 &&
             ok;
    };
    for (const int call : denied)
        deny(call, {});
    // Signals to itself are how abort() works; limits may be asked for; no key strokes into the terminal.
    deny(SCMP_SYS(tgkill), {SCMP_A0(SCMP_CMP_NE, static_cast<scmp_datum_t>(::getpid()))});
    deny(SCMP_SYS(prlimit64), {SCMP_A2(SCMP_CMP_NE, 0)});
    deny(SCMP_SYS(ioctl), {SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffffU, TIOCSTI)});
    // Threads, but no processes. clone3's flags cannot be looked at, so glibc is made to fall back to clone.
    ok = ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 && ok;
    deny(SCMP_SYS(clone), {SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0)});
    ok = ok && ::seccomp_load(filter) == 0;
    ::seccomp_release(filter);
    return ok;
}

constexpr quint64 kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr quint64 kWrite =
    LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG;
// Rights that later kernels know; the headers may be older than the kernel.
constexpr quint64 kRefer = quint64(1) << 13;    // interface 2: moving between folders
constexpr quint64 kTruncate = quint64(1) << 14; // interface 3

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
    const long interface =
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (interface < 1) return false;
    const quint64 truncate = interface >= 3 ? kTruncate : 0;
    attributes.handled_access_fs = kHandled | (interface >= 2 ? kRefer : 0) | truncate;
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
               LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | truncate) &&
         ok;
    for (const char *folder : {".fonts", ".local/share/fonts", ".cache/fontconfig", ".config/fontconfig"})
        ok = allow(ruleset, QDir::home().filePath(QString::fromLatin1(folder)), kRead) && ok;
    if (!plan.modelDir.isEmpty()) ok = allow(ruleset, plan.modelDir, kRead) && ok;
    ok = allow(ruleset, plan.filesDir, kRead) && ok;
    ok = allow(ruleset, plan.workDir, kRead | kWrite | truncate) && ok;
    ok = ok && ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    ::close(ruleset);
    return ok;
}

} // namespace

void dieWithParent()
{
    const pid_t parent = ::getppid(); // may be 1: in a container the program itself is the first process
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(0); // the parent went before the line above took effect
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
