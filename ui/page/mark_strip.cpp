// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/mark_strip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tt
{
namespace
{

constexpr double kInset = 6; ///< above the first and below the last position
constexpr double kReach = 4; ///< a click this near a tick means the tick

} // namespace

MarkStrip::MarkStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(kWidth);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Evidence in this document"));
}

void MarkStrip::setTicks(QVector<Tick> ticks)
{
    if (ticks == m_ticks) return;
    m_ticks = std::move(ticks);
    m_picture = {};
    update();
}

void MarkStrip::setShown(double begin, double end)
{
    if (begin == m_begin && end == m_end) return;
    m_begin = begin;
    m_end = end;
    update();
}

double MarkStrip::yOf(double position) const { return kInset + position * (height() - 2 * kInset); }

const MarkStrip::Tick *MarkStrip::tickAt(double y) const
{
    const Tick *best = nullptr;
    for (const Tick &tick : m_ticks) {
        const double distance = std::abs(yOf(tick.position) - y);
        if (distance > kReach) continue;
        if (best == nullptr || distance < std::abs(yOf(best->position) - y) || (tick.strong && !best->strong))
            best = &tick;
    }
    return best;
}

void MarkStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (m_ticks.isEmpty()) return;
    QColor shown = palette().color(QPalette::Text);
    shown.setAlpha(20);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shown);
    painter.drawRoundedRect(QRectF(2, yOf(m_begin), width() - 4, std::max(3.0, yOf(m_end) - yOf(m_begin))), 3,
                            3);
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter ticks(&m_picture);
        drawTicks(ticks);
    }
    painter.drawPixmap(0, 0, m_picture);
}

void MarkStrip::drawTicks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const bool strong : {false, true}) {
        for (const Tick &tick : m_ticks) {
            if (tick.strong != strong) continue;
            const double y = std::round(yOf(tick.position));
            painter.setBrush(tick.color);
            painter.drawRoundedRect(
                strong ? QRectF(4, y - 1.5, width() - 8, 3) : QRectF(2, y - 1, width() - 4, 2), 1, 1);
        }
    }
}

void MarkStrip::resizeEvent(QResizeEvent *) { m_picture = {}; }

void MarkStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    const double y = event->position().y();
    if (const Tick *tick = tickAt(y); tick != nullptr) {
        const Tick copy = *tick; // the receiver may replace the ticks
        Q_EMIT tickActivated(copy);
        return;
    }
    Q_EMIT positionActivated(std::clamp((y - kInset) / std::max(1.0, height() - 2 * kInset), 0.0, 1.0));
}

void MarkStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (tickAt(event->position().y()) != nullptr)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

bool MarkStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Tick *tick = tickAt(help->pos().y());
        if (tick == nullptr)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tick->words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tt
