// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QFile>
#include <QString>

#include <memory>
#include <utility>

namespace tt
{

/// Whether an existing file of that name may be replaced.
enum class Replace { Never, Allowed };

/// What the system said about a file, in a sentence that names it. Errors: DiskFull, NotFound, ReadOnly,
/// Unreadable.
Error systemFileError(int systemError, const QString &path);

/// Whether a file can be put there: a folder that exists and a name that is free (or may be replaced).
/// Errors: Usage, NotFound.
Result<void> requireTarget(const QString &target, Replace replace);

/// Gives a file that lies in the same folder its name, after its bytes and before the folder are brought to
/// the disk. Without Replace::Allowed nothing that is there is ever replaced, whoever put it there in the
/// meantime.
Result<void> nameFile(const QString &part, const QString &target, Replace replace);

/// A name beside the target for a file that is being made; begins with the target's and ends in ".part".
QString partName(const QString &target);

/// Removes a file, and the journals SQLite may have left beside it, when it goes, unless it was kept.
class PartFile final
{
public:
    explicit PartFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    bool m_kept = false;
};

/// A file that gets its name only when it is whole: written beside the target, readable for its owner only,
/// brought to the disk, renamed. Nothing stays of one that was not finished.
class WholeFile final
{
public:
    /// Errors: Usage, NotFound, ReadOnly, DiskFull.
    static Result<std::unique_ptr<WholeFile>> begin(const QString &target, Replace replace);

    /// Errors: DiskFull, Unreadable.
    Result<void> write(const char *bytes, qint64 size);
    /// Errors: as write(), and Usage when the name was taken in the meantime.
    Result<void> finish();

private:
    WholeFile(QString target, Replace replace);

    QString m_target;
    Replace m_replace;
    PartFile m_part;
    QFile m_file; ///< closed before m_part removes it
};

} // namespace tt
