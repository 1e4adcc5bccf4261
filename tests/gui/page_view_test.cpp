// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_page_images.h"
#include "ui/page/page_view.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include <algorithm>
#include <ctime>

using namespace tt;

namespace
{

constexpr QSizeF kA4{595, 842};
constexpr DocumentId kDocument{7};

QVector<PageRecord> pagesOf(int count, DocumentId document = kDocument)
{
    QVector<PageRecord> pages;
    for (int page = 0; page < count; ++page) {
        PageRecord record;
        record.key = {document, page};
        record.sizePoints = kA4;
        record.state = PageState::Read;
        pages.append(record);
    }
    return pages;
}

FindingRecord amountOn(int page, PageRect box, qint64 id)
{
    FindingRecord record;
    record.id = FindingId{id};
    record.document = kDocument;
    record.finding.page = page;
    record.finding.boxes = {box};
    AmountFacts amount;
    amount.value = Decimal(200'000);
    amount.kind = AmountKind::Award;
    record.finding.facts = amount;
    record.finding.reading.verdict = Verdict::Agreed;
    return record;
}

/// Lets timers run until nothing more is asked for or answered.
void settle()
{
    QTest::qWait(150);
    QCoreApplication::sendPostedEvents();
}

QPoint middleOf(const PageView &view, int page, PageRect box)
{
    return view.viewportRect(page, box).center().toPoint();
}

void wheel(PageView &view, QPointF at, int angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class PageViewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnlyForWhatIsSeenAndNear();
    void forgetsStaleRequestsWhenScrolledFast();
    void memoryStaysBoundedThroughALongDocument();
    void goToCentresBoxes_data();
    void goToCentresBoxes();
    void thePageGoneToIsTheCurrentOneWhileItsPlaceIsInView();
    void goToIgnoresPagesThatAreNotThere();
    void clickActivatesTheFindingUnderThePointer_data();
    void clickActivatesTheFindingUnderThePointer();
    void hiddenCategoriesAreNeitherDrawnNorHit();
    void inkStaysReadableUnderAFill();
    void smallerMarkWins();
    void otherDocumentsMarksAreLeftOut();
    void noteFlagsStandInTheMargin();
    void drawsARegionByPointer_data();
    void drawsARegionByPointer();
    void drawsARegionByKeyboard();
    void escapeLeavesRegionMode();
    void zoomsAtThePointer();
    void pinchesZoomAtTheFingers();
    void fitsWidthAgainAfterResizing();
    void keysScrollAndZoom();
    void draggingPansAndDoesNotActivate();
    void remembersThePlaceInADocument();
    void changedStatesKeepThePlace();
    void aFailedPageSaysWhyAndCanBeTriedAgain();
    void aFailedPageCanBeTriedAgainWithoutThePointer();
    void aSidewaysScanIsShownUpright();
    void reportsTheCurrentPage();
    void stripLeadsToFindings();
    void stripShowsHeapsAndBuriesNothing();
    void survivesWithoutPagesAndImages();
    void paintingDoesNotGrowWithTheDocument();

private:
    PageView &show(int pages, QSize size = {800, 700});

    std::unique_ptr<PageView> m_view;
    std::shared_ptr<FakePageImages::Log> m_log;
    FakePageImages *m_images = nullptr;
};

void PageViewTest::init()
{
    m_log = std::make_shared<FakePageImages::Log>();
    m_view = std::make_unique<PageView>();
    auto images = std::make_unique<FakePageImages>(m_log);
    m_images = images.get();
    m_view->setProvider(std::move(images));
}

void PageViewTest::cleanup() { m_view.reset(); }

PageView &PageViewTest::show(int pages, QSize size)
{
    m_view->resize(size);
    m_view->show();
    m_view->setDocument(kDocument, pagesOf(pages));
    m_view->setZoom(1);
    settle();
    return *m_view;
}

void PageViewTest::asksOnlyForWhatIsSeenAndNear()
{
    PageView &view = show(300);
    for (const PageImageRequest &request : std::as_const(m_log->asked))
        QVERIFY(request.page.page <= 3);
    m_log->asked.clear();
    view.goTo(150, {});
    settle();
    QVERIFY(!m_log->asked.isEmpty());
    for (const PageImageRequest &request : std::as_const(m_log->asked))
        QVERIFY2(request.page.page >= 148 && request.page.page <= 153,
                 qPrintable(QString::number(request.page.page)));
}

void PageViewTest::forgetsStaleRequestsWhenScrolledFast()
{
    m_view->setProvider(std::make_unique<FakePageImages>(m_log, false));
    PageView &view = show(300);
    for (int page = 0; page < 300; page += 5) {
        view.verticalScrollBar()->setValue(int(view.pageLayout().pageRect(page).top()));
        QTest::qWait(1);
        QVERIFY2(m_log->open.size() <= 10, qPrintable(QString::number(m_log->open.size())));
    }
    settle();
    const auto visible = view.visiblePages();
    QVERIFY(!visible.isEmpty());
    for (const PageImageRequest &request : std::as_const(m_log->open))
        QVERIFY(request.page.page >= visible.first() - 3 && request.page.page <= visible.last() + 3);
    QVERIFY(m_log->forgotten > 0);
}

void PageViewTest::memoryStaysBoundedThroughALongDocument()
{
    PageView &view = show(300);
    view.setZoom(3); // 32 MB a page
    qint64 most = 0;
    for (int page = 0; page < 60; ++page) {
        view.goTo(page, {});
        QTest::qWait(100);
        most = std::max(most, view.imageCache().bytes());
    }
    QVERIFY(most > (qint64(64) << 20)); // it did load
    QVERIFY(most <= PageImageCache::kDefaultBytes);
    view.setZoom(8);
    settle();
    QVERIFY(view.imageCache().bytes() <= PageImageCache::kDefaultBytes);
}

void PageViewTest::goToCentresBoxes_data()
{
    QTest::addColumn<int>("turns");
    for (const int turns : {0, 1, 2, 3})
        QTest::addRow("turned %d times", turns) << turns;
}

void PageViewTest::goToCentresBoxes()
{
    QFETCH(const int, turns);
    PageView &view = show(30);
    view.setZoom(3);
    for (int i = 0; i < turns; ++i)
        view.rotateRight();
    const PageRect first{0.45, 0.50, 0.05, 0.02};
    const PageRect second{0.50, 0.53, 0.05, 0.02};
    view.goTo(12, {first, second});
    const QPointF middle = view.viewportRect(12, first.united(second)).center();
    const QRectF viewport = view.viewport()->rect();
    QVERIFY2(std::abs(middle.y() - viewport.center().y()) < 3, qPrintable(QString::number(middle.y())));
    QVERIFY(middle.x() > 0 && middle.x() < viewport.right());
    QCOMPARE(view.currentPage(), 12);
}

/// A place near the top of a page comes to the middle of the view, with more of the page before over it.
void PageViewTest::thePageGoneToIsTheCurrentOneWhileItsPlaceIsInView()
{
    PageView &view = show(30);
    view.setZoom(0.8);
    const PageRect box{0.3, 0.02, 0.2, 0.02};
    QSignalSpy changed(&view, &PageView::currentPageChanged);
    view.goTo(12, {box});
    QVERIFY(view.viewportRect(12, box).center().y() > 0.45 * view.viewport()->height());
    QCOMPARE(view.currentPage(), 12);
    QCOMPARE(changed.size(), 1); // at once, by no other page
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(bar->value() - view.viewport()->height() / 3);
    QVERIFY(view.viewport()->rect().intersects(view.viewportRect(12, box).toRect()));
    QCOMPARE(view.currentPage(), 12);
    // Out of view, the page with most of the view counts.
    bar->setValue(bar->value() - view.viewport()->height() / 2);
    QVERIFY(!view.viewport()->rect().intersects(view.viewportRect(12, box).toRect()));
    QCOMPARE(view.currentPage(), 11);
    const double line = view.viewportRect(11, {0, 0, 1, 1}).bottom() - 0.4 * view.viewport()->height();
    bar->setValue(bar->value() + static_cast<int>(line));
    QCOMPARE(view.currentPage(), 12); // of which 60 % of the view are left
}

void PageViewTest::goToIgnoresPagesThatAreNotThere()
{
    PageView &view = show(3);
    const int before = view.verticalScrollBar()->value();
    view.goTo(99, {{0.1, 0.1, 0.1, 0.1}});
    view.goTo(-1, {});
    QCOMPARE(view.verticalScrollBar()->value(), before);
}

void PageViewTest::clickActivatesTheFindingUnderThePointer_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<double>("zoom");
    for (const int turns : {0, 1, 2, 3})
        for (const double zoom : {0.4, 1.0, 4.0})
            QTest::addRow("%d turns at %g", turns, zoom) << turns << zoom;
}

void PageViewTest::clickActivatesTheFindingUnderThePointer()
{
    QFETCH(const int, turns);
    QFETCH(const double, zoom);
    PageView &view = show(10);
    const PageRect box{0.62, 0.41, 0.11, 0.02};
    view.setFindings({amountOn(4, box, 41), amountOn(4, {0.1, 0.1, 0.2, 0.02}, 42)});
    view.setZoom(zoom);
    for (int i = 0; i < turns; ++i)
        view.rotateRight();
    view.goTo(4, {box});
    QSignalSpy activated(&view, &PageView::findingActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 4, box));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<FindingId>(), FindingId{41});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 4, {0.62, 0.60, 0.11, 0.02}));
    QCOMPARE(activated.size(), 1);
}

