// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gloss/gloss.h"

#include <QColor>
#include <QString>
#include <QVector>

namespace tt
{

/// The words as a small table for the panel, in rich text; everything from the page is escaped. Plain runs
/// without letters (marks, blanks) are left out. `muted` is for pinyin and sources.
QString glossHtml(const QVector<GlossWord> &words, const QColor &muted);
/// The same for a screen reader: "采购人 cǎi gòu rén: buyer. …"
QString glossSpoken(const QVector<GlossWord> &words);

} // namespace tt
