// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/edit_objects.h"
#include "app/casefile/edit_records.h"
#include "ocr/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

/// Edits as they lie in their table. Private to app/casefile; everything throws SQLite::Exception.
namespace tt
{

struct StoredChange {
    EditObject object;
    QJsonValue before;
    QJsonValue after;
};

struct StoredEdit {
    qint64 id = 0;
    QDateTime at;
    QString by;
    QString words;
    QVector<StoredChange> changes;
    EditState state = EditState::Done;
};

/// A row of id, at, by, words, changes, state. Errors: Corrupt.
Result<StoredEdit> storedEdit(SQLite::Statement &row);
/// `changes` as its column holds them. Nothing when they are damaged.
std::optional<QVector<StoredChange>> changesFromJson(const QByteArray &json);

/// Writes an edit that is done just now, after its audit entry.
void addEditRow(CaseDatabase &db, const QString &words, const QVector<StoredChange> &changes);
void setEditRowState(CaseDatabase &db, qint64 id, EditState state);
EditSummary summaryOf(CaseDatabase &db, const StoredEdit &edit);

/// The chain value of an edit over the one before: as auditChain(), of the columns id, at, by, words,
/// changes, audit.
struct ChainedEdit {
    qint64 id = 0;
    QString at;
    QString by;
    QString words;
    QString changes;
    qint64 audit = 0;
};
QString editChain(const QString &previous, const ChainedEdit &edit);

/// Whether such an object says what is analysed.
bool changesAnalysis(EditKind kind);
std::optional<EditState> editStateFromName(QStringView name);

} // namespace tt
