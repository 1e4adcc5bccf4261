// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/crop_view.h"

#include "ui/desk/crop_plan.h"
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
constexpr int mainHeight = 96;
constexpr int labelHeight = 34;
constexpr double markWidth = 2;

} // namespace

CropView::CropView(PageImages &images, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_images(images)
    , m_theme(theme)
{
    setMinimumHeight(mainHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The place on the page, enlarged"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(30);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&CropView::ask));
    const auto partOf = [this](quint64 ticket) -> Part * {
        if (ticket == 0) return nullptr;
        return ticket == m_main.ticket ? &m_main : ticket == m_label.ticket ? &m_label : nullptr;
    };
    connect(&images, &PageImages::ready, this,
            [this, partOf](quint64 ticket, const PageImageRequest &, const QImage &image) {
                Part *part = partOf(ticket);
                if (part == nullptr) return;
                part->ticket = 0;
                part->image = image;
                update();
            });
    connect(&images, &PageImages::failed, this,
            [this, partOf](quint64 ticket, const PageImageRequest &, const Error &error) {
                Part *part = partOf(ticket);
                if (part == nullptr) return;
                part->ticket = 0;
                m_failure = said(error);
                update();
            });
}

CropView::~CropView()
{
    drop(m_main);
    drop(m_label);
}

QSize CropView::sizeHint() const { return {320, mainHeight + (hasLabelStrip() ? labelHeight : 0)}; }

void CropView::show(PageKey page, const PageRect &box, QSizeF sizePoints, const PageRect &label)
{
    if (page == m_page && box == m_box && sizePoints == m_sizePoints && label == m_labelBox) return;
    clear();
    m_page = page;
    m_box = box;
    m_labelBox = label;
    m_sizePoints = sizePoints;
    plan();
    m_timer.start();
}

void CropView::clear()
{
    drop(m_main);
    drop(m_label);
    m_timer.stop();
    m_failure.clear();
    m_box = {};
    m_labelBox = {};
    update();
}

void CropView::drop(Part &part)
{
    if (part.ticket != 0) m_images.forget(part.ticket);
    part = {};
}

/// Depends on the width alone, so that the height it asks for does not change what it shows.
void CropView::plan()
{
    const CropPlan plan =
        planCrop(m_box, m_labelBox, m_sizePoints, {QSizeF(width(), mainHeight), labelHeight});
    m_main.clip = plan.main;
    m_label.clip = plan.label;
    if (m_heightWanted == sizeHint().height()) return;
    m_heightWanted = sizeHint().height();
    updateGeometry();
}

void CropView::ask()
{
    plan();
    ask(m_main);
    ask(m_label);
}

void CropView::ask(Part &part)
{
    if (part.ticket != 0) m_images.forget(part.ticket);
    part.ticket = 0;
    if (part.clip.isEmpty()) {
        part.image = {};
        return;
    }
    const double widthInches = part.clip.w * m_sizePoints.width() / 72;
    PageImageRequest request;
    request.page = m_page;
    request.clip = part.clip;
    request.dpi = std::clamp(width() * devicePixelRatioF() / widthInches, 36.0, maxDpi);
    request.priority = cropPriority;
    part.ticket = m_images.request(request);
}

void CropView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_box.isEmpty()) m_timer.start();
}

QRectF CropView::mainArea() const
{
    return QRectF(rect()).adjusted(0, hasLabelStrip() ? labelHeight : 0, 0, 0);
}

void CropView::paintPart(QPainter &painter, const Part &part, const QRectF &area) const
{
    if (part.image.isNull()) return;
    const QSizeF shown = QSizeF(part.image.size()).scaled(area.size(), Qt::KeepAspectRatio);
    QRectF where(QPointF(0, 0), shown);
    where.moveCenter(area.center());
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.drawImage(where, part.image);
    if (&part == &m_main && !m_labelBox.isEmpty()) {
        const double left = where.left() + (m_box.x - part.clip.x) / part.clip.w * where.width();
        const double right = where.left() + (m_box.right() - part.clip.x) / part.clip.w * where.width();
        const double below = where.top() + (m_box.bottom() - part.clip.y) / part.clip.h * where.height() + 1;
        painter.fillRect(QRectF(left, below, right - left, markWidth), m_theme.colors().accent);
    }
    painter.restore();
}

void CropView::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    painter.fillPath(frame, hasImage() ? QColor(0xffffff) : colors.window);
    if (hasImage()) {
        const QRectF main = mainArea();
        painter.save();
        painter.setClipPath(frame);
        paintPart(painter, m_main, main);
        if (hasLabelStrip()) {
            paintPart(painter, m_label, QRectF(0, 0, width(), labelHeight));
            // Cut paper: what stands above is from another place of the page.
            painter.setPen(QPen(colors.muted, 1, Qt::DashLine));
            painter.drawLine(main.topLeft(), main.topRight());
        }
        painter.restore();
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
