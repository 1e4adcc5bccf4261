// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/rules.h"

#include "ocr/image/cv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr double kShortestMm = 8;
constexpr double kThickestMm = 2.0;

/// Rules of one direction. `ink` is turned so that they are horizontal; the caller turns the result back.
QVector<QLineF> horizontalRules(const cv::Mat &ink, double perMm)
{
    const int shortest = std::max(12, static_cast<int>(kShortestMm * perMm));
    // A rule that leans by up to half a degree steps from row to row: thicken it so that it survives the
    // opening whole.
    cv::Mat thick;
    cv::dilate(ink, thick, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(3, 3)));
    cv::Mat rules;
    cv::morphologyEx(thick, rules, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_RECT, cv::Size(shortest, 1)));
    // Where nothing was left there is nothing to join: most pages are text, most tables fill a part of
    // theirs.
    const cv::Rect page(0, 0, rules.cols, rules.rows);
    const cv::Rect left = cv::boundingRect(rules);
    if (left.empty()) return {};
    const cv::Rect used =
        cv::Rect(left.x - shortest, left.y - 4, left.width + 2 * shortest, left.height + 8) & page;
    rules = rules(used).clone();
    cv::morphologyEx(rules, rules, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, cv::Size(std::max(3, shortest / 3), 3)));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(rules, labels, stats, centres);
    QVector<QLineF> found;
    for (int i = 1; i < count; ++i) {
        const int begin = used.x + stats.at<int>(i, cv::CC_STAT_LEFT);
        const int width = stats.at<int>(i, cv::CC_STAT_WIDTH);
        const int area = stats.at<int>(i, cv::CC_STAT_AREA);
        const double thickness = static_cast<double>(area) / width;
        if (width < shortest || thickness > std::max(8.0, kThickestMm * perMm)) continue;
        const double y = used.y + centres.at<double>(i, 1) + 0.5;
        found.append(QLineF(begin, y, begin + width, y));
    }
    return found;
}

} // namespace

QVector<QLineF> findRules(const QImage &page, double dpi)
{
    if (page.width() < 50 || page.height() < 50) return {};
    const double perMm = std::max(2.0, dpi / 25.4);
    const cv::Mat gray = cvbridge::gray(page);
    cv::Mat ink;
    // Hair lines of a scan are pale: a low offset finds them, and the length asked for keeps the noise out.
    cv::adaptiveThreshold(gray, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV, 25, 12);
    QVector<QLineF> rules = horizontalRules(ink, perMm);
    cv::Mat turnedInk;
    cv::transpose(ink, turnedInk);
    for (const QLineF &line : horizontalRules(turnedInk, perMm))
        rules.append(QLineF(line.y1(), line.x1(), line.y2(), line.x2()));
    return rules;
}

double inkBeside(const QImage &page, const QLineF &rule, double reach)
{
    const int far = static_cast<int>(std::ceil(reach));
    const int middle = static_cast<int>((rule.x1() + rule.x2()) / 2);
    const QRect wanted(middle - far - 1, static_cast<int>(std::min(rule.y1(), rule.y2())), 2 * far + 3,
                       static_cast<int>(std::abs(rule.dy())));
    const QRect band = wanted & page.rect();
    if (band.width() < wanted.width() || band.height() < 1) return 0;
    const cv::Mat gray = cvbridge::gray(page.copy(band));
    double darkest = 0;
    double palest = 0;
    cv::minMaxLoc(gray, &darkest, &palest);
    const double ink = (darkest + palest) / 2;
    int rows = 0;
    for (int y = 0; y < gray.rows; ++y) {
        const auto *row = gray.ptr<uchar>(y);
        int left = far + 1;
        int right = far + 1;
        while (left > 0 && row[left] < ink)
            --left;
        while (right + 1 < gray.cols && row[right] < ink)
            ++right;
        if (left == 0 || right + 1 == gray.cols) ++rows;
    }
    return static_cast<double>(rows) / gray.rows;
}

} // namespace tt
