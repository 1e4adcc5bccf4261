// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/pdf_source.h"

#include "ocr/pdf/pdf_text.h"
#include "ocr/pdf/scan_images.h"

#include <poppler-qt6.h>

#include <QVariant>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr double kMaxSidePixels = 30'000; ///< beyond this Splash's own arithmetic is not to be trusted

/// Poppler prints what it dislikes about a file; nobody reads it, and standard error is for our own words.
void silence(const QString &, const QVariant &) {}

bool shouldStop(const QVariant &token)
{
    return static_cast<const StopToken *>(token.value<void *>())->stop_requested();
}

tl::unexpected<Error> noSuchPage(int page)
{
    return fail(ErrorCode::Corrupt,
                QStringLiteral(
                    "page %1 is damaged and cannot be opened; get the file again, or print it to a new PDF")
                    .arg(page + 1));
}

class PdfSource final : public PageSource
{
public:
    PdfSource(std::unique_ptr<Poppler::Document> document, const QString &path, const QString &password)
        : m_document(std::move(document))
        , m_images(path, password)
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        m_document->setRenderHint(Poppler::Document::HideAnnotations, false);
    }

    int pageCount() const override { return m_document->numPages(); }
    QString mediaType() const override { return QStringLiteral("application/pdf"); }

    QMap<QString, QString> metadata() const override
    {
        QMap<QString, QString> out;
        for (const QString &key : m_document->infoKeys())
            out.insert(key, m_document->info(key).left(1'000));
        return out;
    }

    QSizeF pageSize(int page) override
    {
        const auto poppler = m_document->page(page);
        return poppler ? sizeOf(*poppler) : QSizeF();
    }

    void beCareful() override { m_images.stopLooking(); }

    Result<PageInfo> pageInfo(int page) override
    {
        const auto poppler = m_document->page(page);
        if (!poppler) return noSuchPage(page);
        PageInfo info;
        info.sizePoints = sizeOf(*poppler);
        if (info.sizePoints.isEmpty()) return noSuchPage(page);
        info.scanDpi = m_images.dpiOf(page, info.sizePoints);
        info.isScan = info.scanDpi > 0;
        info.hasText = hasAnyText(*poppler);
        return info;
    }

    Result<RenderedPage> render(int page, const RenderSpec &spec, StopToken stop) override
    {
        const auto poppler = m_document->page(page);
        if (!poppler) return noSuchPage(page);
        const QSizeF size = sizeOf(*poppler);
        if (size.isEmpty()) return noSuchPage(page);
        const double dpi = boundedDpi(size, spec);
        const QSizeF whole = size * (dpi / 72);
        const QRect clip = spec.clip.onPage(whole).toAlignedRect();
        const QImage image =
            poppler->renderToImage(dpi, dpi, clip.x(), clip.y(), std::max(1, clip.width()),
                                   std::max(1, clip.height()), Poppler::Page::Rotate0, nullptr, nullptr,
                                   shouldStop, QVariant::fromValue(static_cast<void *>(&stop)));
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("Drawing was cancelled."));
        if (image.isNull())
            return fail(ErrorCode::OutOfMemory,
                        QStringLiteral("page %1 could not be drawn; print it to a new PDF and import that")
                            .arg(page + 1));
        return RenderedPage{
            image.convertToFormat(image.allGray() ? QImage::Format_Grayscale8 : QImage::Format_RGB32), dpi};
    }

    Result<EmbeddedText> embeddedText(int page) override
    {
        const auto poppler = m_document->page(page);
        if (!poppler) return noSuchPage(page);
        const QSizeF size = sizeOf(*poppler);
        if (size.isEmpty()) return noSuchPage(page);
        EmbeddedText text = popplerText(*poppler, size);
        // Poppler does not tell in which mode text is drawn. Text on a page that one image fills can only be
        // read from a layer that an earlier OCR put there.
        text.invisible = !text.lines.isEmpty() && m_images.dpiOf(page, size) > 0;
        return text;
    }

private:
    /// Points as shown; empty for sizes no page can have.
    static QSizeF sizeOf(const Poppler::Page &page)
    {
        const QSizeF size = page.pageSizeF();
        const bool sane = std::isfinite(size.width()) && std::isfinite(size.height()) && size.width() > 0 &&
                          size.height() > 0;
        return sane ? size : QSizeF();
    }

    static double boundedDpi(QSizeF points, const RenderSpec &spec)
    {
        const double width = points.width() / 72 * std::max(spec.clip.w, 1e-6);
        const double height = points.height() / 72 * std::max(spec.clip.h, 1e-6);
        const double byArea = std::sqrt(static_cast<double>(spec.maxPixels) / (width * height));
        const double bySide = kMaxSidePixels / std::max(width, height);
        // Coordinates of the whole page must stay inside 32-bit integers with room to spare.
        const double byPage = 1e8 / std::max(points.width(), points.height()) * 72;
        return std::max(0.01, std::min({spec.dpi, byArea, bySide, byPage}));
    }

    std::unique_ptr<Poppler::Document> m_document;
    ScanImages m_images;
};

/// SASLprep (RFC 4013) as ISO 32000-2 asks for passwords: spaces of every kind become one kind, what prints
/// nothing goes, compatibility forms are replaced.
QString prepared(const QString &password)
{
    QString out;
    for (const QChar c : password) {
        const char16_t u = c.unicode();
        const bool nothing = u == 0x00AD || u == 0x034F || u == 0x1806 || (u >= 0x180B && u <= 0x180D) ||
                             (u >= 0x200B && u <= 0x200D) || u == 0x2060 || (u >= 0xFE00 && u <= 0xFE0F) ||
                             u == 0xFEFF;
        if (nothing) continue;
        out += c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    }
    return out.normalized(QString::NormalizationForm_KC);
}

/// Passwords are bytes. New files use UTF-8, old ones Latin-1.
bool unlock(Poppler::Document &document, const QString &password)
{
    for (const QByteArray &bytes : {prepared(password).toUtf8(), password.toUtf8(), password.toLatin1()}) {
        if (!document.unlock(bytes, bytes)) return true;
    }
    return false;
}

} // namespace

Result<std::unique_ptr<PageSource>> openPdf(const QString &path, const QString &displayName,
                                            const QString &password)
{
    Poppler::setDebugErrorFunction(silence, {});
    std::unique_ptr<Poppler::Document> document;
    try {
        document = Poppler::Document::load(path);
        if (!document)
            return fail(ErrorCode::Corrupt,
                        QStringLiteral(
                            "\"%1\" is damaged and cannot be opened as a PDF; get it again from its source.")
                            .arg(displayName));
        if (document->isLocked() && password.isEmpty())
            return fail(
                ErrorCode::Encrypted,
                QStringLiteral("\"%1\" is encrypted; give its password to read it.").arg(displayName));
        if (document->isLocked() && !unlock(*document, password))
            return fail(ErrorCode::WrongPassword,
                        QStringLiteral("The password does not open \"%1\"; check it and try again.")
                            .arg(displayName));
        if (document->numPages() <= 0)
            return fail(
                ErrorCode::NoPages,
                QStringLiteral("\"%1\" is a PDF without a page; there is nothing to read.").arg(displayName));
    } catch (const std::exception &error) {
        return fail(
            ErrorCode::Corrupt,
            QStringLiteral("\"%1\" is damaged and cannot be opened as a PDF; get it again from its source.")
                .arg(displayName),
            QString::fromUtf8(error.what()));
    }
    return std::make_unique<PdfSource>(std::move(document), path, password);
}

} // namespace tt
