// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_page_images.h"
#include "ui/page/page_image_cache.h"
#include "ui/page/page_image_loader.h"
#include "ui/page/page_image_plan.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tt;

namespace
{

constexpr QSizeF kA4{595, 842};

PageImageKey keyOf(int page, double dpi = 96, bool prepared = false)
{
    return PageImageKey::whole({DocumentId{1}, page}, kA4, dpi, prepared);
}

QImage picture(QSize size, QColor color = Qt::white)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

struct Column {
    PageLayout layout;
    QVector<PageRecord> pages;

    Column(int count, double zoom, double scanDpi = 0)
    {
        for (int page = 0; page < count; ++page) {
            PageRecord record;
            record.key = {DocumentId{1}, page};
            record.sizePoints = kA4;
            record.quality.dpi = scanDpi;
            pages.append(record);
        }
        layout.setPages(QVector<PageShape>(count, {kA4, 0}));
        layout.setZoom(zoom);
    }
};

} // namespace

class PageImagesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smallPagesAreOnePicture();
    void tilesMeetWithoutGaps();
    void onlyTouchedTilesAreAsked();
    void cacheIsBoundedAndDropsTheOldest();
    void cacheTurnsPictures();
    void cacheConvertsToAFastFormat();
    void tooLargeAPictureIsNotKept();
    void planAsksForVisibleThenNear();
    void planAsksForPreviewsInARush();
    void planStaysWithinTheCache();
    void scansAreNotAskedForFinerThanTheyAre();
    void loaderForgetsWhatIsNoLongerWanted();
    void loaderDoesNotAskTwice();
    void loaderRemembersFailures();
    void loaderIgnoresLateAnswers();
};

void PageImagesTest::smallPagesAreOnePicture()
{
    const auto keys = PageImageKey::sharp({DocumentId{1}, 0}, kA4, 200, false, {0, 0, 1, 1});
    QCOMPARE(keys.size(), 1);
    QVERIFY(keys.first().isWhole());
    QCOMPARE(keys.first().clip(), (PageRect{0, 0, 1, 1}));
    QCOMPARE(keys.first().pixels, QSize(1653, 2339));
    const PageImageKey preview = PageImageKey::preview({DocumentId{1}, 0}, kA4, false);
    QVERIFY(preview.pixels.height() <= 421 && preview.pixels.height() >= 415);
}

void PageImagesTest::tilesMeetWithoutGaps()
{
    const auto keys = PageImageKey::sharp({DocumentId{1}, 0}, kA4, 768, false, {0, 0, 1, 1});
    QVERIFY(keys.size() > 1);
    qint64 covered = 0;
    for (const PageImageKey &key : keys) {
        const QRectF exact = key.clip().onPage(key.pixels);
        const QRect area = exact.toRect();
        QVERIFY(std::abs(exact.left() - area.left()) < 1e-6 && std::abs(exact.width() - area.width()) < 1e-6);
        QVERIFY(area.width() <= PageImageKey::kTile && area.height() <= PageImageKey::kTile);
        covered += qint64(area.width()) * area.height();
    }
    QCOMPARE(covered, qint64(keys.first().pixels.width()) * keys.first().pixels.height());
}

void PageImagesTest::onlyTouchedTilesAreAsked()
{
    const auto all = PageImageKey::sharp({DocumentId{1}, 0}, kA4, 768, false, {0, 0, 1, 1});
    const auto few = PageImageKey::sharp({DocumentId{1}, 0}, kA4, 768, false, {0.01, 0.01, 0.1, 0.1});
    QCOMPARE(few.size(), 1);
    QCOMPARE(few.first().tile, QPoint(0, 0));
    QVERIFY(all.size() >= 20);
    QVERIFY(PageImageKey::sharp({DocumentId{1}, 0}, kA4, 768, false, {}).isEmpty());
    // A part that ends on a tile's edge does not touch the next one.
    const double edge = double(PageImageKey::kTile) / all.first().pixels.width();
    QCOMPARE(PageImageKey::sharp({DocumentId{1}, 0}, kA4, 768, false, {0, 0, edge, 0.01}).size(), 1);
}

