// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/picture_stream.h"

#include <QtEndian>

namespace tt
{

namespace
{

constexpr qsizetype kLengthBytes = 4; ///< that qCompress() puts before the zlib data
constexpr int kUp = 2;                ///< PNG's filter: each row as its difference from the one above

/// A picture in one of the forms a PDF takes.
struct Samples {
    QImage image;
    int colours = 1;
    int bits = 8;
    bool inverted = false; ///< 0 is white
};

bool isBlackAndWhite(const QImage &image, bool &inverted)
{
    if (image.depth() != 1 || image.colorCount() < 2) return false;
    const QRgb first = image.color(0) | 0xFF000000;
    const QRgb second = image.color(1) | 0xFF000000;
    inverted = first == 0xFFFFFFFF;
    return (first == 0xFFFFFFFF && second == 0xFF000000) || (first == 0xFF000000 && second == 0xFFFFFFFF);
}

Samples samplesOf(const QImage &picture)
{
    bool inverted = false;
    if (isBlackAndWhite(picture, inverted)) {
        // MonoLSB has its bits the other way round; the colours keep their order.
        const QImage image =
            picture.format() == QImage::Format_Mono ? picture : picture.convertToFormat(QImage::Format_Mono);
        isBlackAndWhite(image, inverted);
        return {image, 1, 1, inverted};
    }
    if (picture.format() == QImage::Format_Grayscale16) return {picture, 1, 16};
    if (picture.depth() == 64) return {picture.convertToFormat(QImage::Format_RGBX64), 3, 16};
    if (picture.isGrayscale()) return {picture.convertToFormat(QImage::Format_Grayscale8), 1, 8};
    return {picture.convertToFormat(QImage::Format_RGB888), 3, 8};
}

/// A row as a PDF has it: most significant byte first, nothing between the pixels.
QByteArray rowOf(const Samples &samples, int y)
{
    const uchar *line = samples.image.constScanLine(y);
    const qsizetype width = samples.image.width();
    const qsizetype bytes = (width * samples.colours * samples.bits + 7) / 8;
    if (samples.bits != 16) return {reinterpret_cast<const char *>(line), bytes};
    QByteArray row(bytes, Qt::Uninitialized);
    const auto *words = reinterpret_cast<const quint16 *>(line);
    const int step = samples.colours == 3 ? 4 : 1; // RGBX has a fourth
    char *to = row.data();
    for (qsizetype x = 0; x < width; ++x) {
        for (int c = 0; c < samples.colours; ++c, to += 2)
            qToBigEndian(words[x * step + c], to);
    }
    return row;
}

QByteArray packed(const Samples &samples)
{
    QByteArray all;
    const int height = samples.image.height();
    QByteArray above;
    for (int y = 0; y < height; ++y) {
        QByteArray row = rowOf(samples, y);
        if (above.isEmpty()) {
            above = QByteArray(row.size(), '\0');
            all.reserve((row.size() + 1) * height);
        }
        all.append(static_cast<char>(kUp));
        for (qsizetype i = 0; i < row.size(); ++i)
            all.append(static_cast<char>(static_cast<uchar>(row[i]) - static_cast<uchar>(above[i])));
        above = std::move(row);
    }
    return qCompress(all).mid(kLengthBytes);
}

QPDFObjectHandle imageStream(QPDF &pdf, const QByteArray &bytes, QSize size, int colours, int bits)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, bytes.toStdString());
    QPDFObjectHandle dict = stream.getDict();
    dict.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dict.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dict.replaceKey("/Width", QPDFObjectHandle::newInteger(size.width()));
    dict.replaceKey("/Height", QPDFObjectHandle::newInteger(size.height()));
    dict.replaceKey("/ColorSpace", QPDFObjectHandle::newName(colours == 1 ? "/DeviceGray" : "/DeviceRGB"));
    dict.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(bits));
    return stream;
}

} // namespace

QPDFObjectHandle pictureStream(QPDF &pdf, const QImage &picture)
{
    const Samples samples = samplesOf(picture);
    QPDFObjectHandle stream =
        imageStream(pdf, packed(samples), samples.image.size(), samples.colours, samples.bits);
    QPDFObjectHandle dict = stream.getDict();
    dict.replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
    QPDFObjectHandle parameters = QPDFObjectHandle::newDictionary();
    parameters.replaceKey("/Predictor", QPDFObjectHandle::newInteger(15));
    parameters.replaceKey("/Colors", QPDFObjectHandle::newInteger(samples.colours));
    parameters.replaceKey("/Columns", QPDFObjectHandle::newInteger(samples.image.width()));
    parameters.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(samples.bits));
    dict.replaceKey("/DecodeParms", parameters);
    if (samples.inverted) dict.replaceKey("/Decode", QPDFObjectHandle::parse("[1 0]"));
    return stream;
}

QPDFObjectHandle jpegStream(QPDF &pdf, const QByteArray &bytes, const JpegHead &head)
{
    QPDFObjectHandle stream = imageStream(pdf, bytes, head.size, head.components, 8);
    stream.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/DCTDecode"));
    return stream;
}

} // namespace tt
