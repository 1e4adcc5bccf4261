// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_layout.h"
#include "ui/page/region_band.h"

#include <QtTest>

using namespace tt;

namespace
{

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

bool near(const PageRect &a, const PageRect &b, double tolerance = 1e-9)
{
    return near(a.x, b.x, tolerance) && near(a.y, b.y, tolerance) && near(a.w, b.w, tolerance) &&
           near(a.h, b.h, tolerance);
}

const QVector<PageShape> kMixed = {
    {{595, 842}, 0}, {{842, 595}, 0}, {{595, 842}, 90}, {{}, 0}, {{300, 2000}, 270}};

} // namespace

class PageLayoutTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsCornersClockwise();
    void turningBackGivesTheSame_data();
    void turningBackGivesTheSame();
    void placesRoundTripUnderTurnAndZoom_data();
    void placesRoundTripUnderTurnAndZoom();
    void pagesDoNotOverlapAndAreCentred();
    void aQuarterTurnSwapsSides();
    void aSidewaysScanStandsUpright();
    void unknownSizesAreA4();
    void findsPagesInABand();
    void findsTheNearestPage();
    void fitsWidthAndPage();
    void zoomIsBounded();
    void noPages();
    void tenThousandPages();
    void regionStaysOnItsPaper();
    void smallRegionIsAClick();
};

void PageLayoutTest::turnsCornersClockwise()
{
    const QPointF topLeft(0, 0);
    QCOMPARE(turned(topLeft, 90), QPointF(1, 0)); // the top left corner goes to the top right
    QCOMPARE(turned(topLeft, 180), QPointF(1, 1));
    QCOMPARE(turned(topLeft, 270), QPointF(0, 1));
    QVERIFY(near(turned(PageRect{0.1, 0.2, 0.3, 0.05}, 90), PageRect{0.75, 0.1, 0.05, 0.3}));
    QCOMPARE(addTurns(0, -90), 270);
    QCOMPARE(addTurns(270, 180), 90);
    QCOMPARE(addTurns(-450, 0), 270);
}

void PageLayoutTest::turningBackGivesTheSame_data()
{
    QTest::addColumn<int>("turn");
    for (const int turn : {0, 90, 180, 270})
        QTest::addRow("%d", turn) << turn;
}

void PageLayoutTest::turningBackGivesTheSame()
{
    QFETCH(const int, turn);
    const PageRect rect{0.12, 0.4, 0.31, 0.02};
    QVERIFY(near(unturned(turned(rect, turn), turn), rect));
    const QPointF point(0.3, 0.9);
    const QPointF back = unturned(turned(point, turn), turn);
    QVERIFY(near(back.x(), point.x()) && near(back.y(), point.y()));
}

void PageLayoutTest::placesRoundTripUnderTurnAndZoom_data()
{
    QTest::addColumn<int>("turn");
    QTest::addColumn<double>("zoom");
    for (const int turn : {0, 90, 180, 270})
        for (const double zoom : {0.05, 0.5, 1.0, 1.37, 8.0})
            QTest::addRow("%d at %g", turn, zoom) << turn << zoom;
}

void PageLayoutTest::placesRoundTripUnderTurnAndZoom()
{
    QFETCH(const int, turn);
    QFETCH(const double, zoom);
    PageLayout layout;
    layout.setPages(kMixed);
    layout.setTurn(turn);
    layout.setZoom(zoom);
    for (int page = 0; page < layout.pageCount(); ++page) {
        for (const QPointF fraction : {QPointF(0.01, 0.01), QPointF(0.5, 0.25), QPointF(0.99, 0.98)}) {
            const PageLayout::Place place = layout.toPage(layout.toContent(page, fraction));
            QCOMPARE(place.page, page);
            QVERIFY(near(place.fraction.x(), fraction.x(), 1e-6) &&
                    near(place.fraction.y(), fraction.y(), 1e-6));
        }
        const PageRect rect{0.12, 0.4, 0.31, 0.02};
        QVERIFY(near(layout.toPage(page, layout.toContent(page, rect)), rect, 1e-6));
        QVERIFY(
            layout.pageRect(page).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(layout.toContent(page, rect)));
    }
}

void PageLayoutTest::pagesDoNotOverlapAndAreCentred()
{
    PageLayout layout;
    layout.setPages(kMixed);
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QRectF paper = layout.pageRect(page);
        QVERIFY(near(paper.center().x(), layout.contentSize().width() / 2));
        QVERIFY(paper.left() >= PageLayout::kMargin - 1e-9);
        if (page > 0) QVERIFY(near(paper.top(), layout.pageRect(page - 1).bottom() + PageLayout::kGap));
    }
    QVERIFY(near(layout.contentSize().height(), layout.pageRect(4).bottom() + PageLayout::kMargin));
}

void PageLayoutTest::aQuarterTurnSwapsSides()
{
    PageLayout layout;
    layout.setPages({{{600, 800}, 0}});
    QVERIFY(near(layout.pageRect(0).width(), 800));
    layout.setTurn(90);
    QVERIFY(near(layout.pageRect(0).width(), 800.0 * 96 / 72));
    layout.setTurn(-90);
    QCOMPARE(layout.turn(), 270);
}

void PageLayoutTest::aSidewaysScanStandsUpright()
{
    PageLayout layout;
    layout.setPages({{{842, 595}, 90}});
    QVERIFY(layout.pageRect(0).height() > layout.pageRect(0).width());
    // What the file has at its bottom left stands at the top left after a clockwise quarter turn.
    const QPointF content = layout.toContent(0, QPointF(0, 1));
    QVERIFY(near(content.x(), layout.pageRect(0).left()) && near(content.y(), layout.pageRect(0).top()));
}

