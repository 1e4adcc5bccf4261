// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/geometry.h"

#include "ocr/image/cv_bridge.h"

#include <QLineF>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tt
{

QSizeF quadSize(const QPolygonF &quad)
{
    if (quad.size() < 4) return {};
    const double width = std::max(QLineF(quad[0], quad[1]).length(), QLineF(quad[3], quad[2]).length());
    const double height = std::max(QLineF(quad[0], quad[3]).length(), QLineF(quad[1], quad[2]).length());
    return {width, height};
}

namespace
{

/// Moves every corner outwards along both of the quad's own directions.
QPolygonF widened(const QPolygonF &quad, double margin)
{
    const QSizeF size = quadSize(quad);
    if (margin <= 0 || size.width() < 1 || size.height() < 1) return quad;
    const QPointF along = (quad[1] - quad[0]) / size.width() * margin;
    const QPointF across = (quad[3] - quad[0]) / size.height() * margin;
    return {{quad[0] - along - across, quad[1] + along - across, quad[2] + along + across,
             quad[3] - along + across}};
}

} // namespace

bool standsAskew(const QPolygonF &quad)
{
    constexpr double kDegrees = 9; // more than the skew and the perspective that are left on an upright page
    const QSizeF size = quadSize(quad);
    const double longSide = std::max(size.width(), size.height());
    const double shortSide = std::min(size.width(), size.height());
    if (longSide < 1.5 * shortSide) return false;
    const QPointF along = quad[1] - quad[0];
    const double degrees = std::atan2(along.y(), along.x()) * 180 / std::numbers::pi;
    return std::abs(std::remainder(degrees, 90.0)) > kDegrees;
}

QImage cropQuad(const QImage &image, const QPolygonF &quad, double margin)
{
    if (image.isNull() || quad.size() < 4) return {};
    const QPolygonF wide = widened(quad, margin);
    const QSizeF size = quadSize(wide);
    const int width = static_cast<int>(std::lround(size.width()));
    const int height = static_cast<int>(std::lround(size.height()));
    if (width < 1 || height < 1 || width > 30'000 || height > 30'000) return {};
    const QImage source = cvbridge::plain(image);
    // Warping addresses pixel centres, quads address pixel edges.
    auto from = cvbridge::corners(wide);
    for (cv::Point2f &point : from)
        point -= cv::Point2f(0.5F, 0.5F);
    const auto right = static_cast<float>(width) - 0.5F;
    const auto bottom = static_cast<float>(height) - 0.5F;
    const std::array<cv::Point2f, 4> to = {cv::Point2f(-0.5F, -0.5F), cv::Point2f(right, -0.5F),
                                           cv::Point2f(right, bottom), cv::Point2f(-0.5F, bottom)};
    const cv::Mat transform = cv::getPerspectiveTransform(from.data(), to.data());
    cv::Mat out;
    cv::warpPerspective(cvbridge::view(source), out, transform, cv::Size(width, height), cv::INTER_CUBIC,
                        cv::BORDER_REPLICATE);
    return cvbridge::toImage(out);
}

QImage scaledTo(const QImage &image, QSize size)
{
    if (image.isNull() || size.isEmpty()) return {};
    QImage source = cvbridge::plain(image);
    if (source.size() == size) return source;
    const bool shrinks = size.width() * 4 < source.width() * 3 || size.height() * 4 < source.height() * 3;
    cv::Mat out;
    cv::resize(cvbridge::view(source), out, cv::Size(size.width(), size.height()), 0, 0,
               shrinks ? cv::INTER_AREA : cv::INTER_CUBIC);
    return cvbridge::toImage(out);
}

QImage turned(const QImage &image, int degrees)
{
    const int quarter = ((degrees % 360) + 360) % 360 / 90;
    if (quarter == 0) return image;
    const QImage source = cvbridge::plain(image);
    constexpr std::array kCodes = {cv::ROTATE_90_CLOCKWISE, cv::ROTATE_180, cv::ROTATE_90_COUNTERCLOCKWISE};
    cv::Mat out;
    cv::rotate(cvbridge::view(source), out, kCodes.at(static_cast<size_t>(quarter - 1)));
    return cvbridge::toImage(out);
}

QImage padded(const QImage &image, int margin)
{
    if (image.isNull() || margin <= 0) return image;
    const QImage source = cvbridge::plain(image);
    cv::Mat out;
    cv::copyMakeBorder(cvbridge::view(source), out, margin, margin, margin, margin, cv::BORDER_CONSTANT,
                       cv::Scalar::all(255));
    return cvbridge::toImage(out);
}

} // namespace tt
