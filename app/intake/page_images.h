// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"
#include "ocr/base/page_rect.h"
#include "ocr/base/result.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace tt
{

class CaseThread;
struct ReaderSetup;

/// What to draw of a page.
struct PageImageRequest {
    PageKey page;
    double dpi = 96;
    PageRect clip{0, 0, 1, 1}; ///< fractions of the page as shown
    bool prepared = false;     ///< as the engine sees it: seals suppressed, background evened
    int priority = 0;          ///< higher first; within one priority the newest first

    bool operator==(const PageImageRequest &) const = default;
};

/// Page images for the window, rendered by a reader process of its own so that reading never holds up
/// scrolling and a hostile file can at worst end that reader. Lives on the thread that made it; never blocks;
/// keeps no cache (the page view does).
class PageImages final : public QObject
{
    Q_OBJECT
public:
    PageImages(CaseThread &caseThread, const ReaderSetup &setup, QObject *parent = nullptr);
    ~PageImages() override;

    /// Asks for an image; answered by ready() or failed() with the same ticket, or by nothing after forget().
    quint64 request(const PageImageRequest &request);
    /// Drops a request that is not being rendered yet; a rendered one is thrown away.
    void forget(quint64 ticket);
    /// For an encrypted document; kept in memory only. A document that could not be opened before may be
    /// asked for again.
    void setPassword(DocumentId document, const QString &password);
    /// Drops everything, closes the open document (when the case closes).
    void clear();

Q_SIGNALS:
    void ready(quint64 ticket, const tt::PageImageRequest &request, const QImage &image);
    void failed(quint64 ticket, const tt::PageImageRequest &request, const tt::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tt
