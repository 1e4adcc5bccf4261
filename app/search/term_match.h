// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query_words.h"
#include "ocr/text/page_text.h"

namespace tt
{

/// A place where a word stands, and how far it is from what was asked for (fuzzy_match.h).
struct TermMatch {
    TextRange range;
    int cost = 0; ///< 0: exactly
};

/// Every place where the word stands exactly, from left to right without overlap.
QVector<TermMatch> exactMatches(const QVector<SearchTerm> &text, const QueryWord &word);

/// The number of characters to insert, remove or replace between two runs; `limit` + 1 stands for anything
/// more.
int editDistance(QStringView a, QStringView b, int limit);

/// The line (or lines) around a range, line ends as spaces, cut to `most` characters around it with "…".
QString contextOf(const QString &plain, TextRange range, qsizetype most = 120);

} // namespace tt
