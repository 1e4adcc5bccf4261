// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/export_target.h"

#include <fcntl.h>
#include <unistd.h>

namespace tt
{

Result<void> requireFree(const QString &path)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.exists() || target.isSymLink())
        return fail(
            ErrorCode::Usage,
            QStringLiteral("“%1” exists already. Give the bundle another name.").arg(target.fileName()));
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There is no folder “%1” for the bundle.").arg(folder.filePath()));
    if (!folder.isWritable())
        return fail(
            ErrorCode::ReadOnly,
            QStringLiteral("Nothing can be written in “%1”. Choose another folder.").arg(folder.filePath()));
    return {};
}

void syncFileSystem(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    ::syncfs(handle);
    ::close(handle);
}

} // namespace tt
