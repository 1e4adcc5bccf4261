// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_recovery.h"
#include "app/casefile/damaged_database.h"
#include "app/casefile/recovery_schema.h"
#include "app/casefile/schema.h"

#include <QByteArray>
#include <QHash>
#include <QVariant>

namespace tt
{

// The steps of a recovery (case_recovery.cpp has their order). Private to it. Those that take a Recovery
// throw SQLite::Exception.

/// What a recovery has in hand.
struct Recovery {
    DamagedDatabase &damaged;
    CaseDatabase &db; ///< the new case
    const SchemaShape &shape;
    StopToken stop;
    RecoveryReport report;
    QByteArray setAside;       ///< JSON lines: rows that were read and not kept
    bool editsRetired = false; ///< the edits are among them
    /// Columns that triggers keep, as the damaged case had them: table -> row -> values in the order of
    /// TableShape::kept.
    QHash<QByteArray, QHash<qint64, QVector<qint64>>> keptBefore;

    void lose(const QString &sentence) { report.losses << sentence; }
};

/// Copies every row that can be read.
void carryTable(Recovery &recovery, const TableShape &table);
/// Numbers that were given out stay given out.
void carrySequences(Recovery &recovery);
/// Rows whose parent is lost: the reference is cleared where it may be empty, else the row is set aside.
void mendReferences(Recovery &recovery);
/// Takes the stored bytes of every original away whose SHA-256 does not hold.
void verifyOriginals(Recovery &recovery);
/// Takes away stored text that is damaged, and lets the pages be read and documents be opened again that lost
/// something.
void reopenWhatIsLost(Recovery &recovery);
/// Cuts the log where its chain breaks; what follows is set aside. Gives the case an identity when it lost
/// its own.
void verifyLog(Recovery &recovery);
/// When what people did (resources/sql, "edits") does not lead to what could be saved, it is set aside whole:
/// no step of it could be undone truthfully. After verifyLog().
void verifyEdits(Recovery &recovery);
/// Sets rows aside that a query with these columns gives.
void setAside(Recovery &recovery, const TableShape &table, const QByteArray &where);

/// Whether the working copy's header had to be replaced by a fresh one, behind which the pages may still be
/// read. Errors: Corrupt, DiskFull, Unreadable.
Result<bool> mendHeader(const QString &copy, const QVector<Migration> &migrations);
/// The report in words, with the rows that were set aside, at report.reportPath.
Result<void> writeRecoveryReport(const QString &damaged, const RecoveryReport &report,
                                 const QByteArray &aside, const StopToken &stop);

} // namespace tt
