// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/page_rect.h"
#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

#include <optional>

namespace tt
{

/// A place on a page as a person chose it. It is found again by what it says and where it stands, whoever
/// reads the page.
struct TextAnchor {
    QString quote;           ///< the text there; parts of several lines are joined by "\n"
    QString context;         ///< the line that the quote begins in; may be empty
    qsizetype contextAt = 0; ///< where in it
    PageRect box;            ///< empty when the page had no positions

    bool operator==(const TextAnchor &) const = default;
};

/// The anchor of a range of the page's plainText().
TextAnchor anchorAt(const PageText &page, TextRange range);

/// Where a page says `quote`: exactly, or else the same but for spaces, punctuation, case, width and
/// traditional forms. In the order of the text.
QVector<TextRange> occurrences(const PageText &page, const QString &quote);

/// Where an anchor is on a page that was read again, by another engine perhaps: near its box or in its line,
/// as occurrences() has it, or else with up to three in ten characters read otherwise. Nothing when it is not
/// there.
std::optional<TextRange> findAnchor(const PageText &page, const TextAnchor &anchor);

/// The same for text that is to be put right: what is replaced must be what was wrong, so no character may
/// differ, and no digit or letter may have come to stand beside it. Where the page says `replacement` by now,
/// that is the place. `former`: where it was in the earlier text.
std::optional<TextRange> findCorrected(const PageText &page, const TextAnchor &anchor,
                                       const QString &replacement, qsizetype former);

/// The text whose characters have their middle in a region, line by line, shortened to 200 characters.
QString textIn(const PageText &page, const PageRect &region);

} // namespace tt
