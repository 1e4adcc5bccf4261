// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/layout/page_layout.h"

#include <QVector>

namespace tt
{

/// Two pages scanned as one, left and right of a gutter that neither text nor a rule crosses; otherwise the
/// input as it is. Only on a page wider than high, and only when both halves hold lines of prose that fill
/// them.
QVector<LayoutInput> facingPages(const LayoutInput &input);

/// Fragments outside ruled tables as blocks to be read one after the other: the columns of prose set in
/// columns, what runs across them above and below. One block when there are no columns.
///
/// A table read as columns would part prices from their items, which is worse than columns read as rows. So a
/// gutter must be clear over at least five lines on both sides, and on both sides most lines must fill the
/// column from edge to edge, at least twelve characters wide, as prose does and cells do not; and no
/// rule runs across it between the lines.
QVector<QVector<LayoutFragment>> textColumns(const QVector<LayoutFragment> &fragments,
                                             const QVector<QLineF> &rules);

} // namespace tt
