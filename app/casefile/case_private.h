// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_database.h"
#include "app/casefile/case_file.h"
#include "app/casefile/schema.h"

#include <QLockFile>

namespace tt
{

/// Shared by the parts of CaseFile and by CaseSearch; nobody else includes this.
struct CaseFile::Private {
    Private(std::unique_ptr<QLockFile> heldLock, std::unique_ptr<CaseDatabase> database, CaseInfo caseInfo)
        : lock(std::move(heldLock))
        , db(std::move(database))
        , info(std::move(caseInfo))
    {
    }

    std::unique_ptr<QLockFile> lock; ///< beside the case while it is open for writing; null when read-only
    std::unique_ptr<CaseDatabase> db;
    CaseInfo info;
    std::shared_ptr<void> copy; ///< CaseCopy's backup under way; goes before the connection
};

/// What opening gives CaseFile.
struct OpenedCase {
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<CaseDatabase> db;
    CaseInfo info;
};

/// The steps of CaseFile::open and create with the migrations as an argument, so that tests can open an old
/// case.
Result<OpenedCase> openCase(const QString &path, OpenMode mode, const QVector<Migration> &migrations);
/// Takes the lock beside a case. Errors: Locked, ReadOnly, DiskFull.
Result<std::unique_ptr<QLockFile>> lockCase(const QString &path);
/// After a crash the journal beside the case must be played back, which a read-only connection cannot do.
Result<void> playBackJournal(const QString &path);
Result<void> createCase(const QString &path, const QVector<Migration> &migrations);

Result<CheckReport> checkCase(CaseDatabase &db, const QVector<Migration> &migrations, StopToken stop,
                              const std::function<void(int done, int total)> &progress);
Result<QVector<AuditEntry>> auditEntries(CaseDatabase &db);

} // namespace tt
