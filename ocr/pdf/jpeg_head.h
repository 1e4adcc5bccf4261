// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace tt
{

/// What a JPEG file says about its picture.
struct JpegHead {
    QSize size;         ///< pixels as stored, before any turn that EXIF asks for
    int components = 0; ///< 1 grey, 3 colour
};

/// The head of a JPEG that a PDF can hold as it is: baseline or progressive, 8 bits, grey or colour. None for
/// every other kind (CMYK, lossless, arithmetic coding, 12 bits) and for what is no JPEG.
std::optional<JpegHead> jpegHead(QByteArrayView bytes);

} // namespace tt
