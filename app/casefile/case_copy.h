// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"
#include "ocr/base/whole_file.h"

#include <chrono>
#include <memory>

class QLockFile;

namespace tt
{

/// A copy of a case that is made while the case is in use: SQLite's online backup, in pieces between other
/// calls. What the same CaseFile writes in the meantime goes into the copy as well. The copy is the case as
/// it was at the last piece.
class CaseCopy final
{
public:
    struct Progress {
        int done = 0; ///< database pages
        int total = 0;
        bool complete = false; ///< finish() comes next
    };

    /// On the case's thread; one copy of a CaseFile at a time. Errors: Usage, NotFound, ReadOnly, DiskFull,
    /// Unreadable.
    static Result<std::unique_ptr<CaseCopy>> begin(CaseFile &file, const QString &target, Replace replace);
    /// Removes what is there of a copy that was not finished. On the case's thread, or after finish().
    ~CaseCopy();
    CaseCopy(const CaseCopy &) = delete;
    CaseCopy &operator=(const CaseCopy &) = delete;

    /// On the case's thread. Copies for about that long. Errors: Locked when another program writes all the
    /// time, Cancelled when the case was closed, DiskFull, Unreadable, Corrupt.
    Result<Progress> step(std::chrono::milliseconds atMost);
    /// On any thread. Opens the copy, checks it as CaseFile::check() does, and gives it its name. A copy of a
    /// case with problems has them too and is saved: they are in the report.
    Result<CheckReport> finish(const StopToken &stop = {},
                               const std::function<void(int done, int total)> &progress = {});

private:
    struct Backup;
    CaseCopy(QString casePath, QString target, Replace replace);

    QString m_casePath;
    QString m_target;
    Replace m_replace;
    PartFile m_part;
    std::weak_ptr<Backup> m_backup; ///< the CaseFile owns it: it must go before the connection
    int m_left = 0;
    int m_restarts = 0;
};

/// Copies at once; for programs that have nothing else to do with the case.
Result<CheckReport> copyCase(CaseFile &file, const QString &target, Replace replace,
                             const StopToken &stop = {},
                             const std::function<void(int done, int total)> &progress = {});

/// While it lives no program of ours writes to the case, and no journal of a crash is left beside it: the
/// file can be read as it is.
class CaseHold final
{
public:
    /// Errors: Locked when a program has the case open for writing, Unreadable, Corrupt.
    static Result<std::unique_ptr<CaseHold>> take(const QString &path);
    ~CaseHold();

private:
    explicit CaseHold(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock; ///< null in a place where nobody can write
};

/// Whether the file says that it is a case. Its contents are not looked at.
bool isCaseFile(const QString &path);

struct CompactReport {
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    CheckReport check; ///< of the compacted case, before it took the other's place
};

/// Rewrites a case without the space that removed things left: into a file beside it, which is checked and
/// then takes its place at once. A program that has the case open for reading goes on seeing it as it was.
/// Needs room for the case once more. Errors: as CaseFile::open(); DiskFull with the room that is needed;
/// VerifyFailed for a case with problems.
Result<CompactReport> compactCase(const QString &path, const StopToken &stop = {},
                                  const std::function<void(int done, int total)> &progress = {});

} // namespace tt
