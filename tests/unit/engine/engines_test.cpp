// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/paddle_engine.h"
#include "ocr/engine/tesseract_engine.h"
#include "ocr/image/geometry.h"
#include "tests/support/printers.h"
#include "tests/unit/image/drawn_page.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace tt;
using namespace tt::drawn;

namespace
{

const QString kModels = QStringLiteral(TT_MODEL_DIR);

struct WrittenLine {
    QString text;
    QPoint at; ///< left end of the base line
};

/// A4 at 150 dpi.
QImage writtenPage(const QVector<WrittenLine> &lines, int pixels = 27)
{
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setFont(songFont(pixels));
    for (const WrittenLine &line : lines)
        painter.drawText(line.at, line.text);
    return page;
}

const QVector<WrittenLine> kNotice = {
    {QStringLiteral("某某大学云服务采购项目中标公告"), {380, 200}},
    {QStringLiteral("项目编号：TT-2024-0317"), {150, 320}},
    {QStringLiteral("供应商名称：北岸示例科技有限公司"), {150, 420}},
    {QStringLiteral("中标金额：人民币贰拾叁万伍仟元整"), {150, 520}},
    {QStringLiteral("￥235,000.50"), {150, 620}},
    {QStringLiteral("采购内容：Azure OpenAI 接口调用服务"), {150, 720}},
    {QStringLiteral("公告期限自本公告发布之日起一个工作日"), {150, 820}},
};

QString without(QString text, const QString &characters)
{
    erase_if(text, [&characters](QChar c) { return characters.contains(c); });
    return text;
}

/// The line whose quad holds the place, without spaces.
QString lineAt(const QVector<RecognisedLine> &lines, QPointF place)
{
    for (const RecognisedLine &line : lines) {
        if (line.quad.boundingRect().contains(place)) return without(line.text(), QStringLiteral(" "));
    }
    return {};
}

std::unique_ptr<PaddleEngine> paddle()
{
    auto engine = PaddleEngine::create(kModels);
    EXPECT_TRUE(engine) << engine.error().message.toStdString();
    return engine ? std::move(*engine) : nullptr;
}

} // namespace

TEST(Paddle, ReadsAPageCharacterForCharacterInItsPlace)
{
    const auto engine = paddle();
    ASSERT_TRUE(engine);
    const auto lines = engine->readPage(writtenPage(kNotice), {});
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->size(), kNotice.size());
    for (const WrittenLine &line : kNotice) {
        // Full-width and half-width forms of punctuation look alike on paper.
        const QString expected =
            without(line.text, QStringLiteral(" ")).normalized(QString::NormalizationForm_KC);
        EXPECT_EQ(lineAt(*lines, line.at + QPoint(20, -10)).normalized(QString::NormalizationForm_KC),
                  expected);
    }
}

TEST(Paddle, BoxesOfCharactersAscendAndHoldTheirInk)
{
    const auto engine = paddle();
    ASSERT_TRUE(engine);
    const QImage page = writtenPage({{QStringLiteral("金额235000元"), {200, 400}}}, 40);
    const auto lines = engine->readPage(page, {});
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines->size(), 1);
    const auto &chars = lines->first().chars;
    ASSERT_EQ(lines->first().text(), QStringLiteral("金额235000元"));
    const QFontMetricsF metrics(songFont(40));
    double left = 200;
    for (const RecognisedChar &c : chars) {
        const double width = metrics.horizontalAdvance(c.text);
        EXPECT_NEAR(c.box.center().x(), left + width / 2, 13) << c.text.toStdString();
        left += width;
    }
}

TEST(Paddle, ALoneDigitAndALineOnItsSideAreRead)
{
    const auto engine = paddle();
    ASSERT_TRUE(engine);
    QImage page = writtenPage({{QStringLiteral("7"), {200, 400}}}, 40);
    QPainter painter(&page);
    painter.setFont(songFont(40));
    painter.translate(700, 400);
    painter.rotate(90);
    painter.drawText(QPoint(0, 0), QStringLiteral("采购合同附件"));
    painter.end();
    const auto lines = engine->readPage(page, {});
    ASSERT_TRUE(lines);
    EXPECT_EQ(lineAt(*lines, {210, 386}), QStringLiteral("7"));
    EXPECT_EQ(lineAt(*lines, {716, 500}), QStringLiteral("采购合同附件"));
}

TEST(Paddle, CharactersSetOneBelowTheOtherAreOneLine)
{
    const QString label = QStringLiteral("评标委员会");
    QVector<WrittenLine> lines = kNotice;
    for (qsizetype i = 0; i < label.size(); ++i)
        lines.append({label.mid(i, 1), {1000, 1000 + static_cast<int>(i) * 32}});
    auto engine = PaddleEngine::create(kModels);
    ASSERT_TRUE(engine);
    const auto found = (*engine)->readPage(writtenPage(lines), {});
    ASSERT_TRUE(found);
    EXPECT_EQ(lineAt(*found, {1013, 1055}), label);
    for (const RecognisedLine &line : *found) {
        if (without(line.text(), QStringLiteral(" ")) != label) continue;
        ASSERT_EQ(line.chars.size(), 5);
        for (qsizetype i = 0; i < 5; ++i) {
            EXPECT_NEAR(line.chars[i].box.center().x(), 1013, 8);
            EXPECT_NEAR(line.chars[i].box.center().y(), 990 + static_cast<double>(i) * 32, 8);
        }
    }
}

