// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_database.h"
#include "app/casefile/finding_conditions.h"

#include <string>

/// Conditions as SQL. Private to app/casefile and app/search.
namespace tt
{

/// A condition over the row `f` of findings, with the texts to bind to ?1, ?2 … . Nothing of a person's
/// stands in `where` itself.
struct ConditionSql {
    std::string where = "1";
    QStringList texts;
    bool fewDocuments = false; ///< a condition leaves few documents: findings are best looked up by them
    bool fromASum = false;     ///< only sums from a bound up fit, of any kind

    void bindTo(SQLite::Statement &statement) const;
    /// The row `f` of findings, with the index that suits the condition where SQLite would not see it.
    [[nodiscard]] std::string table() const;
};

/// Looks names up in the case, so that what is left for every row is cheap. Throws SQLite::Exception.
ConditionSql conditionSql(CaseDatabase &db, const FindingConditions &conditions);

/// How many findings at most are gathered and sorted; when more fit, they are walked through in order of
/// their places.
inline constexpr int kFewFindings = 20'000;

/// How many documents are few: each costs a look-up.
inline constexpr int kFewDocuments = 2'000;

/// Whether more than kFewFindings fit.
bool manyFindings(CaseDatabase &db, const ConditionSql &sql);
/// The ids of the findings that fit, in order of document, page and place; at most `limit` after the first
/// `skip`.
QVector<qint64> findingIds(CaseDatabase &db, const ConditionSql &sql, int limit, int skip = 0);

} // namespace tt
