// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTransform>

namespace tt
{

/// A page turned and deskewed for reading, with the way back.
struct UprightImage {
    QImage image;
    QTransform toPage; ///< pixels of `image` -> pixels of the page image it was made from
    int turnDegrees = 0;
    double skewDegrees = 0;
};

/// Turns clockwise by `turnDegrees` (a multiple of 90), then corrects a skew of `skewDegrees` (as
/// estimateSkew() states it, measured after the turn). The canvas grows so that no corner is lost; what lies
/// outside the page is white.
UprightImage makeUpright(const QImage &page, int turnDegrees, double skewDegrees);

/// Skew of an upright page's text lines and rules in degrees, positive when the page leans clockwise, within
/// ±`limit`. 0 when nothing on the page says.
double estimateSkew(const QImage &page, double limit = 8.0);

} // namespace tt
