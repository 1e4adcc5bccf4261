// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sentences.h"
#include "ui/page/mark_words.h"
#include "ui/page/page_view.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tt
{
namespace
{

constexpr double kHitSlack = 3;     ///< logical pixels around a mark that still mean it
constexpr double kWheelNotch = 120; ///< angle of one notch, eighths of a degree
constexpr double kZoomPerNotch = 1.15;
constexpr double kDragDistance = 4;

} // namespace

PageView::Hover PageView::hoverAt(QPointF viewportPoint) const
{
    Hover hover;
    if (m_pages.isEmpty()) return hover;
    const PageLayout::Place place = m_layout.toPage(viewportPoint - origin());
    const QRectF paper = paperRect(place.page);
    for (const NoteFlag &flag : noteFlags(m_marks.notesOn(place.page), paper, m_layout.turnOf(place.page))) {
        if (!flag.rect.adjusted(-2, -1, 2, 1).contains(viewportPoint)) continue;
        hover.flag = flag;
        return hover;
    }
    if (!paper.contains(viewportPoint)) return hover;
    const QSizeF shown = m_layout.turnOf(place.page) % 180 == 0 ? paper.size() : paper.size().transposed();
    hover.mark =
        m_marks.at(place.page, place.fraction, {kHitSlack / shown.width(), kHitSlack / shown.height()});
    const PageRecord &record = m_pages.at(place.page);
    const bool failed = m_loader.failureOf(record.key, m_prepared).has_value();
    if (!hover.mark && failed && m_cache.keysOf(record.key, m_prepared).isEmpty())
        hover.failedPage = place.page;
    return hover;
}

void PageView::setHover(const Hover &hover)
{
    const auto repaint = [this](const Hover &h) {
        if (h.mark) updatePage(h.mark->page);
        if (h.flag) viewport()->update(h.flag->rect.adjusted(-2, -2, 2, 2).toAlignedRect());
    };
    const bool same = m_hover.mark == hover.mark && m_hover.failedPage == hover.failedPage &&
                      m_hover.flag.has_value() == hover.flag.has_value() &&
                      (!hover.flag || hover.flag->note == m_hover.flag->note);
    if (same) return;
    repaint(m_hover);
    m_hover = hover;
    repaint(m_hover);
    updateCursor();
}

void PageView::updateCursor()
{
    if (m_drag == Drag::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_regionMode)
        viewport()->setCursor(Qt::CrossCursor);
    else if (m_spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (m_hover.mark || m_hover.flag || m_hover.failedPage >= 0)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void PageView::activate(const Hover &hover)
{
    if (hover.flag) {
        Q_EMIT noteActivated(hover.flag->note);
    } else if (hover.mark && hover.mark->kind == PageMark::Kind::Finding) {
        Q_EMIT findingActivated(hover.mark->finding);
    } else if (hover.mark && hover.mark->kind == PageMark::Kind::Note) {
        Q_EMIT noteActivated(hover.mark->note);
    } else if (hover.failedPage >= 0 && hover.failedPage < pageCount()) {
        m_loader.forgive(m_pages.at(hover.failedPage).key);
        updateWanted();
        updatePage(hover.failedPage);
    }
}

void PageView::tryFailedAgain()
{
    for (const int page : visiblePages())
        m_loader.forgive(m_pages.at(page).key);
    updateWanted();
    viewport()->update();
}

void PageView::setTryAgainKey(const QString &key)
{
    m_tryAgainKey = key;
    viewport()->update();
}

void PageView::setRegionMode(bool on)
{
    if (on == m_regionMode) return;
    m_regionMode = on;
    m_band.cancel();
    if (m_drag == Drag::Region) m_drag = Drag::None;
    updateCursor();
    viewport()->update();
    Q_EMIT regionModeChanged(on);
}

void PageView::finishRegion()
{
    const RegionBand band = m_band;
    m_band.cancel();
    viewport()->update();
    if (!band.isLargeEnough()) return;
    const PageRect box = m_layout.toPage(band.page(), band.rect());
    setRegionMode(false);
    Q_EMIT regionDrawn(band.page(), box);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    m_pressedAt = at;
    m_pressedScroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld);
    if (pans) {
        m_drag = Drag::Pan;
    } else if (event->button() == Qt::LeftButton && m_regionMode && !m_pages.isEmpty()) {
        const int page = m_layout.pageNear(at - origin());
        m_band.begin(page, m_layout.pageRect(page), at - origin());
        m_drag = Drag::Region;
    } else if (event->button() == Qt::LeftButton) {
        m_drag = Drag::Press;
    } else {
        event->ignore();
        return;
    }
    updateCursor();
    event->accept();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    switch (m_drag) {
    case Drag::Pan:
        horizontalScrollBar()->setValue(m_pressedScroll.x() - int(at.x() - m_pressedAt.x()));
        verticalScrollBar()->setValue(m_pressedScroll.y() - int(at.y() - m_pressedAt.y()));
        break;
    case Drag::Region:
        m_band.moveTo(at - origin());
        viewport()->update();
        break;
    case Drag::Press:
        if ((at - m_pressedAt).manhattanLength() > kDragDistance) {
            m_drag = Drag::Pan;
            setHover({});
            updateCursor();
        }
        break;
    case Drag::None:
        setHover(hoverAt(at));
        break;
    }
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Region) finishRegion();
    if (drag == Drag::Press && event->button() == Qt::LeftButton) activate(hoverAt(event->position()));
    setHover(hoverAt(event->position()));
    updateCursor();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        if (!turnPageByWheel(*event)) QAbstractScrollArea::wheelEvent(event);
        setHover(hoverAt(event->position()));
        return;
    }
    const double notches = event->angleDelta().y() / kWheelNotch;
    if (notches != 0) {
        m_zoomMode = ZoomMode::Free;
        zoomAt(m_layout.zoom() * std::pow(kZoomPerNotch, notches), event->position());
    }
    event->accept();
}