void PageViewTest::hiddenCategoriesAreNeitherDrawnNorHit()
{
    PageView &view = show(1);
    const PageRect box{0.3, 0.3, 0.3, 0.05};
    view.setFindings({amountOn(0, box, 5)});
    QSignalSpy activated(&view, &PageView::findingActivated);
    const QPoint middle = middleOf(view, 0, box);
    QVERIFY(view.viewport()->grab().toImage().pixelColor(middle) != QColor(Qt::white));
    view.setCategoryVisible(EvidenceCategory::Amount, false);
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(middle), QColor(Qt::white));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(activated.size(), 0);
    view.setCategoryVisible(EvidenceCategory::Amount, true);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(activated.size(), 1);
}

void PageViewTest::inkStaysReadableUnderAFill()
{
    m_images->setDarkCorner(true); // the top left quarter of the page is ink, 0x20
    PageView &view = show(1);
    const PageRect onInk{0.2, 0.2, 0.2, 0.05};
    const PageRect onPaper{0.6, 0.2, 0.2, 0.05};
    view.setFindings({amountOn(0, onInk, 1), amountOn(0, onPaper, 2)});
    const QImage picture = view.viewport()->grab().toImage();
    const QColor ink = picture.pixelColor(middleOf(view, 0, onInk));
    const QColor paper = picture.pixelColor(middleOf(view, 0, onPaper));
    QVERIFY2(ink.red() <= 0x20 && ink.green() <= 0x20 && ink.blue() <= 0x20, qPrintable(ink.name()));
    QVERIFY2(paper.blue() < 230 && paper.red() > 220, qPrintable(paper.name())); // amber on white
}

