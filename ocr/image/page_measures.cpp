// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/page_measures.h"

#include "ocr/image/cv_bridge.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace tt
{

namespace
{

constexpr double kLeastContrast = 40; ///< grey levels; below it there is only paper, its noise and red seals
constexpr double kPaperReach = 0.1;   ///< inches around a place in which its paper is looked for

/// The brightest channel: red seal ink is bright in it, black ink is dark in all.
cv::Mat brightest(const QImage &image)
{
    const QImage plain = cvbridge::plain(image);
    const cv::Mat view = cvbridge::view(plain);
    if (view.channels() == 1) return view.clone();
    cv::Mat channels[4];
    cv::split(view, channels);
    return cv::max(channels[0], cv::max(channels[1], channels[2]));
}

/// How far each pixel is below the paper around it, in grey levels: shadows and tinted paper are no ink.
cv::Mat depthBelowPaper(const cv::Mat &gray, double dpi)
{
    const double scale = std::clamp(24 / std::max(dpi, 24.0), 0.05, 1.0);
    cv::Mat paper;
    const cv::Size small(std::max(1, static_cast<int>(gray.cols * scale)),
                         std::max(1, static_cast<int>(gray.rows * scale)));
    cv::resize(gray, paper, small, 0, 0, cv::INTER_AREA);
    const int reach = std::max(3, static_cast<int>(2 * kPaperReach * dpi * scale)) | 1;
    cv::dilate(paper, paper, cv::getStructuringElement(cv::MORPH_RECT, {reach, reach}));
    cv::blur(paper, paper, {reach, reach});
    cv::resize(paper, paper, gray.size(), 0, 0, cv::INTER_LINEAR);
    cv::Mat depth;
    cv::subtract(paper, gray, depth); // saturates at 0
    return depth;
}

} // namespace

PageMeasures measurePage(const QImage &page, double dpi)
{
    if (page.isNull()) return {};
    const cv::Mat depth = depthBelowPaper(brightest(page), dpi);
    // The depth of full ink: that of the darkest twentieth of what is not paper.
    int histogram[256] = {};
    for (int y = 0; y < depth.rows; ++y) {
        const auto *row = depth.ptr<uchar>(y);
        for (int x = 0; x < depth.cols; ++x)
            ++histogram[row[x]];
    }
    qint64 marked = 0;
    for (int level = static_cast<int>(kLeastContrast); level < 256; ++level)
        marked += histogram[level];
    if (marked < 50) return {};
    int full = 255;
    for (qint64 above = histogram[full]; full > kLeastContrast && above < marked / 20;
         above += histogram[full])
        --full;
    qint64 dark = 0;
    qint64 middle = 0;
    for (int level = full / 4; level < 256; ++level)
        (level > full * 7 / 10 ? dark : middle) += histogram[level];
    const auto area = static_cast<double>(depth.total());
    PageMeasures measures;
    measures.inkShare = static_cast<double>(dark + middle) / area;
    measures.contrast = full / 255.0;
    measures.softness = static_cast<double>(middle) / static_cast<double>(std::max<qint64>(dark, 1));
    return measures;
}

} // namespace tt
