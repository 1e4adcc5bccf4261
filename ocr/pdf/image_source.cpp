// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/image_source.h"

#include "ocr/pdf/image_copy.h"

#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr qint64 kMaxSourcePixels =
    400'000'000; ///< a 60 x 80 cm plan at 600 dpi; above it a file is a mistake or an attack
constexpr int kAllocationLimitMb = 1'700; ///< of one decoded picture, 4 bytes a pixel
constexpr double kA4WidthInches = 210 / 25.4;
constexpr double kLowestDpi = 72;
constexpr double kHighestDpi = 600;
constexpr double kDecodeMaxPixels = 60e6; ///< larger pictures are scaled down while they are decoded

QString typeOf(const QByteArray &format)
{
    if (format == "png") return QStringLiteral("image/png");
    if (format == "jpeg" || format == "jpg") return QStringLiteral("image/jpeg");
    if (format == "tiff" || format == "tif") return QStringLiteral("image/tiff");
    if (format == "webp") return QStringLiteral("image/webp");
    if (format == "bmp") return QStringLiteral("image/bmp");
    return {};
}

/// Goes by the content everywhere: the name of a file may lie.
void prepare(QImageReader &reader)
{
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
}

class ImageSource final : public PageSource
{
public:
    ImageSource(const QString &path, QString displayName, QString type, QVector<QSize> sizes)
        : m_path(path)
        , m_displayName(std::move(displayName))
        , m_type(std::move(type))
        , m_sizes(std::move(sizes))
    {
    }

