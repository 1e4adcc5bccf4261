// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/ocr_engine.h"
#include "ocr/reader/page_pipeline.h"
#include "tests/support/printers.h"
#include "tests/unit/image/drawn_page.h"
#include "tests/unit/pdf/pdf_maker.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tt;

namespace
{

// Two metres by 1.2, scanned at 600 dpi.
constexpr int kWidth = 47'244;
constexpr int kHeight = 28'346;
constexpr double kPointsWide = 2000 / 25.4 * 72;
constexpr double kPointsHigh = 1200 / 25.4 * 72;

/// One bit a pixel, white, with a title two centimetres high and a remark of two millimetres.
QByteArray planPixels()
{
    constexpr int kRowBytes = (kWidth + 7) / 8;
    QByteArray pixels(static_cast<qsizetype>(kRowBytes) * kHeight, '\xff');
    const auto draw = [&pixels](const QString &text, int em, int x, int y) {
        QImage drawn(em * static_cast<int>(text.size() + 1), 2 * em, QImage::Format_Grayscale8);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        painter.setFont(drawn::songFont(em));
        painter.drawText(QPoint(em / 2, 3 * em / 2), text);
        painter.end();
        const QImage bits = drawn.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        const bool blackIsZero = bits.color(0) == qRgb(0, 0, 0);
        for (int row = 0; row < bits.height(); ++row) {
            char *to = pixels.data() + static_cast<qsizetype>(y + row) * kRowBytes + x / 8;
            for (int byte = 0; byte < bits.width() / 8; ++byte) {
                const auto value = static_cast<char>(bits.constScanLine(row)[byte]);
                to[byte] = static_cast<char>(blackIsZero ? value : ~value);
            }
        }
    };
    draw(QStringLiteral("某某示例大学机房平面图"), 800, 8000, 6000);
    draw(QStringLiteral("显卡 A100 共 8 块"), 48, 20'000, 20'000);
    return pixels;
}

/// One page with one image, written so that no more than the pixels is in memory.
void writePlan(const QString &path)
{
    PdfMaker maker;
    maker.add("<< /Type /Catalog /Pages 2 0 R >>");
    maker.add("<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
    const QByteArray wide = QByteArray::number(kPointsWide, 'f', 2);
    const QByteArray high = QByteArray::number(kPointsHigh, 'f', 2);
    maker.addStream({}, "q " + wide + " 0 0 " + high + " 0 0 cm /Im0 Do Q\n");
    maker.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + wide + ' ' + high +
              "] /Contents 3 0 R /Resources << /XObject << /Im0 5 0 R >> >> >>");
    constexpr int kLengthPrefix = 4; // qCompress() writes the size before the stream
    maker.addStream("/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 1 "
                    "/Filter /FlateDecode /Width " +
                        QByteArray::number(kWidth) + " /Height " + QByteArray::number(kHeight),
                    qCompress(planPixels(), 1).mid(kLengthPrefix));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = maker.bytes();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace

TEST(LargePlan, IsReadAtABoundedSizeAndSaysSo)
{
    QTemporaryDir dir;
    // Kept on request, for measuring the memory of a reader process.
    const QString kept = qEnvironmentVariable("TT_KEEP_PLAN");
    const QString path = kept.isEmpty() ? dir.filePath(QStringLiteral("plan.pdf")) : kept;
    writePlan(path);
    const auto source = openPageSource(path, QStringLiteral("plan.pdf"));
    ASSERT_TRUE(source) << source.error().message.toStdString();
    const auto info = (*source)->pageInfo(0);
    ASSERT_TRUE(info);
    EXPECT_NEAR(info->scanDpi, 600, 1);

    auto engines = makeEngines(QStringLiteral("auto"), QStringLiteral(TT_MODEL_DIR));
    ASSERT_TRUE(engines);
    PagePipeline pipeline(std::move(*engines));
    const auto page = pipeline.read(**source, 0, {}, {});
    ASSERT_TRUE(page) << page.error().message.toStdString();
    EXPECT_TRUE(page->plainText().contains(QStringLiteral("机房平面图"))) << page->plainText().toStdString();
    ASSERT_FALSE(page->remarks.isEmpty());
    const QString said = page->remarks.join(u'\n');
    EXPECT_TRUE(said.contains(QStringLiteral("reduced resolution"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("instead of 300"))) << said.toStdString();
}
