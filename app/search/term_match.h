// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query_words.h"
#include "ocr/text/page_text.h"

namespace tt
{

/// A place where a word stands, with the number of terms (or characters of a run) that differ.
struct TermMatch {
    TextRange range;
    int differences = 0;
};

/// Every place where the word stands exactly, from left to right without overlap.
QVector<TermMatch> exactMatches(const QVector<SearchTerm> &text, const QueryWord &word);

/// How many differences a fuzzy search allows: one term in four, and for a single run of letters or digits
/// one character in four.
int allowedDifferences(const QueryWord &word);

/// Every place where the word stands with at most allowedDifferences(), the best of overlapping places.
QVector<TermMatch> fuzzyMatches(const QVector<SearchTerm> &text, const QueryWord &word);

/// The number of characters to insert, remove or replace between two runs; `limit` + 1 stands for anything
/// more.
int editDistance(QStringView a, QStringView b, int limit);

/// The line (or lines) around a range, line ends as spaces, cut to `most` characters around it with "…".
QString contextOf(const QString &plain, TextRange range, qsizetype most = 120);

} // namespace tt