void PageViewTest::smallerMarkWins()
{
    PageView &view = show(1);
    const PageRect large{0.2, 0.2, 0.5, 0.2};
    const PageRect small{0.3, 0.25, 0.1, 0.03};
    for (const bool largeFirst : {true, false}) {
        const FindingRecord a = amountOn(0, large, 1);
        const FindingRecord b = amountOn(0, small, 2);
        view.setFindings(largeFirst ? QVector{a, b} : QVector{b, a});
        QSignalSpy activated(&view, &PageView::findingActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 0, small));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<FindingId>(), FindingId{2});
    }
}

void PageViewTest::otherDocumentsMarksAreLeftOut()
{
    PageView &view = show(1);
    FindingRecord other = amountOn(0, {0.3, 0.3, 0.3, 0.05}, 5);
    other.document = DocumentId{99};
    view.setFindings({other});
    QSignalSpy activated(&view, &PageView::findingActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 0, {0.3, 0.3, 0.3, 0.05}));
    QCOMPARE(activated.size(), 0);
    view.setDocument(DocumentId{99}, pagesOf(1, DocumentId{99}));
    view.setZoom(1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 0, {0.3, 0.3, 0.3, 0.05}));
    QCOMPARE(activated.size(), 1);
}

void PageViewTest::noteFlagsStandInTheMargin()
{
    PageView &view = show(1);
    NoteRecord region;
    region.id = NoteId{3};
    region.document = kDocument;
    region.page = 0;
    region.box = {0.2, 0.2, 0.3, 0.1};
    region.text = QStringLiteral("ask the buyer");
    NoteRecord onFinding;
    onFinding.id = NoteId{4};
    onFinding.finding = FindingId{1};
    view.setFindings({amountOn(0, {0.2, 0.2, 0.1, 0.02}, 1)});
    view.setNotes({region, onFinding});
    QSignalSpy activated(&view, &PageView::noteActivated);
    // Both flags begin at the same height, so the second is moved below the first.
    const QPointF margin = view.viewportRect(0, {0, 0.2, 1, 0.1}).topRight() + QPointF(12, 6);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, margin.toPoint());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, (margin + QPointF(0, 17)).toPoint());
    QCOMPARE(activated.size(), 2);
    QVERIFY(activated.at(0).first().value<NoteId>() != activated.at(1).first().value<NoteId>());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 0, {0.4, 0.25, 0.1, 0.05}));
    QCOMPARE(activated.size(), 3);
    QCOMPARE(activated.at(2).first().value<NoteId>(), NoteId{3});
}

