// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QVector>

#include <array>
#include <span>

namespace tt
{

/// How pixels become numbers: (value / 255 - mean) / deviation, per channel in the order blue, green, red.
struct TensorScaling {
    std::array<float, 3> mean{};
    std::array<float, 3> deviation{1, 1, 1};
    bool averaged = false; ///< a much finer image by means; else sampled, as detectors are taught
};

/// Three planes (blue, green, red) of the image resampled to `size`, as neural networks take them. The image
/// fills the left `filled` columns (0: all of them); the rest is zero.
QVector<float> planarTensor(const QImage &image, QSize size, const TensorScaling &scaling, int filled = 0);

/// A place that a text detector's probability map marks as a line of text.
struct TextRegion {
    QPolygonF quad; ///< pixels of the map: top left, top right, bottom right, bottom left
    float score = 0;
};

struct TextMapLimits {
    float pixelThreshold = 0.3F;  ///< a map pixel from here on belongs to a region
    float regionThreshold = 0.5F; ///< mean probability a region needs
    double unclipRatio = 1.6;     ///< the map shows shrunken lines; this brings their size back
    double minShortSide = 3;      ///< map pixels, before unclipping
    int maxRegions = 3000;
};

/// Turns a probability map of `size` (row by row, 0 … 1) into boxes, as the "differentiable binarisation"
/// family of detectors needs.
QVector<TextRegion> textRegions(std::span<const float> map, QSize size, const TextMapLimits &limits);

} // namespace tt
