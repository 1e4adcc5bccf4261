// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

#include <memory>

class QFile;

namespace tt::corpus
{

/// One scanned page as its bytes go into the PDF.
struct ScanPage {
    QByteArray data;
    QSize pixels;
    QSizeF points;
    int components = 3;  ///< 3 colour, 1 grey
    bool oneBit = false; ///< deflated rows of bits, 0 = white, instead of a JPEG
};

/// JPEG of the given quality, or deflated bits for Format_Mono.
ScanPage encodePage(const QImage &image, QSizeF points, int quality);

/// A PDF 1.4 whose pages hold exactly one image each and nothing else, as scanners write them. Pages are
/// written as they come, so that a document of any length needs the memory of one page. The same pages give
/// the same bytes.
class ScanPdfWriter final
{
public:
    explicit ScanPdfWriter(const QString &path);
    ~ScanPdfWriter();

    Result<void> open();
    Result<void> addPage(const ScanPage &page);
    Result<void> close();

private:
    void beginObject(int number);
    void put(const QByteArray &bytes);
    Result<void> state() const;

    std::unique_ptr<QFile> m_file;
    QList<qint64> m_offsets; ///< of object i + 1; 0: not written yet
    QList<int> m_pageObjects;
    bool m_failed = false;
};

} // namespace tt::corpus