bool PageView::turnPageByWheel(const QWheelEvent &event)
{
    if (m_layout.arrangement() != PageArrangement::Single || m_pages.isEmpty()) return false;
    const int angle = event.angleDelta().y();
    const QScrollBar *bar = verticalScrollBar();
    if (angle < 0 && bar->value() == bar->maximum()) {
        const int next = m_layout.nextRow(m_currentPage);
        if (next == m_currentPage) return false;
        goTo(next, {});
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
        return true;
    }
    if (angle > 0 && bar->value() == bar->minimum()) {
        const int previous = m_layout.previousRow(m_currentPage);
        if (previous == m_currentPage) return false;
        goTo(previous, {});
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return true;
    }
    return false;
}

QString PageView::helpFor(QPointF viewportPoint) const
{
    const Hover hover = hoverAt(viewportPoint);
    if (hover.flag) return tt::helpFor(m_marks.notes().at(hover.flag->record));
    if (hover.mark) {
        switch (hover.mark->kind) {
        case PageMark::Kind::Finding:
            return tt::helpFor(m_marks.findings().at(hover.mark->record));
        case PageMark::Kind::Note:
            return tt::helpFor(m_marks.notes().at(hover.mark->record));
        case PageMark::Kind::SearchHit:
            return tt::helpFor(m_marks.hits().at(hover.mark->record));
        }
    }
    if (m_pages.isEmpty()) return {};
    const PageLayout::Place place = m_layout.toPage(viewportPoint - origin());
    const PageRecord &record = m_pages.at(place.page);
    const bool onLabel = (viewportPoint - paperRect(place.page).topLeft()).y() < 32 &&
                         paperRect(place.page).contains(viewportPoint);
    return onLabel && record.error ? said(*record.error).toHtmlEscaped() : QString();
}

bool PageView::showHelp(QHelpEvent *event)
{
    const QString help = helpFor(event->pos());
    if (help.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), help, viewport());
    return true;
}

bool PageView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        return showHelp(static_cast<QHelpEvent *>(event));
    case QEvent::Gesture:
        return handleGesture(static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture:
        return handleNativeGesture(static_cast<QNativeGestureEvent *>(event));
    case QEvent::Leave:
        setHover({});
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

namespace
{

/// What places a region; outside of that Return confirms a finding and Escape ends a link.
bool isRegionKey(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape ||
           (key >= Qt::Key_Left && key <= Qt::Key_Down);
}

} // namespace

bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::Show) m_sharpen.start();
    if (event->type() == QEvent::ShortcutOverride && m_regionMode &&
        isRegionKey(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool PageView::handleGesture(QGestureEvent *event)
{
    auto *pinch = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (pinch == nullptr) return false;
    if (pinch->state() == Qt::GestureStarted) m_pinchStart = m_layout.zoom();
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged) {
        m_zoomMode = ZoomMode::Free;
        zoomAt(m_pinchStart * pinch->totalScaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
    }
    event->accept(pinch);
    return true;
}

bool PageView::handleNativeGesture(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture) return false;
    m_zoomMode = ZoomMode::Free;
    zoomAt(m_layout.zoom() * (1 + event->value()), event->position());
    return true;
}

} // namespace tt
