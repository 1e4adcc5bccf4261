// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/text_map.h"

#include "ocr/image/cv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tt
{

namespace
{

constexpr double kMuchFiner = 1.2;

} // namespace

QVector<float> planarTensor(const QImage &image, QSize size, const TensorScaling &scaling, int filled)
{
    const int columns = filled > 0 ? std::min(filled, size.width()) : size.width();
    const qsizetype plane = static_cast<qsizetype>(size.width()) * size.height();
    QVector<float> tensor(3 * plane, 0.0F);
    const QImage source = cvbridge::plain(image);
    if (source.isNull() || plane == 0) return tensor;
    // Linear sampling of a much finer line passes over thin strokes; means do not.
    const bool shrinks = scaling.averaged && source.height() > kMuchFiner * size.height();
    cv::Mat scaled;
    cv::resize(cvbridge::view(source), scaled, cv::Size(columns, size.height()), 0, 0,
               shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    const int channels = scaled.channels();
    for (int c = 0; c < 3; ++c) {
        const auto index = static_cast<size_t>(c);
        const float factor = 1.0F / (255.0F * scaling.deviation.at(index));
        const float offset = scaling.mean.at(index) / scaling.deviation.at(index);
        for (int y = 0; y < size.height(); ++y) {
            const uchar *in = scaled.ptr<uchar>(y) + (channels == 1 ? 0 : c);
            float *out = tensor.data() + c * plane + static_cast<qsizetype>(y) * size.width();
            for (int x = 0; x < columns; ++x)
                out[x] = static_cast<float>(in[x * channels]) * factor - offset;
        }
    }
    return tensor;
}

namespace
{

/// The corners of a rotated rectangle, starting at the one that is top left when the text is read from left
/// to right.
std::array<cv::Point2f, 4> orderedCorners(const cv::RotatedRect &rect)
{
    std::array<cv::Point2f, 4> points;
    rect.points(points.data());
    std::sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
    auto left = std::minmax(points[0], points[1], [](const auto &a, const auto &b) { return a.y < b.y; });
    auto right = std::minmax(points[2], points[3], [](const auto &a, const auto &b) { return a.y < b.y; });
    return {left.first, right.first, right.second, left.second};
}

/// Mean probability inside the region's own outline.
float meanInside(const cv::Mat &map, const std::vector<cv::Point> &outline)
{
    const cv::Rect box = cv::boundingRect(outline) & cv::Rect(0, 0, map.cols, map.rows);
    if (box.empty()) return 0;
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8UC1);
    const std::vector<std::vector<cv::Point>> shapes = {outline};
    cv::fillPoly(mask, shapes, cv::Scalar(1), cv::LINE_8, 0, cv::Point(-box.x, -box.y));
    return static_cast<float>(cv::mean(map(box), mask)[0]);
}

} // namespace

QVector<TextRegion> textRegions(std::span<const float> map, QSize size, const TextMapLimits &limits)
{
    QVector<TextRegion> found;
    if (size.isEmpty() || map.size() < static_cast<size_t>(size.width()) * static_cast<size_t>(size.height()))
        return found;
    const cv::Mat probability(size.height(), size.width(), CV_32FC1, const_cast<float *>(map.data()));
    cv::Mat marked = probability >= limits.pixelThreshold;
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(marked, outlines, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
    for (const auto &outline : outlines) {
        if (found.size() >= limits.maxRegions) break;
        cv::RotatedRect rect = cv::minAreaRect(outline);
        const double shortSide = std::min(rect.size.width, rect.size.height);
        if (shortSide < limits.minShortSide) continue;
        const float score = meanInside(probability, outline);
        if (score < limits.regionThreshold) continue;
        // Offsetting a rectangle by the distance d adds 2d to both sides.
        const double area = static_cast<double>(rect.size.width) * static_cast<double>(rect.size.height);
        const double perimeter =
            2.0 * (static_cast<double>(rect.size.width) + static_cast<double>(rect.size.height));
        const auto grow = static_cast<float>(2 * area * limits.unclipRatio / perimeter);
        rect.size.width += grow;
        rect.size.height += grow;
        found.append({cvbridge::polygon(orderedCorners(rect)), score});
    }
    return found;
}

} // namespace tt
