// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/corrected_text.h"
#include "app/casefile/edit_records.h"

namespace tt
{

/// Those of a page whose place in the text is known, for applyCorrections().
inline QVector<TextCorrection> inForce(const QVector<TextCorrectionRecord> &records, int page)
{
    QVector<TextCorrection> corrections;
    for (const TextCorrectionRecord &record : records) {
        if (record.page.page == page && record.place && !record.orphaned)
            corrections.append({*record.place, record.replacement});
    }
    return corrections;
}

/// A page's plain text with the corrections in it: as applyCorrections(), which needs the page itself only
/// for its lines.
inline QString withCorrections(const QString &plain, const QVector<TextCorrection> &corrections)
{
    PageText page;
    for (const QString &text : plain.split(u'\n')) {
        TextLine line;
        line.text = text;
        page.lines.append(line);
    }
    return applyCorrections(page, corrections).text.plainText();
}

} // namespace tt
