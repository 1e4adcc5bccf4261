// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/unread_ink.h"

#include "ocr/image/cv_bridge.h"
#include "ocr/image/geometry.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tt
{

namespace
{

/// The usual height of a text box, 0 without any.
double usualHeight(const QVector<QPolygonF> &read)
{
    std::vector<double> heights;
    for (const QPolygonF &quad : read) {
        const QSizeF size = quadSize(quad);
        if (size.width() > size.height()) heights.push_back(size.height());
    }
    if (heights.empty()) return 0;
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

/// Takes away what has been read, rules, and seals.
void erase(cv::Mat &ink, const QVector<QPolygonF> &read, const QVector<QLineF> &rules,
           const QVector<QRectF> &avoid, double height)
{
    const cv::Scalar none(0);
    for (const QPolygonF &quad : read) {
        const auto corners = cvbridge::corners(quad);
        std::vector<cv::Point> points;
        for (const cv::Point2f &corner : corners)
            points.emplace_back(static_cast<int>(std::lround(corner.x)),
                                static_cast<int>(std::lround(corner.y)));
        cv::fillConvexPoly(ink, points, none);
        cv::polylines(ink, points, true, none, std::max(3, static_cast<int>(height * 0.1)));
    }
    for (const QLineF &rule : rules)
        cv::line(ink, {static_cast<int>(rule.x1()), static_cast<int>(rule.y1())},
                 {static_cast<int>(rule.x2()), static_cast<int>(rule.y2())}, none, 3);
    for (const QRectF &box : avoid)
        cv::rectangle(ink, cv::Rect2d(box.x(), box.y(), box.width(), box.height()), none, cv::FILLED);
}

/// Whether a box is no more than the frayed edge of a rule.
bool isRuleEdge(const cv::Rect &box, const QVector<QLineF> &rules, double height)
{
    const double reach = 0.16 * height;
    return std::any_of(rules.cbegin(), rules.cend(), [&box, reach](const QLineF &rule) {
        const bool flat = std::abs(rule.dx()) > std::abs(rule.dy());
        const double at = flat ? rule.center().y() : rule.center().x();
        const double begin = flat ? box.y : box.x;
        const double end = flat ? box.br().y : box.br().x;
        const double from = flat ? std::min(rule.x1(), rule.x2()) : std::min(rule.y1(), rule.y2());
        const double to = flat ? std::max(rule.x1(), rule.x2()) : std::max(rule.y1(), rule.y2());
        const double own = flat ? box.x + box.width / 2.0 : box.y + box.height / 2.0;
        return begin > at - reach && end < at + reach && own > from - 2 * reach && own < to + 2 * reach;
    });
}

/// Boxes of what has the size of a character or of a wide stroke of one.
std::vector<cv::Rect> glyphs(const cv::Mat &ink, const QVector<QLineF> &rules, double height)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres);
    std::vector<cv::Rect> found;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const int longSide = std::max(box.width, box.height);
        if (longSide < 0.3 * height || longSide > 1.4 * height) continue;
        const bool atEdge =
            box.x <= 1 || box.y <= 1 || box.br().x >= ink.cols - 1 || box.br().y >= ink.rows - 1;
        if (!atEdge && !isRuleEdge(box, rules, height)) found.push_back(box);
    }
    return found;
}

/// Unites boxes that stand side by side, less than `gap` apart.
std::vector<cv::Rect> joined(std::vector<cv::Rect> boxes, double gap)
{
    std::sort(boxes.begin(), boxes.end(), [](const cv::Rect &a, const cv::Rect &b) { return a.x < b.x; });
    std::vector<cv::Rect> out;
    for (const cv::Rect &box : boxes) {
        const auto beside = std::find_if(out.begin(), out.end(), [&box, gap](const cv::Rect &other) {
            const int overlap = std::min(box.br().y, other.br().y) - std::max(box.y, other.y);
            return box.x - other.br().x < gap && overlap > 0;
        });
        if (beside == out.end())
            out.push_back(box);
        else
            *beside |= box;
    }
    return out;
}

} // namespace

QVector<QRectF> unreadInk(const QImage &page, const QVector<QPolygonF> &read, const QVector<QLineF> &rules,
                          const QVector<QRectF> &avoid, int most)
{
    const double height = usualHeight(read);
    if (height < 8 || page.isNull()) return {};
    const cv::Mat gray = cvbridge::gray(page);
    cv::Mat ink;
    const int block = static_cast<int>(height) | 1;
    cv::adaptiveThreshold(gray, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV,
                          std::max(15, block), 40);
    erase(ink, read, rules, avoid, height);
    std::vector<cv::Rect> places = joined(glyphs(ink, rules, height), 0.3 * height);
    std::stable_sort(places.begin(), places.end(),
                     [](const cv::Rect &a, const cv::Rect &b) { return a.area() > b.area(); });
    QVector<QRectF> out;
    for (const cv::Rect &place : places) {
        if (out.size() == most) break;
        out.append(QRectF(place.x, place.y, place.width, place.height));
    }
    return out;
}

} // namespace tt