void PageViewTest::drawsARegionByPointer_data() { goToCentresBoxes_data(); }

void PageViewTest::drawsARegionByPointer()
{
    QFETCH(const int, turns);
    PageView &view = show(3);
    for (int i = 0; i < turns; ++i)
        view.rotateRight();
    view.goTo(1, {});
    view.setRegionMode(true);
    QSignalSpy drawn(&view, &PageView::regionDrawn);
    const PageRect wanted{0.40, 0.35, 0.20, 0.10};
    view.goTo(1, {wanted});
    const QRectF box = view.viewportRect(1, wanted);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, box.topLeft().toPoint());
    QTest::mouseMove(view.viewport(), box.center().toPoint());
    QTest::mouseMove(view.viewport(), box.bottomRight().toPoint());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, box.bottomRight().toPoint());
    QCOMPARE(drawn.size(), 1);
    QCOMPARE(drawn.first().at(0).toInt(), 1);
    const auto got = drawn.first().at(1).value<PageRect>();
    QVERIFY(std::abs(got.x - wanted.x) < 0.003 && std::abs(got.y - wanted.y) < 0.003);
    QVERIFY(std::abs(got.w - wanted.w) < 0.004 && std::abs(got.h - wanted.h) < 0.004);
    QVERIFY(!view.regionMode()); // one region, then back to reading
}

void PageViewTest::drawsARegionByKeyboard()
{
    PageView &view = show(1);
    view.setRegionMode(true);
    QSignalSpy drawn(&view, &PageView::regionDrawn);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(drawn.size(), 1);
    const auto got = drawn.first().at(1).value<PageRect>();
    QVERIFY(got.w > 0.1 && got.h > 0.02);
    QVERIFY(got.x >= 0 && got.right() <= 1 && got.y >= 0 && got.bottom() <= 1);
}

void PageViewTest::escapeLeavesRegionMode()
{
    PageView &view = show(1);
    QSignalSpy mode(&view, &PageView::regionModeChanged);
    QSignalSpy drawn(&view, &PageView::regionDrawn);
    view.setRegionMode(true);
    const QRectF box = view.viewportRect(0, {0.3, 0.3, 0.2, 0.1});
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, box.topLeft().toPoint());
    QTest::mouseMove(view.viewport(), box.bottomRight().toPoint());
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, box.bottomRight().toPoint());
    QCOMPARE(drawn.size(), 0);
    QCOMPARE(mode.size(), 2);
    QVERIFY(!view.regionMode());
}

void PageViewTest::zoomsAtThePointer()
{
    PageView &view = show(20);
    view.goTo(9, {{0.4, 0.4, 0.1, 0.1}});
    const QPointF at(420, 300);
    const auto under = [&](QPointF point) {
        return view.pageLayout().toPage(point - view.viewportRect(0, {0, 0, 1, 1}).topLeft() +
                                        view.pageLayout().pageRect(0).topLeft());
    };
    const PageLayout::Place before = under(at);
    QSignalSpy zoomed(&view, &PageView::zoomChanged);
    for (int i = 0; i < 6; ++i)
        wheel(view, at, 120, Qt::ControlModifier);
    QVERIFY(view.zoom() > 2);
    QCOMPARE(zoomed.size(), 6);
    const PageLayout::Place after = under(at);
    QCOMPARE(after.page, before.page);
    QVERIFY(std::abs(after.fraction.y() - before.fraction.y()) < 0.01);
    QVERIFY(std::abs(after.fraction.x() - before.fraction.x()) < 0.02);
    for (int i = 0; i < 100; ++i)
        wheel(view, at, 120, Qt::ControlModifier);
    QCOMPARE(view.zoom(), PageLayout::kMaxZoom);
    for (int i = 0; i < 200; ++i)
        wheel(view, at, -120, Qt::ControlModifier);
    QCOMPARE(view.zoom(), PageLayout::kMinZoom);
}

