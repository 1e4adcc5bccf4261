// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page_image_key.h"

#include <QHash>
#include <QImage>

#include <list>

namespace tt
{

/// Page pictures, bounded in bytes; the longest unused goes first. GUI thread only.
class PageImageCache final
{
public:
    static constexpr qint64 kDefaultBytes = qint64(256) << 20;

    explicit PageImageCache(qint64 maxBytes = kDefaultBytes)
        : m_maxBytes(maxBytes)
    {
    }

    /// Kept in a format that paints without conversion. A picture larger than the bound is not kept.
    void insert(const PageImageKey &key, const QImage &image);
    [[nodiscard]] bool contains(const PageImageKey &key) const { return m_entries.contains(key); }
    /// The picture turned clockwise by 0, 90, 180 or 270 degrees, marked as used; null when it is not there.
    /// Turning is remembered.
    QImage take(const PageImageKey &key, int turn);
    /// What there is of a page, in no order; does not count as use.
    [[nodiscard]] QVector<PageImageKey> keysOf(PageKey page, bool prepared) const;
    void clear();

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// What is too much by now goes at once.
    void setMaxBytes(qint64 maxBytes);
    [[nodiscard]] qint64 maxBytes() const { return m_maxBytes; }
    [[nodiscard]] int count() const { return int(m_entries.size()); }

private:
    struct Entry {
        QImage image;
        int turn = 0;
        std::list<PageImageKey>::iterator use;
    };
    using PageOf = std::pair<PageKey, bool>;

    void remove(const PageImageKey &key);

    qint64 m_maxBytes;
    qint64 m_bytes = 0;
    QHash<PageImageKey, Entry> m_entries;
    QHash<PageOf, QVector<PageImageKey>> m_byPage;
    std::list<PageImageKey> m_uses; ///< the latest used first
};

} // namespace tt
