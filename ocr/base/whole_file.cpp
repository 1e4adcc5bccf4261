// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/base/whole_file.h"

#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tt
{

namespace
{

/// Brings a file or a folder to the disk.
int syncPath(const QString &path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0) return errno;
    const int code = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    return code;
}

int renameOver(const QByteArray &from, const QByteArray &to, Replace replace)
{
    if (replace == Replace::Allowed) return ::rename(from.constData(), to.constData());
    int done = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (done != 0 && (errno == EINVAL || errno == ENOSYS)) { // a file system that cannot promise it
        done = ::link(from.constData(), to.constData());
        if (done == 0) ::unlink(from.constData());
    }
    // A stick with FAT has neither: look, then rename. Only a program that makes the same name in between is
    // missed.
    if (done != 0 && (errno == EPERM || errno == EOPNOTSUPP) && ::access(to.constData(), F_OK) != 0)
        done = ::rename(from.constData(), to.constData());
    return done;
}

tl::unexpected<Error> taken(const QString &target)
{
    return fail(
        ErrorCode::Usage,
        QStringLiteral("“%1” is there already and is not overwritten; choose another name.").arg(target));
}

} // namespace

Error systemFileError(int systemError, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(systemError));
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull,
                QStringLiteral("There is no room for “%1”; free some space and try again.").arg(path),
                detail};
    case ENOENT:
    case ENOTDIR:
        return {
            ErrorCode::NotFound,
            QStringLiteral("“%1” is not there. If it is on a stick or a network folder, connect it again.")
                .arg(path),
            detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::ReadOnly,
                QStringLiteral("“%1” cannot be written; choose another folder.").arg(path), detail};
    default:
        return {ErrorCode::Unreadable,
                QStringLiteral(
                    "“%1” could not be read or written: the disk, its connection or the permissions failed. "
                    "Check them and try again.")
                    .arg(path),
                detail};
    }
}

Result<void> requireTarget(const QString &target, Replace replace)
{
    const QFileInfo info(target);
    if (target.isEmpty() || info.isDir())
        return fail(ErrorCode::Usage,
                    QStringLiteral("“%1” is a folder; give the name of a file.").arg(target));
    if (replace == Replace::Never && (info.exists() || info.isSymLink())) return taken(target);
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There is no folder “%1”; choose another.").arg(info.absolutePath()));
    return {};
}

Result<void> nameFile(const QString &part, const QString &target, Replace replace)
{
    if (const int code = syncPath(part, O_RDONLY); code != 0)
        return tl::unexpected<Error>(systemFileError(code, target));
    if (renameOver(QFile::encodeName(part), QFile::encodeName(target), replace) != 0) {
        if (errno == EEXIST) return taken(target);
        return tl::unexpected<Error>(systemFileError(errno, target));
    }
    syncPath(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY); // not every file system can
    return {};
}

QString partName(const QString &target)
{
    return QStringLiteral("%1.%2.part").arg(target, QUuid::createUuid().toString(QUuid::Id128).left(12));
}

PartFile::~PartFile()
{
    if (m_kept) return;
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

WholeFile::WholeFile(QString target, Replace replace)
    : m_target(std::move(target))
    , m_replace(replace)
    , m_part(partName(m_target))
{
}

Result<std::unique_ptr<WholeFile>> WholeFile::begin(const QString &target, Replace replace)
{
    const QString absolute = QFileInfo(target).absoluteFilePath();
    if (const auto fits = requireTarget(absolute, replace); !fits) return passOn(fits);
    std::unique_ptr<WholeFile> file(new WholeFile(absolute, replace));
    const int fd = ::open(QFile::encodeName(file->m_part.path()).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0) return tl::unexpected<Error>(systemFileError(errno, target));
    if (!file->m_file.open(fd, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return tl::unexpected<Error>(systemFileError(EIO, target));
    }
    return file;
}

Result<void> WholeFile::write(const char *bytes, qint64 size)
{
    for (qint64 done = 0; done < size;) {
        const ssize_t now = ::write(m_file.handle(), bytes + done, static_cast<size_t>(size - done));
        if (now < 0 && errno == EINTR) continue;
        if (now < 0) return tl::unexpected<Error>(systemFileError(errno, m_target));
        done += now;
    }
    return {};
}

Result<void> WholeFile::finish()
{
    if (::fsync(m_file.handle()) != 0) return tl::unexpected<Error>(systemFileError(errno, m_target));
    m_file.close();
    if (const auto named = nameFile(m_part.path(), m_target, m_replace); !named) return named;
    m_part.keep();
    return {};
}

} // namespace tt
