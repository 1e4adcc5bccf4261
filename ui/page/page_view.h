// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/mark_painter.h"
#include "ui/page/mark_strip.h"
#include "ui/page/page_image_loader.h"
#include "ui/page/page_layout.h"
#include "ui/page/page_marks.h"
#include "ui/page/page_shadow.h"
#include "ui/page/reading_marks.h"
#include "ui/page/region_band.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>

#include <memory>
#include <optional>

class QGestureEvent;
class QHelpEvent;
class QNativeGestureEvent;

namespace tt
{

class PageImages;
class PagePainter;

/// The pages of one document, below one another, two and two, or one alone, with the evidence drawn over
/// them.
///
/// Only pages in view and next to it are asked for; nothing here waits for a reader. Page numbers count from
/// 0. Wheel and arrows scroll, Ctrl+wheel and pinch zoom at the pointer, the middle button, or space and the
/// left one, drag the paper.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class ZoomMode { Free, FitWidth, FitPage };

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// nullptr lets go of them.
    void setImages(PageImages *images);
    void setProvider(std::unique_ptr<PageImageProvider> provider);

    /// Shows a document; where a document was left is remembered while the view lives.
    void setDocument(DocumentId document, QVector<PageRecord> pages);
    /// States changed while reading; the place is kept.
    void setPages(QVector<PageRecord> pages);
    /// Where people say the pages belong: numbers of pages by place.
    void setOrder(const QVector<int> &order);
    void clear();
    /// Findings, notes and hits of other documents are kept and not drawn.
    void setFindings(QVector<FindingRecord> findings);
    void setNotes(QVector<NoteRecord> notes);
    void setSearchHits(QVector<SearchHit> hits);
    /// Where the engine was not sure on a page of this document. Forgotten with the document.
    void setDoubtful(int page, const QVector<DoubtfulPlace> &places);
    void setDoubtShown(bool shown);
    /// Rings the place and brings it into view.
    void goToDoubtful(int page, int place);
    /// The line that is looked at in the text of the page; without boxes: none.
    void setLitLine(int page, const QVector<PageRect> &boxes);
    void setCategoryVisible(EvidenceCategory category, bool visible);
    /// Draws the focus ring and does not scroll.
    void setCurrentFinding(FindingId finding);

    /// Brings the boxes to the middle of the view; without boxes the top of the page.
    void goTo(int page, const QVector<PageRect> &boxes);
    /// Scrolls only when the boxes are not in view.
    void reveal(int page, const QVector<PageRect> &boxes);
    /// To the next search hit of this document, or the one before, from where the view is; past the last
    /// comes the first. False: there is none.
    bool stepHit(int by);
    void setCurrentHit(const SearchHit &hit); ///< from which stepHit() goes on
    void setZoom(double zoom);                ///< 1 is 96 pixels per inch; about the middle of the view
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();
    void rotateLeft();
    void rotateRight();
    /// The page in the middle stays in view.
    void setArrangement(PageArrangement arrangement);
    void showNextPage(); ///< the next two, where two stand side by side
    void showPreviousPage();
    void setShowPrepared(bool prepared);
    /// How much memory page pictures may take.
    void setCacheBytes(qint64 bytes) { m_cache.setMaxBytes(bytes); }
    /// Pages in view whose pictures failed; a click on one does the same for it.
    void tryFailedAgain();
    void setTryAgainKey(const QString &key); ///< to be named beside the click; empty: there is none
    /// One region is drawn, then the mode ends. Escape ends it as well.
    void setRegionMode(bool on);

    [[nodiscard]] DocumentId document() const { return m_document; }
    [[nodiscard]] int pageCount() const { return m_layout.pageCount(); }
    [[nodiscard]] int currentPage() const { return m_currentPage; }
    [[nodiscard]] double zoom() const { return m_layout.zoom(); }
    [[nodiscard]] ZoomMode zoomMode() const { return m_zoomMode; }
    [[nodiscard]] PageArrangement arrangement() const { return m_layout.arrangement(); }
    [[nodiscard]] bool showPrepared() const { return m_prepared; }
    [[nodiscard]] bool regionMode() const { return m_regionMode; }
    [[nodiscard]] bool isCategoryVisible(EvidenceCategory category) const
    {
        return m_marks.isVisible(category);
    }
    [[nodiscard]] FindingId currentFinding() const { return m_currentFinding; }
    /// Pages that touch the viewport, by place; empty without a document.
    [[nodiscard]] QVector<int> visiblePages() const;
    /// Where a rectangle of a page is now, in viewport coordinates.
    [[nodiscard]] QRectF viewportRect(int page, const PageRect &rect) const;

