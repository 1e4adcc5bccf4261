// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/pdf_source.h"

#include "ocr/pdf/drawn_text.h"
#include "ocr/pdf/pdf_copy.h"

#include "ocr/pdf/page_survey.h"
#include "ocr/pdf/pdf_text.h"

#include <poppler-qt6.h>
#include <poppler-version.h>

#include <QVariant>

#include <algorithm>
#include <cmath>
#include <new>
#include <optional>

namespace tt
{

namespace
{

constexpr double kScanShare = 0.5;        ///< of the page under images, from which on it counts as a scan
constexpr double kHiddenShare = 0.02;     ///< of the text; a forged figure is short, so little is allowed
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

/// Runs what calls Poppler; its exceptions become errors of the page.
template <typename Function>
auto guarded(int page, Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory,
                    QStringLiteral("there is no memory for page %1; print it to a new PDF and import that")
                        .arg(page + 1));
    } catch (const std::exception &) {
        return noSuchPage(page);
    }
}

class PdfSource final : public PageSource
{
public:
    PdfSource(std::unique_ptr<Poppler::Document> document, const QString &path, QString displayName,
              const QByteArray &password)
        : m_document(std::move(document))
        , m_path(path)
        , m_displayName(std::move(displayName))
        , m_password(password)
        , m_drawnText(path, password)
        , m_surveyor(path, password)
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

    void beCareful() override { m_surveyor.stopLooking(); }

    Result<PageInfo> pageInfo(int page) override
    {
        return guarded(page, [&]() -> Result<PageInfo> {
            const auto poppler = m_document->page(page);
            if (!poppler) return noSuchPage(page);
            PageInfo info;
            info.sizePoints = sizeOf(*poppler);
            if (info.sizePoints.isEmpty()) return noSuchPage(page);
            info.hasText = !boxesOf(*poppler, page).empty();
            const PageSurvey survey = m_surveyor.survey(page);
            // Behind text that cannot be seen, or about which nothing is known, the page is its picture.
            info.isScan = survey.imageShare >= kScanShare || (info.hasText && isHidden(survey));
            info.scanDpi = survey.imageShare >= kScanShare ? survey.imageDpi : 0;
            info.oneBit = info.isScan && survey.oneBit;
            return info;
        });
    }

    Result<RenderedPage> render(int page, const RenderSpec &spec, StopToken stop) override
    {
        return guarded(page, [&] { return drawn(page, spec, stop); });
    }

    /// Text that an earlier OCR hid under or over the scan is as good as that OCR was, and text hidden
    /// otherwise is not what the page shows: both are marked invisible. White text on white paper is not
    /// seen.
    Result<EmbeddedText> embeddedText(int page) override
    {
        return guarded(page, [&]() -> Result<EmbeddedText> {
            const auto poppler = m_document->page(page);
            if (!poppler) return noSuchPage(page);
            const QSizeF size = sizeOf(*poppler);
            if (size.isEmpty()) return noSuchPage(page);
            EmbeddedText text = popplerText(*poppler, boxesOf(*poppler, page), size);
            text.invisible = !text.lines.isEmpty() && isHidden(m_surveyor.survey(page));
            return text;
        });
    }

    Result<DrawnPageText> drawnText(int page) override
    {
        return guarded(page, [&]() -> Result<DrawnPageText> {
            const auto text = m_drawnText.of(page);
            if (!text) return passOn(text);
            return DrawnPageText{*text, isHidden(m_surveyor.survey(page))};
        });
    }

    Result<std::unique_ptr<SearchableCopy>> startCopy(const CopyMark &mark) override
    {
        return startPdfCopy(m_path, m_password, m_displayName, pageCount(), mark);
    }

private:
    Result<RenderedPage> drawn(int page, const RenderSpec &spec, StopToken &stop) const
    {
        const auto poppler = m_document->page(page);
        if (!poppler) return noSuchPage(page);
        const QSizeF size = sizeOf(*poppler);
        if (size.isEmpty()) return noSuchPage(page);
        const double dpi = boundedDpi(size, spec);
        const QRect clip = spec.clip.onPage(size * (dpi / 72)).toAlignedRect();
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

    static bool isHidden(const PageSurvey &survey)
    {
        return !survey.known || survey.hiddenText > kHiddenShare;
    }

    /// The words of the last page asked for are kept: a page's info and its text both need them.
    const TextBoxes &boxesOf(const Poppler::Page &poppler, int page)
    {
        if (m_boxesPage != page) {
            m_boxesPage = -1;
            m_boxes = poppler.textList();
            m_boxesPage = page;
        }
        return m_boxes;
    }

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
    QString m_path;
    QString m_displayName;
    QByteArray m_password; ///< the bytes that opened the document
    DrawnText m_drawnText;
    PageSurveyor m_surveyor;
    TextBoxes m_boxes;
    int m_boxesPage = -1;
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

/// The bytes that open the document, if any do. Passwords are bytes: new files use UTF-8, old ones Latin-1.
std::optional<QByteArray> unlock(Poppler::Document &document, const QString &password)
{
    for (const QByteArray &bytes : {prepared(password).toUtf8(), password.toUtf8(), password.toLatin1()}) {
        if (!document.unlock(bytes, bytes)) return bytes;
    }
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<PageSource>> openPdf(const QString &path, const QString &displayName,
                                            const QString &password)
{
    Poppler::setDebugErrorFunction(silence, {});
    std::unique_ptr<Poppler::Document> document;
    QByteArray key;
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
        if (document->isLocked()) {
            const auto bytes = unlock(*document, password);
            if (!bytes)
                return fail(ErrorCode::WrongPassword,
                            QStringLiteral("The password does not open \"%1\"; check it and try again.")
                                .arg(displayName));
            key = *bytes;
        }
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
    return std::make_unique<PdfSource>(std::move(document), path, displayName, key);
}

QString popplerVersion() { return Poppler::Version::string(); }

} // namespace tt
