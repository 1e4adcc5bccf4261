// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/story_parts.h"

namespace tt
{

struct StoryPiece {
    QString text;
    StoryCount counts = StoryCount::None;
    QString key;

    bool operator==(const StoryPiece &) const = default;
};

/// A few sentences whose numbers say what they count.
struct Story {
    QVector<StoryPiece> pieces;

    [[nodiscard]] QString text() const;
    bool operator==(const Story &) const = default;
};

/// The tally in sentences. What is not known is not said:
/// - "at least" stands before a number by one rule for all of them, isAtLeast(): something open could add to
/// it,
///   and nothing open could take from it;
/// - "restricted" only when every counted entity sought a US cloud or something that a statement on export
///   control spoke of on its notice's date;
/// - "Chinese" only when every counted name is printed in Chinese characters.
/// Currencies are never added up.
Story storyOf(const CaseTally &sums, StoryLanguage language);

} // namespace tt
