// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/image/cv_bridge.h"

#include <opencv2/imgproc.hpp>

namespace tt::cvbridge
{

QImage plain(const QImage &image)
{
    if (image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_Grayscale8) return image;
    const bool gray = image.format() == QImage::Format_Mono || image.format() == QImage::Format_MonoLSB ||
                      image.format() == QImage::Format_Grayscale16;
    if (!image.hasAlphaChannel() || gray)
        return image.convertToFormat(gray ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    // What is transparent shows the paper, not the black that lies under it.
    QImage paper(image.size(), QImage::Format_RGB32);
    const QImage source = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < paper.height(); ++y) {
        const auto *in = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        auto *out = reinterpret_cast<QRgb *>(paper.scanLine(y));
        for (int x = 0; x < paper.width(); ++x) {
            const int rest = 255 - qAlpha(in[x]);
            out[x] = qRgb(qRed(in[x]) + rest, qGreen(in[x]) + rest, qBlue(in[x]) + rest);
        }
    }
    return paper;
}

cv::Mat view(const QImage &image)
{
    const int type = image.format() == QImage::Format_Grayscale8 ? CV_8UC1 : CV_8UC4;
    // OpenCV has no read-only view; callers that write make their own copy first.
    return {image.height(), image.width(), type, const_cast<uchar *>(image.constBits()),
            static_cast<size_t>(image.bytesPerLine())};
}

cv::Mat gray(const QImage &image)
{
    const QImage source = plain(image);
    if (source.format() == QImage::Format_Grayscale8) return view(source).clone();
    cv::Mat out;
    cv::cvtColor(view(source), out, cv::COLOR_BGRA2GRAY);
    return out;
}

QImage toImage(const cv::Mat &mat)
{
    const bool gray = mat.type() == CV_8UC1;
    QImage image(mat.cols, mat.rows, gray ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    if (image.isNull()) return image;
    cv::Mat target(mat.rows, mat.cols, gray ? CV_8UC1 : CV_8UC4, image.bits(),
                   static_cast<size_t>(image.bytesPerLine()));
    mat.copyTo(target);
    return image;
}

std::array<cv::Point2f, 4> corners(const QPolygonF &quad)
{
    std::array<cv::Point2f, 4> out;
    for (size_t i = 0; i < 4; ++i)
        out[i] = {static_cast<float>(quad[static_cast<qsizetype>(i)].x()),
                  static_cast<float>(quad[static_cast<qsizetype>(i)].y())};
    return out;
}

QPolygonF polygon(const std::array<cv::Point2f, 4> &corners)
{
    QPolygonF out;
    for (const cv::Point2f &point : corners)
        out.append(QPointF(point.x, point.y));
    return out;
}

} // namespace tt::cvbridge
