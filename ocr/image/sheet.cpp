// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/sheet.h"

#include "ocr/image/cv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tt
{

namespace
{

constexpr int kWorkSide = 600;     ///< pixels of the image that is looked at
constexpr double kSmallest = 0.25; ///< of the image, that a sheet covers
constexpr double kLargest = 0.97;
constexpr double kFilled = 0.94;    ///< of the quadrilateral, that is paper
constexpr double kContrast = 45;    ///< levels between the sheet and what it lies on
constexpr double kDarkSide = 0.8;   ///< of an image's edge, that is not paper
constexpr double kLeastCorner = 55; ///< degrees
constexpr double kMostCorner = 125;

/// Paper is 255: the lighter part of the image with the print on it filled in.
cv::Mat paperOf(const cv::Mat &gray)
{
    cv::Mat light;
    cv::GaussianBlur(gray, light, cv::Size(5, 5), 0);
    cv::morphologyEx(light, light, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, cv::Size(15, 15)));
    cv::Mat paper;
    cv::threshold(light, paper, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    return paper;
}

int darkSides(const cv::Mat &paper)
{
    const std::array<cv::Mat, 4> edges = {paper.row(1), paper.row(paper.rows - 2), paper.col(1),
                                          paper.col(paper.cols - 2)};
    return static_cast<int>(std::count_if(edges.begin(), edges.end(), [](const cv::Mat &edge) {
        return cv::countNonZero(edge) < (1 - kDarkSide) * static_cast<double>(edge.total());
    }));
}

double cornerAt(const std::vector<cv::Point> &quad, size_t i)
{
    const cv::Point2d at = quad[i];
    const cv::Point2d one = cv::Point2d(quad[(i + 1) % 4]) - at;
    const cv::Point2d other = cv::Point2d(quad[(i + 3) % 4]) - at;
    const double cosine = one.dot(other) / std::max(1.0, cv::norm(one) * cv::norm(other));
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * 180 / CV_PI;
}

/// The four corners of the largest piece of paper; empty when it is no quadrilateral.
std::vector<cv::Point> quadOf(const cv::Mat &paper)
{
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(paper, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    if (outlines.empty()) return {};
    const auto largest = std::max_element(outlines.begin(), outlines.end(), [](const auto &a, const auto &b) {
        return cv::contourArea(a) < cv::contourArea(b);
    });
    std::vector<cv::Point> hull;
    cv::convexHull(*largest, hull, true);
    std::vector<cv::Point> quad;
    for (const double loose : {0.01, 0.02, 0.03, 0.05}) {
        cv::approxPolyDP(hull, quad, loose * cv::arcLength(hull, true), true);
        if (quad.size() <= 4) break;
    }
    if (quad.size() != 4) return {};
    const double area = cv::contourArea(quad);
    const auto image = static_cast<double>(paper.total());
    const double filled = cv::contourArea(*largest) / std::max(1.0, area);
    if (area < kSmallest * image || area > kLargest * image || filled < kFilled || filled > 1 / kFilled)
        return {};
    for (size_t i = 0; i < 4; ++i)
        if (cornerAt(quad, i) < kLeastCorner || cornerAt(quad, i) > kMostCorner) return {};
    return quad;
}

bool standsOut(const cv::Mat &gray, const std::vector<cv::Point> &quad)
{
    cv::Mat inside = cv::Mat::zeros(gray.size(), CV_8UC1);
    cv::fillConvexPoly(inside, quad, cv::Scalar(255));
    return cv::mean(gray, inside)[0] - cv::mean(gray, ~inside)[0] >= kContrast;
}

/// Pixels of the full image, top left first, clockwise.
QPolygonF ordered(const std::vector<cv::Point> &quad, double factor)
{
    std::vector<cv::Point> corners = quad;
    const auto first =
        std::min_element(corners.begin(), corners.end(),
                         [](const cv::Point &a, const cv::Point &b) { return a.x + a.y < b.x + b.y; });
    std::rotate(corners.begin(), first, corners.end());
    // Clockwise as seen on screen, y pointing down.
    const cv::Point2d a = corners[1] - corners[0];
    const cv::Point2d b = corners[3] - corners[0];
    if (a.x * b.y - a.y * b.x < 0) std::swap(corners[1], corners[3]);
    QPolygonF out;
    for (const cv::Point &corner : corners)
        out.append(QPointF((corner.x + 0.5) / factor, (corner.y + 0.5) / factor));
    return out;
}

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

/// For OpenCV, which addresses pixel centres where the transform addresses pixel edges.
cv::Matx33d betweenCentres(const QTransform &transform)
{
    const QTransform t =
        QTransform::fromTranslate(0.5, 0.5) * transform * QTransform::fromTranslate(-0.5, -0.5);
    return {t.m11(), t.m21(), t.m31(), t.m12(), t.m22(), t.m32(), t.m13(), t.m23(), t.m33()};
}

/// The part of a flat sheet, in its pixels, that the image shows: all of it in a whole photograph.
QRect visiblePart(const QTransform &toPage, const QPolygonF &sheet, QSize flat, const QRect &image)
{
    const QPolygonF seen = QPolygonF(QRectF(image)).intersected(sheet.mid(0, 4));
    return toPage.inverted().map(seen).boundingRect().toAlignedRect() & QRect(QPoint(), flat);
}

} // namespace

std::optional<QPolygonF> findSheet(const QImage &image)
{
    if (image.width() < 200 || image.height() < 200) return std::nullopt;
    const cv::Mat gray = cvbridge::gray(image);
    const double factor = std::min(1.0, static_cast<double>(kWorkSide) / std::max(gray.cols, gray.rows));
    cv::Mat small;
    cv::resize(gray, small, cv::Size(), factor, factor, cv::INTER_AREA);
    const cv::Mat paper = paperOf(small);
    if (darkSides(paper) < 3) return std::nullopt;
    const std::vector<cv::Point> quad = quadOf(paper);
    if (quad.empty() || !standsOut(small, quad)) return std::nullopt;
    return ordered(quad, factor);
}

FlatSheet flattened(const QImage &image, const QPolygonF &sheet)
{
    FlatSheet flat;
    if (sheet.size() < 4 || image.isNull()) return flat;
    const double width = std::max(distance(sheet[0], sheet[1]), distance(sheet[3], sheet[2]));
    const double height = std::max(distance(sheet[0], sheet[3]), distance(sheet[1], sheet[2]));
    const QSize size(static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height)));
    const QPolygonF target({QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()),
                            QPointF(0, size.height())});
    if (size.isEmpty() || !QTransform::quadToQuad(target, sheet.mid(0, 4), flat.toPage)) return flat;
    const QRect part = visiblePart(flat.toPage, sheet, size, image.rect());
    if (part.isEmpty()) return flat;
    flat.toPage = QTransform::fromTranslate(part.x(), part.y()) * flat.toPage;
    const QImage source = cvbridge::plain(image);
    cv::Mat straight;
    cv::warpPerspective(cvbridge::view(source), straight, betweenCentres(flat.toPage),
                        cv::Size(part.width(), part.height()), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP,
                        cv::BORDER_REPLICATE);
    flat.image = cvbridge::toImage(straight);
    return flat;
}

QImage laidBack(const QImage &image, const FlatSheet &flat)
{
    if (image.isNull() || flat.image.isNull()) return image;
    QImage page = cvbridge::plain(image);
    const QImage sheet =
        flat.image.format() == page.format() ? flat.image : flat.image.convertToFormat(page.format());
    page.detach();
    cv::Mat target = cvbridge::view(page);
    cv::warpPerspective(cvbridge::view(sheet), target, betweenCentres(flat.toPage), target.size(),
                        cv::INTER_CUBIC, cv::BORDER_TRANSPARENT);
    return page;
}

} // namespace tt
