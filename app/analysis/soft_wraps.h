// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

namespace tt
{

/// A page's text with the lines of a paragraph joined to one line each: a scan has its paragraphs cut where
/// the paper ends, and a date, a number or a label's word goes on in the next line.
struct UnwrappedPage {
    QString text;
    QVector<qsizetype> cuts; ///< ascending: where in `text` a line end was taken out without a trace

    /// The range of the page as it was that a range of `text` stands for; it may hold line ends.
    [[nodiscard]] TextRange original(TextRange range) const;
};

/// Joins what one paragraph most likely is. A line goes on in the next when it fills the page's width and
/// neither its end nor the next one's start says otherwise: the end of a sentence, a row of a table, a
/// heading, a number in a list, a label. Where words or numbers
/// meet, a blank takes the line end's place.
UnwrappedPage unwrapped(const QString &page);

} // namespace tt
