// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/copy_files.h"

#include "app/intake/raw_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tt
{

namespace
{

constexpr qint64 kPieceBytes = 1 << 20;

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(tt::SearchableCopyJob)
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, CopyText::tr("The copy was cancelled; nothing was written."));
}

tl::unexpected<Error> taken(const QString &target)
{
    return fail(
        ErrorCode::Usage,
        CopyText::tr("\"%1\" is there already and is not overwritten; choose another name.").arg(target));
}

/// Removes the file when it goes, unless it was kept.
class PartFile final
{
public:
    explicit PartFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~PartFile()
    {
        if (!m_kept) QFile::remove(m_path);
    }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
};

/// Copies to the end and returns the hash of what went over.
Result<Sha256> pour(QFile &from, QFile &to, qint64 most, const StopToken &stop, const Error &noRoom)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = most;
    for (;;) {
        if (stop.stop_requested()) return cancelled();
        const QByteArray piece = from.read(std::min(kPieceBytes, left + 1));
        if (piece.isEmpty()) break;
        left -= piece.size();
        if (left < 0)
            return fail(ErrorCode::BadFormat,
                        CopyText::tr("The reader process wrote more than it announced."));
        hash.addData(piece);
        if (to.write(piece) != piece.size()) return fail(noRoom.code, noRoom.message, to.errorString());
    }
    if (left != 0)
        return fail(ErrorCode::BadFormat,
                    CopyText::tr("The reader process did not write the copy it announced."));
    if (!to.flush()) return fail(noRoom.code, noRoom.message, to.errorString());
    return Sha256::fromBytes(hash.result());
}

Error errorOf(int code, const QString &target)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    if (code == ENOSPC || code == EDQUOT)
        return {ErrorCode::DiskFull,
                CopyText::tr("There is no room for \"%1\"; free some space and save it again.").arg(target),
                detail};
    if (code == ENOENT || code == ENOTDIR)
        return {ErrorCode::NotFound,
                CopyText::tr("The folder of \"%1\" is not there; choose another.").arg(target), detail};
    return {ErrorCode::ReadOnly, CopyText::tr("\"%1\" cannot be written; choose another folder.").arg(target),
            detail};
}

/// Gives the finished file its name.
Result<void> rename(const QString &part, const QString &target, bool overwrite)
{
    const QByteArray from = QFile::encodeName(part);
    const QByteArray to = QFile::encodeName(target);
    int done = 0;
    if (overwrite) {
        done = ::rename(from.constData(), to.constData());
    } else {
        done = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
        if (done != 0 && (errno == EINVAL || errno == ENOSYS)) { // a file system that cannot promise it
            done = ::link(from.constData(), to.constData());
            if (done == 0) ::unlink(from.constData());
        }
    }
    if (done == 0) return {};
    if (errno == EEXIST) return taken(target);
    return tl::unexpected<Error>(errorOf(errno, target));
}

void syncFolder(const QString &target)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(target).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    ::fsync(fd);
    ::close(fd);
}

} // namespace

Result<Sha256> takeFromReader(const QString &from, qint64 bytes, const QString &to, const StopToken &stop)
{
    const Error noRoom{
        ErrorCode::DiskFull,
        CopyText::tr("The temporary folder has no room for the copy; free some space and save it again."),
        {}};
    QFile source;
    if (!openFromReader(source, from))
        return fail(ErrorCode::BadFormat,
                    CopyText::tr("The reader process did not write the copy it announced."));
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(noRoom.code, noRoom.message, target.errorString());
    return pour(source, target, bytes, stop, noRoom);
}

Result<void> requireFreeTarget(const QString &target, bool overwrite)
{
    const QFileInfo info(target);
    if (info.isDir())
        return fail(ErrorCode::Usage,
                    CopyText::tr("\"%1\" is a folder; give the name of a file.").arg(target));
    if (!overwrite && (info.exists() || info.isSymLink())) return taken(target);
    if (!info.absoluteDir().exists()) return tl::unexpected<Error>(errorOf(ENOENT, target));
    return {};
}

Result<void> publish(const QString &from, const Sha256 &sha256, const QString &target, bool overwrite,
                     const StopToken &stop)
{
    if (const auto isFree = requireFreeTarget(target, overwrite); !isFree) return isFree;
    PartFile part(target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) +
                  QStringLiteral(".part"));
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, CopyText::tr("The finished copy cannot be read."),
                    source.errorString());
    const int fd = ::open(QFile::encodeName(part.path()).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0) return tl::unexpected<Error>(errorOf(errno, target));
    QFile file;
    if (!file.open(fd, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return tl::unexpected<Error>(errorOf(EIO, target));
    }
    const auto written = pour(source, file, source.size(), stop, errorOf(ENOSPC, target));
    if (!written) return passOn(written);
    if (*written != sha256)
        return fail(ErrorCode::VerifyFailed,
                    CopyText::tr("The finished copy changed while it was being saved; save it again."));
    if (::fsync(fd) != 0) return tl::unexpected<Error>(errorOf(errno, target));
    file.close();
    if (const auto named = rename(part.path(), target, overwrite); !named) return named;
    part.keep();
    syncFolder(target);
    return {};
}

} // namespace tt
