// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/term_match.h"

namespace tt
{

/// How many characters of the word may be wrong, missing or too many: one in four. Those that misreadKey()
/// makes one (O and 0, l and 1) do not count at all.
int allowedDifferences(const QueryWord &word);

/// Every place where the word stands with at most allowedDifferences(), exact ones too, the best of those
/// that overlap. A word of less than four characters may have one character that looks alike in its place (未
/// for 末); alone, only a twin. Never across a cell's border; a run of letters and digits is met from its
/// beginning to its end.
///
/// Cost: 1,100 for a character that is wrong, missing or too many, 1,015 to 1,040 for one that looks alike, 2
/// for O for 0.
QVector<TermMatch> fuzzyMatches(const QVector<SearchTerm> &text, const QueryWord &word);

} // namespace tt
