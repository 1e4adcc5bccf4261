// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/edit_objects.h"
#include "app/casefile/origins.h"

/// What people said of two documents, as an object that edits change. Its rows only grow (`copy_decisions`):
/// a state is put in place by taking back what stands and, if it says anything, saying it once more.
/// Everything throws SQLite::Exception.
namespace tt
{

EditObject copyObject(DocumentId one, DocumentId other);

QVector<CopyDecision> readCopyDecisions(CaseDatabase &db);
/// With the number that comes next.
CopyDecision appendCopyDecision(CaseDatabase &db, CopyDecision decision);

/// What is said of the pair: action, document, other, by, at, note. Null: nothing.
QJsonValue copyState(CaseDatabase &db, const EditObject &object);
void setCopyState(CaseDatabase &db, const EditObject &object, const QJsonValue &state);

} // namespace tt
