// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/layout/page_layout.h"
#include "ocr/pdf/page_source.h"

#include <QString>

namespace tt
{

/// Whether a page's embedded text may stand for reading its image.
struct EmbeddedVerdict {
    bool trusted = false;
    QString reason; ///< for people, when it is not trusted and there was any
};

/// A text layer is trusted when its characters make sense (no private-use or replacement characters, hardly
/// any rare ones, no single character all over), it covers the ink of the page, and it is no invisible layer
/// of an earlier OCR.
EmbeddedVerdict judgeEmbeddedText(const EmbeddedText &text, const PageInfo &info);

/// The text as layout takes it, in points: lines are parted where the file leaves a gap wider than between
/// words, because a line of the file often runs over several columns.
QVector<LayoutFragment> embeddedFragments(const EmbeddedText &text, QSizeF sizePoints);

} // namespace tt