void PageViewTest::pinchesZoomAtTheFingers()
{
    PageView &view = show(20);
    view.setZoom(1);
    view.goTo(9, {{0.4, 0.4, 0.1, 0.1}});
    const PageRect held{0.4, 0.4, 0.01, 0.01};
    const QPointF at = view.viewportRect(9, held).center();
    QWidget *viewport = view.viewport();
    // A touch pad says by how much each movement zooms …
    for (int i = 0; i < 4; ++i) {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  viewport->mapToGlobal(at), 0.1, {});
        QCoreApplication::sendEvent(viewport, &event);
    }
    QVERIFY(std::abs(view.zoom() - std::pow(1.1, 4)) < 0.01);
    QVERIFY((view.viewportRect(9, held).center() - at).manhattanLength() < 6);
    // … a touch screen by how much since the fingers came down.
    view.setZoom(1);
    const QPointF now = view.viewportRect(9, held).center();
    QPinchGesture pinch;
    pinch.setChangeFlags(QPinchGesture::ScaleFactorChanged);
    pinch.setTotalScaleFactor(2.5);
    pinch.setCenterPoint(viewport->mapToGlobal(now));
    QGestureEvent gesture({&pinch});
    QCoreApplication::sendEvent(viewport, &gesture);
    QVERIFY(std::abs(view.zoom() - 2.5) < 0.01);
    QVERIFY((view.viewportRect(9, held).center() - now).manhattanLength() < 8);
    QCOMPARE(view.zoomMode(), PageView::ZoomMode::Free);
}

void PageViewTest::fitsWidthAgainAfterResizing()
{
    PageView &view = show(5);
    view.fitWidth();
    const double before = view.zoom();
    QVERIFY(std::abs(view.pageLayout().contentSize().width() - view.viewport()->width()) < 1.5);
    view.resize(1000, 700);
    QVERIFY(view.zoom() > before);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    view.fitPage();
    QVERIFY(view.viewportRect(0, {0, 0, 1, 1}).height() <= view.viewport()->height());
    view.setZoom(1.5);
    view.resize(800, 700);
    QCOMPARE(view.zoom(), 1.5); // a zoom that was chosen stays
}

void PageViewTest::keysScrollAndZoom()
{
    PageView &view = show(50);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), 49);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(view.currentPage(), 1);
    QTest::keyClick(&view, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(view.currentPage(), 0);
    const int before = view.verticalScrollBar()->value();
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.verticalScrollBar()->value() > before);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.zoom() > 1);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.zoom(), 1.0);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(view.zoom() < 1);
}

void PageViewTest::draggingPansAndDoesNotActivate()
{
    PageView &view = show(20);
    const PageRect box{0.3, 0.3, 0.3, 0.05};
    view.setFindings({amountOn(0, box, 5)});
    QSignalSpy activated(&view, &PageView::findingActivated);
    const QPoint from = middleOf(view, 0, box);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), from - QPoint(0, 60));
    QTest::mouseMove(view.viewport(), from - QPoint(0, 120));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from - QPoint(0, 120));
    QVERIFY(view.verticalScrollBar()->value() >= 60);
    QCOMPARE(activated.size(), 0);
    QTest::mousePress(view.viewport(), Qt::MiddleButton, {}, {400, 400});
    QTest::mouseMove(view.viewport(), {400, 300});
    QTest::mouseRelease(view.viewport(), Qt::MiddleButton, {}, {400, 300});
    QVERIFY(view.verticalScrollBar()->value() >= 160);
}

void PageViewTest::remembersThePlaceInADocument()
{
    PageView &view = show(50);
    view.goTo(30, {});
    const int place = view.verticalScrollBar()->value();
    view.setDocument(DocumentId{8}, pagesOf(4, DocumentId{8}));
    QCOMPARE(view.currentPage(), 0);
    view.setDocument(kDocument, pagesOf(50));
    QVERIFY(std::abs(view.verticalScrollBar()->value() - place) <= 2);
    QCOMPARE(view.currentPage(), 30);
}

