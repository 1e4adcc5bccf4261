// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/finding_conditions.h"
#include "app/casefile/search_source.h"
#include "app/search/query_words.h"
#include "ocr/base/result.h"

#include <QSet>

#include <optional>

namespace tt
{

/// What a query asks for: words in the texts, and conditions on the findings of the page.
struct ParsedQuery {
    std::optional<QueryNode> words; ///< none: the findings themselves are asked for
    FindingConditions conditions;
    QSet<SearchSource> sources; ///< where the words are looked for; empty: everywhere
};

/// The query language (docs/searching.md): words, "phrases", prefix*, AND, OR, NOT or -, parentheses, and
/// filters such as kind:award or amount:1万..50万. Errors: Usage, in a sentence that says what to write
/// instead.
Result<ParsedQuery> parseQuery(const QString &query);

/// Filters only, for a list of findings. Errors: Usage, for words too.
Result<FindingConditions> parseConditions(const QString &query);

} // namespace tt
