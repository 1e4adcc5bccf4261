// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_prepared_image.h"
#include "tests/support/printers.h"
#include "tests/unit/reader/notice_page.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace tt;
using namespace tt::drawn;

namespace
{

/// A sheet of 1240 x 1754 as a camera sees it on a dark desk.
const QPolygonF kSheetOnDesk({QPointF(210, 160), QPointF(1390, 120), QPointF(1480, 1850), QPointF(90, 1790)});

QImage photographOf(const QImage &sheet)
{
    QImage photo(1600, 2000, QImage::Format_RGB32);
    photo.fill(QColor(70, 60, 50));
    const QRectF flat(sheet.rect());
    QTransform seen;
    QTransform::quadToQuad(
        QPolygonF({flat.topLeft(), flat.topRight(), flat.bottomRight(), flat.bottomLeft()}), kSheetOnDesk,
        seen);
    QPainter painter(&photo);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setTransform(seen);
    painter.drawImage(0, 0, sheet);
    painter.resetTransform();
    QLinearGradient shade(0, 0, photo.width(), 0);
    shade.setColorAt(0, Qt::white);
    shade.setColorAt(1, QColor(165, 165, 165));
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(photo.rect(), shade);
    return photo;
}

/// Where a point of the sheet lies in the photograph.
QPoint onDesk(QPointF point)
{
    QTransform seen;
    QTransform::quadToQuad(
        QPolygonF({QPointF(0, 0), QPointF(1240, 0), QPointF(1240, 1754), QPointF(0, 1754)}), kSheetOnDesk,
        seen);
    return seen.map(point).toPoint();
}

int rednessAt(const QImage &image, QPoint at)
{
    int most = 0;
    for (int y = -3; y <= 3; ++y)
        for (int x = -3; x <= 3; ++x) {
            const QRgb pixel = image.pixel(at + QPoint(x, y));
            most = std::max(most, qRed(pixel) - qGreen(pixel));
        }
    return most;
}

/// Tells where the middle of the dark columns of a rule lies between two points of a row.
double darkestColumn(const QImage &image, int y, int from, int to)
{
    double sum = 0;
    double weight = 0;
    for (int x = from; x < to; ++x) {
        const double dark = std::max(0, 170 - qGray(image.pixel(x, y)));
        sum += dark * x;
        weight += dark;
    }
    return weight > 0 ? sum / weight : -1;
}

} // namespace

TEST(PreparedImage, KeepsSizeAndTakesTheSealAway)
{
    QImage page = notice();
    stampSeal(page, {830, 910}, 120, QColor(215, 40, 45));
    ImagePage source(page, 150);
    const auto prepared = PreparedImages().render(source, 0, {150}, {});
    ASSERT_TRUE(prepared);
    EXPECT_EQ(prepared->image.size(), page.size());
    const QRgb ring = prepared->image.pixel(830 - 120, 910);
    EXPECT_LT(qRed(ring) - qGreen(ring), 40);
    EXPECT_FALSE(preparedImage({}, std::nullopt));
    source.failing = true;
    EXPECT_EQ(PreparedImages().render(source, 0, {150}, {}).error().code, ErrorCode::Corrupt);
}

TEST(PreparedImage, OfAPhotographIsEvenWhereTheSheetLiesAndTheDeskStays)
{
    QImage sheet = notice();
    stampSeal(sheet, {830, 910}, 120, QColor(215, 40, 45));
    const QImage photo = photographOf(sheet);
    ImagePage source(photo, 150);
    const auto prepared = PreparedImages().render(source, 0, {150}, {});
    ASSERT_TRUE(prepared);
    const QImage &image = prepared->image;
    ASSERT_EQ(image.size(), photo.size());
    const QPoint ring = onDesk({710, 910});
    EXPECT_GT(rednessAt(photo, ring), 90);
    EXPECT_LT(rednessAt(image, ring), 45);
    // Paper is light on the side where the photograph is dark.
    const QPoint paper = onDesk({1180, 1200});
    EXPECT_LT(qGray(photo.pixel(paper)), 190);
    EXPECT_GT(qGray(image.pixel(paper)), 225);
    for (const QPoint desk : {QPoint(20, 20), QPoint(1570, 1000), QPoint(40, 1960)})
        EXPECT_EQ(image.pixel(desk), photo.pixel(desk));
    // Nothing moved: highlights lie over the prepared image as over the original.
    const QPoint rule = onDesk({721, 575});
    EXPECT_NEAR(darkestColumn(image, rule.y(), rule.x() - 8, rule.x() + 9),
                darkestColumn(photo, rule.y(), rule.x() - 8, rule.x() + 9), 1.0);
}

TEST(PreparedImage, OfATileIsThatPartOfTheWhole)
{
    QImage sheet = notice();
    stampSeal(sheet, {830, 910}, 120, QColor(215, 40, 45));
    const QImage photo = photographOf(sheet);
    /// Draws parts as a file does.
    class Tiled final : public PageSource
    {
    public:
        explicit Tiled(QImage image)
            : m_image(std::move(image))
        {
        }
        [[nodiscard]] int pageCount() const override { return 1; }
        [[nodiscard]] QString mediaType() const override { return QStringLiteral("image/png"); }
        [[nodiscard]] QMap<QString, QString> metadata() const override { return {}; }
        [[nodiscard]] QSizeF pageSize(int /*page*/) override { return QSizeF(m_image.size()) * 72 / 150; }
        Result<PageInfo> pageInfo(int page) override { return PageInfo{pageSize(page), 150, false, true}; }
        Result<RenderedPage> render(int /*page*/, const RenderSpec &spec, StopToken /*stop*/) override
        {
            ++rendered;
            const QImage part = m_image.copy(spec.clip.onPage(m_image.size()).toRect());
            return RenderedPage{part.scaled((QSizeF(part.size()) * spec.dpi / 150).toSize(),
                                            Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                                spec.dpi};
        }
        Result<EmbeddedText> embeddedText(int /*page*/) override { return EmbeddedText{}; }
        Result<DrawnPageText> drawnText(int /*page*/) override { return DrawnPageText{}; }
        Result<std::unique_ptr<SearchableCopy>> startCopy(const CopyMark & /*mark*/) override
        {
            return fail(ErrorCode::Unsupported, QStringLiteral("This page is not copied."));
        }
        int rendered = 0;

    private:
        QImage m_image;
    };
    Tiled source(photo);
    PreparedImages images;
    const QRect corner(1100, 1000, 500, 1000); // paper, the sheet's right edge and the desk
    const RenderSpec spec{150, PageRect::fromPixels(corner, photo.size())};
    const auto tile = images.render(source, 0, spec, {});
    ASSERT_TRUE(tile);
    ASSERT_EQ(tile->image.size(), corner.size());
    const QPoint paper = onDesk({1180, 1200}) - corner.topLeft();
    EXPECT_GT(qGray(tile->image.pixel(paper)), 225);
    EXPECT_EQ(tile->image.pixel(480, 500), photo.pixel(corner.topLeft() + QPoint(480, 500)));
    // The sheet is looked for once, however many tiles the window asks for.
    EXPECT_EQ(source.rendered, 2);
    const QRect desk(1500, 0, 100, 100);
    const auto outside = images.render(source, 0, {150, PageRect::fromPixels(desk, photo.size())}, {});
    ASSERT_TRUE(outside);
    EXPECT_EQ(outside->image.pixel(50, 50), photo.pixel(1550, 50));
    EXPECT_EQ(source.rendered, 3);
}