void PageViewTest::changedStatesKeepThePlace()
{
    PageView &view = show(50);
    view.goTo(20, {});
    const int place = view.verticalScrollBar()->value();
    QVector<PageRecord> pages = pagesOf(50);
    pages[3].state = PageState::Failed;
    pages[3].error = Error{ErrorCode::ReaderTimeout, QStringLiteral("too slow"), {}};
    view.setPages(pages);
    QVERIFY(std::abs(view.verticalScrollBar()->value() - place) <= 1);
    QCOMPARE(view.pageCount(), 50);
}

void PageViewTest::aFailedPageSaysWhyAndCanBeTriedAgain()
{
    m_images->setFailing({0});
    PageView &view = show(3);
    const auto asksForFirst = [this] {
        return std::count_if(m_log->asked.begin(), m_log->asked.end(),
                             [](const PageImageRequest &request) { return request.page.page == 0; });
    };
    const auto before = asksForFirst();
    view.verticalScrollBar()->setValue(10);
    settle();
    QCOMPARE(asksForFirst(), before); // not asked for again by itself
    m_images->setFailing({});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 0, {0.4, 0.3, 0.1, 0.1}));
    settle();
    QVERIFY(asksForFirst() > before);
    QVERIFY(!view.imageCache().keysOf({kDocument, 0}, false).isEmpty());
}

void PageViewTest::aFailedPageCanBeTriedAgainWithoutThePointer()
{
    m_images->setFailing({0});
    PageView &view = show(3);
    m_images->setFailing({});
    settle();
    QVERIFY(view.imageCache().keysOf({kDocument, 0}, false).isEmpty());
    view.tryFailedAgain();
    settle();
    QVERIFY(!view.imageCache().keysOf({kDocument, 0}, false).isEmpty());
}

void PageViewTest::aSidewaysScanIsShownUpright()
{
    PageView &view = show(1);
    m_images->setPoints({842, 595});
    m_images->setDarkCorner(true);
    QVector<PageRecord> pages = pagesOf(1, DocumentId{9});
    pages[0].sizePoints = {842, 595};
    pages[0].quality.turnDegrees = 90;
    view.setDocument(DocumentId{9}, pages);
    view.setZoom(0.6);
    settle();
    const QRectF paper = view.viewportRect(0, {0, 0, 1, 1});
    QVERIFY(paper.height() > paper.width());
    // The picture's top left quarter is dark; a clockwise quarter turn brings it to the top right.
    const QImage picture = view.viewport()->grab().toImage();
    QVERIFY(picture.pixelColor((paper.topRight() + QPointF(-30, 30)).toPoint()).lightness() < 64);
    QVERIFY(picture.pixelColor((paper.topLeft() + QPointF(30, 30)).toPoint()).lightness() > 200);
    const QRectF quarter = view.viewportRect(0, {0, 0, 0.5, 0.5});
    QVERIFY(std::abs(quarter.right() - paper.right()) < 1 && std::abs(quarter.top() - paper.top()) < 1);
}

void PageViewTest::reportsTheCurrentPage()
{
    PageView &view = show(10);
    QSignalSpy changed(&view, &PageView::currentPageChanged);
    QSignalSpy moved(&view, &PageView::viewChanged);
    view.goTo(5, {});
    QCOMPARE(changed.last().first().toInt(), 5);
    QVERIFY(!moved.isEmpty());
}

void PageViewTest::stripLeadsToFindings()
{
    PageView &view = show(100);
    view.setFindings({amountOn(60, {0.3, 0.3, 0.3, 0.05}, 5), amountOn(90, {0.3, 0.3, 0.3, 0.05}, 6)});
    const auto *strip = view.findChild<MarkStrip *>();
    QVERIFY(strip != nullptr);
    QCOMPARE(strip->ticks().size(), 2);
    QVERIFY(std::abs(strip->ticks().first().position - 0.603) < 0.01);
    QSignalSpy activated(&view, &PageView::findingActivated);
    const double y = 6 + strip->ticks().first().position * (strip->height() - 12);
    QTest::mouseClick(const_cast<MarkStrip *>(strip), Qt::LeftButton, {}, QPoint(7, int(y)));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<FindingId>(), FindingId{5});
}

