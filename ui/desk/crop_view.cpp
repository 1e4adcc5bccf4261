// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/crop_view.h"

#include "ui/models/sentences.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int cropPriority = 5;
constexpr double maxDpi = 600;

} // namespace

PageRect cropAround(const PageRect &box, QSizeF pagePoints, QSizeF view)
{
    if (box.isEmpty() || pagePoints.isEmpty() || view.isEmpty()) return {};
    const QRectF ink = box.onPage(pagePoints);
    double height = std::max(ink.height() / 0.4, ink.width() / 0.75 * view.height() / view.width());
    double width = height * view.width() / view.height();
    width = std::min(width, pagePoints.width());
    height = std::min(height, pagePoints.height());
    const double x = std::clamp(ink.center().x() - width / 2, 0.0, pagePoints.width() - width);
    const double y = std::clamp(ink.center().y() - height / 2, 0.0, pagePoints.height() - height);
    return PageRect::fromPixels(QRectF(x, y, width, height), pagePoints);
}

CropView::CropView(PageImages &images, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_images(images)
    , m_theme(theme)
{
    setMinimumHeight(96);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The place on the page, enlarged"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(30);
    connect(&m_timer, &QTimer::timeout, this, &CropView::ask);
    connect(&images, &PageImages::ready, this,
            [this](quint64 ticket, const PageImageRequest &, const QImage &image) {
                if (ticket != m_ticket) return;
                m_ticket = 0;
                m_image = image;
                update();
            });
    connect(&images, &PageImages::failed, this,
            [this](quint64 ticket, const PageImageRequest &, const Error &error) {
                if (ticket != m_ticket) return;
                m_ticket = 0;
                m_failure = said(error);
                update();
            });
}

CropView::~CropView()
{
    if (m_ticket != 0) m_images.forget(m_ticket);
}

void CropView::show(PageKey page, const PageRect &box, QSizeF sizePoints)
{
    if (page == m_page && box == m_box && sizePoints == m_sizePoints) return;
    clear();
    m_page = page;
    m_box = box;
    m_sizePoints = sizePoints;
    m_timer.start();
}

void CropView::clear()
{
    if (m_ticket != 0) m_images.forget(m_ticket);
    m_ticket = 0;
    m_timer.stop();
    m_image = {};
    m_failure.clear();
    m_box = {};
    update();
}

void CropView::ask()
{
    const PageRect clip = cropAround(m_box, m_sizePoints, size());
    if (clip.isEmpty()) return;
    if (m_ticket != 0) m_images.forget(m_ticket);
    const double widthInches = clip.w * m_sizePoints.width() / 72;
    PageImageRequest request;
    request.page = m_page;
    request.clip = clip;
    request.dpi = std::clamp(width() * devicePixelRatioF() / widthInches, 36.0, maxDpi);
    request.priority = cropPriority;
    m_ticket = m_images.request(request);
}

void CropView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_box.isEmpty()) m_timer.start();
}

void CropView::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    painter.fillPath(frame, m_image.isNull() ? colors.window : QColor(0xffffff));
    if (!m_image.isNull()) {
        painter.setClipPath(frame);
        const QSizeF shown = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(
            QRectF(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown), m_image);
        painter.setClipping(false);
    } else {
        painter.setPen(colors.muted);
        const QString text = !m_failure.isEmpty() ? m_failure
                             : m_box.isEmpty()    ? tr("No place on the page")
                                                  : QString();
        painter.drawText(rect().adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap, text);
    }
    painter.setPen(colors.line);
    painter.drawPath(frame);
}

} // namespace tt
