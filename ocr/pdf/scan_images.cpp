// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/scan_images.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QFile>

#include <algorithm>
#include <cmath>
#include <exception>
#include <vector>

namespace tt
{

namespace
{

constexpr double kLowestDpi = 50;
constexpr double kHighestDpi = 1'250;
constexpr double kShapeTolerance = 0.06;

/// The resolution at which an image of this size would fill a page of that size, 0 when the shapes differ.
double dpiWhenFilling(double width, double height, QSizeF points)
{
    const double across = width / points.width() * 72;
    const double down = height / points.height() * 72;
    const bool sameShape = std::abs(across - down) <= kShapeTolerance * std::max(across, down);
    if (!sameShape || across < kLowestDpi || across > kHighestDpi) return 0;
    return (across + down) / 2;
}

/// Scanners that send a page in strips: the strips' heights together fill the page.
double dpiOfStrips(const std::vector<QSizeF> &images, QSizeF points)
{
    double height = 0;
    for (const QSizeF &image : images) {
        if (image.width() != images.front().width()) return 0;
        height += image.height();
    }
    return images.size() < 2 ? 0 : dpiWhenFilling(images.front().width(), height, points);
}

} // namespace

struct ScanImages::Private {
    QString path;
    QString password;
    bool tried = false;
    std::unique_ptr<QPDF> pdf;
    std::vector<QPDFPageObjectHelper> pages;

    void open()
    {
        tried = true;
        auto candidate = std::make_unique<QPDF>();
        candidate->setSuppressWarnings(true);
        candidate->processFile(QFile::encodeName(path).constData(), password.toUtf8().constData());
        pages = QPDFPageDocumentHelper(*candidate).getAllPages();
        pdf = std::move(candidate);
    }
};

ScanImages::ScanImages(QString path, QString password)
    : d(std::make_unique<Private>())
{
    d->path = std::move(path);
    d->password = std::move(password);
}

ScanImages::~ScanImages() = default;

void ScanImages::stopLooking()
{
    d->tried = true;
    d->pdf.reset();
}

double ScanImages::dpiOf(int page, QSizeF sizePoints)
{
    if (sizePoints.isEmpty()) return 0;
    try {
        if (!d->tried) d->open();
        if (!d->pdf || page < 0 || static_cast<size_t>(page) >= d->pages.size()) return 0;
        std::vector<QSizeF> images;
        double best = 0;
        d->pages[static_cast<size_t>(page)].forEachImage(
            true, [&](QPDFObjectHandle &image, QPDFObjectHandle &, const std::string &) {
                QPDFObjectHandle dict = image.getDict();
                if (!dict.getKey("/Width").isInteger() || !dict.getKey("/Height").isInteger()) return;
                const QSizeF size(static_cast<double>(dict.getKey("/Width").getIntValue()),
                                  static_cast<double>(dict.getKey("/Height").getIntValue()));
                images.push_back(size);
                best = std::max({best, dpiWhenFilling(size.width(), size.height(), sizePoints),
                                 dpiWhenFilling(size.height(), size.width(), sizePoints)});
            });
        return best > 0 || images.empty() ? best : dpiOfStrips(images, sizePoints);
    } catch (const std::exception &) {
        d->pdf.reset(); // damaged: Poppler may still draw it
        return 0;
    }
}

} // namespace tt
