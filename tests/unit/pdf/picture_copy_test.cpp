// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/pdf/searchable_copy_fixture.h"

namespace tt
{

TEST_F(SearchableCopyTest, AJpegGoesInAsItIsAndStandsUpright)
{
    QImage picture(400, 600, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).fillRect(0, 0, 200, 100, Qt::red); // the upper left corner
    QByteArray plain;
    QBuffer buffer(&plain);
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(picture.save(&buffer, "jpeg", 90));
    for (const int orientation : {1, 2, 3, 4, 5, 6, 7, 8}) {
        const QByteArray jpeg = withOrientation(plain, orientation);
        const QString file = written(QStringLiteral("a.jpg"), jpeg);
        auto source = openPageSource(file, QStringLiteral("a.jpg"));
        ASSERT_TRUE(source.has_value());
        const PageText text = readPage((*source)->pageSize(0), {QStringLiteral("招标公告")});
        auto both = copied(file, {&text});
        ASSERT_TRUE(both.copy);
        EXPECT_EQ(bareText(*both.copy, 0), QStringLiteral("招标公告"));
        QFile copy(path(QStringLiteral("copy.pdf")));
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
        EXPECT_TRUE(copy.readAll().contains(jpeg)) << "the JPEG's bytes are not the same";
        EXPECT_NEAR(both.original->pageSize(0).width(), both.copy->pageSize(0).width(), 0.01);
        expectAlike(drawn(*both.original, 0), drawn(*both.copy, 0), orientation);
    }
}

TEST_F(SearchableCopyTest, EveryPictureOfATiffIsAPageWithoutLoss)
{
    QVector<QImage> pictures;
    QImage black(300, 400, QImage::Format_Mono);
    black.setColorTable({0xFFFFFFFF, 0xFF000000});
    black.fill(0);
    for (int i = 0; i < 300; ++i)
        black.setPixel(i, i, 1);
    pictures << black;
    QImage grey(301, 203, QImage::Format_Grayscale8);
    QImage colour(203, 301, QImage::Format_RGB32);
    for (int y = 0; y < 203; ++y) {
        for (int x = 0; x < 301; ++x) {
            grey.setPixel(x, y, qRgb(x * y % 256, x * y % 256, x * y % 256));
            colour.setPixel(y, x, qRgb(x % 256, y, x * y % 256));
        }
    }
    pictures << grey << colour;
    const QString file = path(QStringLiteral("a.tif"));
    ASSERT_TRUE(writeTiff(file, pictures));
    auto source = openPageSource(file, QStringLiteral("a.tif"));
    ASSERT_TRUE(source.has_value());
    ASSERT_EQ((*source)->pageCount(), 3);
    const PageText one = readPage((*source)->pageSize(0), {QStringLiteral("第一页")});
    const PageText three = readPage((*source)->pageSize(2), {QStringLiteral("第三页")});
    auto both = copied(file, {&one, nullptr, &three});
    ASSERT_TRUE(both.copy);
    ASSERT_EQ(both.copy->pageCount(), 3);
    EXPECT_EQ(bareText(*both.copy, 0), QStringLiteral("第一页"));
    EXPECT_EQ(bareText(*both.copy, 1), QString());
    EXPECT_EQ(bareText(*both.copy, 2), QStringLiteral("第三页"));
    for (int page = 0; page < 3; ++page) {
        if (page == 0) expectAlike(drawn(*both.original, page), drawn(*both.copy, page), page);
        EXPECT_TRUE(samplesInCopy(page) == samplesOf(pictures[page])) << "page " << page + 1;
    }
}

} // namespace tt
