// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QVector>

namespace tt
{

/// Seals found on a page image and where their ink lies.
struct SealMap {
    QVector<QRect> boxes; ///< pixels, one a seal
    QImage ink;           ///< Grayscale8, 0 … 255: how much of a pixel is seal ink; null without seals

    [[nodiscard]] bool isEmpty() const { return boxes.isEmpty(); }
    /// Mean seal ink in a box, 0 … 1.
    [[nodiscard]] double inkShare(const QRectF &box) const;
};

/// Finds red and blue seals: round or square patches of coloured ink between about 10 and 90 mm, and the
/// slices of a seal across page edges. Coloured text lines and rules are no seals. A grey image has none.
SealMap findSeals(const QImage &page, double dpi);

/// The page without its seals: only pixels with seal ink change. There the seal's own colour becomes paper
/// while black ink below or above it stays black.
QImage withoutSeals(const QImage &page, const SealMap &seals);

} // namespace tt
