// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/page_images.h"

#include <QImage>
#include <QObject>
#include <QPointer>

namespace tt
{

/// Where the page view gets its images: a seam, so that the view works in tests without a reader process.
///
/// Same promises as PageImages: nothing blocks, every request is answered at most once, nothing is answered
/// after forget(), and never from within request() itself.
class PageImageProvider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual quint64 request(const PageImageRequest &request) = 0;
    virtual void forget(quint64 ticket) = 0;

Q_SIGNALS:
    void ready(quint64 ticket, const QImage &image);
    void failed(quint64 ticket, const tt::Error &error);
};

/// The session's reader-backed images behind that seam. Asks for nothing once they are gone.
class ReaderPageImages final : public PageImageProvider
{
    Q_OBJECT
public:
    explicit ReaderPageImages(PageImages &images, QObject *parent = nullptr);

    quint64 request(const PageImageRequest &request) override;
    void forget(quint64 ticket) override;

private:
    QPointer<PageImages> m_images; ///< gone when the session closed first
};

} // namespace tt
