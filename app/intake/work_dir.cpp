// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/work_dir.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tt
{

namespace
{

QString prefix() { return QStringLiteral("tendertrace-work-"); }

/// The open folder, locked by us; -1 when somebody else holds it or it is gone. The lock goes with the
/// process, whatever ends it, and means the same in every container that shares the folder, unlike a process
/// number.
int lockedFolder(const QString &path)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) return -1;
    struct stat opened = {};
    struct stat named = {};
    const bool ours = ::flock(fd, LOCK_EX | LOCK_NB) == 0 && ::fstat(fd, &opened) == 0 &&
                      ::lstat(QFile::encodeName(path).constData(), &named) == 0 &&
                      opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
    if (ours) return fd;
    ::close(fd);
    return -1;
}

} // namespace

void removeStaleWorkDirs()
{
    const QDir temp(QDir::tempPath());
    const auto folders = temp.entryInfoList({prefix() + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot |
                                                                   QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &folder : folders) {
        if (folder.ownerId() != ::getuid()) continue;
        const int lock = lockedFolder(folder.absoluteFilePath());
        if (lock < 0) continue; // in use
        QDir(folder.absoluteFilePath()).removeRecursively();
        ::close(lock);
    }
}

WorkDir::WorkDir()
{
    static std::once_flag once;
    std::call_once(once, removeStaleWorkDirs);
    constexpr int kTries = 16;
    for (int i = 0; i < kTries; ++i) {
        const QString path = QDir::temp().absoluteFilePath(
            QStringLiteral("%1%2-%3")
                .arg(prefix())
                .arg(QCoreApplication::applicationPid())
                .arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0')));
        if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0) {
            if (errno != EEXIST) return;
            continue;
        }
        m_lock = lockedFolder(path);
        if (m_lock >= 0) {
            m_path = path;
            return;
        }
        // Taken for a leftover in the instant before it was locked: make another.
    }
}

WorkDir::~WorkDir()
{
    if (!m_path.isEmpty()) QDir(m_path).removeRecursively();
    if (m_lock >= 0) ::close(m_lock);
}

} // namespace tt
