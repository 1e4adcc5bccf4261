// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/tally.h"

namespace tt
{

/// Of what is copied or printed for a story, whatever language the window has.
enum class StoryLanguage { English, Chinese };

/// "4 disputed figures" of the code "disputed_figure".
struct CountedReason {
    QString code;
    QString text;
};
/// What stands in the tally's way, each kind once with its count, always in the same order.
QVector<CountedReason> countedReasons(const Tally &tally, StoryLanguage language);
/// "4 disputed figures, 2 unread documents"; empty when nothing stands in the tally's way.
QString reasonsCounted(const Tally &tally, StoryLanguage language);
/// "Not final: 4 disputed figures, 2 unread documents."; empty when nothing stands in the tally's way.
QString blockedHeading(const Tally &tally, StoryLanguage language);
/// "Not reviewed: 3 of the 12 findings behind it."; empty when all were.
QString unreviewedSentence(qsizetype unreviewed, qsizetype all, StoryLanguage language);
/// "X-2024-7: a figure is disputed". A code that is not known is given as it is.
QString reasonSentence(const TallyBlock &reason, StoryLanguage language);

} // namespace tt
