// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/upright.h"

#include "ocr/image/cv_bridge.h"
#include "ocr/image/geometry.h"

#include <QLineF>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tt
{

namespace
{

constexpr double kRadians = 3.14159265358979323846 / 180;
constexpr double kSkewWorth = 0.06; ///< degrees below which resampling would blur more than it helps

/// From pixels of the turned image back to pixels of the page image (pixel edges, not centres).
QTransform turnedToPage(QSize page, int turn)
{
    switch (turn) {
    case 90:
        return {0, -1, 1, 0, 0, static_cast<double>(page.height())};
    case 180:
        return {-1, 0, 0, -1, static_cast<double>(page.width()), static_cast<double>(page.height())};
    case 270:
        return {0, 1, -1, 0, static_cast<double>(page.width()), 0};
    default:
        return {};
    }
}

} // namespace

UprightImage makeUpright(const QImage &page, int turnDegrees, double skewDegrees)
{
    const int turn = ((turnDegrees % 360) + 360) % 360;
    UprightImage out{turned(page, turn), turnedToPage(page.size(), turn), turn, skewDegrees};
    if (out.image.isNull() || std::abs(skewDegrees) < kSkewWorth) return out;
    const QSizeF size = out.image.size();
    const double cosine = std::cos(skewDegrees * kRadians);
    const double sine = std::sin(std::abs(skewDegrees) * kRadians);
    const QSize canvas(static_cast<int>(std::ceil(size.width() * cosine + size.height() * sine)),
                       static_cast<int>(std::ceil(size.width() * sine + size.height() * cosine)));
    // A point of the straightened canvas lies, seen from the centre, `skew` further clockwise on the turned
    // page.
    QTransform back;
    back.translate(size.width() / 2, size.height() / 2);
    back.rotate(skewDegrees);
    back.translate(-canvas.width() / 2.0, -canvas.height() / 2.0);
    const QImage source = cvbridge::plain(out.image);
    // Warping addresses pixel centres: shift by half a pixel on both sides.
    const QPointF shift = back.map(QPointF(0.5, 0.5)) - QPointF(0.5, 0.5);
    const cv::Matx23d matrix(back.m11(), back.m21(), shift.x(), back.m12(), back.m22(), shift.y());
    cv::Mat straight;
    cv::warpAffine(cvbridge::view(source), straight, matrix, cv::Size(canvas.width(), canvas.height()),
                   cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT, cv::Scalar::all(255));
    out.image = cvbridge::toImage(straight);
    out.toPage = back * out.toPage;
    return out;
}

namespace
{

struct InkPoints {
    std::vector<float> x;
    std::vector<float> y;
    int height = 0;
};

/// Lower edges of what is darker than its surroundings: text baselines and rules, thinned to a bounded
/// number.
InkPoints lowerEdges(const QImage &page)
{
    constexpr int kWorkSide = 1600;
    constexpr size_t kMostPoints = 60'000;
    const double factor =
        std::min(1.0, static_cast<double>(kWorkSide) / std::max(page.width(), page.height()));
    const cv::Mat gray = cvbridge::gray(page);
    cv::Mat small;
    cv::resize(gray, small, cv::Size(), factor, factor, cv::INTER_AREA);
    cv::Mat ink;
    cv::adaptiveThreshold(small, ink, 1, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, 31, 15);
    InkPoints points;
    points.height = ink.rows;
    float dither = 0;
    const int border = std::max(2, ink.rows / 100); // scanner shadows and torn edges lie there
    for (int y = border; y + border < ink.rows; ++y) {
        const uchar *row = ink.ptr<uchar>(y);
        const uchar *below = ink.ptr<uchar>(y + 1);
        for (int x = border; x + border < ink.cols; ++x) {
            if (row[x] == 0 || below[x] != 0) continue;
            points.x.push_back(static_cast<float>(x) - static_cast<float>(ink.cols) / 2);
            // Whole pixels would make an unturned page look sharper than a turned one: spread them over the
            // pixel.
            dither = dither > 0.381966F ? dither - 0.381966F : dither + 0.618034F;
            points.y.push_back(static_cast<float>(y) + dither);
        }
    }
    const size_t step = points.x.size() / kMostPoints + 1;
    size_t kept = 0;
    for (size_t i = 0; i < points.x.size(); i += step, ++kept) {
        points.x[kept] = points.x[i];
        points.y[kept] = points.y[i];
    }
    points.x.resize(kept);
    points.y.resize(kept);
    return points;
}

/// How sharply the points fall into rows when the page is straightened by `degrees`: the sum of squares of
/// the row profile.
double sharpness(const InkPoints &points, double degrees, std::vector<float> &profile)
{
    constexpr float kBinsPerPixel = 1.0F;
    const auto slope = static_cast<float>(std::tan(degrees * kRadians));
    const auto pad = static_cast<size_t>(points.height);
    profile.assign(3 * pad, 0.0F);
    for (size_t i = 0; i < points.x.size(); ++i) {
        const float at = (points.y[i] - slope * points.x[i]) * kBinsPerPixel + static_cast<float>(pad);
        if (at < 0) continue;
        const auto bin = static_cast<size_t>(at);
        if (bin + 1 >= profile.size()) continue;
        const float part = at - static_cast<float>(bin);
        profile[bin] += 1 - part;
        profile[bin + 1] += part;
    }
    double sum = 0;
    for (const float value : profile)
        sum += static_cast<double>(value) * static_cast<double>(value);
    return sum;
}

/// The sharpest of from, from + step … to.
double sharpest(const InkPoints &points, double from, double to, double step)
{
    std::vector<float> profile;
    double best = 0;
    double bestScore = -1;
    const int count = static_cast<int>(std::lround((to - from) / step));
    for (int i = 0; i <= count; ++i) {
        const double degrees = from + step * i;
        const double score = sharpness(points, degrees, profile);
        if (score > bestScore) {
            bestScore = score;
            best = degrees;
        }
    }
    return best;
}

} // namespace

double estimateSkew(const QImage &page, double limit)
{
    if (page.width() < 50 || page.height() < 50) return 0;
    const InkPoints points = lowerEdges(page);
    if (points.x.size() < 200) return 0;
    const double coarse = sharpest(points, -limit, limit, 0.25);
    const double fine = sharpest(points, coarse - 0.25, coarse + 0.25, 0.05);
    // Without rows (a photograph, a blank page) every angle is as good as another.
    std::vector<float> profile;
    const double atBest = sharpness(points, fine, profile);
    const double across =
        std::min(sharpness(points, fine - 3, profile), sharpness(points, fine + 3, profile));
    return atBest > 1.08 * across ? fine : 0;
}

} // namespace tt
