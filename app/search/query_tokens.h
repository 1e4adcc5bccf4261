// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query_words.h"
#include "ocr/base/result.h"

namespace tt
{

/// A piece of a query.
struct QueryToken {
    enum class Kind { Word, Phrase, Field, And, Or, Not, Open, Close };

    Kind kind = Kind::Word;
    QString text;        ///< a word, a phrase without its marks, or a filter's value
    QString name;        ///< a filter's, small
    bool quoted = false; ///< a filter's value in quotation marks
    bool star = false;   ///< "*" follows at once
};

/// Cuts a query. Errors: Usage for an open quotation mark, an unknown filter, and what is too long.
Result<QVector<QueryToken>> queryTokens(const QString &query);

/// What a word or a phrase looks for; no terms: nothing but punctuation. A word that ends in two letters or
/// three digits finds longer runs as well.
QueryWord wordOf(const QueryToken &token);

} // namespace tt