    int pageCount() const override { return static_cast<int>(m_sizes.size()); }
    QString mediaType() const override { return m_type; }
    QMap<QString, QString> metadata() const override
    {
        QImageReader reader(m_path);
        prepare(reader);
        QMap<QString, QString> out;
        for (const QString &key : reader.textKeys())
            out.insert(key, reader.text(key).left(1'000));
        return out;
    }

    QSizeF pageSize(int page) override
    {
        if (page < 0 || page >= m_sizes.size()) return {};
        return QSizeF(m_sizes[page]) * (72 / dpiOf(page));
    }

    Result<PageInfo> pageInfo(int page) override
    {
        if (page < 0 || page >= m_sizes.size())
            return fail(ErrorCode::NotFound, QStringLiteral("there is no page %1").arg(page + 1));
        QImageReader reader(m_path);
        prepare(reader);
        const bool there = page == 0 || reader.jumpToImage(page);
        const QImage::Format format = there ? reader.imageFormat() : QImage::Format_Invalid;
        const bool oneBit = format == QImage::Format_Mono || format == QImage::Format_MonoLSB;
        return PageInfo{pageSize(page), dpiOf(page), false, true, oneBit};
    }

    Result<RenderedPage> render(int page, const RenderSpec &spec, StopToken) override
    {
        const auto whole = decoded(page);
        if (!whole) return passOn(whole);
        const double wanted = std::min(spec.dpi, dpiOf(page) * 4);
        const QSizeF points = pageSize(page);
        const double clipArea = points.width() / 72 * std::max(spec.clip.w, 1e-6) * points.height() / 72 *
                                std::max(spec.clip.h, 1e-6);
        const double dpi =
            std::max(1.0, std::min(wanted, std::sqrt(static_cast<double>(spec.maxPixels) / clipArea)));
        const QRectF from = spec.clip.onPage(whole->size());
        const QSizeF target = points * (dpi / 72);
        const QSize size(std::max(1, static_cast<int>(std::lround(target.width() * spec.clip.w))),
                         std::max(1, static_cast<int>(std::lround(target.height() * spec.clip.h))));
        const QRect part = from.toAlignedRect() & whole->rect();
        QImage image = (part == whole->rect() ? *whole : whole->copy(part))
                           .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        image = image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
        if (image.isNull())
            return fail(ErrorCode::OutOfMemory,
                        QStringLiteral("there is no memory to draw page %1").arg(page + 1));
        return RenderedPage{image, dpi};
    }

    Result<EmbeddedText> embeddedText(int) override { return EmbeddedText{}; }
    Result<DrawnPageText> drawnText(int) override { return DrawnPageText{}; }

    Result<std::unique_ptr<SearchableCopy>> startCopy(const CopyMark &mark) override
    {
        QVector<QSizeF> sizes;
        for (int page = 0; page < pageCount(); ++page)
            sizes.append(pageSize(page));
        return startImageCopy(m_path, m_displayName, sizes, mark);
    }

private:
    [[nodiscard]] double dpiOf(int page) const
    {
        const QSize size = m_sizes[page];
        return std::clamp(std::min(size.width(), size.height()) / kA4WidthInches, kLowestDpi, kHighestDpi);
    }

    /// The page's picture, upright as its EXIF data say, on white. The last one is kept: reading asks for it
    /// several times.
    Result<QImage> decoded(int page)
    {
        if (page == m_cachedPage) return m_cached;
        QImageReader reader(m_path);
        prepare(reader);
        if (page > 0 && !reader.jumpToImage(page))
            return fail(ErrorCode::Corrupt, QStringLiteral("picture %1 of the file is damaged").arg(page + 1),
                        reader.errorString());
        const QSize raw = reader.size();
        const double pixels = static_cast<double>(raw.width()) * raw.height();
        if (pixels > kDecodeMaxPixels) reader.setScaledSize(raw * std::sqrt(kDecodeMaxPixels / pixels));
        QImage image = reader.read();
        if (image.isNull())
            return fail(
                ErrorCode::Corrupt,
                QStringLiteral("the picture is damaged and cannot be decoded; get it again from its source"),
                reader.errorString());
        if (image.hasAlphaChannel()) {
            QImage flat(image.size(), QImage::Format_RGB32);
            flat.fill(Qt::white);
            QPainter(&flat).drawImage(0, 0, image);
            image = flat;
        }
        m_cached = image;
        m_cachedPage = page;
        return m_cached;
    }

    QString m_path;
    QString m_displayName;
    QString m_type;
    QVector<QSize> m_sizes; ///< pixels, upright
    QImage m_cached;
    int m_cachedPage = -1;
};

/// The size of the picture the reader stands at, upright; empty when it has none.
QSize uprightSize(QImageReader &reader)
{
    const QSize size = reader.size();
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return turned ? size.transposed() : size;
}

} // namespace

Result<std::unique_ptr<PageSource>> openImage(const QString &path, const QString &displayName)
{
    QImageReader::setAllocationLimit(kAllocationLimitMb);
    QImageReader reader(path);
    prepare(reader);
    const bool readable = reader.canRead();
    const QString type = typeOf(reader.format());
    if (!readable || type.isEmpty())
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("\"%1\" is not a PDF and not an image (PNG, JPEG, TIFF) that can be read; "
                                   "convert it to PDF and "
                                   "import that.")
                        .arg(displayName),
                    reader.errorString());
    QVector<QSize> sizes;
    const int count = std::max(1, reader.imageCount());
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !reader.jumpToImage(page)) break;
        const QSize size = uprightSize(reader);
        if (size.isEmpty()) break;
        if (qint64(size.width()) * size.height() > kMaxSourcePixels)
            return fail(ErrorCode::TooLarge, QStringLiteral("A picture in \"%1\" has %2 x %3 pixels; scale "
                                                            "it down below 400 million and import it again.")
                                                 .arg(displayName)
                                                 .arg(size.width())
                                                 .arg(size.height()));
        sizes.append(size);
    }
    if (sizes.isEmpty())
        return fail(ErrorCode::Corrupt,
                    QStringLiteral(
                        "\"%1\" is damaged and cannot be opened as an image; get it again from its source.")
                        .arg(displayName),
                    reader.errorString());
    return std::make_unique<ImageSource>(path, displayName, type, sizes);
}

} // namespace tt
