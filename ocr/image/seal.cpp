// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/seal.h"

#include "ocr/image/cv_bridge.h"
#include "ocr/image/grey_seal.h"
#include "ocr/image/seal_patches.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace tt
{

namespace
{

constexpr int kBlue = 0;
constexpr int kRed = 2;
/// How far the seal's channel stands above both others: from `faint` on a pixel is partly seal ink, from
/// `full` wholly.
struct InkLimits {
    int faint = 0;
    int full = 0;
};
constexpr InkLimits kForFinding = {22, 60}; ///< paper tints and colour noise of the scanner stay out
constexpr InkLimits kForCleaning = {8, 40}; ///< inside a seal its pale rims count as well

/// Seal ink of one colour, 0 … 255 a pixel.
cv::Mat colouredInk(const cv::Mat &page, int channel, InkLimits limits)
{
    cv::Mat ink(page.size(), CV_8UC1);
    const int other = channel == kRed ? kBlue : kRed;
    for (int y = 0; y < page.rows; ++y) {
        const auto *in = page.ptr<cv::Vec4b>(y);
        auto *out = ink.ptr<uchar>(y);
        for (int x = 0; x < page.cols; ++x) {
            const int excess = in[x][channel] - std::max(in[x][1], in[x][other]);
            out[x] = static_cast<uchar>(
                std::clamp((excess - limits.faint) * 255 / (limits.full - limits.faint), 0, 255));
        }
    }
    return ink;
}

/// The value below which `share` of the counted values lie.
int percentile(const std::array<int, 256> &counts, double share)
{
    qint64 all = 0;
    for (const int n : counts)
        all += n;
    qint64 seen = 0;
    for (size_t value = 0; value < counts.size(); ++value) {
        seen += counts.at(value);
        if (static_cast<double>(seen) >= share * static_cast<double>(all)) return static_cast<int>(value);
    }
    return 255;
}

/// A coloured seal with the levels that are needed to take it away.
Seal sealWithLevels(const cv::Rect &box, const cv::Mat &pixels, const cv::Mat &ink)
{
    std::array<int, 256> own{};
    std::array<int, 256> paper{};
    double red = 0;
    double blue = 0;
    for (int y = 0; y < pixels.rows; ++y) {
        const auto *in = pixels.ptr<cv::Vec4b>(y);
        const auto *mask = ink.ptr<uchar>(y);
        for (int x = 0; x < pixels.cols; ++x) {
            const int high = std::max(in[x][kRed], in[x][kBlue]);
            if (mask[x] > 200) {
                ++own.at(static_cast<size_t>(high));
                (in[x][kRed] > in[x][kBlue] ? red : blue) += 1;
            } else if (mask[x] == 0 && in[x][1] > 120) {
                ++paper.at(in[x][1]);
            }
        }
    }
    Seal seal;
    seal.box = {box.x, box.y, box.width, box.height};
    seal.channel = red >= blue ? Seal::Channel::Red : Seal::Channel::Blue;
    seal.own = std::max(60, percentile(own, 0.6));
    seal.paper = std::max(150, percentile(paper, 0.6));
    return seal;
}

/// Red and blue seals of a CV_8UC4 page.
SealMap findColouredSeals(const cv::Mat &pixels, double dpi)
{
    SealMap map;
    cv::Mat all = cv::Mat::zeros(pixels.size(), CV_8UC1);
    QVector<cv::Rect> places;
    for (const int channel : {kRed, kBlue}) {
        const cv::Mat ink = colouredInk(pixels, channel, kForFinding);
        for (const SealPatch &patch : findSealPatches(ink, dpi, 2.5)) {
            // A photograph or a coloured panel fills its patch; a seal is a drawing.
            const double filled = cv::mean(ink(patch.box), patch.mask)[0] / 255;
            if (filled < 0.04 || filled > 0.85) continue;
            cv::Mat target = all(patch.box);
            cv::Mat part;
            colouredInk(pixels(patch.box), channel, kForCleaning).copyTo(part, patch.mask);
            cv::max(target, part, target);
            places.append(patch.box);
        }
    }
    for (const cv::Rect &place : places)
        map.seals.append(sealWithLevels(place, pixels(place), all(place)));
    if (!map.seals.isEmpty()) map.ink = cvbridge::toImage(all);
    return map;
}

} // namespace

double SealMap::inkShare(const QRectF &box) const
{
    if (ink.isNull()) return 0;
    const QRect inside = box.toAlignedRect() & ink.rect();
    if (inside.isEmpty()) return 0;
    const cv::Mat part =
        cvbridge::view(ink)(cv::Rect(inside.x(), inside.y(), inside.width(), inside.height()));
    return cv::mean(part)[0] / 255;
}

SealMap findSeals(const QImage &page, double dpi)
{
    const QImage source = cvbridge::plain(page);
    if (source.isNull() || dpi < 30) return {};
    const cv::Mat pixels = cvbridge::view(source);
    if (pixels.channels() == 4 && !isColourless(pixels)) return findColouredSeals(pixels, dpi);
    return findGreySeals(cvbridge::gray(source), dpi);
}

namespace
{

/// What stays of a pixel when the seal is taken away. The seal dims its own channel to `own`; black ink dims
/// it far more.
int cleaned(int value, const Seal &seal)
{
    constexpr double kInk = 0.35;   ///< of the way from black to the seal's level: ink
    constexpr double kClear = 0.85; ///< of the way: nothing but seal
    const double way = static_cast<double>(value - seal.black) / (seal.own - seal.black);
    const double light = std::clamp((way - kInk) / (kClear - kInk), 0.0, 1.0);
    const double dark = std::min(60.0, value * 0.6);
    return static_cast<int>(std::lround(dark + (seal.paper - dark) * light));
}

} // namespace

QImage withoutSeals(const QImage &page, const SealMap &seals)
{
    QImage out = cvbridge::plain(page);
    if (seals.isEmpty() || seals.ink.size() != out.size()) return out;
    const QImage before = out;
    out.detach();
    const int channels = out.depth() / 8;
    for (const Seal &seal : seals.seals) {
        const int own = channels == 1 ? 0 : static_cast<int>(seal.channel);
        for (int y = seal.box.top(); y <= seal.box.bottom(); ++y) {
            const uchar *in = before.constScanLine(y);
            const uchar *mask = seals.ink.constScanLine(y);
            uchar *target = out.scanLine(y);
            for (int x = seal.box.left(); x <= seal.box.right(); ++x) {
                if (mask[x] == 0) continue;
                const int clean = seal.byShape ? seal.paper : cleaned(in[x * channels + own], seal);
                for (int c = 0; c < std::min(3, channels); ++c) {
                    const int value = in[x * channels + c];
                    target[x * channels + c] =
                        static_cast<uchar>((value * (255 - mask[x]) + clean * mask[x]) / 255);
                }
            }
        }
    }
    return out;
}

QImage inSealLight(const QImage &page, const SealMap &seals)
{
    QImage out = cvbridge::plain(page);
    if (out.depth() != 32) return out;
    out.detach();
    for (const Seal &seal : seals.seals) {
        const QRect box = seal.box & out.rect();
        for (int y = box.top(); y <= box.bottom(); ++y) {
            uchar *line = out.scanLine(y);
            for (int x = box.left(); x <= box.right(); ++x) {
                uchar *pixel = line + static_cast<ptrdiff_t>(x) * 4;
                const uchar value = pixel[static_cast<int>(seal.channel)];
                std::fill(pixel, pixel + 3, value);
            }
        }
    }
    return out;
}

} // namespace tt
