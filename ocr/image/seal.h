// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QVector>

namespace tt
{

/// One seal on a page image.
struct Seal {
    enum class Channel { Blue = 0, Green = 1, Red = 2 };
    QRect box;                      ///< pixels
    Channel channel = Channel::Red; ///< the one in which its ink is lightest; Green on a page without colour
    int own = 220;                  ///< level of its ink in that channel, 0 … 255
    int black = 0;                  ///< level of the text's ink
    int paper = 250;                ///< level of the paper around it
    bool byShape = false; ///< as black as the text: its ink is known by its place alone, and all of it goes
};

/// Seals found on a page image and where their ink lies.
struct SealMap {
    QVector<Seal> seals;
    QImage ink; ///< Grayscale8, 0 … 255: how much of a pixel is seal ink; null without seals

    [[nodiscard]] bool isEmpty() const { return seals.isEmpty(); }
    /// Mean seal ink in a box, 0 … 1.
    [[nodiscard]] double inkShare(const QRectF &box) const;
};

/// `page` has an even background (withEvenBackground). Finds red and blue seals: round or square patches of
/// coloured ink between about 10 and 90 mm, and the slices of a seal across page edges. Coloured text lines
/// and rules are no seals. On a page without colour the same shapes are looked for in ink that is clearly
/// lighter than the text, and rings in any ink: of a seal as black as the text (faxes, one-bit scans) the
/// ring and the star are known, its characters are not.
SealMap findSeals(const QImage &page, double dpi);

/// The page without its seals: only pixels with seal ink change. There the seal's own colour becomes paper
/// while black ink below or above it stays black.
QImage withoutSeals(const QImage &page, const SealMap &seals);

/// The page with each coloured seal seen in its own light: inside its box every pixel is the grey of the
/// channel in which the seal is lightest, so that a pale ghost of what it was stamped over remains.
QImage inSealLight(const QImage &page, const SealMap &seals);

} // namespace tt
