// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page_image_cache.h"
#include "ui/page/page_image_provider.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace tt
{

/// Keeps the cache filled with what the view wants now and lets go of what it wanted a moment ago. GUI thread
/// only.
class PageImageLoader final : public QObject
{
    Q_OBJECT
public:
    explicit PageImageLoader(PageImageCache &cache, QObject *parent = nullptr);
    ~PageImageLoader() override;

    void setProvider(std::unique_ptr<PageImageProvider> provider);

    /// Everything that is wanted, the most urgent first. What is cached, under way or has failed is not asked
    /// for again; what is under way and not in the list is forgotten.
    void want(const QVector<PageImageKey> &keys);
    [[nodiscard]] bool isUnderWay(const PageImageKey &key) const { return m_tickets.contains(key); }
    [[nodiscard]] QVector<PageImageKey> underWay() const { return m_tickets.keys(); }

    [[nodiscard]] std::optional<Error> failureOf(PageKey page, bool prepared) const;
    /// Lets a failed page be asked for again.
    void forgive(PageKey page);
    /// Forgets requests and failures (another document).
    void reset();

Q_SIGNALS:
    void arrived(tt::PageKey page);
    void failed(tt::PageKey page);

private:
    void onReady(quint64 ticket, const QImage &image);
    void onFailed(quint64 ticket, const Error &error);

    PageImageCache &m_cache;
    std::unique_ptr<PageImageProvider> m_provider;
    QHash<PageImageKey, quint64> m_tickets;
    QHash<quint64, PageImageKey> m_keys;
    QHash<std::pair<PageKey, bool>, Error> m_failures;
};

} // namespace tt
