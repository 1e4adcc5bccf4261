// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/finding_conditions.h"
#include "app/casefile/search_source.h"
#include "ocr/base/result.h"

#include <QSet>

#include <variant>

namespace tt
{

/// One filter of a query, as it was written: kind:award,budget.
struct QueryField {
    /// A condition on findings, or the places where words are looked for (in:).
    std::variant<FindingCondition, QSet<SearchSource>> meaning;
    QString text; ///< for messages
};

/// Whether `name` (before a colon) is a filter's.
bool isFieldName(const QString &name);
/// "type:, kind:, …"
QString fieldNames();

/// Reads what stands after the colon. `quoted`: a value in quotation marks is not cut at commas. Errors:
/// Usage, with an example.
Result<QueryField> parseField(const QString &name, const QString &value, bool quoted);

} // namespace tt
