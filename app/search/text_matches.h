// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/term_match.h"

namespace tt
{

/// Where the words of a query stand in a text that fits it.
struct TextMatches {
    QVector<TermMatch> matches; ///< in the order of the text, none within another
    int cost = 0;               ///< of the text as a whole: what its worst word that is needed costs
};

/// std::nullopt when the text does not fit. With `fuzzy`, places that are near count as well.
std::optional<TextMatches> matchesIn(const QString &text, const QueryNode &words, bool fuzzy);

} // namespace tt
