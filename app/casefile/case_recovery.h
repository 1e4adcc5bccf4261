// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"

namespace tt
{

struct RecoveredTable {
    QString name;
    qint64 rows = 0;    ///< that could be read and kept
    qint64 refused = 0; ///< read, but nothing that may stand in a case
    QStringList gaps;   ///< numbers of rows that could not be read
};

/// What came of a damaged case. The same, in words and with every row that could be read but not kept, stands
/// in a text file beside the new case.
struct RecoveryReport {
    QString path;       ///< the new case
    QString reportPath; ///< path + ".recovery.txt"
    QVector<RecoveredTable> tables;
    int originals = 0;       ///< whose SHA-256 holds
    qint64 auditEntries = 0; ///< of the log, in an unbroken chain from its beginning
    QStringList losses;      ///< each a sentence that says what is gone; empty: everything was saved
    QStringList problems;    ///< what CaseFile::check() says of the new case
};

/// Saves what can be saved of a damaged case into a new one; the damaged file is only read. Works on a
/// private copy beside the target, so there must be room for the case twice. Every table of the schema is
/// carried over, row by row, around what cannot be read; an original is kept when its SHA-256 holds; the log
/// as far as its chain does. What a person wrote is kept even when the original it is about is gone:
/// importing the same file again brings that back. Errors: Usage, NotFound, Unreadable, Corrupt when not even
/// the list of tables can be read, NewerCase, ReadOnly, DiskFull, Cancelled. Nothing is left at the target
/// then.
Result<RecoveryReport> recoverCase(const QString &damaged, const QString &target, const StopToken &stop = {},
                                   const std::function<void(int done, int total)> &progress = {});

} // namespace tt