TEST(Paddle, AWatermarkAcrossThePageTakesNoLineAway)
{
    QImage page = writtenPage(kNotice);
    QPainter painter(&page);
    painter.setFont(songFont(70));
    painter.setPen(QColor(205, 205, 205));
    for (const QPoint at : {QPoint(180, 700), QPoint(420, 960)}) {
        painter.save();
        painter.translate(at);
        painter.rotate(-42);
        painter.drawText(0, 0, QStringLiteral("仅供本项目公示使用"));
        painter.restore();
    }
    painter.end();
    auto engine = PaddleEngine::create(kModels);
    ASSERT_TRUE(engine);
    const auto found = (*engine)->readPage(page, {});
    ASSERT_TRUE(found);
    for (const WrittenLine &line : kNotice)
        EXPECT_TRUE(std::any_of(found->cbegin(), found->cend(), [&line](const RecognisedLine &read) {
            const QRectF box = read.quad.boundingRect();
            return box.contains(line.at + QPoint(60, -10)) && box.height() < 80 &&
                   read.text().size() >= line.text.size() / 2;
        })) << line.text.toStdString();
}

TEST(Paddle, KnowsWhichWayIsUp)
{
    const auto engine = paddle();
    ASSERT_TRUE(engine);
    const QImage page = writtenPage(kNotice);
    for (const int turn : {0, 90, 180, 270}) {
        const auto found = engine->uprightTurn(turned(page, turn), {});
        ASSERT_TRUE(found);
        EXPECT_EQ(*found, (360 - turn) % 360) << turn;
    }
}

TEST(Paddle, ABlankPageAndATinyImageAreEmptyNotAnError)
{
    const auto engine = paddle();
    ASSERT_TRUE(engine);
    const auto blank = engine->readPage(writtenPage({}), {});
    ASSERT_TRUE(blank);
    EXPECT_TRUE(blank->isEmpty());
    EXPECT_TRUE(engine->readPage(QImage(), {})->isEmpty());
    EXPECT_TRUE(engine->readLine(QImage(1, 1, QImage::Format_RGB32), {})->chars.isEmpty());
    EXPECT_EQ(*engine->uprightTurn(writtenPage({}), {}), 0);
}

TEST(Paddle, StopsWhenAsked)
{
    const auto engine = paddle();
    ASSERT_TRUE(engine);
    StopSource source;
    source.request_stop();
    const auto lines = engine->readPage(writtenPage(kNotice), source.get_token());
    ASSERT_FALSE(lines);
    EXPECT_EQ(lines.error().code, ErrorCode::Cancelled);
}

TEST(Paddle, MissingAndDamagedModelsAreNamed)
{
    QTemporaryDir dir;
    auto missing = PaddleEngine::create(dir.path());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::ModelsMissing);
    EXPECT_TRUE(missing.error().message.contains(dir.path()));
    ASSERT_TRUE(QFile::copy(kModels + QStringLiteral("/keys.txt"), dir.filePath(QStringLiteral("keys.txt"))));
    QFile model(dir.filePath(QStringLiteral("det.onnx")));
    ASSERT_TRUE(model.open(QIODevice::WriteOnly));
    model.write("no model at all");
    model.close();
    auto damaged = PaddleEngine::create(dir.path());
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, ErrorCode::BadFormat);
}

TEST(Tesseract, ReadsTheDigitsOfALineWithoutInventingSpaces)
{
    auto engine = TesseractEngine::create();
    ASSERT_TRUE(engine) << engine.error().message.toStdString();
    QImage line(620, 64, QImage::Format_Grayscale8);
    line.fill(255);
    QPainter painter(&line);
    painter.setFont(songFont(40));
    painter.drawText(QPoint(12, 46), QStringLiteral("预算金额：2350000.00元"));
    painter.end();
    const auto read = (*engine)->readLine(line, {});
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->text().contains(QStringLiteral("2350000.00"))) << read->text().toStdString();
    EXPECT_GT(read->confidence, 0.5F);
}

TEST(Tesseract, ReadsAPageAndStopsWhenAsked)
{
    auto engine = TesseractEngine::create();
    ASSERT_TRUE(engine);
    const auto lines = (*engine)->readPage(writtenPage(kNotice), {});
    ASSERT_TRUE(lines);
    EXPECT_TRUE(lineAt(*lines, QPointF(200, 310)).contains(QStringLiteral("TT-2024-0317")));
    EXPECT_TRUE((*engine)->readPage(writtenPage({}), {})->isEmpty());
    StopSource source;
    source.request_stop();
    const auto stopped = (*engine)->readPage(writtenPage(kNotice), source.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST(Tesseract, MissingLanguagesAreNamed)
{
    QTemporaryDir dir;
    const auto engine = TesseractEngine::create(dir.path());
    ASSERT_FALSE(engine);
    EXPECT_EQ(engine.error().code, ErrorCode::ModelsMissing);
}