    [[nodiscard]] const ReadingMarks &reading() const { return m_reading; }
    [[nodiscard]] const PageLayout &pageLayout() const { return m_layout; }
    [[nodiscard]] const PageImageCache &imageCache() const { return m_cache; }
    [[nodiscard]] QSize sizeHint() const override { return {720, 800}; }

Q_SIGNALS:
    void findingActivated(tt::FindingId finding);
    void noteActivated(tt::NoteId note);
    void regionDrawn(int page, tt::PageRect box);
    void regionModeChanged(bool on);
    void doubtChanged(); ///< known, shown or not
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    void arrangementChanged(tt::PageArrangement arrangement);
    void viewChanged(); ///< scrolled, zoomed, turned or resized

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Hover {
        std::optional<PageMark> mark;
        std::optional<NoteFlag> flag;
        int failedPage = -1; ///< a page whose picture failed: a click tries again
    };
    enum class Drag { None, Pan, Press, Region };

    // page_view.cpp: state and place
    void shapesChanged();
    void setTurnBy(int degrees);
    void applyZoomMode();
    /// Gives the page a place where only one has any; true when another page is shown now.
    bool bringIn(int page);
    bool turnPageByWheel(const QWheelEvent &event);
    void zoomAt(double zoom, QPointF viewportPoint);
    void updateScrollBars();
    void afterMove();
    void updateWanted();
    void updateStrip();
    void updateStripCurrent();
    void aimAt(int page, const PageRect &box, QPointF contentTopLeft);
    void updateCurrentPage();
    [[nodiscard]] int pageInView() const;
    void rememberPlace();
    void restorePlace();
    void startHalo();
    [[nodiscard]] QPointF origin() const; ///< of the content, in viewport coordinates
    [[nodiscard]] QRectF viewInContent() const;
    [[nodiscard]] double pixelRatio() const;
    void scrollTo(QPointF contentTopLeft);
    void updatePage(int page);
    [[nodiscard]] QRectF paperRect(int page) const; ///< in viewport coordinates, on whole screen pixels

    // page_view_paint.cpp
    void paintPage(QPainter &painter, int page, const QRect &exposed);
    bool paintPicture(PagePainter &painter, int page, const QRectF &paper); ///< false: words instead
    void paintMarks(QPainter &painter, int page, const QRectF &paper, const QRect &exposed);
    void paintReading(MarkPainter &marks, int page, const QRectF &touched);
    void paintBand(QPainter &painter);
    void paintEmpty(QPainter &painter);

    // page_view_input.cpp
    [[nodiscard]] Hover hoverAt(QPointF viewportPoint) const;
    void setHover(const Hover &hover);
    void updateCursor();
    void activate(const Hover &hover);
    void finishRegion();
    bool handleRegionKey(QKeyEvent *event);
    bool handleViewKey(QKeyEvent *event);
    bool showHelp(QHelpEvent *event);
    [[nodiscard]] QString helpFor(QPointF viewportPoint) const;
    bool handleGesture(QGestureEvent *event);
    bool handleNativeGesture(QNativeGestureEvent *event);

    QString m_tryAgainKey;
    DocumentId m_document;
    QVector<PageRecord> m_pages;
    QVector<int> m_order;
    PageLayout m_layout;
    PageMarks m_marks;
    ReadingMarks m_reading;
    PageImageCache m_cache;
    PageShadow m_shadow;
    PageImageLoader m_loader;
    MarkStrip *m_strip;

    ZoomMode m_zoomMode = ZoomMode::FitWidth;
    bool m_prepared = false;
    int m_currentPage = -1;
    /// What goTo() went to: its page is the current one as long as it is in view.
    struct Aim {
        int page = 0;
        PageRect box; ///< empty: the top of the page, until the view moves
    };
    std::optional<Aim> m_aim;
    bool m_aiming = false; ///< it is goTo() that scrolls
    FindingId m_currentFinding;
    std::optional<SearchHit> m_currentHit;
    QHash<DocumentId, PageLayout::Place>
        m_places; ///< what was at the top of the view when the document was left

    Hover m_hover;
    Drag m_drag = Drag::None;
    bool m_spaceHeld = false;
    bool m_regionMode = false;
    RegionBand m_band;
    QPointF m_pressedAt;
    QPoint m_pressedScroll;
    double m_pinchStart = 1;

    QVariantAnimation m_halo;
    QTimer m_settle;  ///< after a rush of scrolling
    QTimer m_sharpen; ///< joins many changes into one look at what is wanted
    QElapsedTimer m_lastScroll;
    double m_recentScroll = 0; ///< pixels in the last moments
    bool m_backwards = false;
    bool m_rushing = false;
};

} // namespace tt
