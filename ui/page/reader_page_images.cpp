// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_image_provider.h"
#include "ui/page/page_view.h"

namespace tt
{

ReaderPageImages::ReaderPageImages(PageImages &images, QObject *parent)
    : PageImageProvider(parent)
    , m_images(&images)
{
    connect(&images, &PageImages::ready, this,
            [this](quint64 ticket, const PageImageRequest &, const QImage &image) {
                Q_EMIT ready(ticket, image);
            });
    connect(&images, &PageImages::failed, this,
            [this](quint64 ticket, const PageImageRequest &, const Error &error) {
                Q_EMIT failed(ticket, error);
            });
}

quint64 ReaderPageImages::request(const PageImageRequest &request)
{
    return m_images ? m_images->request(request) : 0;
}

void ReaderPageImages::forget(quint64 ticket)
{
    if (m_images) m_images->forget(ticket);
}

void PageView::setImages(PageImages *images)
{
    setProvider(images == nullptr ? nullptr : std::make_unique<ReaderPageImages>(*images));
}

} // namespace tt
