// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/thumbnails.h"

#include "ui/models/document_list_model.h"

namespace tt
{

namespace
{

/// An A4 page about 80 device-independent pixels wide: drawn at half that, so it stays sharp when the list is
/// widened.
constexpr double thumbnailDpi = 10;
constexpr int thumbnailPriority = -10;

} // namespace

Thumbnails::Thumbnails(PageImages &images, DocumentListModel &documents, QObject *parent)
    : QObject(parent)
    , m_images(images)
    , m_documents(documents)
{
    connect(&images, &PageImages::ready, this,
            [this](quint64 ticket, const PageImageRequest &, const QImage &image) { take(ticket, image); });
    connect(&images, &PageImages::failed, this, [this](quint64 ticket) {
        if (const auto found = m_asked.find(ticket); found != m_asked.end()) {
            m_settled.insert(*found);
            m_asked.erase(found);
        }
    });
}

void Thumbnails::want(const QVector<DocumentId> &visible, double devicePixelRatio)
{
    for (auto it = m_asked.begin(); it != m_asked.end();) {
        if (visible.contains(it.value())) {
            ++it;
            continue;
        }
        m_images.forget(it.key());
        it = m_asked.erase(it);
    }
    const QList<DocumentId> asked = m_asked.values();
    for (const DocumentId id : visible) {
        const DocumentRecord *document = m_documents.find(id);
        // Before a reader has opened it nobody knows whether it can be drawn at all.
        if (!document || document->pages == 0 || m_settled.contains(id) || asked.contains(id)) continue;
        PageImageRequest request;
        request.page = {id, 0};
        request.dpi = thumbnailDpi * devicePixelRatio;
        request.priority = thumbnailPriority;
        m_asked.insert(m_images.request(request), id);
    }
}

void Thumbnails::clear()
{
    for (auto it = m_asked.cbegin(); it != m_asked.cend(); ++it)
        m_images.forget(it.key());
    m_asked.clear();
    m_settled.clear();
}

void Thumbnails::take(quint64 ticket, const QImage &image)
{
    const auto found = m_asked.find(ticket);
    if (found == m_asked.end()) return;
    const DocumentId id = *found;
    m_asked.erase(found);
    m_settled.insert(id);
    m_documents.setThumbnail(id, image);
}

} // namespace tt
