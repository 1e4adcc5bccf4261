// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/scan_pdf.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>

namespace tt::corpus
{

namespace
{

constexpr int kCatalog = 1;
constexpr int kPages = 2;

QByteArray packedBits(const QImage &image)
{
    const int bytes = (image.width() + 7) / 8;
    QByteArray rows;
    rows.reserve(static_cast<qsizetype>(bytes) * image.height());
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), bytes);
    // qCompress puts four bytes of length before the zlib stream.
    return qCompress(rows, 9).mid(4);
}

QByteArray number(double value) { return QByteArray::number(value, 'f', 2); }

} // namespace

ScanPage encodePage(const QImage &image, QSizeF points, int quality)
{
    ScanPage page;
    page.pixels = image.size();
    page.points = points;
    if (image.format() == QImage::Format_Mono) {
        page.oneBit = true;
        page.components = 1;
        page.data = packedBits(image);
        return page;
    }
    page.components = image.format() == QImage::Format_Grayscale8 ? 1 : 3;
    QBuffer buffer(&page.data);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    if (!writer.write(image))
        qFatal("corpus: Qt's JPEG plugin is missing: %s", qPrintable(writer.errorString()));
    return page;
}

ScanPdfWriter::ScanPdfWriter(const QString &path)
    : m_file(std::make_unique<QFile>(path))
{
}
ScanPdfWriter::~ScanPdfWriter() = default;

Result<void> ScanPdfWriter::open()
{
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(
            ErrorCode::ReadOnly,
            QStringLiteral("%1 cannot be written: %2").arg(m_file->fileName(), m_file->errorString()));
    m_offsets = {0, 0};
    put("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    return state();
}

void ScanPdfWriter::put(const QByteArray &bytes)
{
    if (m_file->write(bytes) != bytes.size()) m_failed = true;
}

void ScanPdfWriter::beginObject(int object)
{
    while (m_offsets.size() < object)
        m_offsets.append(0);
    m_offsets[object - 1] = m_file->pos();
    put(QByteArray::number(object) + " 0 obj\n");
}

Result<void> ScanPdfWriter::state() const
{
    if (!m_failed) return {};
    return fail(ErrorCode::DiskFull,
                QStringLiteral("%1 cannot be written: %2").arg(m_file->fileName(), m_file->errorString()));
}

Result<void> ScanPdfWriter::addPage(const ScanPage &page)
{
    const int first = static_cast<int>(m_offsets.size()) + 1;
    beginObject(first);
    put("<< /Type /XObject /Subtype /Image /Width " + QByteArray::number(page.pixels.width()) + " /Height " +
        QByteArray::number(page.pixels.height()) +
        (page.components == 1 ? " /ColorSpace /DeviceGray" : " /ColorSpace /DeviceRGB") +
        (page.oneBit ? " /BitsPerComponent 1 /Decode [1 0] /Filter /FlateDecode"
                     : " /BitsPerComponent 8 /Filter /DCTDecode") +
        " /Length " + QByteArray::number(page.data.size()) + " >>\nstream\n");
    put(page.data);
    put("\nendstream\nendobj\n");

    const QByteArray content =
        "q " + number(page.points.width()) + " 0 0 " + number(page.points.height()) + " 0 0 cm /Im0 Do Q\n";
    beginObject(first + 1);
    put("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
        "endstream\nendobj\n");

    beginObject(first + 2);
    put("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(page.points.width()) + " " +
        number(page.points.height()) + "] /Resources << /XObject << /Im0 " + QByteArray::number(first) +
        " 0 R >> >> /Contents " + QByteArray::number(first + 1) + " 0 R >>\nendobj\n");
    m_pageObjects.append(first + 2);
    return state();
}

Result<void> ScanPdfWriter::close()
{
    beginObject(kCatalog);
    put("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
    beginObject(kPages);
    QByteArray kids;
    for (const int object : m_pageObjects)
        kids += QByteArray::number(object) + " 0 R ";
    put("<< /Type /Pages /Count " + QByteArray::number(m_pageObjects.size()) + " /Kids [ " + kids +
        "] >>\nendobj\n");

    const qint64 table = m_file->pos();
    put("xref\n0 " + QByteArray::number(m_offsets.size() + 1) + "\n0000000000 65535 f \n");
    for (const qint64 offset : m_offsets)
        put(QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n");
    put("trailer\n<< /Size " + QByteArray::number(m_offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
        QByteArray::number(table) + "\n%%EOF\n");
    if (!m_file->flush()) m_failed = true;
    m_file->close();
    return state();
}

} // namespace tt::corpus
