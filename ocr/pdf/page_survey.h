// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace tt
{

/// What a page is made of, as its drawing instructions say.
struct PageSurvey {
    bool known = false; ///< false when the file's structure could not be read: nothing below means anything
    double imageShare = 0; ///< of the page that lies under images, 0 … 1
    double imageDpi = 0;   ///< of the largest image, 0 when there is none
    bool oneBit = false;   ///< the largest image is pure black and white
    /// Share of the text nobody can see: drawn in an invisible mode, or an image was laid over it, 0 … 1.
    double hiddenText = 0;
};

/// Looks at the drawing instructions of a PDF's pages. Poppler's Qt interface tells neither of images nor of
/// text modes, so this reads them through qpdf, without decoding a picture and within bounds. The file is
/// opened at the first question; one that qpdf cannot read has unknown pages, though Poppler may draw them.
class PageSurveyor final
{
public:
    /// `password` as the bytes that opened the file.
    PageSurveyor(QString path, QByteArray password);
    ~PageSurveyor();

    PageSurvey survey(int page);
    /// Every later page is unknown, and the file is not opened.
    void stopLooking();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tt