void PageViewTest::stripShowsHeapsAndBuriesNothing()
{
    MarkStrip strip;
    strip.resize(MarkStrip::kWidth, 800);
    strip.setWords([](const MarkStrip::Tick &tick) { return QString::number(tick.record); });
    const QColor amount(0xb57600);
    const QColor chip(0xb84a00);
    const QColor hit(0xd9a400);
    // 3000 sums on 300 pages, all but one on the first hundred; one chip and one hit among the sums of a row.
    QVector<MarkStrip::Tick> ticks;
    for (int i = 0; i < 2999; ++i)
        ticks.append({(i % 100) / 300.0, amount, true, i % 100, i + 1, i});
    ticks.append({0.9, amount, true, 270, 3000, 2999});
    ticks.append({0.1, chip, true, 30, 3001, 3000});
    ticks.append({0.1, hit, false, 30, 0, 3001});
    strip.setTicks(ticks);
    strip.show();
    const QImage picture = strip.grab().toImage();
    const auto across = [&](double position, QColor color) {
        int most = 0;
        const int middle = 6 + int(position * 788);
        for (int y = middle - 4; y <= middle + 4; ++y) {
            int count = 0;
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == color ? 1 : 0;
            most = std::max(most, count);
        }
        return most;
    };
    QVERIFY(across(0.2, amount) > across(0.9, amount)); // a heap is longer than one alone
    QVERIFY(across(0.9, amount) >= 1);
    QVERIFY(across(0.1, chip) >= 1); // one among dozens
    QVERIFY(across(0.1, hit) >= 1);  // in a lane of its own
    QCOMPARE(across(0.6, amount), 0);
    const QString help = strip.helpAt(6 + 0.1 * 788);
    QVERIFY2(help.contains(QStringLiteral("findings")) && help.contains(QStringLiteral("1 search hit")),
             qPrintable(help));
    QCOMPARE(strip.helpAt(6 + 0.9 * 788), QStringLiteral("2999"));
    QVERIFY(strip.helpAt(6 + 0.6 * 788).isEmpty());
    int findings = 0;
    int hits = 0;
    for (const MarkStrip::Row &row : strip.rows()) {
        findings += row.findings;
        hits += row.hits;
    }
    QCOMPARE(findings, 3001);
    QCOMPARE(hits, 1);
}

void PageViewTest::survivesWithoutPagesAndImages()
{
    PageView view;
    view.resize(400, 300);
    view.show();
    view.goTo(0, {});
    view.zoomIn();
    view.fitPage();
    view.rotateLeft();
    view.setRegionMode(true);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {50, 50});
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_End);
    view.setDocument(kDocument, {}); // not opened by a reader yet
    QVERIFY(!view.grab().isNull());
    view.setDocument(kDocument, pagesOf(2));
    settle();
    QVERIFY(!view.grab().isNull());
    view.clear();
    QVERIFY(!view.grab().isNull());
    QCOMPARE(view.currentPage(), -1);
}

/// Processor time of a whole repaint in milliseconds, 95th percentile of 200: what a person feels, without
/// the rare outlier.
static double paintTime(PageView &view, int pages)
{
    QVector<double> times;
    QImage target(view.viewport()->size(), QImage::Format_RGB32);
    for (int step = 0; step < 200; ++step) {
        view.verticalScrollBar()->setValue(int(view.pageLayout().pageRect(pages / 2).top()) + step * 7);
        QCoreApplication::sendPostedEvents();
        const std::clock_t before =
            std::clock(); // of this process: other programs on the machine do not count
        view.viewport()->render(&target);
        times.append(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times.at(190);
}

void PageViewTest::paintingDoesNotGrowWithTheDocument()
{
    const auto measure = [this](int count) {
        PageView &view = show(count, {1200, 1000});
        QVector<FindingRecord> findings;
        for (int page = 0; page < count; ++page)
            for (int i = 0; i < 20; ++i)
                findings.append(amountOn(page, {0.2, 0.04 * i + 0.05, 0.3, 0.02}, page * 20 + i + 1));
        view.setFindings(findings);
        view.fitWidth();
        for (int page = count / 2 - 1; page <= count / 2 + 2; ++page) {
            view.goTo(page, {});
            settle();
        }
        return paintTime(view, count);
    };
    const double few = measure(6);
    init();
    const double many = measure(300);
    qInfo("whole repaint, 95th percentile of 200, processor time: %.2f ms with 6 pages, %.2f ms with 300 "
          "pages and 6000 "
          "findings",
          few, many);
    QVERIFY2(many < 2 * few + 5, "painting depends on the length of the document");
}

QTEST_MAIN(PageViewTest)
#include "page_view_test.moc"
