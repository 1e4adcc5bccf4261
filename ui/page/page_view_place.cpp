// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the view is in the column: scrolling, zooming, fitting, and which pictures that calls for.
#include "ui/page/page_image_plan.h"
#include "ui/page/page_painter.h"
#include "ui/page/page_view.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tt
{
namespace
{

constexpr double kWidestFit = 2.0; ///< fitting stops here on very wide windows: larger is no easier to read
constexpr double kRushViews = 1.5; ///< views scrolled within a moment that make a rush
constexpr int kMomentMs = 150;

} // namespace

void PageView::shapesChanged()
{
    QVector<PageShape> shapes;
    shapes.reserve(m_pages.size());
    // A sideways scan is shown upright, as it was read; boxes stay those of the file's own page.
    for (const PageRecord &page : std::as_const(m_pages))
        shapes.append({page.sizePoints, addTurns(page.quality.turnDegrees, 0)});
    m_layout.setPages(std::move(shapes));
    m_layout.setOrder(m_order);
    const bool any = !m_pages.isEmpty();
    setVerticalScrollBarPolicy(any ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 0, any ? MarkStrip::kWidth : 0, 0);
    m_strip->setVisible(any);
    applyZoomMode();
    updateScrollBars();
}

double PageView::pixelRatio() const { return viewport()->devicePixelRatioF(); }

QPointF PageView::origin() const
{
    const QSizeF content = m_layout.contentSize();
    const QSizeF view = viewport()->size();
    const double x = content.width() < view.width() ? std::floor((view.width() - content.width()) / 2)
                                                    : -horizontalScrollBar()->value();
    const double y = content.height() < view.height() ? std::floor((view.height() - content.height()) / 2)
                                                      : -verticalScrollBar()->value();
    return {x, y};
}

QRectF PageView::viewInContent() const { return QRectF(-origin(), QSizeF(viewport()->size())); }

QRectF PageView::paperRect(int page) const
{
    return snapped(m_layout.pageRect(page).translated(origin()), pixelRatio());
}

void PageView::scrollTo(QPointF contentTopLeft)
{
    horizontalScrollBar()->setValue(int(std::lround(contentTopLeft.x())));
    verticalScrollBar()->setValue(int(std::lround(contentTopLeft.y())));
}

void PageView::applyZoomMode()
{
    if (m_zoomMode == ZoomMode::Free || m_pages.isEmpty()) return;
    const QSizeF view = viewport()->size();
    const double zoom = m_zoomMode == ZoomMode::FitWidth
                            ? std::min(m_layout.zoomForWidth(view.width()), kWidestFit)
                            : m_layout.zoomForPage(std::max(0, m_currentPage), view);
    zoomAt(zoom, QPointF(view.width() / 2, 0));
}

void PageView::zoomAt(double zoom, QPointF viewportPoint)
{
    if (m_pages.isEmpty() || qFuzzyCompare(zoom, m_layout.zoom())) return;
    const PageLayout::Place held = m_layout.toPage(viewportPoint - origin());
    m_layout.setZoom(zoom);
    m_band.cancel();
    updateScrollBars();
    scrollTo(m_layout.toContent(held.page, held.fraction) - viewportPoint);
    updateStrip();
    m_settle.start(); // while zooming goes on the old picture is stretched
    m_rushing = true;
    afterMove();
    viewport()->update();
    Q_EMIT zoomChanged(m_layout.zoom());
}

void PageView::updateScrollBars()
{
    const QSizeF content = m_layout.contentSize();
    const QSize view = viewport()->size();
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(content.width())) - view.width()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(content.height())) - view.height()));
}

void PageView::afterMove()
{
    updateCurrentPage();
    const double height = std::max(1.0, m_layout.contentSize().height());
    const QRectF view = viewInContent();
    m_strip->setShown(std::clamp(view.top() / height, 0.0, 1.0),
                      std::clamp(view.bottom() / height, 0.0, 1.0));
    m_sharpen.start();
    Q_EMIT viewChanged();
}

void PageView::updateWanted()
{
    if (m_pages.isEmpty() || !isVisible()) return;
    const PageImageWish wish{viewInContent(), pixelRatio(), m_prepared, m_rushing, m_backwards};
    m_loader.want(planPageImages(m_layout, m_pages, wish, m_cache));
}

void PageView::aimAt(int page, const PageRect &box, QPointF contentTopLeft)
{
    m_aim = Aim{page, box};
    m_aiming = true;
    scrollTo(contentTopLeft);
    m_aiming = false;
    updateCurrentPage();
}

