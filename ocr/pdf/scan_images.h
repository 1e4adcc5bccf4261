// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <memory>

namespace tt
{

/// Says at what resolution a PDF's pages were scanned, by looking for an image that has the page's shape.
/// Poppler's Qt interface does not tell of images, so this reads the page's resources through qpdf. Opened at
/// the first question; a file that qpdf cannot read has no answers, which costs only the choice of a
/// resolution.
class ScanImages final
{
public:
    ScanImages(QString path, QString password);
    ~ScanImages();

    /// Dots per inch of the image that fills the page (turned or not), 0 when none does.
    double dpiOf(int page, QSizeF sizePoints);
    /// Every later answer is 0, and the file is not opened.
    void stopLooking();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tt