void PageImagesTest::cacheIsBoundedAndDropsTheOldest()
{
    const QImage one = picture({100, 100}); // 40,000 bytes
    PageImageCache cache(3 * one.sizeInBytes());
    for (int page = 0; page < 3; ++page)
        cache.insert(keyOf(page), one);
    QCOMPARE(cache.count(), 3);
    QVERIFY(!cache.take(keyOf(0), 0).isNull()); // now page 1 is the longest unused
    cache.insert(keyOf(3), one);
    QVERIFY(cache.contains(keyOf(0)) && !cache.contains(keyOf(1)) && cache.contains(keyOf(3)));
    QVERIFY(cache.keysOf({DocumentId{1}, 1}, false).isEmpty());
    QCOMPARE(cache.bytes(), cache.maxBytes());
    for (int page = 0; page < 500; ++page) {
        cache.insert(keyOf(page), picture({50 + page % 60, 80}));
        QVERIFY(cache.bytes() <= cache.maxBytes());
    }
    cache.clear();
    QCOMPARE(cache.bytes(), 0);
    QCOMPARE(cache.count(), 0);
}

void PageImagesTest::cacheTurnsPictures()
{
    QImage image = picture({40, 20});
    image.setPixelColor(0, 0, Qt::red);
    PageImageCache cache;
    cache.insert(keyOf(0), image);
    const QImage quarter = cache.take(keyOf(0), 90);
    QCOMPARE(quarter.size(), QSize(20, 40));
    QCOMPARE(quarter.pixelColor(19, 0), QColor(Qt::red));
    const QImage back = cache.take(keyOf(0), 0);
    QCOMPARE(back.pixelColor(0, 0), QColor(Qt::red));
    QCOMPARE(cache.take(keyOf(0), 270).pixelColor(0, 39), QColor(Qt::red));
    QVERIFY(cache.take(keyOf(9), 0).isNull());
}

void PageImagesTest::cacheConvertsToAFastFormat()
{
    PageImageCache cache;
    QImage grey(30, 30, QImage::Format_Grayscale8);
    grey.fill(128);
    cache.insert(keyOf(0), grey);
    QCOMPARE(cache.take(keyOf(0), 0).format(), QImage::Format_RGB32);
    QCOMPARE(cache.take(keyOf(0), 0).pixelColor(3, 3), QColor(128, 128, 128));
    QCOMPARE(cache.bytes(), 30 * 30 * 4);
}

void PageImagesTest::tooLargeAPictureIsNotKept()
{
    PageImageCache cache(1000);
    cache.insert(keyOf(0), picture({100, 100}));
    QCOMPARE(cache.count(), 0);
    cache.insert(keyOf(0), QImage());
    QCOMPARE(cache.count(), 0);
}

void PageImagesTest::planAsksForVisibleThenNear()
{
    const Column column(300, 1.0);
    const PageImageCache cache;
    const QRectF page10 = column.layout.pageRect(10);
    PageImageWish wish{QRectF(0, page10.top(), 800, 700), 1.0, false, false, false};
    QVector<int> pages;
    for (const PageImageKey &key : planPageImages(column.layout, column.pages, wish, cache))
        pages.append(key.page.page);
    QCOMPARE(pages, (QVector<int>{10, 11, 9, 12}));
    wish.backwards = true;
    pages.clear();
    for (const PageImageKey &key : planPageImages(column.layout, column.pages, wish, cache))
        pages.append(key.page.page);
    QCOMPARE(pages, (QVector<int>{10, 11, 9, 8}));
}

void PageImagesTest::planAsksForPreviewsInARush()
{
    const Column column(300, 2.0);
    const PageImageCache cache;
    const PageImageWish wish{QRectF(0, column.layout.pageRect(50).top(), 800, 700), 1.0, false, true, false};
    const auto keys = planPageImages(column.layout, column.pages, wish, cache);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().page.page, 50);
    QVERIFY(keys.first().pixels.height() <= 421);
}

