// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page_image_provider.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace tt
{

/// Page pictures without a reader: keeps what was asked for until it is told to answer. The log outlives the
/// provider.
class FakePageImages final : public PageImageProvider
{
    Q_OBJECT
public:
    struct Log {
        QVector<PageImageRequest> asked; ///< every request ever made
        QHash<quint64, PageImageRequest> open;
        int forgotten = 0;
    };

    explicit FakePageImages(std::shared_ptr<Log> log, bool answersAtOnce = true)
        : m_log(std::move(log))
        , m_answersAtOnce(answersAtOnce)
    {
    }

    quint64 request(const PageImageRequest &request) override
    {
        const quint64 ticket = ++m_last;
        m_log->asked.append(request);
        m_log->open.insert(ticket, request);
        if (m_answersAtOnce) QTimer::singleShot(0, this, [this, ticket] { answer(ticket); });
        return ticket;
    }

    void forget(quint64 ticket) override
    {
        if (m_log->open.remove(ticket)) ++m_log->forgotten;
    }

    void answer(quint64 ticket)
    {
        if (!m_log->open.contains(ticket)) return;
        const PageImageRequest request = m_log->open.take(ticket);
        if (m_failing.contains(request.page.page)) {
            Q_EMIT failed(
                ticket,
                Error{ErrorCode::ReaderCrashed, QStringLiteral("The reader ended on this page."), {}});
            return;
        }
        Q_EMIT ready(ticket, picture(request));
    }

    /// A picture in the size a reader would make, with a quarter of it dark so that turning shows.
    [[nodiscard]] QImage picture(const PageImageRequest &request) const
    {
        const QSizeF pixels = m_points * (request.dpi / 72.0);
        const QRect area = request.clip.onPage(pixels).toRect();
        QImage image(area.size(), QImage::Format_RGB32);
        image.fill(m_color);
        if (m_darkCorner)
            for (int y = 0; y < image.height() / 2; ++y)
                for (int x = 0; x < image.width() / 2; ++x)
                    image.setPixel(x, y, 0xff202020);
        return image;
    }

    void setFailing(QSet<int> pages) { m_failing = std::move(pages); }
    void setColor(QColor color) { m_color = color; }
    void setPoints(QSizeF points) { m_points = points; }
    void setDarkCorner(bool on) { m_darkCorner = on; }

private:
    std::shared_ptr<Log> m_log;
    bool m_answersAtOnce;
    quint64 m_last = 0;
    QSet<int> m_failing;
    QColor m_color = Qt::white;
    QSizeF m_points{595, 842};
    bool m_darkCorner = false;
};

} // namespace tt
