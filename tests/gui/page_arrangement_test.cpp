// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_page_images.h"
#include "ui/page/page_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace tt;

namespace
{

const QVector<PageShape> kShapes = {
    {{595, 842}, 0}, {{842, 595}, 0}, {{595, 842}, 90}, {{}, 0}, {{300, 2000}, 0}};
constexpr DocumentId kDocument{7};

QVector<PageRecord> pagesOf(int count)
{
    QVector<PageRecord> pages;
    for (int page = 0; page < count; ++page) {
        PageRecord record;
        record.key = {kDocument, page};
        record.sizePoints = QSizeF(595, 842);
        record.state = PageState::Read;
        pages.append(record);
    }
    return pages;
}

void wheel(PageView &view, int angle)
{
    const QPointF at(view.viewport()->rect().center());
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

/// Two pages side by side and single pages: the layout alone, and the view over it.
class PageArrangementTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void facingPagesStandLevelAndApart();
    void everyPlacedPointComesBack_data();
    void everyPlacedPointComesBack();
    void movedPagesStandByPlaceAndKeepTheirNumber_data();
    void movedPagesStandByPlaceAndKeepTheirNumber();
    void aSinglePageHasAllTheRoom();
    void fittingTwoPagesLeavesNothingOut();
    void theViewKeepsItsPageWhenTheArrangementChanges();
    void pagingGoesByRows();
    void theWheelTurnsSinglePages();
    void aFindingOnAnotherPageIsBroughtIn();

private:
    std::unique_ptr<PageView> m_view;
};

void PageArrangementTest::init()
{
    m_view = std::make_unique<PageView>();
    m_view->resize(900, 700);
    m_view->setProvider(std::make_unique<FakePageImages>(std::make_shared<FakePageImages::Log>()));
    m_view->show();
    m_view->setDocument(kDocument, pagesOf(7));
}

void PageArrangementTest::facingPagesStandLevelAndApart()
{
    PageLayout layout;
    layout.setPages(kShapes);
    layout.setArrangement(PageArrangement::Facing);
    QCOMPARE(layout.pageRect(0).top(), layout.pageRect(1).top());
    QCOMPARE(layout.pageRect(1).left() - layout.pageRect(0).right(), PageLayout::kGap);
    QVERIFY(layout.pageRect(2).top() >= std::max(layout.pageRect(0).bottom(), layout.pageRect(1).bottom()));
    QCOMPARE(layout.pageRect(4).center().x(), layout.contentSize().width() / 2); // the last stands alone
    QCOMPARE(layout.nextRow(0), 2);
    QCOMPARE(layout.nextRow(4), 4);
    QCOMPARE(layout.previousRow(3), 0);
    const double middle = layout.pageRect(0).top() + 10;
    QCOMPARE(*layout.placesWithin(middle, middle + 1), std::pair(0, 1));
    QCOMPARE(layout.pageNear(layout.pageRect(1).center()), 1);
    QCOMPARE(layout.pageNear(layout.pageRect(0).center()), 0);
}

void PageArrangementTest::everyPlacedPointComesBack_data()
{
    QTest::addColumn<int>("arrangement");
    QTest::addColumn<int>("turn");
    for (const int arrangement : {0, 1, 2})
        for (const int turn : {0, 90, 270})
            QTest::addRow("%d %d", arrangement, turn) << arrangement << turn;
}

void PageArrangementTest::everyPlacedPointComesBack()
{
    QFETCH(const int, arrangement);
    QFETCH(const int, turn);
    PageLayout layout;
    layout.setPages(kShapes);
    layout.setArrangement(static_cast<PageArrangement>(arrangement));
    layout.setTurn(turn);
    layout.setZoom(0.7);
    for (int page = 0; page < layout.pageCount(); ++page) {
        layout.setSinglePage(page);
        const PageRect box{0.2, 0.3, 0.1, 0.05};
        const PageLayout::Place back = layout.toPage(layout.toContent(page, QPointF(0.25, 0.32)));
        QCOMPARE(back.page, page);
        QVERIFY(std::abs(back.fraction.x() - 0.25) < 1e-9 && std::abs(back.fraction.y() - 0.32) < 1e-9);
        const PageRect again = layout.toPage(page, layout.toContent(page, box));
        QVERIFY(std::abs(again.x - box.x) < 1e-9 && std::abs(again.h - box.h) < 1e-9);
    }
}

void PageArrangementTest::movedPagesStandByPlaceAndKeepTheirNumber_data()
{
    everyPlacedPointComesBack_data();
}

void PageArrangementTest::movedPagesStandByPlaceAndKeepTheirNumber()
{
    QFETCH(const int, arrangement);
    QFETCH(const int, turn);
    PageLayout layout;
    layout.setPages(kShapes);
    layout.setArrangement(static_cast<PageArrangement>(arrangement));
    layout.setTurn(turn);
    const QVector<int> order{4, 0, 2, 1, 3};
    QCOMPARE(layout.pageCount(), order.size());
    layout.setOrder(order);
    QVERIFY(layout.isReordered());
    double top = 0;
    for (int place = 0; place < order.size(); ++place) {
        const int page = layout.pageAt(place);
        QCOMPARE(page, order.at(place));
        QCOMPARE(layout.placeOf(page), place);
        layout.setSinglePage(page);
        QVERIFY(layout.isPlaced(page));
        const QRectF paper = layout.pageRect(page);
        QVERIFY(paper.top() >= top);
        top = layout.arrangement() == PageArrangement::Single ? 0 : paper.top();
        const PageLayout::Place back = layout.toPage(layout.toContent(page, QPointF(0.25, 0.32)));
        QCOMPARE(back.page, page);
        QVERIFY(std::abs(back.fraction.x() - 0.25) < 1e-9 && std::abs(back.fraction.y() - 0.32) < 1e-9);
        const auto band = layout.placesWithin(paper.center().y(), paper.center().y() + 1);
        QVERIFY(band && band->first <= place && band->second >= place);
    }
    QCOMPARE(layout.pageAfter(4), 0);
    QCOMPARE(layout.pageAfter(3), 4);
    QCOMPARE(layout.pageBefore(4), 3);
    layout.setOrder({0, 0, 2, 1, 3}); // no order of these pages
    QVERIFY(!layout.isReordered());
    layout.setOrder({1, 0});
    QVERIFY(!layout.isReordered());
}

void PageArrangementTest::aSinglePageHasAllTheRoom()
{
    PageLayout layout;
    layout.setPages(kShapes);
    layout.setArrangement(PageArrangement::Single);
    layout.setSinglePage(4);
    QVERIFY(layout.isPlaced(4) && !layout.isPlaced(0));
    QVERIFY(layout.pageRect(0).isEmpty());
    QCOMPARE(*layout.placesWithin(0, 1e6), std::pair(4, 4));
    QCOMPARE(layout.pageRect(4).top(), PageLayout::kTop);
    layout.setSinglePage(99);
    QVERIFY(layout.isPlaced(4));
    layout.setPages({});
    QVERIFY(!layout.placesWithin(0, 100).has_value());
}

void PageArrangementTest::fittingTwoPagesLeavesNothingOut()
{
    m_view->setArrangement(PageArrangement::Facing);
    m_view->fitPage();
    const QRectF both = m_view->viewportRect(0, {0, 0, 1, 1}) | m_view->viewportRect(1, {0, 0, 1, 1});
    QVERIFY(QRectF(m_view->viewport()->rect()).adjusted(-1, -1, 1, 1).contains(both));
    m_view->fitWidth();
    const QRectF wide = m_view->viewportRect(0, {0, 0, 1, 1}) | m_view->viewportRect(1, {0, 0, 1, 1});
    QVERIFY(wide.width() > 0.85 * m_view->viewport()->width());
    QVERIFY(wide.left() >= 0 && wide.right() <= m_view->viewport()->width());
}

void PageArrangementTest::theViewKeepsItsPageWhenTheArrangementChanges()
{
    m_view->goTo(4, {});
    QCOMPARE(m_view->currentPage(), 4);
    QSignalSpy changed(m_view.get(), &PageView::arrangementChanged);
    for (const PageArrangement arrangement :
         {PageArrangement::Single, PageArrangement::Facing, PageArrangement::Column}) {
        m_view->setArrangement(arrangement);
        QCOMPARE(m_view->currentPage(), 4);
        QVERIFY(m_view->viewport()->rect().intersects(m_view->viewportRect(4, {0, 0, 1, 1}).toRect()));
    }
    QCOMPARE(changed.count(), 3);
}

void PageArrangementTest::pagingGoesByRows()
{
    m_view->setArrangement(PageArrangement::Facing);
    m_view->goTo(0, {});
    m_view->showNextPage();
    QCOMPARE(m_view->currentPage(), 2);
    m_view->showPreviousPage();
    QCOMPARE(m_view->currentPage(), 0);
    m_view->setArrangement(PageArrangement::Single);
    m_view->showNextPage();
    QCOMPARE(m_view->currentPage(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentPage(), 6);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_view->currentPage(), 5);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentPage(), 0);
}

