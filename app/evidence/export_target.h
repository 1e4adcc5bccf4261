// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

/// Where an export is written to: whole, or not at all.
namespace tt
{

/// A folder or file beside the target that goes when the export does not come to its end.
class Scratch final
{
public:
    explicit Scratch(const QString &path)
        : m_path(path)
    {
    }
    ~Scratch()
    {
        if (m_path.isEmpty()) return;
        if (QFileInfo(m_path).isDir())
            QDir(m_path).removeRecursively();
        else
            QFile::remove(m_path);
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// Nothing that exists is replaced. Errors: Usage, NotFound, ReadOnly.
Result<void> requireFree(const QString &path);

/// Everything written so far reaches the disk before the bundle gets its name.
void syncFileSystem(const QString &folder);

} // namespace tt
