// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "app/casefile/case_database.h"

#include <optional>

/// The columns of a finding that filters look at (resources/sql, "search"). Private to app/casefile.
namespace tt
{

struct FindingKeys {
    QString facet;                    ///< an amount's kind, a mention's category, the role of anything else
    std::optional<QString> subject;   ///< of mentions and parties, folded
    std::optional<QString> valueLow;  ///< sortKey() of an amount, ISO date
    std::optional<QString> valueHigh; ///< the same as valueLow unless the amount is a range
};

FindingKeys keysOf(const FindingFacts &facts);

/// Text that compares as the number does, whatever its size and scale: nothing is rounded.
QString sortKey(const Decimal &value);
/// The letters, digits and ideographs of a name as the search folds them, without spaces and punctuation.
QString subjectKey(QStringView name);

/// Writes a finding's columns anew from its facts, or from what a person corrected them to. To be called
/// inside change() after the row's facts or review were written. Throws SQLite::Exception.
void refreshFindingKeys(CaseDatabase &db, FindingId id);
/// Writes a document's notice date anew from its findings' columns.
void refreshNoticeDate(CaseDatabase &db, DocumentId id);
/// All of them: for a case of an older schema.
void refreshAllFindingKeys(CaseDatabase &db);

} // namespace tt
