// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_image_loader.h"

#include <QSet>

namespace tt
{

PageImageLoader::PageImageLoader(PageImageCache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
}

PageImageLoader::~PageImageLoader() { reset(); }

void PageImageLoader::setProvider(std::unique_ptr<PageImageProvider> provider)
{
    reset();
    m_provider = std::move(provider);
    if (m_provider == nullptr) return;
    connect(m_provider.get(), &PageImageProvider::ready, this, &PageImageLoader::onReady);
    connect(m_provider.get(), &PageImageProvider::failed, this, &PageImageLoader::onFailed);
}

void PageImageLoader::want(const QVector<PageImageKey> &keys)
{
    if (m_provider == nullptr) return;
    const QSet<PageImageKey> wanted(keys.begin(), keys.end());
    for (const PageImageKey &key : m_tickets.keys()) {
        if (wanted.contains(key)) continue;
        const quint64 ticket = m_tickets.take(key);
        m_keys.remove(ticket);
        m_provider->forget(ticket);
    }
    int priority = int(keys.size());
    for (const PageImageKey &key : keys) {
        const int own = priority--;
        if (m_cache.contains(key) || m_tickets.contains(key)) continue;
        if (m_failures.contains({key.page, key.prepared})) continue;
        const quint64 ticket = m_provider->request(key.request(own));
        m_tickets.insert(key, ticket);
        m_keys.insert(ticket, key);
    }
}

std::optional<Error> PageImageLoader::failureOf(PageKey page, bool prepared) const
{
    const auto found = m_failures.find({page, prepared});
    return found == m_failures.end() ? std::nullopt : std::optional(found.value());
}

void PageImageLoader::forgive(PageKey page)
{
    m_failures.remove({page, false});
    m_failures.remove({page, true});
}

void PageImageLoader::reset()
{
    if (m_provider != nullptr)
        for (const quint64 ticket : m_keys.keys())
            m_provider->forget(ticket);
    m_tickets.clear();
    m_keys.clear();
    m_failures.clear();
}

void PageImageLoader::onReady(quint64 ticket, const QImage &image)
{
    if (!m_keys.contains(ticket)) return;
    const PageImageKey key = m_keys.take(ticket);
    m_tickets.remove(key);
    m_cache.insert(key, image);
    if (m_cache.contains(key)) {
        Q_EMIT arrived(key.page);
        return;
    }
    // Without this a picture that cannot be kept would be asked for for ever.
    m_failures.insert({key.page, key.prepared},
                      {ErrorCode::TooLarge,
                       tr("The picture of page %1 is empty or too large to show.").arg(key.page.page + 1),
                       {}});
    Q_EMIT failed(key.page);
}

void PageImageLoader::onFailed(quint64 ticket, const Error &error)
{
    if (!m_keys.contains(ticket)) return;
    const PageImageKey key = m_keys.take(ticket);
    m_tickets.remove(key);
    m_failures.insert({key.page, key.prepared}, error);
    Q_EMIT failed(key.page);
}

} // namespace tt
