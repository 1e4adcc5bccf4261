// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/page_rect.h"
#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"
#include "ocr/pdf/searchable_copy.h"
#include "ocr/text/page_text.h"

#include <QImage>
#include <QMap>
#include <QString>

#include <memory>

namespace tt
{

struct PageInfo {
    QSizeF sizePoints; ///< as shown (a PDF's /Rotate applied), 1/72 inch
    double scanDpi =
        0; ///< of the largest image when images cover most of the page; 0 when the page is drawn or unknown
    bool hasText = false; ///< an embedded text layer of any kind
    bool isScan = false;  ///< images cover most of the page
    bool oneBit = false;  ///< they are pure black and white
};

struct RenderSpec {
    double dpi = 150;
    PageRect clip{0, 0, 1, 1};     ///< fractions of the page as shown
    qint64 maxPixels = 40'000'000; ///< the resolution is lowered until the clip fits
};

struct RenderedPage {
    QImage image;   ///< RGB32, or Grayscale8 when the page has no colour
    double dpi = 0; ///< the resolution really used
};

/// The embedded text of a page as the file states it, not judged. See ocr/pdf/embedded_text.h for whether to
/// believe it.
struct EmbeddedText {
    QVector<TextLine> lines; ///< in the file's order, one span a glyph or word
    double coverage = 0; ///< share of the page's inked area (rules and seals apart) under text boxes, 0 … 1
    bool invisible = false; ///< drawn in invisible mode: an earlier OCR's layer
};

/// All text of a page in the order in which it is drawn: what other programs extract.
struct DrawnPageText {
    QString text;
    bool hidden = false; ///< some of it cannot be seen on the page, or nothing is known about that
};

/// A PDF or image file with pages. Not thread-safe; one per reader process (Poppler keeps process-wide
/// state). Only reader processes make one: its input is not trusted.
class PageSource
{
public:
    virtual ~PageSource() = default;
    PageSource() = default;
    PageSource(const PageSource &) = delete;
    PageSource &operator=(const PageSource &) = delete;

    [[nodiscard]] virtual int pageCount() const = 0;
    /// "application/pdf", "image/png", …
    [[nodiscard]] virtual QString mediaType() const = 0;
    /// Title, author, producer, dates … as the file states them.
    [[nodiscard]] virtual QMap<QString, QString> metadata() const = 0;
    /// As PageInfo::sizePoints, without looking into the page: cheap enough for every page of a long file.
    /// Empty when it has none.
    [[nodiscard]] virtual QSizeF pageSize(int page) = 0;
    /// From now on without what a page can be read without (the scan's resolution): for a file that ended a
    /// reader before.
    virtual void beCareful() {}
    virtual Result<PageInfo> pageInfo(int page) = 0;
    virtual Result<RenderedPage> render(int page, const RenderSpec &spec, StopToken stop) = 0;
    virtual Result<EmbeddedText> embeddedText(int page) = 0;
    virtual Result<DrawnPageText> drawnText(int page) = 0;
    /// Begins a copy of the file that can be searched. Usable as long as the source lives.
    virtual Result<std::unique_ptr<SearchableCopy>> startCopy(const CopyMark &mark) = 0;
};

/// Opens by content, not by name. Errors: Unreadable, Empty, Unsupported, Corrupt, Encrypted, WrongPassword,
/// NoPages, TooLarge. `displayName` is what messages call the file.
Result<std::unique_ptr<PageSource>> openPageSource(const QString &path, const QString &displayName,
                                                   const QString &password = {});

} // namespace tt
