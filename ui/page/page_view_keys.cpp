// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_view.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace tt
{
namespace
{

constexpr double kBandStep = 8; ///< logical pixels

} // namespace

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (m_regionMode && handleRegionKey(event)) return;
    if (handleViewKey(event)) return;
    QAbstractScrollArea::keyPressEvent(event);
}

bool PageView::handleRegionKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        setRegionMode(false);
        return true;
    }
    if (m_pages.isEmpty()) return false;
    if (!m_band.isActive()) {
        // The first arrow or Return puts a rectangle into the middle of what is seen; arrows move it,
        // Shift+arrows size it.
        const QRectF seen = m_layout.pageRect(m_currentPage) & viewInContent();
        const QRectF start(seen.center() - QPointF(seen.width() / 6, seen.height() / 12),
                           QSizeF(seen.width() / 3, seen.height() / 6));
        const bool starts = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                            (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down);
        if (!starts) return false;
        m_band.beginAt(m_currentPage, m_layout.pageRect(m_currentPage), start);
        viewport()->update();
        return true;
    }
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-kBandStep, 0};
        break;
    case Qt::Key_Right:
        by = {kBandStep, 0};
        break;
    case Qt::Key_Up:
        by = {0, -kBandStep};
        break;
    case Qt::Key_Down:
        by = {0, kBandStep};
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishRegion();
        return true;
    default:
        return false;
    }
    m_band.nudge(by, event->modifiers() & Qt::ShiftModifier);
    viewport()->update();
    return true;
}

bool PageView::handleViewKey(QKeyEvent *event)
{
    QScrollBar *vertical = verticalScrollBar();
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        if (control) return false;
        setZoom(1);
        break;
    case Qt::Key_Home:
        bringIn(m_layout.pageAt(0));
        vertical->setValue(vertical->minimum());
        break;
    case Qt::Key_End:
        bringIn(m_layout.pageAt(pageCount() - 1));
        vertical->setValue(vertical->maximum());
        break;
    case Qt::Key_PageDown:
        if (control)
            showNextPage();
        else
            vertical->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        if (control)
            showPreviousPage();
        else
            vertical->triggerAction(QAbstractSlider::SliderPageStepSub);
        break;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) m_spaceHeld = true;
        updateCursor();
        break;
    default:
        return false;
    }
    return true;
}

void PageView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    updateCursor();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace tt
