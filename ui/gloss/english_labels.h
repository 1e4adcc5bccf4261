// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/gloss/gloss.h"
#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

namespace tt
{

/// English that is drawn over a page: on the label it explains, or in free room beside a figure. Fractions of
/// the unturned page.
struct EnglishLabel {
    enum class Kind {
        Label, ///< covers the label's own characters
        Tag    ///< what a finding counts as, beside its box
    };

    Kind kind = Kind::Label;
    PageRect box; ///< of a label: its characters; of a tag: the free room, from the side next to the finding
    QString text;

    bool operator==(const EnglishLabel &) const = default;
};

/// The English of a page's labels, and of the kinds of its findings where there is room beside them.
///
/// A label is a word that announces something: it begins its line or cell and a colon or the cell's border
/// follows. A label is covered by its own English, so nothing else is hidden; one whose characters belong to
/// a finding is left alone. A tag stands in room in which the page has no text, or is left out.
QVector<EnglishLabel> englishLabels(const PageText &page, const QVector<FindingRecord> &findings,
                                    const Gloss &gloss);

/// What a finding counts as, in a word or two: "Award amount", "Buyer", "sought".
QString findingTag(const FindingFacts &facts);

} // namespace tt
