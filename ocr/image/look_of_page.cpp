// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/look_of_page.h"

#include "ocr/image/cv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tt
{

namespace
{

constexpr int kPaper = 48;          ///< grey levels below white that are still paper, its shade and noise
constexpr double kOutside = 0.01;   ///< of the ink, that may lie beyond each edge of what is written: specks
constexpr double kMargin = 0.03;    ///< of the grid, around what is written
constexpr double kLeastInk = 0.002; ///< of the page
constexpr int kOver = 4;            ///< the grid is filled at this many times its resolution, then averaged
constexpr double kFullShare = 0.99; ///< the cell that this share of inked cells stays below counts as full

struct Range {
    double begin = 0;
    double end = 0;
};

cv::Mat inkOf(const QImage &page, const QVector<QLineF> &rules)
{
    const QImage plain = cvbridge::plain(page);
    const cv::Mat view = cvbridge::view(plain);
    cv::Mat bright = view;
    if (view.channels() > 1) { // red and blue stamps are bright in one of the channels
        cv::Mat channels[4];
        cv::split(view, channels);
        bright = cv::max(channels[0], cv::max(channels[1], channels[2]));
    }
    cv::Mat ink = 255 - bright;
    cv::subtract(ink, cv::Scalar(kPaper), ink); // saturates at 0
    cv::medianBlur(ink, ink, 3);
    const int thickness = std::max(3, page.width() / 250);
    for (const QLineF &rule : rules)
        cv::line(ink, {static_cast<int>(rule.x1()), static_cast<int>(rule.y1())},
                 {static_cast<int>(rule.x2()), static_cast<int>(rule.y2())}, cv::Scalar(0), thickness);
    return ink;
}

/// Where the ink lies along one axis, but for a little at either end. Sums as CV_64F, one row or column.
Range extent(const cv::Mat &sums)
{
    const auto *values = sums.ptr<double>();
    const auto count = static_cast<int>(sums.total());
    double total = 0;
    for (int i = 0; i < count; ++i)
        total += values[i];
    Range range{0, static_cast<double>(count)};
    double before = 0;
    for (int i = 0; i < count; ++i) {
        const double after = before + values[i];
        const double low = kOutside * total;
        const double high = (1 - kOutside) * total;
        if (before < low && after >= low) range.begin = i + (low - before) / values[i];
        if (before < high && after >= high) range.end = i + (high - before) / values[i];
        before = after;
    }
    return range;
}

QByteArray packed(const cv::Mat &grid)
{
    std::vector<float> inked;
    for (int y = 0; y < grid.rows; ++y) {
        for (int x = 0; x < grid.cols; ++x)
            if (grid.at<float>(y, x) > 1) inked.push_back(grid.at<float>(y, x));
    }
    if (inked.empty()) return {};
    const auto rank =
        inked.begin() + static_cast<qsizetype>(kFullShare * static_cast<double>(inked.size() - 1));
    std::nth_element(inked.begin(), rank, inked.end());
    const float full = *rank;
    QByteArray cells(PageLook::kBytes, '\0');
    for (int cell = 0; cell < PageLook::kColumns * PageLook::kRows; ++cell) {
        const float value = grid.at<float>(cell / PageLook::kColumns, cell % PageLook::kColumns);
        const int level = std::clamp(static_cast<int>(std::lround(15 * value / full)), 0, 15);
        cells[cell / 2] = static_cast<char>(cells[cell / 2] | (cell % 2 == 0 ? level << 4 : level));
    }
    return cells;
}

} // namespace

PageLook lookOfPage(const QImage &page, const QVector<QLineF> &rules)
{
    if (page.isNull()) return {};
    cv::Mat ink = inkOf(page, rules);
    if (cv::mean(ink)[0] < kLeastInk * 255) return {};
    cv::Mat columns;
    cv::Mat rows;
    cv::reduce(ink, columns, 0, cv::REDUCE_SUM, CV_64F);
    cv::reduce(ink, rows, 1, cv::REDUCE_SUM, CV_64F);
    const Range across = extent(columns);
    const Range down = extent(rows);
    if (across.end - across.begin < 32 || down.end - down.begin < 32) return {};

    const double scaleX = PageLook::kColumns * kOver * (1 - 2 * kMargin) / (across.end - across.begin);
    const double scaleY = PageLook::kRows * kOver * (1 - 2 * kMargin) / (down.end - down.begin);
    const int blurX = std::max(1, static_cast<int>(1 / scaleX));
    const int blurY = std::max(1, static_cast<int>(1 / scaleY));
    cv::blur(ink, ink, {blurX, blurY});
    const cv::Matx23d toGrid(scaleX, 0, PageLook::kColumns * kOver * kMargin - across.begin * scaleX, 0,
                             scaleY, PageLook::kRows * kOver * kMargin - down.begin * scaleY);
    cv::Mat fine;
    cv::warpAffine(ink, fine, toGrid, {PageLook::kColumns * kOver, PageLook::kRows * kOver}, cv::INTER_LINEAR,
                   cv::BORDER_CONSTANT, cv::Scalar(0));
    fine.convertTo(fine, CV_32F);
    cv::Mat grid;
    cv::resize(fine, grid, {PageLook::kColumns, PageLook::kRows}, 0, 0, cv::INTER_AREA);
    return {packed(grid)};
}

} // namespace tt
