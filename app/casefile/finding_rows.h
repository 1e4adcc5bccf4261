// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/finding_match.h"
#include "app/casefile/records.h"

#include <SQLiteCpp/SQLiteCpp.h>

/// Findings to and from their rows. Private to app/casefile.
namespace tt
{

QString boxesToJson(const QVector<PageRect> &boxes);
QVector<PageRect> boxesFromJson(const QByteArray &json);

/// The columns that findingFrom() reads, with "FROM … ".
extern const char *const kFindingSelect;
/// std::nullopt when the row's JSON is not what its type asks for.
std::optional<FindingRecord> findingFrom(SQLite::Statement &row);

/// Whether two facts (JSON) of one type differ in what a person judges: flags and the way the unit was found
/// do not count.
bool claimDiffers(const QString &type, const SQLite::Column &now, const SQLite::Column &judged);

/// Binds ?1 … ?18: document, page, range, boxes, quote, context, type, identity, facts, verdict, reading,
/// same_as (NULL), the id (NULL when 0), facet, subject, value_low, value_high.
void bindFinding(SQLite::Statement &statement, DocumentId document, const Finding &finding, qint64 id);

} // namespace tt