void PageArrangementTest::theWheelTurnsSinglePages()
{
    m_view->setArrangement(PageArrangement::Single);
    m_view->goTo(0, {});
    QScrollBar *bar = m_view->verticalScrollBar();
    QVERIFY(bar->maximum() > 0); // the page is taller than the view
    bar->setValue(bar->maximum());
    wheel(*m_view, -120);
    QCOMPARE(m_view->currentPage(), 1);
    QCOMPARE(bar->value(), bar->minimum()); // on from its top
    wheel(*m_view, 120);
    QCOMPARE(m_view->currentPage(), 0);
    QCOMPARE(bar->value(), bar->maximum()); // and back to where it ended
    bar->setValue(bar->minimum());
    wheel(*m_view, 120);
    QCOMPARE(m_view->currentPage(), 0);
}

void PageArrangementTest::aFindingOnAnotherPageIsBroughtIn()
{
    m_view->setArrangement(PageArrangement::Single);
    const PageRect box{0.4, 0.8, 0.2, 0.02};
    m_view->goTo(5, {box});
    QCOMPARE(m_view->currentPage(), 5);
    QVERIFY(m_view->viewport()->rect().contains(m_view->viewportRect(5, box).toRect()));
}

QTEST_MAIN(PageArrangementTest)
#include "page_arrangement_test.moc"