/// The page that was gone to while what was meant on it is in view, or else the one with most of the view.
int PageView::pageInView() const
{
    const QRectF view = viewInContent();
    if (m_aim && m_layout.isPlaced(m_aim->page)) {
        const QRectF paper = m_layout.pageRect(m_aim->page);
        const QRectF aim = m_aim->box.isEmpty() ? QRectF(paper.topLeft(), QSizeF(paper.width(), 1))
                                                : m_layout.toContent(m_aim->page, m_aim->box);
        if (aim.intersects(view)) return m_aim->page;
    }
    int page = m_layout.pageNear(view.center().y());
    double most = 0;
    for (const int each : visiblePages()) {
        const QRectF seen = m_layout.pageRect(each) & view;
        const double area = seen.width() * seen.height();
        if (area <= most + 1) continue; // of two alike the first
        most = area;
        page = each;
    }
    return page;
}

void PageView::updateCurrentPage()
{
    const int page = pageInView();
    if (page == m_currentPage) return;
    m_currentPage = page;
    setAccessibleDescription(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    Q_EMIT currentPageChanged(page);
}

void PageView::updateStrip()
{
    QVector<MarkStrip::Tick> ticks;
    const double height = m_layout.contentSize().height();
    const bool dark = palette().color(QPalette::Dark).lightness() < 128;
    FindingId last;
    for (const int page : m_marks.pages()) {
        if (!m_layout.isPlaced(page)) continue;
        for (const PageMark &mark : m_marks.onPage(page)) {
            // Parties and numbers are on every page: they would bury what is looked for.
            if (mark.kind == PageMark::Kind::Note || mark.category == EvidenceCategory::Fact) continue;
            const bool isFinding = mark.kind == PageMark::Kind::Finding;
            if (isFinding && mark.finding == last) continue;
            last = isFinding ? mark.finding : FindingId{};
            ticks.append({m_layout.toContent(page, mark.box).center().y() / height,
                          panelColor(mark.category, dark), isFinding, page, mark.finding.value, mark.record});
        }
    }
    m_strip->setTicks(std::move(ticks));
    updateStripCurrent();
}

/// What is being looked at: the finding in hand, or else the search hit.
void PageView::updateStripCurrent()
{
    std::optional<std::pair<int, PageRect>> at;
    if (const auto place = m_marks.placeOf(m_currentFinding); place && !place->second.isEmpty())
        at = std::pair(place->first, place->second.first());
    else if (m_currentHit && m_currentHit->page.document == m_document && !m_currentHit->boxes.isEmpty())
        at = std::pair(m_currentHit->page.page, m_currentHit->boxes.first());
    const bool placed = at && m_layout.isPlaced(at->first);
    m_strip->setCurrent(placed ? m_layout.toContent(at->first, at->second).center().y() /
                                     m_layout.contentSize().height()
                               : -1);
}

void PageView::rememberPlace()
{
    if (m_document.isNull() || m_layout.pageCount() == 0) return;
    m_places.insert(m_document, m_layout.toPage(viewInContent().topLeft()));
}

void PageView::restorePlace()
{
    const auto place = m_places.constFind(m_document);
    const bool known = place != m_places.constEnd() && place->page >= 0 && place->page < pageCount();
    bringIn(known ? place->page : 0);
    scrollTo(known ? m_layout.toContent(place->page, place->fraction) : QPointF());
    afterMove();
}

void PageView::scrollContentsBy(int dx, int dy)
{
    const qint64 since = m_lastScroll.isValid() ? m_lastScroll.restart() : (m_lastScroll.start(), kMomentMs);
    m_recentScroll = (since > kMomentMs ? 0 : m_recentScroll) + std::abs(dy);
    if (dy != 0) m_backwards = dy > 0;
    if (m_recentScroll > kRushViews * viewport()->height()) m_rushing = true;
    if (m_rushing) m_settle.start();

    const double ratio = pixelRatio();
    const bool wholePixels = std::abs(ratio - std::round(ratio)) < 1e-6;
    if (wholePixels && !m_band.isActive())
        viewport()->scroll(dx, dy);
    else
        viewport()->update();
    if (m_aim && m_aim->box.isEmpty() && !m_aiming) m_aim.reset();
    afterMove();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect view = viewport()->geometry();
    m_strip->setGeometry(view.right() + 1, view.top(), MarkStrip::kWidth, view.height());
    const PageLayout::Place top = m_layout.toPage(viewInContent().topLeft());
    applyZoomMode();
    updateScrollBars();
    if (top.page >= 0) scrollTo({viewInContent().left(), m_layout.toContent(top.page, top.fraction).y()});
    afterMove();
    viewport()->update();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        updateStrip();
        viewport()->update();
    }
}

} // namespace tt
