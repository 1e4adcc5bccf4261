// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/new_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace tt
{

Result<void> writeNewFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "cli", "\"%1\" is there already and is not overwritten; choose another name.")
                        .arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(
            ErrorCode::ReadOnly,
            QCoreApplication::translate("cli", "\"%1\" cannot be written; choose another folder.").arg(path),
            file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            ErrorCode::DiskFull,
            QCoreApplication::translate("cli", "There is no room for \"%1\"; free some space.").arg(path),
            file.errorString());
    return {};
}

} // namespace tt