void PageLayoutTest::unknownSizesAreA4()
{
    PageLayout layout;
    layout.setPages({{{}, 0}, {{0, 842}, 0}});
    QCOMPARE(layout.pointsOf(0), QSizeF(595, 842));
    QCOMPARE(layout.pointsOf(1), QSizeF(595, 842));
}

void PageLayoutTest::findsPagesInABand()
{
    PageLayout layout;
    layout.setPages(QVector<PageShape>(5, {{595, 842}, 0}));
    const double pitch = layout.pageRect(1).top() - layout.pageRect(0).top();
    QCOMPARE(layout.placesWithin(0, 100), (std::pair{0, 0}));
    QCOMPARE(layout.placesWithin(0, PageLayout::kTop + pitch + 1), (std::pair{0, 1}));
    QCOMPARE(layout.placesWithin(layout.pageRect(2).top() + 10, layout.pageRect(2).top() + 20),
             (std::pair{2, 2}));
    QCOMPARE(layout.placesWithin(-1e6, 1e6), (std::pair{0, 4}));
    QCOMPARE(layout.placesWithin(1e6, 2e6), std::nullopt);
    // Between two pages there is none.
    const double gap = layout.pageRect(0).bottom() + PageLayout::kGap / 2;
    QCOMPARE(layout.placesWithin(gap - 1, gap + 1), std::nullopt);
}

void PageLayoutTest::findsTheNearestPage()
{
    PageLayout layout;
    layout.setPages(QVector<PageShape>(3, {{595, 842}, 0}));
    QCOMPARE(layout.pageNear(-500), 0);
    QCOMPARE(layout.pageNear(1e7), 2);
    QCOMPARE(layout.pageNear(layout.pageRect(1).center().y()), 1);
    QCOMPARE(layout.pageNear(layout.pageRect(0).bottom() + 1), 0);
    QCOMPARE(layout.pageNear(layout.pageRect(1).top() - 1), 1);
}

void PageLayoutTest::fitsWidthAndPage()
{
    PageLayout layout;
    layout.setPages({{{595, 842}, 0}, {{842, 595}, 0}});
    layout.setZoom(layout.zoomForWidth(1000));
    QVERIFY(near(layout.contentSize().width(), 1000, 1e-6));
    layout.setZoom(layout.zoomForPage(0, {700, 500}));
    QVERIFY(near(layout.pageRect(0).height() + PageLayout::kTop + PageLayout::kMargin, 500, 1e-6));
    QVERIFY(layout.pageRect(0).width() <= 700);
}

void PageLayoutTest::zoomIsBounded()
{
    PageLayout layout;
    layout.setPages({{{14173, 14173}, 0}}); // five metres
    layout.setZoom(1000);
    QCOMPARE(layout.zoom(), PageLayout::kMaxZoom);
    layout.setZoom(0);
    QCOMPARE(layout.zoom(), PageLayout::kMinZoom);
    QVERIFY(layout.zoomForPage(0, {10, 10}) >= PageLayout::kMinZoom);
    QVERIFY(layout.zoomForWidth(1) >= PageLayout::kMinZoom);
}

void PageLayoutTest::noPages()
{
    PageLayout layout;
    QCOMPARE(layout.pageNear(10), -1);
    QCOMPARE(layout.toPage(QPointF(3, 3)).page, -1);
    QCOMPARE(layout.placesWithin(0, 100), std::nullopt);
    QCOMPARE(layout.zoomForWidth(500), 1.0);
    QCOMPARE(layout.zoomForPage(0, {500, 500}), 1.0);
    QVERIFY(layout.contentSize().isEmpty());
}

void PageLayoutTest::tenThousandPages()
{
    PageLayout layout;
    layout.setPages(QVector<PageShape>(10'000, {{595, 842}, 0}));
    layout.setZoom(8);
    QVERIFY(layout.contentSize().height() <
            double(std::numeric_limits<int>::max())); // scroll bars count in int
    QCOMPARE(layout.toPage(layout.toContent(9'999, QPointF(0.5, 0.5))).page, 9'999);
}

void PageLayoutTest::regionStaysOnItsPaper()
{
    RegionBand band;
    QVERIFY(!band.isActive());
    const QRectF paper(100, 100, 400, 600);
    band.begin(3, paper, {50, 150});
    band.moveTo({9000, 300});
    QCOMPARE(band.rect(), QRectF(100, 150, 400, 150));
    QCOMPARE(band.page(), 3);
    band.beginAt(3, paper, {110, 110, 50, 40});
    band.nudge({-100, 8}, false);
    QCOMPARE(band.rect(), QRectF(100, 118, 50, 40)); // moved, not squeezed
    band.nudge({8, 8}, true);
    QCOMPARE(band.rect(), QRectF(100, 118, 58, 48));
    band.cancel();
    QVERIFY(!band.isActive());
}

void PageLayoutTest::smallRegionIsAClick()
{
    RegionBand band;
    band.begin(0, {0, 0, 100, 100}, {10, 10});
    band.moveTo({13, 40});
    QVERIFY(!band.isLargeEnough());
    band.moveTo({20, 20});
    QVERIFY(band.isLargeEnough());
}

QTEST_GUILESS_MAIN(PageLayoutTest)
#include "page_layout_test.moc"
