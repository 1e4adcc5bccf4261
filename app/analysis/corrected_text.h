// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

namespace tt
{

/// Who `by` of a reading is when a person put the text right.
inline const QString kPersonReading = QStringLiteral("person");

/// What a person says a place of a page's text is; it lies in one line.
struct TextCorrection {
    TextRange range; ///< in the text as it was read
    QString replacement;

    bool operator==(const TextCorrection &) const = default;
};

/// A place of the corrected text that a person put right.
struct CorrectedInk {
    TextRange range;  ///< in the corrected text; empty where there is nothing any more
    QString original; ///< what was read there, to be shown struck through

    bool operator==(const CorrectedInk &) const = default;
};

/// A page's text as people left it.
struct CorrectedPage {
    PageText text;
    QVector<CorrectedInk> inks; ///< ascending

    bool operator==(const CorrectedPage &) const = default;
};

/// Puts the corrections in. Boxes of the text stay where they are: what was put in has the place of what it
/// replaces. Corrections that reach outside a line or into an earlier one of the list are left out.
CorrectedPage applyCorrections(const PageText &page, const QVector<TextCorrection> &corrections);

/// For a finding of the corrected text, after its readings were added: where a person put its ink right, the
/// person's reading stands beside what was read, and the verdict is Single whatever else was read. Two
/// engines that agree do so on what was printed, not on what somebody typed.
void addPersonReading(const CorrectedPage &page, Finding &finding);
bool readByPerson(const ReadingFacts &reading);

} // namespace tt
