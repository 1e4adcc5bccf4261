// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_image_cache.h"

#include "ui/page/page_layout.h"

#include <QTransform>

namespace tt
{
namespace
{

/// The raster engine copies these two formats without looking at pixels.
QImage fastToPaint(QImage image)
{
    if (image.format() == QImage::Format_ARGB32_Premultiplied) return image;
    image.convertTo(QImage::Format_RGB32);
    return image;
}

} // namespace

void PageImageCache::insert(const PageImageKey &key, const QImage &image)
{
    remove(key);
    QImage kept = fastToPaint(image);
    kept.setDevicePixelRatio(1);
    if (kept.isNull() || kept.sizeInBytes() > m_maxBytes) return;
    while (m_bytes + kept.sizeInBytes() > m_maxBytes)
        remove(PageImageKey(m_uses.back()));
    m_bytes += kept.sizeInBytes();
    m_uses.push_front(key);
    m_byPage[{key.page, key.prepared}].append(key);
    m_entries.insert(key, {std::move(kept), 0, m_uses.begin()});
}

void PageImageCache::setMaxBytes(qint64 maxBytes)
{
    m_maxBytes = maxBytes;
    while (m_bytes > m_maxBytes && !m_uses.empty())
        remove(PageImageKey(m_uses.back()));
}

QImage PageImageCache::take(const PageImageKey &key, int turn)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end()) return {};
    m_uses.splice(m_uses.begin(), m_uses, found->use);
    if (found->turn != turn) {
        m_bytes -= found->image.sizeInBytes();
        found->image = found->image.transformed(QTransform().rotate(addTurns(turn, -found->turn)));
        found->turn = turn;
        m_bytes += found->image.sizeInBytes(); // rows are padded to four bytes already, so this does not grow
    }
    return found->image;
}

QVector<PageImageKey> PageImageCache::keysOf(PageKey page, bool prepared) const
{
    return m_byPage.value({page, prepared});
}

void PageImageCache::clear()
{
    m_entries.clear();
    m_byPage.clear();
    m_uses.clear();
    m_bytes = 0;
}

void PageImageCache::remove(const PageImageKey &key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end()) return;
    m_bytes -= found->image.sizeInBytes();
    m_uses.erase(found->use);
    m_entries.erase(found);
    const auto page = m_byPage.find({key.page, key.prepared});
    page->removeOne(key);
    if (page->isEmpty()) m_byPage.erase(page);
}

} // namespace tt
