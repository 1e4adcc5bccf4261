// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

namespace tt
{

/// A place of a document's text: a page, and a range of its plain text.
struct PagePart {
    int page = 0;
    TextRange range;

    bool operator==(const PagePart &) const = default;
};

/// One place at which two texts differ: what stands in one, and in the other in its stead. One side may be
/// empty; a part never crosses a line end.
struct TextDifference {
    QVector<PagePart> ours;
    QVector<PagePart> theirs;

    bool operator==(const TextDifference &) const = default;
};

struct TextDifferences {
    QVector<TextDifference> places; ///< in the order of the text
    /// The texts differ in so much that their order could not be followed: `places` are the words that stand
    /// in one and nowhere in the other.
    bool loose = false;

    bool operator==(const TextDifferences &) const = default;
};

/// Where two documents say different things, character by character (Myers, "An O(ND) difference algorithm",
/// 1986); texts by page. Blanks, punctuation, line and page ends count for nothing, width, case and
/// traditional characters neither: one notice, printed twice, differs nowhere. But for points between
/// digits: 1.5 is not 15.
TextDifferences textDifferences(const QVector<QString> &ours, const QVector<QString> &theirs);

} // namespace tt
