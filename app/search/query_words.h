// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/search_terms.h"
#include "ocr/base/result.h"

#include <QVector>

namespace tt
{

/// A word of a query, or a phrase in quotation marks: its terms must follow one another.
struct QueryWord {
    QVector<SearchTerm> terms;
    bool prefix =
        false; ///< the last term may be the beginning of a longer run (never inside quotation marks)
};

/// Cuts a query at spaces and quotation marks ("…", “…”). Errors: Usage for nothing to look for or an open
/// quotation mark.
Result<QVector<QueryWord>> queryWords(const QString &query);

/// An FTS5 phrase for terms [from, to) of a word.
QString ftsPhrase(const QueryWord &word, qsizetype from, qsizetype to);

/// The FTS5 expression for pages that hold every word.
QString ftsExpression(const QVector<QueryWord> &words);

} // namespace tt
