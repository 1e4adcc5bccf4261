// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/story_parts.h"

namespace tt
{

/// What a number of the story counts, and so what stands behind it.
enum class StoryCount {
    None, ///< words between the numbers
    Documents,
    Projects,
    Entities,        ///< Tally::seeking
    AwardedEntities, ///< those of them whose purchase was awarded
    Naming,          ///< Tally::naming; the key is the watch id
    OtherNaming,     ///< technologies that the sentence does not name
    Intermediaries,  ///< that won
    Proposed,        ///< intermediaries that nowhere won
    Awarded,         ///< of money the key is the currency
    Planned,
    Cancelled,
    Disputed,
    NoSum ///< projects whose sum is not known
};

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
/// - "at least" stands before a number only while nothing could make it smaller;
/// - "restricted" only when every counted entity sought a US cloud or something that a statement on export
///   control spoke of on its notice's date;
/// - "Chinese" only when every counted name is printed in Chinese characters.
/// Currencies are never added up.
Story storyOf(const CaseTally &sums, StoryLanguage language);

} // namespace tt
