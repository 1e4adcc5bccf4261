// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QVector>

namespace tt
{

/// Places with ink the size of characters that no text box covers, near ones joined: what a detector passed
/// over (a 1 alone in its cell, the 一 that begins a heading). Pixels of `page`, which is upright, even and
/// without seals. `read`: the boxes of what was read; `rules`: lines that are no text; `avoid`: seals. At
/// most `most` places, the largest first.
QVector<QRectF> unreadInk(const QImage &page, const QVector<QPolygonF> &read, const QVector<QLineF> &rules,
                          const QVector<QRectF> &avoid, int most);

} // namespace tt
