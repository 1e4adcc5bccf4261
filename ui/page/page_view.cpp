// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_view.h"
#include "ui/page/mark_words.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tt
{
namespace
{

constexpr double kZoomStep = 1.25;
constexpr int kSettleMs = 80;
constexpr int kHaloMs = 700;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_loader(m_cache)
    , m_strip(new MarkStrip(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page"));
    setBackgroundRole(QPalette::Dark); // the desk shows around the scroll bars too
    setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->hide();

    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_rushing = false;
        m_recentScroll = 0;
        updateWanted();
        viewport()->update();
    });
    m_sharpen.setSingleShot(true);
    m_sharpen.setInterval(0);
    connect(&m_sharpen, &QTimer::timeout, this, &PageView::updateWanted);

    m_halo.setStartValue(1.0);
    m_halo.setEndValue(0.0);
    m_halo.setDuration(kHaloMs);
    connect(&m_halo, &QVariantAnimation::valueChanged, this, [this] {
        if (const auto place = m_marks.placeOf(m_currentFinding)) updatePage(place->first);
        updatePage(m_reading.current().page);
        if (m_currentHit && m_currentHit->page.document == m_document) updatePage(m_currentHit->page.page);
    });

    const auto repaintPage = [this](PageKey page) {
        if (page.document != m_document) return;
        updatePage(page.page);
        m_sharpen.start();
    };
    connect(&m_loader, &PageImageLoader::arrived, this, repaintPage);
    connect(&m_loader, &PageImageLoader::failed, this, repaintPage);
    m_strip->setWords([this](const MarkStrip::Tick &tick) {
        return tick.strong ? tickWords(m_marks.findings().at(tick.record))
                           : tickWords(m_marks.hits().at(tick.record));
    });
    connect(m_strip, &MarkStrip::positionActivated, this, [this](double position) {
        scrollTo({viewInContent().left(),
                  position * m_layout.contentSize().height() - viewport()->height() / 2.0});
    });
    connect(m_strip, &MarkStrip::tickActivated, this, [this](const MarkStrip::Tick &tick) {
        if (tick.finding != 0) {
            Q_EMIT findingActivated(FindingId{tick.finding});
            return;
        }
        bringIn(tick.page);
        scrollTo({viewInContent().left(),
                  tick.position * m_layout.contentSize().height() - viewport()->height() / 2.0});
    });
}

PageView::~PageView()
{
    m_halo.stop();
    m_loader.disconnect(this);
}

void PageView::setProvider(std::unique_ptr<PageImageProvider> provider)
{
    m_loader.setProvider(std::move(provider));
    m_cache.clear();
    m_sharpen.start();
    viewport()->update();
}

void PageView::setDocument(DocumentId document, QVector<PageRecord> pages)
{
    if (document == m_document) {
        setPages(std::move(pages));
        return;
    }
    rememberPlace();
    m_loader.reset();
    m_band.cancel();
    m_drag = Drag::None;
    setHover({});
    m_document = document;
    m_pages = std::move(pages);
    m_currentPage = -1;
    m_aim.reset();
    m_layout.setTurn(0);
    m_marks.setDocument(document);
    m_reading.clear();
    m_order.clear();
    shapesChanged();
    restorePlace();
    updateStrip();
    viewport()->update();
}

void PageView::setPages(QVector<PageRecord> pages)
{
    m_pages = std::move(pages);
    rememberPlace();
    shapesChanged();
    restorePlace();
    updateStrip();
    viewport()->update();
}

void PageView::clear()
{
    setDocument({}, {});
    m_cache.clear();
    m_places.clear();
    setFindings({});
    setNotes({});
    setSearchHits({});
    m_currentFinding = {};
}

void PageView::setFindings(QVector<FindingRecord> findings)
{
    m_marks.setFindings(std::move(findings));
    setHover({});
    updateStrip();
    viewport()->update();
}

void PageView::setNotes(QVector<NoteRecord> notes)
{
    m_marks.setNotes(std::move(notes));
    setHover({});
    viewport()->update();
}

void PageView::setSearchHits(QVector<SearchHit> hits)
{
    m_marks.setHits(std::move(hits));
    setHover({});
    updateStrip();
    viewport()->update();
}

void PageView::setCategoryVisible(EvidenceCategory category, bool visible)
{
    if (m_marks.isVisible(category) == visible) return;
    m_marks.setVisible(category, visible);
    setHover({});
    updateStrip();
    viewport()->update();
}

void PageView::setCurrentFinding(FindingId finding)
{
    const bool same = finding == m_currentFinding && m_reading.currentPlace() == nullptr;
    if (same) return;
    m_currentFinding = finding;
    m_reading.setCurrent({});
    updateStripCurrent();
    viewport()->update();
}

void PageView::goTo(int page, const QVector<PageRect> &boxes)
{
    if (page < 0 || page >= pageCount()) return;
    bringIn(page);
    const PageRect all = unionOf(boxes);
    const QRectF view = viewInContent();
    if (all.isEmpty()) {
        aimAt(page, {}, {view.left(), m_layout.pageRect(page).top() - PageLayout::kTop});
        return;
    }
    const QRectF target = m_layout.toContent(page, all);
    QPointF corner(view.left(), target.center().y() - view.height() / 2);
    if (target.height() > view.height()) corner.setY(target.top() - PageLayout::kTop);
    const bool inside = target.left() >= view.left() && target.right() <= view.right();
    if (!inside)
        corner.setX(target.width() > view.width() ? target.left() - PageLayout::kMargin
                                                  : target.center().x() - view.width() / 2);
    aimAt(page, all, corner);
    startHalo();
}

void PageView::startHalo()
{
    m_halo.stop();
    if (isVisible()) m_halo.start();
}

void PageView::setZoom(double zoom)
{
    m_zoomMode = ZoomMode::Free;
    zoomAt(zoom, QRectF(viewport()->rect()).center());
}

void PageView::zoomIn() { setZoom(m_layout.zoom() * kZoomStep); }

void PageView::zoomOut() { setZoom(m_layout.zoom() / kZoomStep); }

void PageView::fitWidth()
{
    m_zoomMode = ZoomMode::FitWidth;
    applyZoomMode();
}

void PageView::fitPage()
{
    m_zoomMode = ZoomMode::FitPage;
    const int page = m_currentPage;
    applyZoomMode();
    if (page >= 0) goTo(page, {});
}

void PageView::rotateLeft() { setTurnBy(-90); }

void PageView::rotateRight() { setTurnBy(90); }

void PageView::setTurnBy(int degrees)
{
    const PageLayout::Place middle = m_layout.toPage(viewInContent().center());
    m_layout.setTurn(m_layout.turn() + degrees);
    m_band.cancel();
    applyZoomMode();
    updateScrollBars();
    if (middle.page >= 0) {
        const QPointF inside(std::clamp(middle.fraction.x(), 0.0, 1.0),
                             std::clamp(middle.fraction.y(), 0.0, 1.0));
        const QSizeF view = viewInContent().size();
        scrollTo(m_layout.toContent(middle.page, inside) - QPointF(view.width() / 2, view.height() / 2));
    }
    updateStrip();
    afterMove();
    viewport()->update();
}

void PageView::setArrangement(PageArrangement arrangement)
{
    if (arrangement == m_layout.arrangement()) return;
    const int page = std::max(0, m_currentPage);
    m_band.cancel();
    setHover({});
    m_layout.setArrangement(arrangement);
    m_layout.setSinglePage(page);
    applyZoomMode();
    updateScrollBars();
    if (!m_pages.isEmpty()) goTo(page, {});
    updateStrip();
    afterMove();
    viewport()->update();
    Q_EMIT arrangementChanged(arrangement);
}

bool PageView::bringIn(int page)
{
    if (m_layout.isPlaced(page) || page < 0 || page >= pageCount()) return false;
    m_band.cancel();
    setHover({});
    m_layout.setSinglePage(page);
    applyZoomMode();
    updateScrollBars();
    updateStrip();
    afterMove();
    viewport()->update();
    return true;
}

void PageView::showNextPage() { goTo(m_layout.nextRow(std::max(0, m_currentPage)), {}); }

void PageView::showPreviousPage() { goTo(m_layout.previousRow(std::max(0, m_currentPage)), {}); }

void PageView::setShowPrepared(bool prepared)
{
    if (prepared == m_prepared) return;
    m_prepared = prepared;
    updateWanted();
    viewport()->update();
}

QVector<int> PageView::visiblePages() const
{
    const QRectF view = viewInContent();
    const auto places = m_layout.placesWithin(view.top(), view.bottom());
    QVector<int> pages;
    for (int place = places ? places->first : 0; places && place <= places->second; ++place)
        pages.append(m_layout.pageAt(place));
    return pages;
}

void PageView::setOrder(const QVector<int> &order)
{
    if (order == m_order) return;
    m_order = order;
    // The page that is looked at stays where it is on the screen, wherever it goes.
    const QRectF view = viewInContent();
    const QPointF eye(view.left(), view.top() + view.height() / 3);
    const PageLayout::Place held = m_layout.toPage(eye);
    shapesChanged();
    if (held.page >= 0) scrollTo(m_layout.toContent(held.page, held.fraction) - (eye - view.topLeft()));
    updateStrip();
    afterMove();
    viewport()->update();
}

QRectF PageView::viewportRect(int page, const PageRect &rect) const
{
    return m_layout.toContent(page, rect).translated(origin());
}

} // namespace tt
