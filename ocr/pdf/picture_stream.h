// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/jpeg_head.h"
#include "ocr/pdf/qpdf.h"

#include <QByteArray>
#include <QImage>

namespace tt
{

/// The picture as a PDF image, packed without loss at once, so that a long TIFF does not fill the memory: 1,
/// 8 or 16 bits, grey or RGB, as the picture has them. Transparency must have been put on white.
QPDFObjectHandle pictureStream(QPDF &pdf, const QImage &picture);

/// The bytes of a JPEG file as they are.
QPDFObjectHandle jpegStream(QPDF &pdf, const QByteArray &bytes, const JpegHead &head);

} // namespace tt