void PageImagesTest::planStaysWithinTheCache()
{
    for (const double zoom : {0.02, 0.1, 1.0, 3.0, 8.0}) {
        const Column column(2000, zoom);
        const PageImageCache cache;
        const PageImageWish wish{QRectF(0, column.layout.pageRect(3).top(), 3840, 2160), 2.0, false, false,
                                 false};
        qint64 bytes = 0;
        for (const PageImageKey &key : planPageImages(column.layout, column.pages, wish, cache))
            bytes +=
                4 * qint64(key.clip().w * key.pixels.width()) * qint64(key.clip().h * key.pixels.height());
        QVERIFY2(bytes <= cache.maxBytes(), qPrintable(QString::number(zoom)));
        QVERIFY(bytes > 0);
    }
}

void PageImagesTest::scansAreNotAskedForFinerThanTheyAre()
{
    const Column scan(1, 8.0, 200);
    QCOMPARE(sharpDpi(scan.layout, scan.pages.first(), 2.0), 200.0);
    const Column drawn(1, 8.0, 0);
    QCOMPARE(sharpDpi(drawn.layout, drawn.pages.first(), 1.0), 768.0);
    const Column small(1, 1.0, 200);
    QCOMPARE(sharpDpi(small.layout, small.pages.first(), 1.0), 96.0);
    const Column fax(1, 8.0, 40); // such an estimate is not believed
    QCOMPARE(sharpDpi(fax.layout, fax.pages.first(), 1.0), 150.0);
}

void PageImagesTest::loaderForgetsWhatIsNoLongerWanted()
{
    PageImageCache cache;
    PageImageLoader loader(cache);
    const auto log = std::make_shared<FakePageImages::Log>();
    loader.setProvider(std::make_unique<FakePageImages>(log, false));
    loader.want({keyOf(0), keyOf(1)});
    QCOMPARE(log->asked.size(), 2);
    QVERIFY(log->asked.at(0).priority > log->asked.at(1).priority);
    loader.want({keyOf(1), keyOf(2)});
    QCOMPARE(log->asked.size(), 3);
    QCOMPARE(log->forgotten, 1);
    QVERIFY(!loader.isUnderWay(keyOf(0)) && loader.isUnderWay(keyOf(1)) && loader.isUnderWay(keyOf(2)));
    loader.reset();
    QVERIFY(log->open.isEmpty());
}

void PageImagesTest::loaderDoesNotAskTwice()
{
    PageImageCache cache;
    PageImageLoader loader(cache);
    const auto log = std::make_shared<FakePageImages::Log>();
    loader.setProvider(std::make_unique<FakePageImages>(log));
    QSignalSpy arrived(&loader, &PageImageLoader::arrived);
    loader.want({keyOf(0)});
    loader.want({keyOf(0)});
    QVERIFY(arrived.wait(1000));
    loader.want({keyOf(0)});
    QCOMPARE(log->asked.size(), 1);
    QVERIFY(cache.contains(keyOf(0)));
}

void PageImagesTest::loaderRemembersFailures()
{
    PageImageCache cache;
    PageImageLoader loader(cache);
    const auto log = std::make_shared<FakePageImages::Log>();
    auto provider = std::make_unique<FakePageImages>(log);
    provider->setFailing({0});
    loader.setProvider(std::move(provider));
    QSignalSpy failed(&loader, &PageImageLoader::failed);
    loader.want({keyOf(0)});
    QVERIFY(failed.wait(1000));
    loader.want({keyOf(0)});
    QCOMPARE(log->asked.size(), 1); // no storm of retries
    QVERIFY(loader.failureOf({DocumentId{1}, 0}, false).has_value());
    QVERIFY(!loader.failureOf({DocumentId{1}, 1}, false).has_value());
    loader.forgive({DocumentId{1}, 0});
    loader.want({keyOf(0)});
    QCOMPARE(log->asked.size(), 2);
}

void PageImagesTest::loaderIgnoresLateAnswers()
{
    PageImageCache cache;
    PageImageLoader loader(cache);
    const auto log = std::make_shared<FakePageImages::Log>();
    auto provider = std::make_unique<FakePageImages>(log, false);
    FakePageImages *images = provider.get();
    loader.setProvider(std::move(provider));
    loader.want({keyOf(0)});
    const quint64 ticket = log->open.keys().first();
    loader.want({});
    Q_EMIT images->ready(ticket, picture({10, 10})); // a provider that answers all the same
    QCOMPARE(cache.count(), 0);
}

QTEST_GUILESS_MAIN(PageImagesTest)
#include "page_images_test.moc"
