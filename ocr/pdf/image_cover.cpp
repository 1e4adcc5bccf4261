// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/image_cover.h"

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr double kLowestDpi = 50;
constexpr double kHighestDpi = 2'500;
constexpr double kSquareTolerance = 0.06; ///< scans of odd proportions were stretched a little to fit
constexpr size_t kMostImages = 5'000;

/// Fax machines scan finer across than down: then the finer one tells what is there to see.
double dpiOf(double across, double down)
{
    const double finer = std::max(across, down);
    return std::abs(across - down) <= kSquareTolerance * finer ? (across + down) / 2 : finer;
}

/// The cells, of `count` in a length, whose middles lie in [from, to).
std::pair<int, int> cells(double from, double to, double length, int count)
{
    const auto index = [&](double at) {
        return static_cast<int>(std::ceil(std::clamp(at / length, 0.0, 1.0) * count - 0.5));
    };
    return {index(from), index(to)};
}

} // namespace

void ImageCover::add(double width, double height, const QTransform &matrix, bool opaque, bool oneBit)
{
    const double across = width / (std::hypot(matrix.m11(), matrix.m12()) / 72);
    const double down = height / (std::hypot(matrix.m21(), matrix.m22()) / 72);
    const double dpi = dpiOf(across, down);
    if (!std::isfinite(across) || !std::isfinite(down) || dpi < kLowestDpi || dpi > kHighestDpi) return;
    const QRectF place = matrix.mapRect(QRectF(0, 0, 1, 1)) & m_page;
    if (place.isEmpty() || m_images.size() >= kMostImages) return;
    m_images.push_back({place.width() * place.height() / (m_page.width() * m_page.height()), dpi, oneBit});
    const auto [left, right] =
        cells(place.left() - m_page.left(), place.right() - m_page.left(), m_page.width(), kSide);
    const auto [top, bottom] =
        cells(place.top() - m_page.top(), place.bottom() - m_page.top(), m_page.height(), kSide);
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const auto cell = static_cast<size_t>(y) * kSide + static_cast<size_t>(x);
            m_all.set(cell);
            if (opaque) m_opaque.set(cell);
        }
    }
}

double ImageCover::largestArea() const
{
    double largest = 0;
    for (const Image &image : m_images)
        largest = std::max(largest, image.area);
    return largest;
}

bool ImageCover::oneBit() const
{
    const double largest = largestArea();
    return !m_images.empty() &&
           std::all_of(m_images.cbegin(), m_images.cend(),
                       [largest](const Image &image) { return image.oneBit || image.area < largest / 2; });
}

double ImageCover::dpi() const
{
    const double largest = largestArea();
    double best = 0;
    for (const Image &image : m_images) {
        if (image.area >= largest / 2) best = std::max(best, image.dpi);
    }
    return best;
}

} // namespace tt
