// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/background.h"

#include "ocr/image/cv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace tt
{

namespace
{

constexpr double kTarget = 250; ///< the paper's level afterwards
constexpr double kDarkestPaper =
    90; ///< what is darker over a wide area is a picture or a dark panel, not paper

/// The paper's level on a grid `cell` times coarser, smoothed.
cv::Mat paperLevel(const cv::Mat &gray, int cell)
{
    cv::Mat coarse;
    // Paper is the lightest part of every cell, so take a high value first and let wide strokes close
    // afterwards.
    cv::Mat light;
    cv::dilate(gray, light, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(5, 5)));
    cv::resize(light, coarse, cv::Size(std::max(1, gray.cols / cell), std::max(1, gray.rows / cell)), 0, 0,
               cv::INTER_AREA);
    cv::morphologyEx(coarse, coarse, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_RECT, cv::Size(7, 7)));
    cv::medianBlur(coarse, coarse, 5);
    cv::GaussianBlur(coarse, coarse, cv::Size(7, 7), 0);
    return coarse;
}

} // namespace

QImage withEvenBackground(const QImage &page)
{
    QImage source = cvbridge::plain(page);
    if (source.width() < 64 || source.height() < 64) return source;
    constexpr int kCell = 8;
    const cv::Mat paper = paperLevel(cvbridge::gray(source), kCell);
    double darkest = 0;
    double lightest = 0;
    cv::minMaxLoc(paper, &darkest, &lightest);
    if (darkest > 235) return source;
    cv::Mat wide;
    cv::resize(paper, wide, cv::Size(source.width(), source.height()), 0, 0, cv::INTER_LINEAR);
    const cv::Mat pixels = cvbridge::view(source);
    cv::Mat out = pixels.clone();
    const int channels = pixels.channels();
    for (int y = 0; y < out.rows; ++y) {
        const auto *level = wide.ptr<uchar>(y);
        auto *row = out.ptr<uchar>(y);
        for (int x = 0; x < out.cols; ++x) {
            const double factor =
                std::max(1.0, kTarget / std::max(kDarkestPaper, static_cast<double>(level[x])));
            for (int c = 0; c < std::min(3, channels); ++c) {
                uchar &value = row[x * channels + c];
                value = static_cast<uchar>(std::min(255.0, value * factor));
            }
        }
    }
    return cvbridge::toImage(out);
}

QImage withoutPaleInk(const QImage &page)
{
    constexpr double kBlackest = 0.02; // of the pixels: certainly text
    constexpr double kPale = 0.55;     // of the way from the text's level to the paper's
    QImage out = cvbridge::plain(page);
    if (out.isNull()) return out;
    const cv::Mat gray = cvbridge::gray(out);
    std::vector<uchar> levels(gray.begin<uchar>(), gray.end<uchar>());
    const auto black =
        levels.begin() + static_cast<std::ptrdiff_t>(kBlackest * static_cast<double>(levels.size()));
    std::nth_element(levels.begin(), black, levels.end());
    const double limit = *black + kPale * (kTarget - *black);
    out.detach();
    const int channels = out.depth() / 8;
    for (int y = 0; y < out.height(); ++y) {
        const auto *level = gray.ptr<uchar>(y);
        uchar *row = out.scanLine(y);
        for (int x = 0; x < out.width(); ++x) {
            if (level[x] <= limit) continue;
            std::fill_n(row + static_cast<ptrdiff_t>(x) * channels, std::min(3, channels), uchar(kTarget));
        }
    }
    return out;
}

} // namespace tt
