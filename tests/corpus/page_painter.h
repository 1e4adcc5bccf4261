// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/layout.h"
#include "tests/corpus/rng.h"

#include <QImage>

class QPainter;

namespace tt::corpus
{

/// How a page's seals are stamped.
struct SealInk {
    double opacity = 0.75;  ///< 0.6 … 0.85 for real stamp pads
    double turnDegrees = 0; ///< of the whole seal
    double wear = 0.4;      ///< 0: even ink; 1: many gaps
    bool grey = false;      ///< as a photocopier leaves it
};

constexpr int kGreyPen = 110;
/// Draws text and rules; the painter's device has `dpi` units to the inch. `grey`: level of what is printed
/// grey.
void paintText(QPainter &painter, const PlacedPage &page, const FontSet &fonts, double dpi,
               int grey = kGreyPen);

/// Grey words across the page, under the text.
void paintWatermark(QPainter &painter, const QString &text, QSizeF points, const FontSet &fonts, double dpi);

/// Stamps a seal onto a page image as ink does: it darkens, and black print under it stays black. Returns the
/// area it covers, in pixels.
QRectF stampSeal(QImage &image, const PlacedSeal &seal, const QString &family, const SealInk &ink, double dpi,
                 Rng &rng);

/// Half of a seal cut by the right page edge.
void stampEdgeSeal(QImage &image, const QString &text, const QString &family, double dpi, int part,
                   int parts);

} // namespace tt::corpus
