// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/image_copy.h"

#include "ocr/pdf/copy_writing.h"
#include "ocr/pdf/picture_stream.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

namespace tt
{

namespace
{

/// From the picture as stored, in a PDF's unit square with y up, to the upright page in points.
QTransform placeOf(QImageIOHandler::Transformations turn, QSizeF page)
{
    QTransform out(1, 0, 0, -1, 0, 1); // y down
    if (turn & QImageIOHandler::TransformationMirror) out *= QTransform(-1, 0, 0, 1, 1, 0);
    if (turn & QImageIOHandler::TransformationFlip) out *= QTransform(1, 0, 0, -1, 0, 1);
    if (turn & QImageIOHandler::TransformationRotate90) out *= QTransform(0, 1, -1, 0, 1, 0);
    return out * QTransform(page.width(), 0, 0, -page.height(), 0, page.height());
}

QByteArray matrix(const QTransform &t)
{
    QByteArray out;
    for (const double value : {t.m11(), t.m12(), t.m21(), t.m22(), t.dx(), t.dy()})
        out += QByteArray::number(value, 'f', 4) + ' ';
    return out;
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel()) return image;
    QImage flat(image.size(), image.depth() == 64 ? QImage::Format_RGBX64 : QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

class ImageCopy final : public SearchableCopy
{
public:
    ImageCopy(QString path, QString displayName, QVector<QSizeF> sizes, CopyMark mark)
        : m_path(std::move(path))
        , m_displayName(std::move(displayName))
        , m_sizes(std::move(sizes))
        , m_mark(std::move(mark))
        , m_fonts(m_pdf)
    {
        m_pdf.emptyPDF();
    }

    Result<CopiedPage> addPage(int page, const PageText *text) override
    {
        if (page != m_next || page >= m_sizes.size())
            return fail(ErrorCode::Usage, QStringLiteral("Pages of a copy are added in their order."));
        return guardedCopy(m_displayName, [&]() -> Result<CopiedPage> {
            auto picture = pictureOf(page);
            if (!picture) return passOn(picture);
            QPDFPageObjectHelper helper = addPicture(*picture, m_sizes[page]);
            ++m_next;
            return CopiedPage{text ? layText(m_pdf, helper, *text, m_fonts) : 0};
        });
    }

    Result<WrittenCopy> write(const QString &path) override
    {
        if (m_next != m_sizes.size())
            return fail(ErrorCode::Usage, QStringLiteral("Not every page was added to the copy."));
        return guardedCopy(m_displayName, [&] {
            m_fonts.finish();
            return writeCopy(m_pdf, m_mark, path);
        });
    }

private:
    struct Picture {
        QPDFObjectHandle stream;
        QImageIOHandler::Transformations turn = QImageIOHandler::TransformationNone;
    };

    Result<Picture> pictureOf(int page)
    {
        QImageReader reader(m_path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(false);
        if (page > 0 && !reader.jumpToImage(page)) return damaged(page, reader.errorString());
        const QImageIOHandler::Transformations turn = reader.transformation();
        if (reader.format() == "jpeg" && m_sizes.size() == 1) {
            QFile file(m_path);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            const auto head = jpegHead(bytes);
            if (head && head->size == reader.size()) return Picture{jpegStream(m_pdf, bytes, *head), turn};
        }
        const QImage image = reader.read();
        if (image.isNull()) return damaged(page, reader.errorString());
        return Picture{pictureStream(m_pdf, onWhite(image)), turn};
    }

    [[nodiscard]] tl::unexpected<Error> damaged(int page, const QString &detail) const
    {
        return fail(ErrorCode::Corrupt,
                    QStringLiteral("Picture %1 of \"%2\" is damaged; get the file again from its source.")
                        .arg(page + 1)
                        .arg(m_displayName),
                    detail);
    }

    QPDFPageObjectHelper addPicture(const Picture &picture, QSizeF size)
    {
        QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /Resources << /XObject << >> >> >>");
        const QByteArray box = "[0 0 " + QByteArray::number(size.width(), 'f', 4) + ' ' +
                               QByteArray::number(size.height(), 'f', 4) + ']';
        page.replaceKey("/MediaBox", QPDFObjectHandle::parse(box.toStdString()));
        page.getKey("/Resources").getKey("/XObject").replaceKey("/Im0", picture.stream);
        const QByteArray draw = "q\n" + matrix(placeOf(picture.turn, size)) + "cm\n/Im0 Do\nQ\n";
        page.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_pdf, draw.toStdString()));
        QPDFPageObjectHelper helper(m_pdf.makeIndirectObject(page));
        QPDFPageDocumentHelper(m_pdf).addPage(helper, false);
        return helper;
    }

    QString m_path;
    QString m_displayName;
    QVector<QSizeF> m_sizes;
    CopyMark m_mark;
    QPDF m_pdf;
    LayerFonts m_fonts;
    int m_next = 0;
};

} // namespace

std::unique_ptr<SearchableCopy> startImageCopy(const QString &path, const QString &displayName,
                                               QVector<QSizeF> sizesPoints, const CopyMark &mark)
{
    return std::make_unique<ImageCopy>(path, displayName, std::move(sizesPoints), mark);
}

} // namespace tt
