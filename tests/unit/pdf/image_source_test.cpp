// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/pdf/page_source_fixture.h"

#include <QImage>

namespace tt
{

namespace
{

TEST_F(PageSourceTest, ImagesAreDocumentsOfOnePage)
{
    for (const char *format : {"png", "jpg", "tiff"}) {
        QImage image(827, 1170, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QString file = path(QString::fromLatin1(format) + QStringLiteral(".bin"));
        ASSERT_TRUE(image.save(file, format)) << format;
        const auto source = openPageSource(file, QStringLiteral("photo"));
        ASSERT_TRUE(source.has_value()) << format;
        EXPECT_EQ((*source)->pageCount(), 1);
        const auto info = (*source)->pageInfo(0);
        ASSERT_TRUE(info.has_value());
        EXPECT_TRUE(info->isScan);
        EXPECT_NEAR(info->scanDpi, 100, 1);
        const auto page = (*source)->render(0, {50, {0, 0, 1, 1}, 40'000'000}, {});
        ASSERT_TRUE(page.has_value());
        EXPECT_NEAR(page->image.width(), 413, 2);
        EXPECT_FALSE((*source)->render(1, {}, {}).has_value());
    }
}

TEST_F(PageSourceTest, AFaxIsToldFromAGreyPicture)
{
    QImage image(827, 1170, QImage::Format_Mono);
    image.fill(1);
    for (const char *format : {"png", "tiff"}) {
        const QString file = path(QString::fromLatin1(format) + QStringLiteral(".bin"));
        ASSERT_TRUE(image.save(file, format)) << format;
        EXPECT_TRUE((*openPageSource(file, QStringLiteral("fax")))->pageInfo(0)->oneBit) << format;
        ASSERT_TRUE(image.convertToFormat(QImage::Format_Grayscale8).save(file, format));
        EXPECT_FALSE((*openPageSource(file, QStringLiteral("grey")))->pageInfo(0)->oneBit) << format;
    }
}

/// An uncompressed grey TIFF with a page of one shade for every one given, 8 x 12 pixels.
QByteArray tiffOf(const QList<int> &shades)
{
    const auto number = [](quint32 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out += static_cast<char>(value >> (8 * i));
        return out;
    };
    constexpr quint32 kWidth = 8;
    constexpr quint32 kHeight = 12;
    constexpr quint32 kPixels = kWidth * kHeight;
    constexpr quint32 kTags = 8;
    constexpr quint32 kDirectory = 2 + kTags * 12 + 4;
    QByteArray out = "II*" + QByteArray(1, '\0') + number(8, 4);
    for (qsizetype i = 0; i < shades.size(); ++i) {
        const auto at = static_cast<quint32>(out.size());
        const quint32 next = i + 1 < shades.size() ? at + kDirectory + kPixels : 0;
        out += number(kTags, 2);
        const auto tag = [&](quint32 id, quint32 value) {
            out += number(id, 2) + number(4, 2) + number(1, 4) + number(value, 4);
        };
        tag(256, kWidth);
        tag(257, kHeight);
        tag(258, 8); // bits
        tag(259, 1); // no compression
        tag(262, 1); // black is zero
        tag(273, at + kDirectory);
        tag(278, kHeight);
        tag(279, kPixels);
        out += number(next, 4) + QByteArray(kPixels, static_cast<char>(shades[i]));
    }
    return out;
}

TEST_F(PageSourceTest, EveryPageOfATiffIsAPage)
{
    const auto source = open(tiffOf({10, 120, 240}));
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ((*source)->mediaType(), QStringLiteral("image/tiff"));
    ASSERT_EQ((*source)->pageCount(), 3);
    for (const auto &[page, shade] : {std::pair(2, 240), std::pair(0, 10), std::pair(1, 120)}) {
        const auto image = (*source)->render(page, {72, {0, 0, 1, 1}, 1'000'000}, {});
        ASSERT_TRUE(image.has_value()) << page;
        EXPECT_EQ(image->image.format(), QImage::Format_Grayscale8);
        EXPECT_EQ(qGray(image->image.pixel(3, 3)), shade);
    }
}

TEST_F(PageSourceTest, PhotosStandUpright)
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x)
            image.setPixelColor(x, y, Qt::blue); // left; turned clockwise, above
    ASSERT_TRUE(image.save(path(QStringLiteral("flat.jpg")), "jpg", 95));
    QFile file(path(QStringLiteral("flat.jpg")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 32);
    bytes.insert(2, QByteArray("\xff\xe1\x00\x22", 4) + exif);
    const auto source = openPageSource(written(QStringLiteral("named.png"), bytes), QStringLiteral("photo"));
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ((*source)->mediaType(), QStringLiteral("image/jpeg"));
    EXPECT_LT((*source)->pageSize(0).width(), (*source)->pageSize(0).height());
    const auto page = (*source)->render(0, {72, {0, 0, 1, 1}, 1'000'000}, {});
    ASSERT_TRUE(page.has_value());
    const QSize size = page->image.size();
    EXPECT_GT(page->image.pixelColor(size.width() / 2, size.height() / 4).blue(), 200);
    EXPECT_LT(page->image.pixelColor(size.width() / 2, size.height() / 4).red(), 60);
    EXPECT_GT(page->image.pixelColor(size.width() / 2, size.height() * 3 / 4).red(), 200);
}

TEST_F(PageSourceTest, ClearPicturesStandOnWhite)
{
    QImage image(100, 141, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QString file = path(QStringLiteral("clear.png"));
    ASSERT_TRUE(image.save(file, "png"));
    const auto source = openPageSource(file, QStringLiteral("clear"));
    ASSERT_TRUE(source.has_value());
    const auto page = (*source)->render(0, {72, {0, 0, 1, 1}, 1'000'000}, {});
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(qGray(page->image.pixel(10, 10)), 255);
}

TEST_F(PageSourceTest, DamagedImagesSayWhy)
{
    QImage image(400, 600, QImage::Format_RGB32);
    image.fill(Qt::red);
    ASSERT_TRUE(image.save(path(QStringLiteral("whole.png")), "png"));
    QFile file(path(QStringLiteral("whole.png")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    EXPECT_EQ(failureOf(whole.left(20)).code, ErrorCode::Corrupt);
    const auto source = open(whole.left(whole.size() / 2));
    ASSERT_TRUE(source.has_value());
    const auto page = (*source)->render(0, {}, {});
    ASSERT_FALSE(page.has_value());
    EXPECT_EQ(page.error().code, ErrorCode::Corrupt);
}

/// A PNG whose header claims more pixels than its few bytes hold.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        QByteArray out;
        for (int shift = 24; shift >= 0; shift -= 8)
            out += static_cast<char>(value >> shift);
        return out;
    };
    const auto crc = [](const QByteArray &bytes) {
        quint32 value = 0xffffffffU;
        for (const char c : bytes) {
            value ^= static_cast<quint8>(c);
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1U) ? 0xedb88320U : 0U);
        }
        return ~value;
    };
    const QByteArray header = "IHDR" + number(width) + number(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    const QByteArray data = QByteArray("IDAT") + QByteArray("\x78\x9c\x63\x00\x00\x00\x01\x00\x01", 9);
    return QByteArray("\x89PNG\r\n\x1a\n") + number(13) + header + number(crc(header)) +
           number(static_cast<quint32>(data.size() - 4)) + data + number(crc(data));
}

TEST_F(PageSourceTest, ImageBombsAreRefusedBeforeTheyAreDecoded)
{
    EXPECT_EQ(failureOf(pngClaiming(100'000, 100'000)).code, ErrorCode::TooLarge);
}

} // namespace

} // namespace tt
